import BianzhiCore
import GRDB

extension Fact {
  /// What organs' own forms state as approved, beside what documents approve.
  static let statedApproved = Fact(
    name: "stated_approved",
    wording: Wording(
      zh: "单位自报的核定编制与文件核定的对照", en: "quotas stated on organs' own forms, beside those of documents"),
    restsOn: ["stated_on_day"],
    scopes: [
      JudgedScope(
        "stated_approved", restsOnRoster: false, organs: { Set(try $0.statedQuotas().keys) })
    ],
    cannotJudge: [.noApproval, .approvalUnclear, .approvalByMonth],
    fill: { try $0.fillStatedApproved() })
}

extension Preparation {
  /// What an organ's newest form states of its quotas.
  fileprivate struct StatedQuotas {
    let day: CalendarDay
    var kinds: [QuotaKind: Int] = [:]
    /// What the form says that approves them; "" where it says nothing.
    var documents: [QuotaKind: String] = [:]
  }

  fileprivate func fillStatedApproved() throws {
    let documents = try QuotaHistory(self).entries()
    let insert = try RawStatement(
      database, "INSERT INTO stated_approved VALUES (?, ?, ?, ?, ?, ?, ?)")
    for (organ, form) in try statedQuotas().sorted(by: { $0.key < $1.key }) {
      guard let entries = documents[organ] else {
        if only == nil { try addUnjudged("stated_approved", organ, .noApproval, people: 0) }
        continue
      }
      for (family, stated) in Self.families(form.kinds, entries.keys).sorted(by: {
        $0.value[0].key.rawValue < $1.value[0].key.rawValue
      }) {
        let (whole, known) = (
          Self.whole(of: stated), QuotaHistory.number(of: family, in: entries, on: form.day)
        )
        guard let number = known, !number.leavesOpen(whole) else {
          let reason: UnjudgedReason =
            known == nil ? QuotaHistory.whyUnknown(entries, on: form.day) : .approvalByMonth
          if only == nil { try addUnjudged("stated_approved", organ, reason, people: 0) }
          continue
        }
        insert.bind(organ, at: 1)
        insert.bind(
          family.count > 1 ? QuotaKind.institution.rawValue : stated[0].key.rawValue, at: 2)
        insert.bind(Int64(whole), at: 3)
        insert.bind(Int64(number.people), at: 4)
        insert.bind(form.day.description, at: 5)
        insert.bind(number.documents.joined(separator: "; "), at: 6)
        insert.bind(Self.note(stated.map { form.documents[$0.key] ?? "" }, entries), at: 7)
        try insert.run()
      }
    }
  }

  /// The stated kinds, by those that they are compared with as one.
  private static func families(
    _ stated: [QuotaKind: Int], _ approved: some Sequence<String>
  ) -> [Set<String>: [(key: QuotaKind, value: Int)]] {
    let names = Set(approved).union(stated.keys.map(\.rawValue))
    return Dictionary(grouping: stated) { one in
      var family = QuotaHistory.family(of: one.key, among: names)
      // A form with one column for 事业编制 has 参公事业编制 in it.
      if stated[.institution] != nil, stated[.civilServiceInstitution] == nil,
        family.contains(QuotaKind.institution.rawValue)
      {
        family.insert(QuotaKind.civilServiceInstitution.rawValue)
      }
      return family
    }
  }

  /// Documents that a form names and by which the ledger approves nothing of the organ.
  private static func note(
    _ documents: [String], _ entries: [String: [ApprovalEntry]]
  ) -> String {
    let known = Set(entries.values.joined().map { DocumentNumber.canonical($0.document) })
    let unknown = Set(documents).filter {
      !$0.isEmpty && !known.contains(DocumentNumber.canonical($0))
    }
    var note = FindingNote()
    if !unknown.isEmpty {
      let words = unknown.sorted().joined(separator: " ")
      note.remarks.append(.init(sort: .formDocument, words: words))
    }
    return note.text
  }

  /// The sum of stated kinds; 事业编制 beside its funded kinds is their sum where they add up to it.
  fileprivate static func whole(of stated: [(key: QuotaKind, value: Int)]) -> Int {
    let funded = stated.filter { $0.key != .institution }.reduce(0) { $0 + $1.value }
    guard let plain = stated.first(where: { $0.key == .institution })?.value else { return funded }
    return plain == funded ? plain : plain + funded
  }

  /// Each organ's newest form not after the day and not too old: the day is that of the form, where it tells one.
  fileprivate func statedQuotas() throws -> [Int64: StatedQuotas] {
    let rows = try RawStatement(
      database,
      """
      SELECT q.organ, q.kind, q.total, q.document, coalesce(
        (SELECT max(s.day) FROM stated_row s
         WHERE s.file = q.file AND s.organ = q.organ AND s.line = q.line),
        (SELECT max(s.day) FROM stated_row s WHERE s.file = q.file AND s.organ = q.organ), q.since)
      FROM quota_row q
      WHERE \(FormStatement.isMere("q", in: "quota_row", inForce: inForceByThen("o")))
        AND q.total IS NOT NULL AND \(inForce("q"))
      ORDER BY 5
      """)
    var forms: [Int64: StatedQuotas] = [:]
    while try rows.next() {
      let organ = organ(rows.integer(0))
      guard only == nil || only == organ, ended[organ] == nil,
        let kind = QuotaKind(rawValue: rows.text(1)), kind.isQuota,
        let day = RecordedDate(stored: rows.integer(4))?.last, day <= setting.asOf,
        day >= setting.oldestDay
      else { continue }
      var form = forms[organ] ?? StatedQuotas(day: day)
      if form.day < day { form = StatedQuotas(day: day) }
      form.kinds[kind, default: 0] += Int(rows.integer(2))
      form.documents[kind] = rows.text(3)
      forms[organ] = form
    }
    return forms
  }
}
