import BianzhiCore
import GRDB

/// Codes and names of the organs of a ledger.
struct OrganTitles {
  private var codes: [Int64: String] = [:]
  private var names: [Int64: String] = [:]
  private var organs: [String: Int64] = [:]
  private var bearers: [String: [Int64]] = [:]

  init(_ database: Database) throws {
    let rows = try RawStatement(
      database,
      """
      SELECT k.id, k.code, o.name FROM organ_key k
      LEFT JOIN organ_row o ON o.organ = k.id AND o.ended IS NULL
      WHERE o.category IS NOT '内设机构' ORDER BY k.code
      """)
    while try rows.next() {
      codes[rows.integer(0)] = rows.text(1)
      guard let name = rows.optionalText(2) else { continue }
      names[rows.integer(0)] = name
      organs[rows.text(1)] = rows.integer(0)
      bearers[name, default: []].append(rows.integer(0))
      all.append(rows.integer(0))
    }
  }

  /// The organs of the ledger in the order of their codes.
  private(set) var all: [Int64] = []

  func code(_ organ: Int64) -> String { codes[organ] ?? "" }
  func name(_ organ: Int64) -> String { names[organ] ?? code(organ) }
  /// An organ of the ledger.
  func organ(code: String) -> Int64? { organs[code] }
  func organs(named name: String) -> [Int64] { bearers[name] ?? [] }
  /// Name, and code where several organs bear the name.
  func distinct(_ organ: Int64) -> String {
    let name = name(organ)
    return organs(named: name).count > 1 ? "\(name) \(code(organ))" : name
  }
}
