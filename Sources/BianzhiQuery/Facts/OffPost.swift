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
    people: AbsentPeople.self,
    fill: { try $0.fillOffPost() })
}

extension Preparation {
  /// Somebody whom the roster says not to be at the post.
  private struct Away {
    let staff: Int64
    let person: Int64?
    let name: String
    let absence: Absence

    /// The roster says 离岗 or 停薪留职, and no arrangement that a policy may provide for.
    var isAbsentForGood: Bool {
      (absence.state == .leftEarly || absence.state == .unpaidLeave) && !absence.isByPolicy
    }

    /// Tells people of an organ apart, as findings do: by number, without one by name.
    func key(of organ: Int64) -> PersonKey {
      person.map { .number($0) } ?? .name(name, birth: 0, organ: organ)
    }
  }

  fileprivate func fillOffPost() throws {
    let earlier = try EarlierAbsences(self)
    let people = only == nil ? try taken(by: AbsentPeople.self) : try AbsentPeople(self)
    let read = try awayRows(people)
    let isLent = try lentStatement()
    let isPaid = try paidStatement()
    let waived = try WaivedPeople(self, where: Waiver.isOfAbsence)
    let insert = try RawStatement(
      database, "INSERT INTO off_post VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    for list in rosters where only == nil || only == list.organ {
      if only == nil, try !tellsStates(list) {
        try addUnjudged("off_post", list.organ, .noStates, people: 0)
        continue
      }
      var noted: Set<PersonKey> = []
      let absent = try read(list)
      let absentees = Self.absentees(absent, of: list.organ)
      for away in absent {
        guard let day = CalendarDay(yyyymmdd: list.day),
          let (remark, since) = try remark(away, list, day, earlier, isLent),
          noted.insert(away.key(of: list.organ)).inserted
        else { continue }
        insert.bind(away.staff, at: 1)
        insert.bind(list.organ, at: 2)
        insert.bind(away.person, at: 3)
        insert.bind(away.name, at: 4)
        insert.bind(day.description, at: 5)
        let answer = waived.answer(for: away.name, of: list.organ, among: absentees)
        let isWaived = away.isAbsentForGood && [.yes, .byMonth].contains(answer)
        insert.bind((isWaived ? .absenceWaived : remark).code, at: 6)
        let lines = away.person.flatMap { people.pay[$0] } ?? []
        let pays = try lines.contains { try isTrue(isPaid, $0) }
        insert.bind(pays ? 1 : 0, at: 7)
        insert.bind(note(away, remark, since, pays, isWaived), at: 8)
        try insert.run()
      }
    }
  }

  /// The names of those who need a waiver, each person once.
  private static func absentees(_ absent: [Away], of organ: Int64) -> [String] {
    let absent = absent.filter(\.isAbsentForGood).map { ($0.key(of: organ), $0.name) }
    return Dictionary(absent, uniquingKeysWith: { first, _ in first }).values.map { $0 }
  }

  private func note(
    _ away: Away, _ remark: FindingRemark, _ since: CalendarDay?, _ isPaid: Bool,
    _ isWaived: Bool
  ) -> String {
    var note = FindingNote()
    let words = [since?.description, away.absence.word].compactMap(\.self).joined(separator: " ")
    note.remarks = [FindingNote.Remark(sort: remark, words: words)]
    if isWaived { note.remarks.append(FindingNote.Remark(sort: .absenceWaived, words: "")) }
    if isPaid { note.remarks.append(FindingNote.Remark(sort: .paidWhileAbsent, words: "")) }
    return note.text
  }

  /// What is to be said of somebody; nil where an absence is short, or a loan in the register explains it.
  private func remark(
    _ away: Away, _ list: RosterInForce, _ day: CalendarDay, _ earlier: EarlierAbsences,
    _ isLent: RawStatement
  ) throws -> (FindingRemark, CalendarDay?)? {
    switch away.absence.state {
    case .sickLeave, .studying:
      guard let person = away.person,
        let since = try earlier.since(person, away.absence.state, list),
        day.days(since: since) >= setting.parameters.absenceDays
      else { return nil }
      return (.longAbsence, since)
    case .offPost:
      isLent.bind(away.person, at: 2)
      isLent.bind(day.description, at: 3)
      return try isTrue(isLent, list.organ) ? nil : (.absentUnsaid, nil)
    case _ where away.absence.isByPolicy: return (.absentByPolicy, nil)
    case .unpaidLeave: return (.unpaidLeave, nil)
    default: return (.absent, nil)
    }
  }

  /// Reads the people on places of a roster whose state says that they are away.
  ///
  /// Where everybody on it has a number, the walk over people has met them all, and only their rows are read.
  private func awayRows(
    _ people: AbsentPeople
  ) throws -> (RosterInForce) throws -> [Away] {
    let states = people.absences.keys.sorted().map(String.init).joined(separator: ", ")
    let sql = """
      SELECT s.id, s.person, coalesce(s.name, ''), s.state
      FROM roster_in_force r
      CROSS JOIN staff_row s ON s.id BETWEEN ?2 AND ?3 LEFT JOIN term qk ON qk.id = s.kind
      WHERE r.roster = ?1 AND s.state IN (\(states))
        AND qk.code IS NOT '\(QuotaKind.offQuota.rawValue)'
        AND (s.kind IS NOT NULL OR r.tells_kinds = 0) AND \(inForce("s"))
      ORDER BY s.id
      """
    let rows = try RawStatement(database, sql)
    let away = { (roster: Int64, range: ClosedRange<Int64>) throws -> [Away] in
      rows.bind(roster, at: 1)
      rows.bind(range.lowerBound, at: 2)
      rows.bind(range.upperBound, at: 3)
      var found: [Away] = []
      while try rows.next() {
        guard let absence = people.absences[Int32(rows.integer(3))] else { continue }
        found.append(
          Away(
            staff: rows.integer(0), person: rows.optionalInteger(1), name: rows.text(2),
            absence: absence))
      }
      return found
    }
    return { [only, setting] list in
      if people.absences.isEmpty { return [] }
      guard only == nil, setting.isNewest, list.nameless == 0 else {
        return try away(list.roster, list.roster << 24...(list.roster << 24) + 0xFF_FFFF)
      }
      return try (people.rows[list.roster] ?? []).sorted().flatMap {
        try away(list.roster, $0...$0)
      }
    }
  }

  /// Whether the register of loans has a person on loan on a day: of organ, person and day.
  private func lentStatement() throws -> RawStatement {
    try RawStatement(
      database,
      """
      SELECT EXISTS (SELECT 1 FROM loan_on_day WHERE organ = ?1 AND person = ?2
        AND coalesce(since_last <= ?3, 1) AND coalesce(until_last >= ?3, 1))
      """)
  }

  /// Whether a line of a pay list pays something.
  private func paidStatement() throws -> RawStatement {
    try RawStatement(
      database,
      "SELECT EXISTS (SELECT 1 FROM pay_row y WHERE y.id = ?1 AND y.amount > 0 AND \(inForce("y")))"
    )
  }
}

/// How somebody is away.
extension FindingRemark {
  static let absent = FindingRemark("absent")
  static let absentByPolicy = FindingRemark("absent_by_policy")
  static let absentUnsaid = FindingRemark("absent_unsaid")
  static let unpaidLeave = FindingRemark("unpaid_leave")
  static let longAbsence = FindingRemark("long_absence")
  static let absenceWaived = FindingRemark("absence_waived")
  static let paidWhileAbsent = FindingRemark("paid_while_absent")
}
