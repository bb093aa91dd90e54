package import BianzhiCore
import GRDB

extension Ledger {
  /// The organs that have a quota or a roster, in the order of their codes.
  ///
  /// - Parameter asOf: nil for the day of `run`, which is the newest by default.
  /// - Throws: ``RuleError`` if there is no such run and no day; ``LedgerError``.
  package func placesRows(asOf: CalendarDay?, run: Int?) throws -> [PlacesRow] {
    try reading { database in
      let setting = try Self.strengthSetting(database, asOf: asOf, run: run, calibre: nil)
      return try Self.placesRows(database, setting)
    }
  }

  /// Fills the facts of quotas, plans and posts as well.
  static func placesRows(_ database: Database, _ setting: CheckSetting) throws -> [PlacesRow] {
    try Preparation(database, setting).fill(["plan_room", "post_strength"])
    return try PlacesReader(database).rows()
  }
}

/// Adds the facts of a day up by organ.
private struct PlacesReader {
  let database: Database

  init(_ database: Database) { self.database = database }

  func rows() throws -> [PlacesRow] {
    var (order, byOrgan): ([Int64], [Int64: PlacesRow]) = ([], [:])
    let plans =
      try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM use_plan_row WHERE ended IS NULL)") ?? false
    for row in try organs() {
      let organ: Int64 = row["organ"]
      order.append(organ)
      byOrgan[organ] = PlacesRow(
        organCode: row["code"], organName: row["name"], superior: row["superior"] ?? "",
        tier: row["tier"] ?? "", dataDay: row["day"] ?? "", reserved: plans ? 0 : nil)
    }
    for row in try quotas() { Self.add(row, to: &byOrgan[row["organ"] as Int64]) }
    for line in try PostLine.all(database) { byOrgan[line.organ]?.add(line) }
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
        SELECT s.organ, s.kind, CASE s.is_certain WHEN 1 THEN s.approved END AS approved, s.counted,
          s.is_judged, \(StrengthRow.reason) AS reason, p.pending
        FROM all_strength s LEFT JOIN plan_room p ON p.organ = s.organ AND p.kind = s.kind
        ORDER BY s.organ, s.kind
        """)
  }

  /// One kind of an organ; a number that one kind lacks is not known of the organ.
  private static func add(_ row: Row, to places: inout PlacesRow?) {
    guard var sum = places else { return }
    defer { places = sum }
    let isFirst = !sum.hasKinds
    sum.hasKinds = true
    let (approved, actual): (Int?, Int?) = (row["approved"], row["counted"])
    let reason: String = row["reason"]
    let isKnown = row["is_judged"] == 1
    if let approved { sum.approvedByKind[row["kind"]] = approved }
    let pending: Int = row["pending"] ?? 0
    if let reserved = sum.reserved { sum.reserved = reserved + pending }
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
    if let vacant, pending > vacant { sum.overReserved += pending - vacant }
    if !reason.isEmpty, !sum.reasons.contains(reason) { sum.reasons.append(reason) }
  }

  private static func added(_ sum: Int?, _ number: Int?, _ isFirst: Bool) -> Int? {
    guard let number else { return nil }
    return isFirst ? number : sum.map { $0 + number }
  }
}

extension PlacesRow {
  /// Posts whose scope the approval names; others are the organ's or its bodies', nobody knows which.
  fileprivate mutating func add(_ line: PostLine) {
    hasPosts = true
    for reason in line.reason.split(separator: " ").map(String.init)
    where !postReasons.contains(reason) {
      postReasons.append(reason)
    }
    guard let bracket = line.part.firstIndex(of: "（") else {
      hasPostsOfNoScope = true
      return
    }
    guard line.part[bracket...] == "（班子）" else { return bodyLeaders.add(line) }
    switch line.part[..<bracket].split(separator: "/").last {
    case "正职": principals.add(line)
    case "副职": deputies.add(line)
    default: return
    }
  }
}

extension PlacesRow.Posts {
  /// A number that one part lacks is not known of the sort.
  fileprivate mutating func add(_ line: PostLine) {
    let isFirst = !isTold
    isTold = true
    approved = isFirst ? line.approved : line.approved.flatMap { one in approved.map { $0 + one } }
    actual = isFirst ? line.actual : line.actual.flatMap { one in actual.map { $0 + one } }
  }
}
