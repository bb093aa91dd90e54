import BianzhiAudit
import BianzhiCore
import BianzhiImport
import BianzhiQuery
import GRDB
import TestSupport
import Testing

/// One organ over its quota, and people who do things to its finding F1 in any order.
struct AuditWalk {
  static let organ = "339901000100"
  /// Who works on it; 郑丙 seldom does, and mostly judges.
  static let workers = ["周甲", "吴乙", "冯丁"]

  /// What a step was, and whether it was refused.
  struct Taken {
    let before: FindingStatus
    let after: FindingStatus
    /// The move that was tried; nil for other steps.
    let move: String?
    let isRefused: Bool
  }

  let folder: TemporaryFolder
  let ledger: Ledger
  var random: Random
  /// The day of the next act; never goes back.
  var day: CalendarDay
  private var dataDay: CalendarDay
  private var imports: [Int] = []
  private var staff = 5

  /// - Parameters:
  ///   - folder: where the tables are written; one of its own if none is given.
  ///   - name: of the ledger in it.
  init(seed: UInt64, in folder: TemporaryFolder? = nil, name: String = "ledger") throws {
    self.folder = try folder ?? TemporaryFolder()
    ledger = try Ledger(creatingAt: self.folder.file(name + ".db"))
    random = Random(seed)
    day = try #require(CalendarDay("2010-01-10"))
    dataDay = try #require(CalendarDay("2009-12-31"))
    try load("organs", "机构代码,机构名称,机构类别,层级\n\(Self.organ),岚汀市水务局,政府工作部门,市级\n")
    try load(
      "quotas", "机构代码,编制类型,核定数,批准文号,生效日期\n\(Self.organ),行政编制,4,岚编〔2008〕9号,2008-07-01\n")
    try roster(staff)
    _ = try ledger.check(options(dataDay))
    try #require(try status() == .raised)
  }

  @discardableResult
  private func load(_ name: String, _ text: String, _ day: CalendarDay? = nil) throws -> Int? {
    var options = ImportOptions()
    options.asOf = day
    options.missing = .go
    return try ledger.importTables([folder.write(name + ".csv", text)], options: options).number
  }

  private mutating func roster(_ count: Int) throws {
    staff = count
    let rows = (0..<count).map { "测试\($0),\(Self.organ),行政编制,在岗\n" }.joined()
    let number = try load("roster\(dataDay)-\(count)", "姓名,机构代码,编制类型,人员状态\n" + rows, dataDay)
    if let number { imports.append(number) }
  }

  private func options(_ day: CalendarDay, _ rules: [String] = []) -> CheckOptions {
    var options = CheckOptions()
    options.asOf = day
    options.rules = rules
    return options
  }

  func status() throws -> FindingStatus {
    let word = try ledger.reading { database in
      try String.fetchOne(database, sql: "SELECT status FROM finding WHERE finding = 'F1'")
    }
    return try #require(word.flatMap(FindingStatus.init))
  }

  // MARK: one step

  /// Does one thing at random.
  mutating func step() throws -> Taken {
    let before = try status()
    day = day.adding(days: random.below(4))
    let end = try ledger.chainEnd()
    var move: String?
    var isRefused = false
    // What is closed only data bring back, so there are more of them then.
    let choice = before.canReturn && random.once(in: 2) ? 1 : random.below(14)
    do {
      switch choice {
      case 0: try changeRoster()
      case 1, 2: try check()
      case 3: try undo()
      case 4: try extend()
      case 5: try show()
      case 6:
        move = Self.takingBack
        try takeBack()
      default:
        let chosen = choose(before)
        move = chosen
        try act(chosen)
      }
    } catch let problem as any Problem {
      isRefused = true
      #expect(problem.status != .ourFault, "\(problem.wording.zh)")
      #expect(try ledger.chainEnd() == end, "a refusal leaves nothing")
    }
    let after = try status()
    return Taken(
      before: before, after: after, move: move, isRefused: isRefused)
  }

  /// The move of a step that takes an act or a run back.
  static let takingBack = "withdraw"

  static let moves = [
    "confirm", "notify", "plan", "start", "submit", "accept", "reject", "dispute", "long_term",
    "resume", "transfer", "exempt", "void", "reopen",
  ]

  /// Mostly one that the state allows, seldom one that ends it all.
  private mutating func choose(_ status: FindingStatus) -> String {
    // Few proofs hold at random, so what may close is tried often.
    if status == .submitted, random.once(in: 2) { return "accept" }
    let rare: Set = ["void", "exempt", "transfer", "long_term", "dispute"]
    for _ in 0..<20 {
      let move = Self.moves[random.below(Self.moves.count)]
      if rare.contains(move), !random.once(in: 8) { continue }
      let isAllowed = AuditTests.allowed[status]?[move] != nil
      if isAllowed || random.once(in: 8) { return move }
    }
    return "confirm"
  }

  // MARK: data

  /// A newer roster, or the newest one corrected.
  private mutating func changeRoster() throws {
    if !random.once(in: 4) { dataDay = dataDay.adding(days: 1 + random.below(20)) }
    try roster(3 + random.below(4))
  }

  /// Mostly of the newest day, sometimes of an older one or of one rule; not always traced at once.
  private mutating func check() throws {
    if random.once(in: 3) { try changeRoster() }
    let asOf = random.once(in: 4) ? dataDay.adding(days: -random.below(40)) : max(dataDay, day)
    let options = options(
      asOf, random.once(in: 5) ? [["post.overrun", "quota.overrun"][random.below(2)]] : [])
    if random.once(in: 4) {
      try ledger.runRules(options)
    } else {
      _ = try ledger.check(options)
    }
    if !random.once(in: 3) { day = max(day, asOf) }
  }

  private mutating func undo() throws {
    guard imports.count > 1, let number = imports.popLast() else { return }
    _ = try ledger.undoImport(number)
  }
}
