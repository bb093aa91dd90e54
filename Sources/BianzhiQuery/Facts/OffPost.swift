import BianzhiCore
import GRDB

extension Fact {
  /// Counted people who, by the state on their roster, are not at the post.
  static let offPost = Fact(
    name: "off_post",
    wording: Wording(
      zh: "花名册写明不在岗位的占编人员", en: "counted people whom rosters say not to be at the post"),
    restsOn: ["person_mismatch", "registers"],
    scopes: [JudgedScope("off_post")],
    cannotJudge: [.noStates],
    fill: { try $0.fillOffPost() })
}

extension Preparation {
  /// Somebody whom the roster says not to be at the post.
  private struct Away {
    let staff: Int64
    let person: Int64?
    let name: String
    let state: PersonState
    /// The state as recorded.
    let word: String

    /// The roster says 离岗 or 停薪留职, and no arrangement that a policy may provide for.
    var isAbsentForGood: Bool {
      (state == .leftEarly || state == .unpaidLeave) && !isByPolicy
    }

    var isByPolicy: Bool { Self.policies.contains(where: word.contains) }

    /// Words of arrangements that a policy may provide for: early retirement, leave to found a business.
    private static let policies = ["内退", "退养", "待退", "休养", "提前离岗", "创业"]

    /// Tells people of an organ apart, as findings do: by number, without one by name.
    func key(of organ: Int64) -> PersonKey {
      person.map { .number($0) } ?? .name(name, birth: 0, organ: organ)
    }
  }

  fileprivate func fillOffPost() throws {
    let earlier = try EarlierAbsences(self)
    let absent = try awayStatement()
    let waived = try WaivedPeople(self, where: Waiver.isOfAbsence)
    let insert = try RawStatement(
      database, "INSERT INTO off_post VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    for list in rosters where only == nil || only == list.organ {
      if only == nil, try !tellsStates(list) {
        try addUnjudged("off_post", list.organ, .noStates, people: 0)
        continue
      }
      guard let absent else { continue }
      var noted: Set<PersonKey> = []
      let people = try people(absent, of: list)
      let absentees = people.filter(\.isAbsentForGood).count
      for away in people {
        guard let day = CalendarDay(yyyymmdd: list.day),
          let (remark, since) = try remark(away, list, day, earlier),
          noted.insert(away.key(of: list.organ)).inserted
        else { continue }
        insert.bind(away.staff, at: 1)
        insert.bind(list.organ, at: 2)
        insert.bind(away.person, at: 3)
        insert.bind(away.name, at: 4)
        insert.bind(day.description, at: 5)
        let isWaived =
          away.isAbsentForGood && waived.has(away.name, of: list.organ, beside: absentees)
        insert.bind((isWaived ? .absenceWaived : remark).rawValue, at: 6)
        let isPaid = try isPaid(away.person)
        insert.bind(isPaid ? 1 : 0, at: 7)
        insert.bind(note(away, remark, since, isPaid, isWaived), at: 8)
        try insert.run()
      }
    }
  }

  private func note(
    _ away: Away, _ remark: FindingRemark, _ since: CalendarDay?, _ isPaid: Bool,
    _ isWaived: Bool
  ) -> String {
    var note = FindingNote()
    let words = [since?.description, away.word].compactMap(\.self).joined(separator: " ")
    note.remarks = [FindingNote.Remark(sort: remark, words: words)]
    if isWaived { note.remarks.append(FindingNote.Remark(sort: .absenceWaived, words: "")) }
    if isPaid { note.remarks.append(FindingNote.Remark(sort: .paidWhileAbsent, words: "")) }
    return note.text
  }

  /// What is to be said of somebody; nil where an absence is short, or a loan in the register explains it.
  private func remark(
    _ away: Away, _ list: RosterInForce, _ day: CalendarDay, _ earlier: EarlierAbsences
  ) throws -> (FindingRemark, CalendarDay?)? {
    switch away.state {
    case .sickLeave, .studying:
      guard let person = away.person,
        let since = try earlier.since(person, away.state, list),
        day.days(since: since) >= setting.parameters.absenceDays
      else { return nil }
      return (.longAbsence, since)
    case .offPost:
      return try isLent(away.person, of: list.organ, on: day) ? nil : (.absentUnsaid, nil)
    case _ where away.isByPolicy: return (.absentByPolicy, nil)
    case .unpaidLeave: return (.unpaidLeave, nil)
    default: return (.absent, nil)
    }
  }

  private static let absences: [PersonState] = [
    .leftEarly, .unpaidLeave, .offPost, .sickLeave, .studying,
  ]

  /// Reads the people on places of a roster whose state says that they are away; nil where no roster has such a state.
  private func awayStatement() throws -> RawStatement? {
    let codes = Self.absences.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let states = try String.fetchAll(
      database,
      sql: "SELECT state FROM state_counts WHERE counts_quota = 1 AND code IN (\(codes))")
    guard !states.isEmpty else { return nil }
    return try RawStatement(
      database,
      """
      SELECT s.id, s.person, coalesce(s.name, ''), st.code, st.text
      FROM roster_in_force r
      CROSS JOIN staff_row s ON s.id BETWEEN r.roster << 24 AND (r.roster << 24) + 16777215
      JOIN term st ON st.id = s.state LEFT JOIN term qk ON qk.id = s.kind
      WHERE r.roster = ? AND s.state IN (\(states.joined(separator: ", ")))
        AND qk.code IS NOT '\(QuotaKind.offQuota.rawValue)'
        AND (s.kind IS NOT NULL OR r.tells_kinds = 0) AND \(inForce("s"))
      ORDER BY s.id
      """)
  }

  private func people(_ rows: RawStatement, of list: RosterInForce) throws -> [Away] {
    rows.bind(list.roster, at: 1)
    var people: [Away] = []
    while try rows.next() {
      guard let state = PersonState(rawValue: rows.text(3)) else { continue }
      people.append(
        Away(
          staff: rows.integer(0), person: rows.optionalInteger(1), name: rows.text(2),
          state: state, word: rows.text(4)))
    }
    return people
  }

  /// Whether the register of loans has the person on loan on a day.
  private func isLent(_ person: Int64?, of organ: Int64, on day: CalendarDay) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM loan_on_day WHERE organ = ? AND person = ?
          AND coalesce(since_last <= ?, 1) AND coalesce(until_last >= ?, 1))
        """, arguments: [organ, person, day.description, day.description]) ?? false
  }

  /// Whether somebody pays the person in the pay month.
  private func isPaid(_ person: Int64?) throws -> Bool {
    guard let person, let payMonth else { return false }
    return try PersonBlock.entries(of: person, database, .pay, days: [payMonth]).contains {
      try Bool.fetchOne(
        database,
        sql: """
          SELECT EXISTS (SELECT 1 FROM pay_row y WHERE y.id = ? AND y.amount > 0 AND \(inForce("y")))
          """, arguments: [$0.row]) ?? false
    }
  }
}
