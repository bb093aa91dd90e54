import BianzhiCore
import GRDB

/// Answers one question about free places from the facts that the rules on quotas read.
struct PlaceReader {
  let database: Database
  let request: PlaceRequest
  let preparation: Preparation
  /// `organ_key.id` of the organ asked about.
  let asked: Int64
  let titles: OrganTitles

  /// - Parameter isWhole: quotas and posts are both asked about.
  init(_ database: Database, _ request: PlaceRequest, isWhole: Bool = false) throws {
    (self.database, self.request) = (database, request)
    titles = try OrganTitles(database)
    var options = CheckOptions()
    options.asOf = request.day
    let setting = try Check.setting(database, options)
    let key = try OrganKey.number(of: request.organCode, in: database)
    // Who shares a quota is counted with the others; all else is of the one organ.
    let isShared = try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM quota_cover c JOIN quota_row q ON q.id = c.quota
          WHERE q.ended IS NULL AND ? IN (q.organ, c.organ))
        """, arguments: [key])
    preparation = try Preparation(
      database, setting,
      focus: isShared == true && (isWhole || request.post == nil)
        ? .everything : .finding(organ: key ?? 0, person: nil, payMonth: nil))
    asked = key.map(preparation.organ) ?? 0
    try preparation.fill(["strength", "waived_quota", "registers", "plans"])
    if isWhole || request.post != nil { try preparation.fill(["post_strength", "waived_post"]) }
  }

  private var day: CalendarDay { preparation.setting.asOf }

  func answer() throws -> PlaceAnswer {
    if request.post == nil, request.kind.allSatisfy(\.isWhitespace) {
      return try withoutQuestion()
    }
    if let end = preparation.ended[asked] { return ended(end) }
    let isKnown = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM organ_on_day WHERE organ = ?)",
      arguments: [asked])
    guard isKnown == true else {
      return none(
        .cannotSay,
        Wording(zh: "机构台账中当日没有这个机构", en: "the organ ledger has no such organ on that day"))
    }
    if let wish = request.post { return try posts(wish) }
    let (organ, members) = try sharing()
    if let why = try whyNoRoster([organ] + members) { return none(.cannotSay, why) }
    guard let part = try preparation.quotaKind(request.kind, of: organ) ?? openKind(of: organ)
    else {
      return try withoutKind(organ)
    }
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT approved, counted, documents, is_judged, reason FROM all_strength
        WHERE organ = ? AND kind = ?
        """, arguments: [organ, part])
    guard let row, let approved: Int = row["approved"], let counted: Int = row["counted"],
      row["is_judged"]
    else {
      let reason: String? = row?["reason"]
      let why = try reason.flatMap { try UnjudgedReason(counted: $0, organ)?.wording }
      return none(.cannotSay, why ?? UnjudgedReason.noApproval.wording)
    }
    let answer = try places(
      of: organ, members, part, approved: approved, counted: counted, row["documents"])
    return try withFunding(answer, of: [organ] + members, part: part)
  }

  func begin(
    _ verdict: PlaceVerdict, of organ: Int64, part: String, because reason: Wording? = nil
  ) -> PlaceAnswer {
    let code = titles.code(organ)
    return PlaceAnswer(
      verdict, on: day,
      of: OrganChoice(
        code: code.isEmpty ? request.organCode : code,
        name: code.isEmpty ? request.organCode : titles.name(organ), isByRule: false),
      kind: part, people: request.people, because: reason)
  }

  /// An answer without numbers.
  func none(_ verdict: PlaceVerdict, _ reason: Wording) -> PlaceAnswer {
    begin(verdict, of: asked, part: request.post?.part ?? request.kind, because: reason)
  }

  private func ended(_ end: EndedOrgan) -> PlaceAnswer {
    let heirs = end.successors.map(titles.distinct).joined(separator: "、")
    return none(
      .no,
      Wording(
        zh: "机构自 \(end.told) 起已撤销" + (heirs.isEmpty ? "" : "，由 \(heirs) 承接"),
        en: "the organ is no more from \(end.told) on" + (heirs.isEmpty ? "" : ": ask of \(heirs)")
      ))
  }

  /// The organ whose quota of the kind it is, and the organs whose people count with it.
  private func sharing() throws -> (lead: Int64, members: [Int64]) {
    let kind = QuotaKind(recorded: request.kind)
    let names = [kind?.rawValue ?? request.kind, kind?.parent?.rawValue ?? request.kind]
    let lead = try Int64.fetchOne(
      database,
      sql: "SELECT lead FROM quota_member WHERE member = ? AND kind IN (?, ?) ORDER BY kind",
      arguments: [asked, names[0], names[1]])
    let organ = lead ?? asked
    let members = try Int64.fetchAll(
      database,
      sql: """
        SELECT DISTINCT member FROM quota_member WHERE lead = ? AND kind IN (?, ?) ORDER BY member
        """, arguments: [organ, names[0], names[1]])
    return (organ, members)
  }

  /// Why there is no roster of each of the organs; nil where there is.
  func whyNoRoster(_ organs: [Int64]) throws -> Wording? {
    for organ in organs where !preparation.rosterOrgans.contains(organ) {
      let name = titles.name(organ)
      let reason = try String.fetchOne(
        database,
        sql: """
          SELECT reason FROM unjudged WHERE organ = ? AND reason IN (?, ?, ?) ORDER BY reason LIMIT 1
          """,
        arguments: [
          organ, UnjudgedReason.rosterTooOld.rawValue, UnjudgedReason.twoRosters.rawValue,
          UnjudgedReason.likelyOtherUnit.rawValue,
        ])
      let why = try reason.map { try UnjudgedReason(unjudged: $0, organ).wording }
      let newest = try Int32.fetchOne(
        database,
        sql: "SELECT max(day) FROM roster_list WHERE organ = ? AND day <= ? AND ended IS NULL",
        arguments: [organ, day.yyyymmdd]
      ).flatMap { CalendarDay(yyyymmdd: $0) }
      guard let why, let newest else {
        return Wording(
          zh: "\(name) 在 \(day) 当日或之前没有花名册", en: "\(name) has no roster of \(day) or before")
      }
      return Wording(
        zh: "\(name) 最近的花名册是 \(newest)：\(why.zh)",
        en: "the newest roster of \(name) is of \(newest): \(why.en)")
    }
    return nil
  }

  /// The question does not tell the kind: its approved ones are named.
  private func withoutQuestion() throws -> PlaceAnswer {
    let kinds = try String.fetchAll(
      database, sql: "SELECT kind FROM all_strength WHERE organ = ? AND approved > 0 ORDER BY kind",
      arguments: [asked])
    let (zh, en) = (PartWords.list(kinds).zh, PartWords.list(kinds).en)
    return none(
      .cannotSay,
      Wording(
        zh: "没有说明编制类型，请用 --kind 写明" + (zh.isEmpty ? "" : "；核定的有：\(zh)"),
        en: "the kind of quota is not told: give --kind"
          + (en.isEmpty ? "" : "; approved are \(en)")))
  }

  /// No approval and nobody is of the kind, or several are.
  private func withoutKind(_ organ: Int64) throws -> PlaceAnswer {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT kind, approved, reason FROM all_strength WHERE organ = ? AND kind <> ''",
      arguments: [organ])
    let isTold = rows.contains { ($0["approved"] as Int?) != nil && $0["kind"] != "编外" }
    guard isTold else { return none(.cannotSay, UnjudgedReason.noApproval.wording) }
    let kind = QuotaKind(recorded: request.kind)
    let parts = rows.map { $0["kind"] as String }
      .filter { QuotaKind(rawValue: $0)?.parent == kind && kind != nil }
    if parts.count > 1 {
      let list = PartWords.list(parts)
      return none(
        .cannotSay,
        Wording(
          zh: "没有说明是哪一类：\(list.zh)，请用 --kind 写明",
          en: "which kind is meant is not told: \(list.en); give --kind"))
    }
    let unclear: [UnjudgedReason] = [.approvalUnclear, .changesOnly]
    if let reason = unclear.first(where: { one in rows.contains { $0["reason"] == one.rawValue } })
    {
      return none(.cannotSay, reason.wording)
    }
    let word = PersonNumber.mask(kind?.rawValue ?? request.kind)
    return begin(
      .no, of: organ, part: word,
      because: Wording(
        zh: "当日没有核定\(word)",
        en: "no \(PartWords.words(word, .quotaKind).en) is approved on that day"))
  }
}
