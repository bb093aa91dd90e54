import BianzhiCore
import GRDB

extension Fact {
  /// What organs' own forms state, beside what their rosters count and what is approved.
  static let statedOnDay = Fact(
    name: "stated_on_day",
    wording: Wording(zh: "单位自报数与花名册的对照", en: "numbers stated by organs, beside their rosters"),
    restsOn: ["strength", "post_strength"],
    scopes: [
      JudgedScope("stated", restsOnRoster: false, organs: { Set($0.formDays.keys) }),
      JudgedScope("stated_actual", restsOnRoster: false, organs: { Set($0.formDays.keys) }),
    ],
    cannotJudge: [.rowsHeld, .approvalByMonth],
    fill: { try $0.fillStated() })
}

extension Preparation {
  /// Fills `stated_on_day`: what organs' own forms state, beside what their rosters count and what is
  /// approved.
  ///
  /// Each organ speaks by its newest form not after the day and not too old. Where any side has 事业编制
  /// without its funding, all are compared as that.
  fileprivate func fillStated() throws {
    let numbers = try KnownNumbers(database, held: Set(heldRows.keys))
    let insert = try RawStatement(
      database, "INSERT INTO stated_on_day VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for (organ, form) in try forms() where only == nil || only == organ {
      formDays[organ] = form.day
      let rosterDay = rosterOf[organ].flatMap { Self.iso($0.day) }
      if let held = heldRows[organ], only == nil {
        try addUnjudged("stated_actual", organ, .rowsHeld, people: held)
      }
      for (part, people) in numbers.stated(form.quotas, of: organ) {
        let known = numbers.quota(
          part, of: organ, form: form.quotas, hasRoster: rosterDay != nil)
        try bind(insert, organ, "quota", part, people, form.day, known, rosterDay)
      }
      for (part, people) in numbers.statedPosts(form.posts, of: organ) {
        let known = numbers.post(part, of: organ, stated: people)
        try bind(insert, organ, "post", part, people, form.day, known, rosterDay)
      }
    }
  }

  private func bind(
    _ insert: RawStatement, _ organ: Int64, _ about: String, _ part: String, _ people: Int,
    _ day: Int32, _ known: KnownNumber, _ rosterDay: String?
  ) throws {
    insert.bind(organ, at: 1)
    insert.bind(about, at: 2)
    insert.bind(part, at: 3)
    insert.bind(Int64(people), at: 4)
    insert.bind(Self.iso(day), at: 5)
    insert.bind(known.counted.map(Int64.init), at: 6)
    insert.bind(known.listed.map(Int64.init), at: 7)
    let held = heldRows[organ] ?? 0
    insert.bind(known.listed.map { Int64($0 + held) }, at: 8)
    insert.bind(known.least.map(Int64.init), at: 9)
    insert.bind(Int64(known.byTitle), at: 10)
    insert.bind(rosterDay, at: 11)
    insert.bind(try sureApproved(known, organ, stated: people).map(Int64.init), at: 12)
    insert.bind(known.documents, at: 13)
    var note = FindingNote()
    note.byTitle = known.byTitle
    if held > 0 { note.remarks.append(.init(sort: .heldRows, words: "\(held)")) }
    insert.bind(note.text, at: 14)
    try insert.run()
  }

  /// What is approved; nil, and noted, where a document dated by month decides whether the stated people are too many.
  private func sureApproved(
    _ known: KnownNumber, _ organ: Int64, stated people: Int
  ) throws -> Int? {
    guard let approved = known.approved, known.counted == nil,
      known.possible?.leaves(people, openOver: approved) == true
    else { return known.approved }
    try addUnjudged("stated", organ, .approvalByMonth, people: people)
    return nil
  }

  private struct Form {
    let day: Int32
    var quotas: [String: Int] = [:]
    var posts: [String: Int] = [:]
  }

  private func forms() throws -> [(key: Int64, value: Form)] {
    let rows = try RawStatement(
      database,
      """
      SELECT s.organ, s.day, s.about, s.part, s.people FROM stated_row s
      WHERE \(inForce("s")) AND s.day <= \(setting.asOf.yyyymmdd)
        AND s.day >= \(setting.oldestDay.yyyymmdd)
      ORDER BY s.day
      """)
    var forms: [Int64: Form] = [:]
    while try rows.next() {
      let organ = organ(rows.integer(0))
      let day = Int32(rows.integer(1))
      if forms[organ]?.day != day { forms[organ] = Form(day: day) }
      let people = Int(rows.integer(4))
      if rows.text(2) == "quota" {
        forms[organ]?.quotas[rows.text(3)] = people
      } else {
        forms[organ]?.posts[rows.text(3)] = people
      }
    }
    return forms.sorted { $0.key < $1.key }
  }
}

/// Rows of the roster were held back.
extension FindingRemark {
  static let heldRows = FindingRemark("held_rows")
}
