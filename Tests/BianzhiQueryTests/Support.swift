import BianzhiCore
import BianzhiImport
import BianzhiQuery
import GRDB
import TestSupport
import Testing

/// An office with a ledger of its own, filled from small tables. All people are invented.
///
/// Each test fills its own; one that several share is only read.
final class Office: @unchecked Sendable {
  let folder: TemporaryFolder
  let ledger: Ledger
  private var files = 0

  init() throws {
    folder = try TemporaryFolder()
    ledger = try Ledger(creatingAt: folder.file("ledger.db"))
  }

  /// Imports one table.
  ///
  /// - Returns: the number of the import.
  @discardableResult
  func store(
    _ heading: String, _ rows: [String], file: String? = nil, missing: MissingRows = .go,
    ahead: String? = nil
  ) throws -> Int {
    files += 1
    let text = ([heading] + rows).joined(separator: "\n") + "\n"
    let path = try folder.write(file ?? "table\(files).csv", text)
    var options = ImportOptions()
    options.missing = missing
    options.evenSo = ahead
    let summary = try ledger.importTables([path], options: options)
    try #require(summary.isStored && summary.rejectedRows == 0)
    return try #require(summary.number)
  }

  /// Rows: code, name, superior, category, since, until.
  @discardableResult
  func organs(_ rows: String...) throws -> Int {
    try store("机构代码,机构名称,上级机构代码,机构类别,批准日期,撤销日期", rows)
  }

  /// Rows: organ, kind, total, change, document, day, further organs.
  @discardableResult
  func quotas(_ rows: String...) throws -> Int {
    try store("机构代码,编制类型,核定数,增减数,批准文号,生效日期,覆盖机构", rows)
  }

  /// Rows: organ, scope, body, rank, role, total, document, day.
  @discardableResult
  func posts(_ rows: String...) throws -> Int {
    try store("机构代码,职数范围,内设机构,职务层次,正副职,核定数,批准文号,生效日期", rows)
  }

  @discardableResult
  func roster(
    _ rows: [Staff], day: String = "2010-06-30", file: String? = nil, missing: MissingRows = .go
  ) throws -> Int {
    try store(Staff.heading, rows.map { $0.line(day) }, file: file, missing: missing)
  }

  /// Rows: person, payer code.
  @discardableResult
  func payroll(
    _ rows: [(person: Int, payer: String)], month: String = "2010-06", file: String? = nil
  ) throws -> Int {
    try store(
      "身份证号,姓名,发放单位代码,月份,应发金额",
      rows.map { "\(Staff.number($0.person)),甲\($0.person),\($0.payer),\(month),4000.00" },
      file: file)
  }

  @discardableResult
  func check(
    _ asOf: String? = nil, calibre: String = "standard", rules: [String] = [],
    folder: String? = nil, replacing replaced: [String] = [],
    _ parameters: CheckParameters = CheckParameters()
  ) throws -> CheckResult {
    var options = CheckOptions()
    options.asOf = try asOf.map { try #require(CalendarDay($0)) }
    options.calibre = calibre
    options.rules = rules
    options.rulesFolder = folder
    options.replacedRules = replaced
    options.parameters = parameters
    return try ledger.runRules(options)
  }

  /// The findings of a new check as `organ part expected/actual`.
  func found(
    _ rule: String, _ asOf: String? = nil, calibre: String = "standard"
  ) throws -> [String] {
    try findings(rule, check(asOf, calibre: calibre)).map(\.brief)
  }

  func findings(_ rule: String, _ result: CheckResult) throws -> [Sighting] {
    try ledger.findings(run: result.run).filter { $0.rule == rule }
  }

  /// What a run could not judge, as `reason organs/people`.
  func unchecked(_ rule: String, _ result: CheckResult) throws -> [String] {
    try ledger.unchecked(run: result.run).filter { $0.rule == rule }
      .map { "\($0.reason.rawValue) \($0.organs)/\($0.people)" }
  }

  func outcome(_ rule: String, _ result: CheckResult) throws -> RuleOutcome {
    try #require(result.outcomes.first { $0.rule.id == rule })
  }

  /// One number or text straight from the file.
  func value<Value: DatabaseValueConvertible>(_ sql: String) throws -> Value? {
    try ledger.reading { try Value.fetchOne($0, sql: sql) }
  }
}

/// A row of a roster.
struct Staff {
  static let heading = "身份证号,姓名,出生日期,机构代码,内设机构,编制类型,职务,职务层次,是否领导职务,人员状态,减少时间,数据日期"

  var person: Int?
  var organ: String
  var kind = "行政编制"
  var state = "在岗"
  var body = ""
  var post = ""
  var rank = ""
  var name: String?
  var birth = ""
  var left = ""
  var day: String?

  init(_ person: Int?, _ organ: String) {
    (self.person, self.organ) = (person, organ)
  }

  /// The row with one field put otherwise.
  func with<Value>(_ field: WritableKeyPath<Staff, Value>, _ value: Value) -> Staff {
    var copy = self
    copy[keyPath: field] = value
    return copy
  }

  /// A leader: every row with a rank or post given here is one.
  func leading(_ post: String, _ rank: String, in body: String = "") -> Staff {
    with(\.post, post).with(\.rank, rank).with(\.body, body)
  }

  func line(_ day: String) -> String {
    [
      person.map(Self.number) ?? "", name ?? person.map { "甲\($0)" } ?? "无号", birth, organ, body,
      kind, post, rank, post.isEmpty ? "否" : "是", state, left, self.day ?? day,
    ].joined(separator: ",")
  }

  /// An invented number of region 3399, which no place has, with its right check character.
  static func number(_ person: Int) -> String {
    let serial = String(1000 + person % 1000).dropFirst()
    let body = "3399\(10 + person / 1000 % 90)19800203\(serial)"
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(body.utf8, weights).reduce(0) { $0 + Int($1.0 - 48) * $1.1 }
    return body + String(Array("10X98765432")[sum % 11])
  }
}

extension Array where Element == Staff {
  /// People of one organ with these numbers.
  init(_ people: ClosedRange<Int>, _ organ: String, kind: String = "行政编制") {
    self = people.map { Staff($0, organ).with(\.kind, kind) }
  }
}

extension Sighting {
  /// `organ part expected/actual`, or `organ person` where there are no numbers.
  var brief: String {
    let numbers = finding.expected.map { "\($0)/\(finding.actual.map(String.init) ?? "")" }
    return [finding.organCode, finding.part, numbers ?? person?.text ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
