import BianzhiCore
import GRDB

extension Fact {
  /// Places that were free on every roster for a time.
  static let idlePlaces = Fact(
    name: "idle_places",
    wording: Wording(zh: "连续空缺的编制", en: "places that were free on one roster after the other"),
    restsOn: ["strength", "plans"],
    scopes: [.noted("idle")],
    cannotJudge: Fact.strength.cannotJudge + [.quotaShared],
    fill: { try $0.fillIdlePlaces() })
}

extension Preparation {
  /// A fifth of the places, and at least two.
  static func areMany(_ free: Int, of approved: Int) -> Bool { free >= 2 && free * 5 >= approved }

  fileprivate func fillIdlePlaces() throws {
    let withHistory = try organsWithHistory()
    guard !withHistory.isEmpty else { return }
    let shared = try SharedQuotas(self)
    if only == nil { try noteOpenPlaces(of: withHistory, shared) }
    let history = try QuotaHistory(self).entries()
    let counting = try PastCounting(self)
    let insert = try RawStatement(
      database, "INSERT INTO idle_place VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    for row in try freePlaces() {
      let (organ, kind): (Int64, String) = (row["organ"], row["kind"])
      let (approved, counted, planned): (Int, Int, Int) = (
        row["approved"], row["counted"], row["planned"]
      )
      guard withHistory.contains(organ), !shared.isShared(kind, of: organ),
        Self.areMany(approved - counted - planned, of: approved),
        let list = rosterOf[organ],
        let day = CalendarDay(yyyymmdd: list.day), let known = QuotaKind(rawValue: kind)
      else { continue }
      let kinds = QuotaHistory.family(of: known, among: [kind])
      guard let since = try counting.idleSince(organ, kinds, history[organ] ?? [:], before: list)
      else { continue }
      let least: Int = row["least"]
      guard Self.areMany(least - counted - planned, of: least) else {
        try addUnjudged("idle", organ, .approvalByMonth, people: counted)
        continue
      }
      insert.bind(organ, at: 1)
      insert.bind(kind, at: 2)
      insert.bind(Int64(approved), at: 3)
      insert.bind(Int64(counted), at: 4)
      insert.bind(Int64(planned), at: 5)
      insert.bind(since.description, at: 6)
      insert.bind(day.description, at: 7)
      insert.bind(Int64(since.months(until: day)), at: 8)
      try insert.run()
    }
  }

  /// Notes the organs whose quotas are compared, and those of which nobody can tell whether places are free.
  private func noteOpenPlaces(of withHistory: Set<Int64>, _ shared: SharedQuotas) throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT s.organ, s.kind, s.reason, s.is_judged, coalesce(s.approved, 0) AS approved,
          coalesce(s.counted, 0) AS counted, coalesce(u.people, 0) AS people
        FROM all_strength s
        LEFT JOIN unjudged u ON u.scope = 'quota' AND u.organ = s.organ AND u.reason = s.reason
        WHERE s.kind <> '\(QuotaKind.offQuota.rawValue)' ORDER BY s.organ, s.kind
        """)
    var mayBeFree: [Int64: [(kind: String, isSo: Bool)]] = [:]
    for row in rows {
      let (organ, kind, isJudged): (Int64, String, Bool) = (
        row["organ"], row["kind"], row["is_judged"]
      )
      let (approved, counted): (Int, Int) = (row["approved"], row["counted"])
      // Whoever is not told may hold a free place; where few seem free nothing hangs on it.
      let isSo = !isJudged || Self.areMany(approved - counted, of: approved)
      mayBeFree[organ, default: []].append((kind, isSo))
      guard withHistory.contains(organ), !shared.isShared(kind, of: organ) else { continue }
      if isSo, let reason = try UnjudgedReason(counted: row["reason"], organ) {
        try addUnjudged("idle", organ, reason, people: row["people"])
      } else {
        noted["idle", default: []].insert(organ)
      }
    }
    for organ in shared.organs.intersection(withHistory).sorted() {
      let known = shared.places(of: organ).flatMap { place in
        (mayBeFree[place.organ] ?? []).filter { SharedQuotas.areOne($0.kind, place.kind) }
      }
      // Of a quota that is full no place is anybody's.
      if known.isEmpty || known.contains(where: \.isSo) {
        try addUnjudged("idle", organ, .quotaShared, people: 0)
      } else {
        noted["idle", default: []].insert(organ)
      }
    }
  }

  /// The quotas with at least two free places, and how many plans speak of.
  private func freePlaces() throws -> [Row] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT s.organ, s.kind, s.approved, s.counted, coalesce(n.least, s.approved) AS least, coalesce((
          SELECT sum(max(0, u.people - u.entries_on_roster)) FROM plan_use u
          WHERE u.organ = s.organ AND u.is_live = 1 AND (u.kind = s.kind OR s.kind = '事业编制'
            AND u.kind IN ('全额拨款事业编制', '差额拨款事业编制', '自收自支事业编制'))), 0) AS planned
        FROM all_strength s
        LEFT JOIN open_number n ON n.organ = s.organ AND n.about = 'quota' AND n.part = s.kind
        WHERE s.is_judged = 1 AND s.reason = '' AND s.approved - s.counted >= 2
        ORDER BY s.organ, s.kind
        """)
  }

  /// The organs with a roster in force that have handed in earlier ones.
  func organsWithHistory() throws -> Set<Int64> {
    if let organsWithEarlier { return organsWithEarlier }
    let earlier = try RawStatement(
      database,
      "SELECT r.organ, min(r.day) FROM roster_list r WHERE \(inForce("r")) GROUP BY r.organ")
    var first: [Int64: Int32] = [:]
    while try earlier.next() {
      let organ = organ(earlier.integer(0))
      first[organ] = min(first[organ] ?? .max, Int32(earlier.integer(1)))
    }
    let organs = Set(
      rosters.filter { list in first[list.organ].map { $0 < list.day } == true }.map(\.organ))
    organsWithEarlier = organs
    return organs
  }
}

extension CalendarDay {
  /// Full months from this day to another.
  func months(until day: CalendarDay) -> Int {
    let months = (day.year - year) * 12 + day.monthOfYear - monthOfYear
    return adding(months: months) <= day ? months : months - 1
  }
}
