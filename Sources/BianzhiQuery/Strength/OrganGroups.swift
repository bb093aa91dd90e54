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
  /// The groups of each organ, by its code.
  private let groups: [String: [Group]]

  init(_ database: Database, _ cut: StrengthCut) throws {
    self.cut = cut
    groups = cut == .superior ? try Self.heads(database) : try Self.words(database, cut)
  }

  /// The groups of an organ; none where it has nothing to do with the cut.
  func of(_ organCode: String) -> [Group] {
    groups[organCode] ?? (cut == .superior ? [] : [Group(code: "", name: "")])
  }

  /// What the organ ledger says of each organ.
  private static func words(_ database: Database, _ cut: StrengthCut) throws -> [String: [Group]] {
    let column =
      switch cut {
      case .tier: "coalesce(o.tier, '')"
      case .category: "coalesce(o.category, '')"
      case .region:
        """
        coalesce((SELECT max(nullif(r.region, '')) FROM main.organ_row r
          WHERE r.organ = o.organ AND r.ended IS NULL), '')
        """
      case .kind, .superior: "''"
      }
    let rows = try Row.fetchAll(
      database, sql: "SELECT o.code, \(column) AS word FROM organ_on_day o")
    let book = try RegionBook(database)
    return Dictionary(
      uniqueKeysWithValues: rows.map { row -> (String, [Group]) in
        let word: String = row["word"]
        let name = cut == .region ? book.name(of: word) : word
        return (row["code"], [Group(code: name, name: name)])
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
      uniqueKeysWithValues: titles.map { organ, title in
        (title.code, tree.line(of: organ).filter(heads.contains).compactMap { titles[$0] })
      })
  }
}
