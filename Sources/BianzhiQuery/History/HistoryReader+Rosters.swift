import BianzhiCore
import GRDB

extension HistoryReader {
  /// People on places by each roster, kind by kind, beside what is approved on its day.
  func rosters() throws -> [HistoryEntry] {
    let days = try Int32.fetchAll(
      database,
      sql: """
        SELECT DISTINCT day FROM roster_list WHERE ended IS NULL AND organ IN (\(keys)) ORDER BY day
        """
    ).compactMap { CalendarDay(yyyymmdd: $0) }
    guard !days.isEmpty,
      let key = try OrganKey.number(of: code, in: database)
    else { return [] }
    let isShared = try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM quota_cover c JOIN quota_row q ON q.id = c.quota
          WHERE q.ended IS NULL AND ? IN (q.organ, c.organ))
        """, arguments: [key])
    var (before, entries): ([String: Int], [HistoryEntry]) = ([:], [])
    for day in days {
      var options = CheckOptions()
      options.asOf = day
      let preparation = try Preparation(
        database, try Check.setting(database, options),
        focus: isShared == true ? .everything : .finding(organ: key, person: nil, payMonth: nil))
      try preparation.fill(.strength)
      entries += try people(preparation, preparation.organ(key), on: day, &before)
    }
    return entries
  }

  private func people(
    _ preparation: Preparation, _ organ: Int64, on day: CalendarDay, _ before: inout [String: Int]
  ) throws -> [HistoryEntry] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT kind, approved, counted, documents, reason FROM all_strength
        WHERE organ = ? AND (counted IS NOT NULL OR approved > 0) ORDER BY kind
        """, arguments: [organ])
    guard !rows.isEmpty else { return [withoutKinds(preparation, organ, on: day)] }
    return try rows.map { row in
      let (kind, counted): (String, Int?) = (row["kind"], row["counted"])
      let name = PartWords.words(kind, .quotaKind)
      let change = before[kind].flatMap { was in counted.map { $0 - was } }
      before[kind] = counted
      let why = try UnjudgedReason(counted: row["reason"], organ)?.wording
      return HistoryEntry(
        .roster, day.description,
        Wording(
          zh: name.zh + (why.map { "（\($0.zh)）" } ?? ""),
          en: name.en + (why.map { " (\($0.en))" } ?? "")),
        change: change, total: counted, approved: row["approved"], document: row["documents"])
    }
  }

  /// A roster that says nothing of quotas, for the reason that is told.
  private func withoutKinds(
    _ preparation: Preparation, _ organ: Int64, on day: CalendarDay
  ) -> HistoryEntry {
    let words =
      if preparation.ended[organ] != nil {
        Wording(zh: "机构撤销后的花名册", en: "a roster of a day after the end of the organ")
      } else if preparation.rosterOrgans.contains(organ) {
        Wording(zh: "花名册，没有可计数的编制", en: "a roster that counts against no quota of its own")
      } else {
        Wording(
          zh: "花名册不能使用（同一天两份，或全是已离开的人）",
          en: "a roster that cannot be used: two of one day, or of leavers only")
      }
    return HistoryEntry(.roster, day.description, words)
  }
}
