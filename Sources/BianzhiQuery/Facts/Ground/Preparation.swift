import BianzhiCore
package import GRDB

/// Fills the temporary tables that rules read, for one day, horizon and calibre; what no rule reads is not filled.
package final class Preparation {
  let database: Database
  package let setting: CheckSetting
  /// The month that the pay rules look at, YYYYMM; known once persons are filled, nil where none is near.
  var payMonth: Int32?
  /// What is looked at.
  let focus: Focus
  /// Names of the facts that are filled.
  var filled: Set<String> = []
  /// Names of the facts that a check will fill, known before the first of them is.
  var awaited: Set<String> = []
  /// What was taken of everybody, by the kind of its reader.
  var readers: [ObjectIdentifier: any PersonReader] = [:]
  /// Organs of which a check keeps who makes findings.
  var followed: Set<Int64> = []
  /// The organ of each roster in force.
  var rosters: [RosterInForce] = []
  /// Organs of which a list of many units tells no more than people without places.
  var partlyListed: Set<Int64> = []
  /// The organs that have one, and each organ's.
  private(set) lazy var rosterOrgans = Set(rosters.map(\.organ))
  private(set) lazy var rosterOf = Dictionary(uniqueKeysWithValues: rosters.map { ($0.organ, $0) })
  /// Those of them that have earlier ones too, and names of no unit of the ledger under which people left, once asked for.
  var (organsWithEarlier, strayUnits): (Set<Int64>?, Set<Int64>?) = (nil, nil)
  /// The payers of the month that was asked for last.
  var payersOf: (month: Int32, organs: [Int64])?
  /// Organs that are no more on the day.
  private(set) var ended: [Int64: EndedOrgan] = [:]
  /// The newest rosters that they handed in for a day after their end.
  var lateRosters: [Int64: LateRoster] = [:]
  /// Organs known only by name that an organ of the ledger bears.
  var renamed: [Int64: Int64] = [:]
  /// Each organ's list of its inner bodies in force; known once body strength is filled.
  var bodyLists: [Int64: BodyList] = [:]
  /// Names of inner bodies of which nobody can say whether they are approved, by organ; known once body strength is filled.
  package internal(set) var openBodies: [Int64: [String]] = [:]
  /// The names of the inner bodies in force, by organ, once they were asked for.
  var knownBodies: [Int64: [Int32]]?
  /// Texts of inner bodies that mean the unit, see ``unitBodies()``.
  var knownUnitBodies: [Int64: Set<String>]?
  /// The day of each organ's form in force; known once stated numbers are filled.
  var formDays: [Int64: Int32] = [:]
  let words = WordTable()
  let family: InstitutionFamily
  let leaders: LeaderReadings
  /// Organs that lend people by the register, and how many leavers under a name of no unit of the ledger are compared with
  /// nobody; known once registers are read.
  var (lenders, leaversNotCompared): (Set<Int64>, [Int64: Int]) = ([], [:])
  /// By scope, the organs of which its fact found something to judge; see ``JudgedScope/noted(_:restsOnRoster:whyNothing:)``.
  var noted: [String: Set<Int64>] = [:]
  /// By scope, people who are judged nowhere and with whom there would be too many: they decide.
  var deciding: [String: Int] = [:]
  /// Organs whose newest roster cannot be used.
  var unusable: Set<Int64> = []
  /// Rows of people who are guests of the organ and hold the place of another one.
  var guests: Set<Int64> = []
  /// Persons one of whose rows is a guest's by a word (挂职, 外派) and by no loan of the register.
  var attached: Set<Int64> = []
  /// By roster, rows that do not count since their people count by one of another kind, with all of the person's kinds.
  var several: [Int64: [Int64: RowOfSeveral]] = [:]
  /// Rows of rosters that are held back and may be of an organ; by scope, organs of which rows of approvals may be.
  var (heldRows, heldApprovals): ([Int64: Int], [String: Set<Int64>]) = ([:], [:])
  /// What the organ ledger calls organs on the day, and their ranks; nil until leaders are counted.
  var (organNames, organRanks): ([Int64: String]?, [Int64: PostRank]?)
  /// Whether the rosters whose leaders were counted have a head of the organ.
  var heads: [Int64: HeadSearch.Answer] = [:]
  /// By organ, the approved posts of principals; known once leaders are counted.
  var principals: [Int64: [Approved]] = [:]
  /// Names of parts made so far.
  var partNames: [PartKey: String] = [:]
  /// What 参公 and the like mean in each organ; known once strength is filled.
  var openKinds = OpenKinds()
  /// Whom waivers let stay beyond the age of retirement; nil until they are asked for.
  var staying: WaivedPeople?
  /// What the texts of rosters were read as.
  let terms: RecordedTerms
  /// Organs that no rule of a sort can judge.
  private var unjudged: RawStatement

  /// What a preparation is for: a check looks at everything, an explanation at one finding, a proof at the people.
  package enum Focus {
    case everything
    /// Everything, and who stands in which post.
    case people
    case finding(organ: Int64, person: Int64?, payMonth: Int32?)
  }

  /// The only organ that is looked at, in an explanation.
  var only: Int64? { if case .finding(let organ, _, _) = focus { organ } else { nil } }
  /// The organs that share its quota; nil until they are asked for.
  var sharers: Set<Int64>?
  /// The organ whose approvals are shown, where all are looked at because others share its quota.
  var shown: Int64?

  /// The person of the finding that is explained.
  var focusPerson: Int64? {
    if case .finding(_, let person, _) = focus { person } else { nil }
  }

  /// Whether it is written down who stands in which post of an organ.
  func tellsPosts(of organ: Int64) -> Bool {
    if case .people = focus { return true }
    return only == organ || followed.contains(organ)
  }

  /// What a person can count against.
  enum Counting {
    case quota, post
  }

  /// How people of a state, a `term.id`, count.
  func state(_ term: Int32) -> StateCounts {
    terms.state(term)
  }

  func counts(_ state: Int32, _ counting: Counting) -> Bool {
    terms.counts(state, counting)
  }

  /// Whether people of a state take a place, and whether they have left.
  func places(_ state: Int32) -> (counts: Bool, hasLeft: Bool) { terms.places(state) }

  /// The word of a `term.id`; 0 is the empty word.
  func word(ofTerm term: Int32) -> Int32 {
    terms.word(term)
  }

  package init(
    _ database: Database, _ setting: CheckSetting, focus: Focus = .everything
  ) throws {
    (self.database, self.setting, self.focus) = (database, setting, focus)
    DayFunctions.add(to: database)
    try Schema.makeCheck(in: database)
    family = InstitutionFamily(words)
    leaders = try LeaderReadings(database, words)
    unjudged = try RawStatement(database, "INSERT OR IGNORE INTO unjudged VALUES (?, ?, ?, ?)")
    terms = try RecordedTerms(
      database, calibre: setting.calibre, words, agreed: AgreedLeavings(database, setting).states)
    try fillSetting()
    LeaderFunctions(self).add(to: database)
    ended = try endedOrgans()
    try fillOrgans()
    try fillRosters()
    try noteHeldRows()
    try fillSecondRows()
    try fillGuestRows()
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

  private func fillSetting() throws {
    try database.execute(
      sql: "INSERT INTO run_setting (as_of, horizon, calibre) VALUES (?, ?, ?)",
      arguments: [setting.asOf.description, setting.horizon, setting.calibre])
  }
}
