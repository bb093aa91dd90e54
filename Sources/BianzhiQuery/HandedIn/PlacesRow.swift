package import BianzhiCore
import GRDB

/// How one organ uses its places and leader posts on a day (编制使用情况表): kinds never net, and what is not known is nil.
package struct PlacesRow: Sendable {
  /// Approved and actual leaders of one sort; nil where the organ has no such posts or they cannot be compared.
  package struct Posts: Sendable {
    package internal(set) var approved: Int?
    package internal(set) var actual: Int?

    mutating func add(_ approved: Int?, _ actual: Int?) {
      if let approved { self.approved = (self.approved ?? 0) + approved }
      if let actual { self.actual = (self.actual ?? 0) + actual }
    }
  }

  package let organCode: String
  package let organName: String
  /// Name of the superior organ; empty for none.
  package let superior: String
  package let tier: String
  package internal(set) var dataDay: String
  /// Approved people by quota kind, the canonical terms.
  package internal(set) var approvedByKind: [String: Int] = [:]
  package internal(set) var approved: Int?
  package internal(set) var actual: Int?
  package internal(set) var over: Int?
  package internal(set) var vacant: Int?
  /// Places that live plans still give; people who entered under them by the roster's day are on it.
  package internal(set) var reserved = 0
  /// Vacant places that no plan has reserved, kind by kind; nil where vacant is.
  package internal(set) var available: Int?
  package internal(set) var principals = Posts()
  package internal(set) var deputies = Posts()
  package internal(set) var bodyLeaders = Posts()
  /// Codes of why a number is not known.
  package internal(set) var reasons: [String] = []
}

extension Ledger {
  /// The organs that have a quota or a roster, in the order of their codes.
  ///
  /// - Parameter asOf: nil for the day of `run`, which is the newest by default.
  /// - Throws: ``RuleError`` if there is no such run and no day; ``LedgerError``.
  package func placesRows(asOf: CalendarDay?, run: Int?) throws -> [PlacesRow] {
    try reading { database in
      let setting = try Self.strengthSetting(database, asOf: asOf, run: run, calibre: nil)
      let preparation = try Preparation(database, setting)
      try preparation.fill(["plan_room", "post_strength"])
      return try PlacesReader(database).rows()
    }
  }
}

/// Adds the facts of a day up by organ.
private struct PlacesReader {
  let database: Database

  init(_ database: Database) { self.database = database }

  func rows() throws -> [PlacesRow] {
    var (order, byOrgan): ([Int64], [Int64: PlacesRow]) = ([], [:])
    for row in try organs() {
      let organ: Int64 = row["organ"]
      order.append(organ)
      byOrgan[organ] = PlacesRow(
        organCode: row["code"], organName: row["name"], superior: row["superior"] ?? "",
        tier: row["tier"] ?? "", dataDay: row["day"] ?? "")
    }
    for row in try quotas() { Self.add(row, to: &byOrgan[row["organ"] as Int64]) }
    for row in try posts() { Self.addPosts(row, to: &byOrgan[row["organ"] as Int64]) }
    return order.compactMap { byOrgan[$0] }
  }

  private func organs() throws -> [Row] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT o.organ, o.code, o.name, o.tier, r.day,
          (SELECT max(u.name) FROM organ_row s JOIN organ_on_day u ON u.organ = s.superior
           WHERE s.organ = o.organ AND s.ended IS NULL) AS superior
        FROM organ_on_day o LEFT JOIN roster_in_force r ON r.organ = o.organ
        WHERE r.organ IS NOT NULL OR EXISTS (SELECT 1 FROM all_strength s WHERE s.organ = o.organ)
        ORDER BY o.code
        """)
  }

  private func quotas() throws -> [Row] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT s.organ, s.kind, s.approved, s.counted, s.is_judged, s.reason, p.pending
        FROM all_strength s LEFT JOIN plan_room p ON p.organ = s.organ AND p.kind = s.kind
        ORDER BY s.organ, s.kind
        """)
  }

  private func posts() throws -> [Row] {
    try Row.fetchAll(
      database,
      sql:
        "SELECT organ, part, approved, counted, is_judged FROM all_post_strength ORDER BY organ, part"
    )
  }

  /// One kind of an organ; a number that one kind lacks is not known of the organ.
  private static func add(_ row: Row, to places: inout PlacesRow?) {
    guard var sum = places else { return }
    defer { places = sum }
    let isFirst = sum.approved == nil && sum.actual == nil && sum.reasons.isEmpty
    let (approved, actual): (Int?, Int?) = (row["approved"], row["counted"])
    let reason: String = row["reason"]
    let isKnown = row["is_judged"] == 1
    if let approved { sum.approvedByKind[row["kind"]] = approved }
    let pending: Int = row["pending"] ?? 0
    sum.reserved += pending
    let vacant: Int? =
      if isKnown, reason.isEmpty, let approved, let actual { max(0, approved - actual) } else {
        nil
      }
    let over: Int? = if isKnown, let approved, let actual { max(0, actual - approved) } else { nil }
    sum.approved = added(sum.approved, approved, isFirst)
    sum.actual = added(sum.actual, actual, isFirst)
    sum.over = added(sum.over, over, isFirst)
    sum.vacant = added(sum.vacant, vacant, isFirst)
    sum.available = added(sum.available, vacant.map { max(0, $0 - pending) }, isFirst)
    if !reason.isEmpty, !sum.reasons.contains(reason) { sum.reasons.append(reason) }
  }

  private static func added(_ sum: Int?, _ number: Int?, _ isFirst: Bool) -> Int? {
    guard let number else { return nil }
    return isFirst ? number : sum.map { $0 + number }
  }

  /// Posts whose scope the approval names; others are the organ's or its bodies', nobody knows which.
  private static func addPosts(_ row: Row, to places: inout PlacesRow?) {
    let part: String = row["part"]
    guard row["is_judged"] == 1, let bracket = part.firstIndex(of: "（") else { return }
    let (approved, actual): (Int?, Int?) = (row["approved"], row["counted"])
    guard part[bracket...] == "（班子）" else {
      places?.bodyLeaders.add(approved, actual)
      return
    }
    switch part[..<bracket].split(separator: "/").last {
    case "正职": places?.principals.add(approved, actual)
    case "副职": places?.deputies.add(approved, actual)
    default: return
    }
  }
}
