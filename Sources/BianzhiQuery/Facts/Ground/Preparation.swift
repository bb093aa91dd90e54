import BianzhiCore
package import GRDB

/// Fills the temporary tables that rules read, for one day, horizon and calibre.
///
/// What a rule does not read is not filled: each part stands in a file of its own.
package final class Preparation {
  let database: Database
  package let setting: CheckSetting
  /// The month that the pay rules look at, YYYYMM; known once persons are filled, nil where none is near.
  var payMonth: Int32?
  /// What is looked at.
  let focus: Focus
  /// Names of the facts that are filled.
  var filled: Set<String> = []
  /// The organ of each roster in force.
  private(set) var rosters: [RosterInForce] = []
  /// Organs that are no more on the day.
  private(set) var ended: [Int64: EndedOrgan] = [:]
  /// The newest rosters that they handed in for a day after their end.
  private(set) var lateRosters: [Int64: LateRoster] = [:]
  /// Organs known only by name that an organ of the ledger bears.
  private(set) var renamed: [Int64: Int64] = [:]
  /// Each organ's list of its inner bodies in force; known once body strength is filled.
  var bodyLists: [Int64: BodyList] = [:]
  /// The day of each organ's form in force; known once stated numbers are filled.
  var formDays: [Int64: Int32] = [:]
  let words = WordTable()
  let family: InstitutionFamily
  let leaders: LeaderReadings
  /// Organs whose newest roster cannot be used.
  private(set) var unusable: Set<Int64> = []
  /// Names of parts made so far.
  var partNames: [PartKey: String] = [:]
  /// Words of `term`, by its id.
  private var terms: [Int32] = []
  private var states: [StateCounts] = []
  /// Organs that no rule of a sort can judge.
  private var unjudged: RawStatement

  /// What a preparation is for: a check looks at everything, an explanation at one finding.
  package enum Focus {
    case everything
    case finding(organ: Int64, person: Int64?, payMonth: Int32?)
  }

  /// The only organ that is looked at, in an explanation.
  var only: Int64? {
    if case .finding(let organ, _, _) = focus { organ } else { nil }
  }

  struct RosterInForce {
    let roster: Int64
    let organ: Int64
    let day: Int32
    /// Counted from its rows, person by person.
    var isExact: Bool
    let nameless: Int
  }

  struct StateCounts {
    let quota: Bool
    let post: Bool
    let hasLeft: Bool
    /// The recorded word, where people are asked what it means; it counts all the same.
    var asked: String?
    static let unknown = StateCounts(quota: true, post: true, hasLeft: false)
  }

  /// What a person can count against.
  enum Counting {
    case quota, post
  }

  /// How people of a state, a `term.id`, count.
  func state(_ term: Int32) -> StateCounts {
    states.indices.contains(Int(term)) ? states[Int(term)] : .unknown
  }

  func counts(_ state: Int32, _ counting: Counting) -> Bool {
    counting == .quota ? self.state(state).quota : self.state(state).post
  }

  /// The word of a `term.id`; 0 is the empty word.
  func word(ofTerm term: Int32) -> Int32 {
    terms.indices.contains(Int(term)) ? terms[Int(term)] : terms[0]
  }

  package init(
    _ database: Database, _ setting: CheckSetting, focus: Focus = .everything
  ) throws {
    (self.database, self.setting, self.focus) = (database, setting, focus)
    DayFunctions.add(to: database)
    try database.execute(sql: Schema.check)
    family = InstitutionFamily(words)
    leaders = try LeaderReadings(database)
    unjudged = try RawStatement(database, "INSERT OR IGNORE INTO unjudged VALUES (?, ?, ?, ?)")
    try fillSetting()
    try fillTerms()
    LeaderFunctions(self).add(to: database)
    ended = try endedOrgans()
    try fillOrgans()
    try fillRosters()
  }

  /// SQL that is true for rows of a table in force at the horizon.
  func inForce(_ alias: String) -> String {
    setting.isNewest
      ? "\(alias).ended IS NULL"
      : """
      \(alias).brought <= \(setting.horizon) AND (\(alias).ended IS NULL \
      OR \(alias).ended > \(setting.horizon))
      """
  }

  /// SQL that is true for organs in force on the day. Where only the month is known, from its last day.
  func onDay(_ alias: String) -> String {
    let day = { (column: String) in
      "(CASE WHEN \(column) > 999999 THEN \(column) ELSE \(column) * 100 + 31 END)"
    }
    let (since, until) = ("\(alias).since", "\(alias).until")
    return """
      (typeof(\(since)) <> 'integer' OR \(day(since)) <= \(setting.asOfEnd)) \
      AND (typeof(\(until)) <> 'integer' OR \(day(until)) > \(setting.asOfEnd))
      """
  }

  /// A stored day or month as facts show it.
  static func iso(_ stored: Int32) -> String? { RecordedDate(stored: Int64(stored))?.description }

  /// The organ that approvals and rosters of a key belong to.
  func organ(_ key: Int64) -> Int64 { renamed[key] ?? key }

  func addUnjudged(
    _ scope: String, _ organ: Int64, _ reason: UnjudgedReason, people: Int
  ) throws {
    unjudged.bind(scope, at: 1)
    unjudged.bind(organ, at: 2)
    unjudged.bind(reason.rawValue, at: 3)
    unjudged.bind(Int64(people), at: 4)
    try unjudged.run()
  }

  func markExact(_ organs: Set<Int64>) throws {
    guard !organs.isEmpty else { return }
    let mark = try RawStatement(
      database, "UPDATE roster_in_force SET is_exact = 1 WHERE organ = ?")
    for index in rosters.indices where organs.contains(rosters[index].organ) {
      rosters[index].isExact = true
      mark.bind(rosters[index].organ, at: 1)
      try mark.run()
    }
  }

  private func fillSetting() throws {
    try database.execute(
      sql: "INSERT INTO run_setting (as_of, horizon, calibre) VALUES (?, ?, ?)",
      arguments: [setting.asOf.description, setting.horizon, setting.calibre])
  }

  private func fillTerms() throws {
    let known = try Row.fetchAll(
      database, sql: "SELECT state, counts_quota, counts_post FROM calibre WHERE name = ?",
      arguments: [setting.calibre])
    var calibre: [String: (Bool, Bool)] = [:]
    for row in known { calibre[row["state"]] = (row["counts_quota"], row["counts_post"]) }
    let insert = try RawStatement(database, "INSERT INTO state_counts VALUES (?, ?, ?, ?, ?, ?)")
    let add = { (id: Int64, code: String, asked: String?) in
      let (quota, post) = calibre[code] ?? (true, true)
      let hasLeft = PersonState(rawValue: code)?.isLeft ?? false
      let isAsked = asked != nil && (quota || post)
      let known = StateCounts(
        quota: quota, post: post, hasLeft: hasLeft, asked: isAsked ? asked : nil)
      while self.states.count <= Int(id) { self.states.append(.unknown) }
      self.states[Int(id)] = known
      insert.bind(id, at: 1)
      insert.bind(code, at: 2)
      insert.bind(quota ? 1 : 0, at: 3)
      insert.bind(post ? 1 : 0, at: 4)
      insert.bind(hasLeft ? 1 : 0, at: 5)
      insert.bind(isAsked ? 1 : 0, at: 6)
      try insert.run()
    }
    try add(0, "", nil)
    terms = [words.number("")]
    let stored = try RawStatement(
      database,
      """
      SELECT id, code, field, is_known, text FROM term
      WHERE field IN ('state', 'quota_kind', 'rank', 'body') ORDER BY id
      """)
    while try stored.next() {
      while terms.count <= Int(stored.integer(0)) { terms.append(terms[0]) }
      terms[Int(stored.integer(0))] = words.number(stored.bytes(1))
      guard stored.text(2) == "state" else { continue }
      let code = stored.text(1)
      let isAsked = stored.integer(3) == 0 || code == PersonState.offPost.rawValue
      try add(stored.integer(0), code, isAsked ? stored.text(4) : nil)
    }
  }

  private func fillOrgans() throws {
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO organ_on_day
        SELECT o.organ, k.code, o.name, o.category, o.rank, o.tier, 1
        FROM organ_row o JOIN organ_key k ON k.id = o.organ
        WHERE o.category IS NOT '内设机构' AND \(inForce("o")) AND \(onDay("o"))
        """)
    for row in try Row.fetchAll(database, sql: Self.byName) {
      renamed[row["stub"]] = row["organ"]
    }
    try nameEndedOrgans()
    // A name that an organ in force bears is not the ended one's.
    for row in try Row.fetchAll(database, sql: Self.byName)
    where renamed[row["stub"]] == nil && ended[row["organ"]] != nil {
      renamed[row["stub"]] = row["organ"]
    }
  }

  private static let byName = """
    SELECT k.id AS stub, min(o.organ) AS organ FROM organ_key k
    JOIN organ_on_day o ON o.name = k.code
    WHERE k.is_name = 1 GROUP BY k.id HAVING count(*) = 1
    """

  private func fillRosters() throws {
    let lists = try RawStatement(
      database,
      """
      SELECT r.id, r.organ, r.day, r.repeats, r.nameless FROM roster_list r
      WHERE r.day <= \(setting.asOf.yyyymmdd) AND \(inForce("r")) ORDER BY r.id
      """)
    var newest: [Int64: RosterInForce] = [:]
    var doubled: Set<Int64> = []
    while try lists.next() {
      let organ = organ(lists.integer(1))
      let day = Int32(lists.integer(2))
      if let known = newest[organ], known.day > day { continue }
      if let known = newest[organ], known.day == day {
        doubled.insert(organ)
      } else {
        doubled.remove(organ)
      }
      if let end = ended[organ] {
        let isNewest = lateRosters[organ].map { $0.day < day } ?? true
        if day > end.ended.yyyymmdd, day >= setting.oldestDay.yyyymmdd, isNewest {
          lateRosters[organ] = LateRoster(roster: lists.integer(0), organ: organ, day: day)
        }
        continue
      }
      newest[organ] = RosterInForce(
        roster: lists.integer(0), organ: organ, day: day,
        isExact: lists.integer(3) == 1 || !setting.isNewest, nameless: Int(lists.integer(4)))
    }
    try addUnknownOrgans(newest.keys)
    let insert = try RawStatement(database, "INSERT INTO roster_in_force VALUES (?, ?, ?, ?)")
    for list in newest.values.sorted(by: { $0.roster < $1.roster }) {
      if list.day < setting.oldestDay.yyyymmdd || doubled.contains(list.organ) {
        unusable.insert(list.organ)
        try addWhole(list, doubled.contains(list.organ) ? .twoRosters : .rosterTooOld)
        continue
      }
      insert.bind(list.roster, at: 1)
      insert.bind(list.organ, at: 2)
      insert.bind(Self.iso(list.day), at: 3)
      insert.bind(list.isExact ? 1 : 0, at: 4)
      try insert.run()
      rosters.append(list)
    }
  }

  /// No rule judges the organ.
  private func addWhole(_ list: RosterInForce, _ reason: UnjudgedReason) throws {
    let people =
      try Int.fetchOne(
        database,
        sql: "SELECT count(*) FROM staff_row s WHERE id BETWEEN ? AND ? AND \(inForce("s"))",
        arguments: [list.roster << 24, (list.roster << 24) + 0xFF_FFFF]) ?? 0
    for scope in JudgedScope.all where scope.restsOnRoster {
      try addUnjudged(scope.name, list.organ, reason, people: people)
    }
  }

  /// Organs that a roster or an approval names and the ledger does not have on the day.
  private func addUnknownOrgans(_ organs: some Sequence<Int64>) throws {
    let known = Set(try Int64.fetchAll(database, sql: "SELECT organ FROM organ_on_day"))
    let add = try RawStatement(
      database,
      """
      INSERT OR IGNORE INTO organ_on_day
      SELECT k.id, k.code, coalesce(
        (SELECT name FROM organ_row o WHERE o.organ = k.id AND \(inForce("o")) LIMIT 1),
        (SELECT t.text FROM roster_list r
         JOIN staff_row s ON s.id BETWEEN r.id << 24 AND (r.id << 24) + 16777215
         JOIN term t ON t.id = s.organ_name
         WHERE r.organ = k.id ORDER BY r.day DESC, s.id LIMIT 1), k.code), NULL, NULL, NULL, 0
      FROM organ_key k WHERE k.id = ?
      """)
    for organ in organs where !known.contains(organ) {
      add.bind(organ, at: 1)
      try add.run()
    }
  }
}
