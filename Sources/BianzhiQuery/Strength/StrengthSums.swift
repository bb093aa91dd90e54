package import BianzhiCore
import GRDB

/// Adds up lines of strength.
private struct StrengthSums {
  private struct Key: Hashable {
    let group: OrganGroups.Group
    let kind: String
  }

  private let cut: StrengthCut
  private let groups: OrganGroups
  private var sums: [Key: StrengthSum] = [:]

  init(_ database: Database, _ cut: StrengthCut) throws {
    self.cut = cut
    groups = try OrganGroups(database, cut)
  }

  mutating func add(_ row: StrengthRow) {
    for group in groups.of(row.organCode) {
      let key = Key(group: group, kind: row.kind)
      sums[key, default: StrengthSum(group: group.code, groupName: group.name, kind: row.kind)]
        .add(row)
    }
  }

  /// By group, what the ledger does not tell last; of one group the kinds.
  var all: [StrengthSum] {
    let order = { (sum: StrengthSum) in
      (
        SumOrder.place(ofGroup: sum.group, cut), sum.group, SumOrder.place(ofKind: sum.kind),
        sum.kind
      )
    }
    return sums.values.sorted { order($0) < order($1) }
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
