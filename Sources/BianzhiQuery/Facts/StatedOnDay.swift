import BianzhiCore
import GRDB

extension Fact {
  /// What organs' own forms state, beside what their rosters count.
  static let statedOnDay = Fact(
    name: "stated_on_day",
    wording: Wording(zh: "单位自报数与花名册的对照", en: "numbers stated by organs, beside their rosters"),
    restsOn: ["strength", "post_strength"],
    scopes: [
      JudgedScope("stated", restsOnRoster: false, organs: { Set($0.formDays.keys) })
    ],
    cannotJudge: [],
    fill: { try $0.fillStated() })
}

extension Preparation {
  /// Fills `stated_on_day`: what organs' own forms state, beside what their rosters count.
  ///
  /// Each organ speaks by its newest form not after the day and not too old. Where either side has 事业编制
  /// without its funding, both are compared as that.
  fileprivate func fillStated() throws {
    let counted = try countedKinds()
    let rosterDays = Dictionary(uniqueKeysWithValues: rosters.map { ($0.organ, $0.day) })
    let insert = try RawStatement(
      database, "INSERT INTO stated_on_day VALUES (?, ?, ?, ?, ?, ?, ?)")
    for (organ, form) in try forms() where only == nil || only == organ {
      formDays[organ] = form.day
      var stated = form.quotas
      var kinds = counted[organ] ?? [:]
      let plain = QuotaKind.institution.rawValue
      if stated[plain] != nil || kinds[plain] != nil {
        stated = Self.folded(stated)
        kinds = Self.folded(kinds)
      }
      let rosterDay = rosterDays[organ]
      for (part, people) in stated.sorted(by: { $0.key < $1.key }) {
        let count = rosterDay == nil ? nil : Self.count(part, kinds)
        try bind(insert, organ, "quota", part, people, form.day, count, rosterDay)
      }
      for (part, people) in form.posts.sorted(by: { $0.key < $1.key }) {
        let count = try postCount(organ, part)
        try bind(insert, organ, "post", part, people, form.day, count, rosterDay)
      }
    }
  }

  /// The people of a stated kind; nil where the roster's are counted in total and a kind is stated.
  private static func count(_ part: String, _ kinds: [String: Int]) -> Int64? {
    if let known = kinds[part] { return Int64(known) }
    if part == QuotaKind.total {
      return kinds.reduce(0) { $1.key == QuotaKind.offQuota.rawValue ? $0 : $0 + Int64($1.value) }
    }
    return kinds[QuotaKind.total] == nil ? 0 : nil
  }

  private func bind(
    _ insert: RawStatement, _ organ: Int64, _ about: String, _ part: String, _ people: Int,
    _ day: Int32, _ counted: Int64?, _ rosterDay: Int32?
  ) throws {
    insert.bind(organ, at: 1)
    insert.bind(about, at: 2)
    insert.bind(part, at: 3)
    insert.bind(Int64(people), at: 4)
    insert.bind(Self.iso(day), at: 5)
    insert.bind(counted, at: 6)
    insert.bind(rosterDay.flatMap(Self.iso), at: 7)
    try insert.run()
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

  /// What the rosters count, by organ and kind.
  private func countedKinds() throws -> [Int64: [String: Int]] {
    let rows = try RawStatement(
      database, "SELECT organ, kind, counted FROM all_strength WHERE counted IS NOT NULL")
    var counted: [Int64: [String: Int]] = [:]
    while try rows.next() {
      counted[rows.integer(0), default: [:]][rows.text(1)] = Int(rows.integer(2))
    }
    return counted
  }

  /// Counted leaders of a part, where posts of just that part are approved.
  private func postCount(_ organ: Int64, _ part: String) throws -> Int64? {
    try Int64.fetchOne(
      database, sql: "SELECT counted FROM all_post_strength WHERE organ = ? AND part = ?",
      arguments: [organ, part])
  }

  private static func folded(_ kinds: [String: Int]) -> [String: Int] {
    var folded: [String: Int] = [:]
    for (kind, people) in kinds {
      let plain = QuotaKind(rawValue: kind)?.parent?.rawValue ?? kind
      folded[plain, default: 0] += people
    }
    return folded
  }
}
