import BianzhiCore
import GRDB

/// The live plans to use places of a kind, and what is left of them.
struct PlacePlans {
  struct Plan {
    let document: String
    let unused: Int
    let until: String
  }

  let plans: [Plan]
  /// Entries that may have used up some of it, since the register does not tell their day or kind.
  let unclear: Int

  /// Places that the plans still give.
  var unused: Int { plans.reduce(0) { $0 + $1.unused } }

  init(_ preparation: Preparation, organs: [Int64], part: String) throws {
    let list = organs.map(String.init).joined(separator: ", ")
    let kind = QuotaKind(rawValue: part)
    let rows = try Row.fetchAll(
      preparation.database,
      sql: """
        SELECT kind, people, document, until_last, entries FROM plan_use
        WHERE is_live = 1 AND organ IN (\(list)) ORDER BY until_last, document, plan
        """)
    plans = rows.filter { row in
      let word: String = row["kind"]
      return word == part || QuotaKind.isOfAnyKind(part)
        || kind.map { QuotaKind(rawValue: word)?.parent == $0 } == true
    }.map { row in
      Plan(
        document: row["document"], unused: max(0, row["people"] - row["entries"] as Int),
        until: row["until_last"])
    }
    let open =
      try Int.fetchOne(
        preparation.database,
        sql: """
          SELECT count(*) FROM movement_on_day
          WHERE direction = '入编' AND (last IS NULL OR kind = '') AND organ IN (\(list))
          """) ?? 0
    unclear = min(open, plans.reduce(0) { $0 + $1.unused })
  }

  func has(_ document: String) -> Bool { plans.contains { Self.isSame($0.document, document) } }

  /// Places that the plan of a document still gives; 0 where there is no such plan.
  func unused(under document: String) -> Int {
    plans.filter { Self.isSame($0.document, document) }.reduce(0) { $0 + $1.unused }
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    DocumentNumber.canonical(one) == DocumentNumber.canonical(other)
  }
}
