package import BianzhiCore
import GRDB

/// Adds up lines of strength.
private struct StrengthSums {
  private struct Group: Hashable {
    let code: String
    let name: String
  }

  private struct Key: Hashable {
    let group: Group
    let kind: String
  }

  private let cut: StrengthCut
  /// The groups of each organ, by its code.
  private let groups: [String: [Group]]
  private var sums: [Key: StrengthSum] = [:]

  init(_ database: Database, _ cut: StrengthCut) throws {
    self.cut = cut
    groups = cut == .superior ? try Self.heads(database) : try Self.words(database, cut)
  }

  mutating func add(_ row: StrengthRow) {
    for group in groups[row.organCode] ?? (cut == .superior ? [] : [Group(code: "", name: "")]) {
      let key = Key(group: group, kind: row.kind)
      sums[key, default: StrengthSum(group: group.code, groupName: group.name, kind: row.kind)]
        .add(row)
    }
  }

  /// By group, what the ledger does not tell last; of one group the kinds.
  var all: [StrengthSum] {
    sums.values.sorted {
      ($0.group.isEmpty ? 1 : 0, $0.group, $0.kind) < ($1.group.isEmpty ? 1 : 0, $1.group, $1.kind)
    }
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

extension Ledger {
  /// Approved and actual people added up.
  ///
  /// - Parameters:
  ///   - cut: what is added up together.
  ///   - asOf, run, calibre: as ``eachStrength(asOf:run:calibre:_:_:)`` takes them.
  /// - Throws: as that does.
  package func strengthSums(
    by cut: StrengthCut, asOf: CalendarDay?, run: Int?, calibre: String? = nil
  ) throws -> (scope: StrengthScope, sums: [StrengthSum]) {
    try reading { database in
      let setting = try Self.strengthSetting(database, asOf: asOf, run: run, calibre: calibre)
      let preparation = try Preparation(database, setting)
      try preparation.fill(.strength)
      var sums = try StrengthSums(database, cut)
      let rows = try RawStatement(database, "\(StrengthRow.columns) ORDER BY 1, s.kind")
      while try rows.next() { sums.add(try StrengthRow(rows)) }
      return (StrengthScope(setting), sums.all)
    }
  }
}
