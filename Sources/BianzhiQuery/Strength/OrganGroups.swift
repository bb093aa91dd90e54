import BianzhiCore
import GRDB

/// The groups that organs of a day stand in by a cut.
struct OrganGroups {
  struct Group: Hashable {
    /// The word of the organ ledger, or the code of the organ above; empty where the ledger does not tell.
    let code: String
    let name: String
  }

  private let cut: StrengthCut
  /// How regions are called; nil by other cuts.
  private let book: RegionBook?
  /// The groups of each organ, by its code.
  private let groups: [String: [Group]]

  init(_ database: Database, _ cut: StrengthCut) throws {
    let book = cut == .region ? try RegionBook(database) : nil
    (self.cut, self.book) = (cut, book)
    groups = cut == .superior ? try Self.heads(database) : try Self.words(database, cut, book)
  }

  /// The group that a word of the organ ledger, or of a limit, is of.
  func group(ofWord word: String) -> Group { Self.group(word, book) }

  private static func group(_ word: String, _ book: RegionBook?) -> Group {
    let name = book?.name(of: word) ?? word
    return Group(code: name, name: name)
  }

  /// The groups of an organ; the one without a name where the ledger does not tell, or it has nobody above or below it.
  func of(_ organCode: String) -> [Group] {
    groups[organCode] ?? [Group(code: "", name: "")]
  }

  /// What the organ ledger says of each organ.
  private static func words(
    _ database: Database, _ cut: StrengthCut, _ book: RegionBook?
  ) throws -> [String: [Group]] {
    let column =
      switch cut {
      case .tier: "coalesce(o.tier, '')"
      case .category: "coalesce(o.category, '')"
      case .region: "coalesce(\(OrganRegion.word), '')"
      case .kind, .superior: "''"
      }
    let rows = try Row.fetchAll(
      database, sql: "SELECT o.code, \(column) AS word FROM organ_on_day o")
    return Dictionary(
      uniqueKeysWithValues: rows.map { row -> (String, [Group]) in
        (row["code"], [group(row["word"], book)])
      })
  }

  /// The organs above each organ and itself, as far as they have others below them.
  private static func heads(_ database: Database) throws -> [String: [Group]] {
    let tree = try OrganTree(database)
    let rows = try Row.fetchAll(database, sql: "SELECT organ, code, name FROM organ_on_day")
    let titles = Dictionary(
      uniqueKeysWithValues: rows.map { row -> (Int64, Group) in
        (row["organ"], Group(code: row["code"], name: row["name"]))
      })
    let heads = Set(titles.keys.flatMap { tree.line(of: $0).dropFirst() })
    return Dictionary(
      uniqueKeysWithValues: titles.map { organ, title -> (String, [Group]) in
        let own = tree.line(of: organ).filter(heads.contains).compactMap { titles[$0] }
        return (title.code, own.isEmpty ? [Group(code: "", name: "")] : own)
      })
  }
}

/// The region of an organ, as the organ ledger of today tells it.
package enum OrganRegion {
  /// SQL that gives it for a row `o` with a column `organ`; NULL where none is told.
  package static let word = """
    (SELECT max(nullif(r.region, '')) FROM main.organ_row r
      WHERE r.organ = o.organ AND r.ended IS NULL)
    """
}
