import BianzhiAudit
import BianzhiCore
import BianzhiImport
import GRDB
import TestSupport
import Testing

/// A ledger of organs whose heads left, with plans, reviews and findings raised by hand.
struct AuditSample {
  let folder: TemporaryFolder
  let ledger: Ledger

  /// An organ and the day its head left.
  struct Unit {
    let code: String
    let left: String
    var category = "政府工作部门"
    var tier = "市级"
  }

  init(_ units: [Unit]) throws {
    folder = try TemporaryFolder()
    ledger = try Ledger(creatingAt: folder.file("ledger.db"))
    try store(
      "organs.csv", "机构代码,机构名称,机构类别,层级",
      units.map { "\($0.code),岚汀市第\($0.code.suffix(4))局,\($0.category),\($0.tier)" })
    try store(
      "subjects.csv", "姓名,机构代码,职务,任职日期,离任日期,离任原因,层级",
      units.map { "甲\($0.code.suffix(4)),\($0.code),局长,2001-01-01,\($0.left),退休,部门" })
  }

  /// Organs with heads who left on one day; the codes count up.
  static func units(
    _ numbers: ClosedRange<Int>, left: String, category: String = "政府工作部门"
  ) -> [Unit] {
    numbers.map { Unit(code: code($0), left: left, category: category) }
  }

  static func code(_ number: Int) -> String { "33990000\(1000 + number)" }

  private func store(_ file: String, _ heading: String, _ rows: [String]) throws {
    let path = try folder.write(file, ([heading] + rows).joined(separator: "\n") + "\n")
    let summary = try ledger.importTables([path], options: ImportOptions())
    try #require(summary.isStored && summary.rejectedRows == 0)
  }

  static func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(text)) }

  @discardableResult
  func act<Result>(
    _ day: String, by person: String = "周甲", _ body: (Desk) throws -> Result
  ) throws -> Result {
    try ledger.act(on: Self.day(day), by: person, body)
  }

  /// Drafts and approves the plan of a year, and reviews the heads of some organs on 30 June.
  func review(_ year: Int, _ numbers: ClosedRange<Int>) throws {
    let plan = try act("\(year)-01-10") { desk in
      try desk.begin(DraftPlan(year: year))
    }
    try act("\(year)-01-20", by: "冯丁") {
      try $0.write(ApprovePlan(document: "岚编办〔\(year)〕1号"), of: plan)
    }
    try act("\(year)-06-30") { desk in
      for number in numbers {
        let found = try Int.fetchOne(
          desk.database, sql: "SELECT number FROM plan_subject WHERE plan = ? AND organ_code = ?",
          arguments: [plan.number, Self.code(number)])
        let subject = PlanSubjectName(plan: plan.number, number: try #require(found))
        try desk.write(MarkStep(7, note: "汇总", override: "补录"), of: subject)
      }
    }
  }

  /// Raises and confirms a finding of an organ.
  @discardableResult
  func confirm(_ number: Int, on day: String, article: Int? = nil) throws -> FindingName {
    try act(day) { desk in
      let name = try desk.begin(
        RaiseFinding(organ: Self.code(number), title: "自设科室", severity: .major))
      if let article { try desk.write(ClassifyFinding(article: article), of: name) }
      try desk.write(ConfirmFinding(), of: name)
      return name
    }
  }

  /// Carries a confirmed finding to its acceptance.
  func settle(_ name: FindingName, deadline: String) throws {
    try plan(name, deadline: deadline)
    let file = try folder.write("证据.txt", "已撤销")
    let submit = SubmitFinding(evidence: [try EvidenceFile(path: file)])
    try act("2010-03-01", by: "吴乙") { try $0.write(submit, of: name) }
    try act("2010-03-05", by: "郑丙") { try $0.write(AcceptFinding(), of: name) }
  }

  func plan(_ name: FindingName, deadline: String) throws {
    let plan = PlanRectification(
      RectificationPlan(measure: "撤销", owner: "吴乙", target: "不再自设"),
      deadline: try Self.day(deadline))
    try act("2010-02-01", by: "吴乙") { try $0.write(plan, of: name) }
  }
}
