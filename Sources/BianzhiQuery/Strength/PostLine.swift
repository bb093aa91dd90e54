package import GRDB

/// Approved leader posts of one part of an organ and the leaders in them, as tables show them.
package struct PostLine: Sendable {
  /// `organ_key.id` of the organ.
  let organ: Int64
  package let organCode: String
  package let organName: String
  /// Rank and role, with the scope behind it where the approval names one.
  package let part: String
  /// Nil where approvals contradict each other, or only changes are known.
  package let approved: Int?
  /// Nil where nobody can say, or where posts seem free that leaders may hold of whom that cannot be told.
  package let actual: Int?
  package let documents: String
  /// Codes of why numbers are not known, with blanks between; empty where they are.
  package let reason: String

  /// `max(0, actual - approved)`
  package var over: Int? { difference(actual, approved) }
  /// `max(0, approved - actual)`
  package var vacant: Int? { difference(approved, actual) }

  /// Reasons that leave no leader of the part out: who counts in none of the organ's posts for sure, or counts anyway.
  static let others: Set<UnjudgedReason> = [
    .placePost, .unknownState, .approvalUnclear, .approvalByMonth,
  ]

  private init(_ row: Row) {
    (organ, organCode, organName) = (row["organ"], row["code"], row["name"])
    (part, documents) = (row["part"], row["documents"])
    let codes = (row["reasons"] as String? ?? "").split(separator: " ").map(String.init)
    let (approved, counted): (Int?, Int?) = (row["approved"], row["counted"])
    let isCertain = row["is_certain"] == 1
    self.approved = isCertain ? approved : nil
    let open = codes.filter { code in
      UnjudgedReason(rawValue: code).map { !Self.others.contains($0) } ?? true
    }
    let mayBeHeld = counted.map { $0 < approved ?? 0 } ?? true
    if isCertain, row["is_judged"] == 1, open.isEmpty || !mayBeHeld {
      (actual, reason) = (counted, "")
    } else {
      actual = nil
      let known = isCertain ? open : [UnjudgedReason.approvalUnclear.rawValue]
      reason = (known.isEmpty ? codes : known).joined(separator: " ")
    }
  }

  private func difference(_ one: Int?, _ other: Int?) -> Int? {
    guard let one, let other else { return nil }
    return max(0, one - other)
  }

  /// All of them, by organ and part.
  ///
  /// - Parameter database: its fact `post_strength` is filled.
  package static func all(_ database: Database) throws -> [PostLine] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT s.organ, o.code, o.name, s.part, s.approved, s.counted, s.is_judged, s.is_certain,
          s.documents,
          (SELECT group_concat(reason, ' ') FROM (SELECT u.reason FROM unjudged u
           WHERE u.scope = 'post' AND u.organ = s.organ ORDER BY u.reason)) AS reasons
        FROM all_post_strength s JOIN organ_on_day o ON o.organ = s.organ ORDER BY o.code, s.part
        """
    ).map(PostLine.init)
  }
}
