import BianzhiAudit
import BianzhiCore
import BianzhiImport
import BianzhiQuery
import GRDB
import TestSupport
import Testing

/// Two organs with four findings, data that may be written in any way, and people who try to close the findings.
///
/// What is really so is kept apart from how tables write it: writing otherwise puts nothing right.
struct ProofWalk {
  static let first = "339901000100"
  static let second = "339901000200"

  /// What is really so.
  struct World {
    /// Findings by rule that were really put right.
    var right: Set<String> = []
    var isQuotaRight: Bool { right.contains("quota.overrun") }
  }

  let ledger: Ledger
  private let folder: TemporaryFolder
  var random: Random
  var world = World()
  private(set) var findings: [String: FindingName] = [:]
  private(set) var day: CalendarDay
  /// Whether the first organ is said to have become the second.
  var isReformed = false
  private var drops = 0

  init(seed: UInt64) throws {
    folder = try TemporaryFolder()
    ledger = try Ledger(creatingAt: folder.file("ledger.db"))
    random = Random(seed)
    day = try #require(CalendarDay("2009-12-31"))
    try load("organs", Self.organs)
    try load("quotas", Self.quotas(6, "岚编〔2008〕9号,2008-07-01"))
    try load("posts", Self.posts(2, "岚编〔2008〕9号,2008-07-01"))
    var plain = ProofTables(world: world)
    try drop(&plain)
    _ = try ledger.check()
    try ledger.reading { database in
      for row in try Row.fetchAll(database, sql: "SELECT id, rule FROM finding_row ORDER BY id") {
        findings[row["rule"]] = .rule(row["id"])
      }
    }
    try #require(Set(findings.keys) == Set(Self.rules))
    for name in findings.values { try submit(name) }
  }

  static let rules = ["organ.unapproved_body", "pay.off_roster", "post.overrun", "quota.overrun"]

  private static let organs = """
    机构代码,机构名称,上级机构代码,机构类别,机构规格,层级,批准文号,批准日期
    \(first),岚汀市环境保护局,,政府工作部门,正处级,市级,岚编〔2005〕1号,2005-01-10
    339901000101,办公室,\(first),内设机构,正科级,市级,岚编〔2005〕1号,2005-01-10
    \(second),岚汀市水务局,,政府工作部门,正处级,市级,岚编〔2005〕2号,2005-01-10

    """

  static func quotas(_ people: Int, _ document: String) -> String {
    """
    机构代码,编制类型,核定数,批准文号,生效日期
    \(first),行政编制,\(people),\(document)
    \(second),行政编制,2,岚编〔2008〕9号,2008-07-01

    """
  }

  static func posts(_ deputies: Int, _ document: String) -> String {
    """
    机构代码,职数范围,职务层次,正副职,核定职数,批准文号,生效日期
    \(first),单位领导,正处级,正职,1,岚编〔2008〕9号,2008-07-01
    \(first),单位领导,副处级,副职,\(deputies),\(document)

    """
  }

  mutating func load(_ name: String, _ text: String, _ day: CalendarDay? = nil) throws {
    var options = ImportOptions()
    options.asOf = day
    options.missing = .go
    drops += 1
    _ = try ledger.importTables([folder.write("\(name)\(drops).csv", text)], options: options)
  }

  mutating func submit(_ name: FindingName) throws {
    let plan = RectificationPlan(measure: "改", owner: "吴乙", target: "改", term: .atOnce)
    try ledger.act(on: day, by: "周甲") { try $0.write(ConfirmFinding(), of: name) }
    try ledger.act(on: day, by: "吴乙") { desk in
      try desk.write(PlanRectification(plan), of: name)
      try desk.write(SubmitFinding(note: "已改"), of: name)
    }
  }

  // MARK: steps

  /// Hands in rosters and a pay list of a later day.
  mutating func drop(_ tables: inout ProofTables) throws {
    let text = tables.texts(month: day.month)
    try load("first", text.first, day)
    try load("second", text.second, day)
    if let pay = text.pay { try load("pay", pay, day) }
  }

  /// Does one thing, and gives the rules whose finding was closed though nothing was put right.
  mutating func step() throws -> [String] {
    do {
      switch random.below(18) {
      case 0: world.right.insert(Self.rules[random.below(4)])
      case 1, 2, 3: try handIn()
      case 4, 5: try check()
      case 6: try decide()
      case 7: try correct()
      case 8: try exempt()
      case 9: try takeBack()
      case 10: try handInPart()
      case 11: try reform()
      default: return try close(Self.rules[random.below(4)])
      }
    } catch let problem as any Problem {
      #expect(problem.status != .ourFault, "\(problem.wording.zh)")
    }
    return []
  }

  private mutating func handIn() throws {
    goOn()
    var tables = ProofTables(world: world)
    for _ in 0..<random.below(3) { tables.disguise(&random) }
    try drop(&tables)
    if random.once(in: 2) { try check() }
  }

  /// Time passes.
  mutating func goOn() { day = day.adding(days: 10 + random.below(60)) }

  private mutating func check() throws {
    var options = CheckOptions()
    if random.once(in: 3) { options.rules = [Self.rules[random.below(4)]] }
    _ = try ledger.check(options)
    if options.rules.isEmpty { try expectOpen() }
  }

  private mutating func decide() throws {
    if random.once(in: 2) {
      let code = random.once(in: 3) ? nil : "调出"
      _ = try ledger.settle([.value(.state, word: "挂编", code: code)])
    } else {
      let target = try ledger.nameTarget("综合科", meaning: "办公室", organ: Self.first)
      try ledger.decide(target, accepts: !random.once(in: 3))
    }
  }

  /// An approval is entered for a day long past.
  private mutating func correct() throws {
    let document = ["岚编〔2008〕9号,2008-07-01", "岚编〔2009〕1号,2009-02-01"][random.below(2)]
    if random.once(in: 2) {
      try load("quotas", Self.quotas(7, document))
    } else {
      try load("posts", Self.posts(3, document))
    }
  }

  /// Nobody approves it, and nothing is named beside it.
  private mutating func close(_ rule: String) throws -> [String] {
    guard let name = findings[rule], try status(name) == .submitted else { return [] }
    try ledger.act(on: day, by: "郑丙") { try $0.write(AcceptFinding(), of: name) }
    closed += 1
    return world.right.contains(rule) ? [] : [rule]
  }

  /// Everything is put right, written plainly and judged by a whole check; then all that may be closed is.
  mutating func putRight() throws {
    world.right = Set(Self.rules)
    goOn()
    var tables = ProofTables(world: world)
    try drop(&tables)
    _ = try ledger.check()
    for rule in Self.rules {
      do { _ = try close(rule) } catch is any Problem { continue }
    }
  }

  private(set) var closed = 0

  func status(_ name: FindingName) throws -> FindingStatus {
    try ledger.reading { try FindingLife.load(name, in: $0).status }
  }
}
