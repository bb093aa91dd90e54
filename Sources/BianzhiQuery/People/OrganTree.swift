import BianzhiCore
import GRDB

/// Which organ stands above which, by the organ ledger of today; inner bodies belong to their organ and are not in it.
struct OrganTree {
  private let superiors: [Int64: Int64]

  init(_ database: Database) throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT organ, superior FROM organ_row
        WHERE ended IS NULL AND superior IS NOT NULL AND category IS NOT '内设机构'
        """)
    superiors = Dictionary(
      rows.map { ($0["organ"], $0["superior"]) }, uniquingKeysWith: { first, _ in first })
  }

  /// An organ and those above it, the nearest first.
  func line(of organ: Int64) -> [Int64] {
    var (line, next) = ([organ], superiors[organ])
    while let above = next, !line.contains(above) {
      line.append(above)
      next = superiors[above]
    }
    return line
  }
}
