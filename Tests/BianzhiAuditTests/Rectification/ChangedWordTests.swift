import BianzhiAudit
import BianzhiCore
import BianzhiImport
import BianzhiQuery
import TestSupport
import Testing

/// A finding is gone because a table says otherwise of the organ, the post or the pay line: nothing was put right by that.
@Suite("words that were changed under a finding") struct ChangedWordTests {
  private static let organ = "339901000100"
  private static let other = "339901000200"
  private static let organHead = "机构代码,机构名称,机构类别,机构规格,层级,批准文号,批准日期"
  private static let others = [50, 51].map { row($0, at: other) }

  private static func organ(
    _ rank: String = "正处级", category: String = "政府工作部门", document: String = ""
  ) -> String {
    let day = document.isEmpty ? "" : document.contains("2005") ? "2005-01-10" : "2010-02-01"
    return "\(organ),岚汀市环保局,\(category),\(rank),市级,\(document),\(day)"
  }

  private static func row(
    _ serial: Int, at organ: String = organ, kind: String = "行政编制", state: String = "在岗",
    post: String = "科员", rank: String = "科员", leads: String = "否", left: String = ""
  ) -> String {
    "\(number(serial)),测试\(serial),\(organ),\(kind),\(state),\(post),\(rank),\(leads),\(left)"
  }

  /// An identity number of the region 3399 with its right check character.
  private static func number(_ serial: Int) -> String {
    let digits = "33990119700101" + String(1000 + serial).suffix(3)
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits, weights).reduce(0) { $0 + ($1.0.wholeNumberValue ?? 0) * $1.1 }
    return digits + String(Array("10X98765432")[sum % 11])
  }

  private static func pay(_ serials: [Int], by payer: String = organ, _ month: String) -> [String] {
    serials.map { "\(number($0)),测试\($0),\(payer),\(month),3200," }
  }

  /// What is handed in for one day.
  private struct Lists {
    var organs: [String] = []
    var roster: [String]
    var pay: [String] = []
  }

  /// One finding of a rule, submitted; then other lists, and what is said to whoever would close it; nil where it closes.
  private func accept(
    _ rule: String, _ first: Lists, then: Lists, quotas: [String] = [],
    _ acceptance: AcceptFinding = AcceptFinding()
  ) throws -> String? {
    let sample = try SampleLedger([], organs: [])
    try sample.store(
      "o.csv", Self.organHead,
      [
        Self.organ(document: "岚编〔2005〕1号"),
        "\(Self.other),岚汀市水务局,政府工作部门,正处级,市级,岚编〔2005〕2号,2005-01-10",
      ])
    try sample.store(
      "q.csv", "机构代码,编制类型,核定数,批准文号,生效日期",
      (["\(Self.organ),行政编制,4", "\(Self.other),行政编制,9"] + quotas).map {
        "\($0),岚编〔2008〕9号,2008-07-01"
      })
    try check(sample, first, "2009-12-31")
    let found = try sample.ledger.reading { database in
      try FindingProofs(database).sighting(of: 1)?.rule
    }
    try #require(found == rule)
    let plan = RectificationPlan(measure: "改", owner: "吴乙", target: "改", term: .atOnce)
    let name = FindingName.rule(1)
    let day = try #require(CalendarDay("2010-02-01"))
    try sample.ledger.act(on: day, by: "周甲") { try $0.write(ConfirmFinding(), of: name) }
    try sample.ledger.act(on: day, by: "吴乙") { desk in
      try desk.write(PlanRectification(plan), of: name)
      try desk.write(SubmitFinding(note: "已改"), of: name)
    }
    try check(sample, then, "2010-03-31")
    do {
      let day = try #require(CalendarDay("2010-04-15"))
      try sample.ledger.act(on: day, by: "郑丙") { try $0.write(acceptance, of: name) }
      return nil
    } catch let problem as any Problem { return problem.wording.zh }
  }

  private func check(_ sample: SampleLedger, _ lists: Lists, _ on: String) throws {
    let day = try #require(CalendarDay(on))
    if !lists.organs.isEmpty { try sample.store("o\(on).csv", Self.organHead, lists.organs) }
    try sample.store(
      "r\(on).csv", "身份证号,姓名,机构代码,编制类型,人员状态,职务,职务层次,是否领导职务,减少时间",
      lists.roster + Self.others, asOf: day)
    if !lists.pay.isEmpty {
      let path = try sample.folder.write(
        "p\(on).csv", (["身份证号,姓名,发放单位代码,月份,应发金额,备注"] + lists.pay).joined(separator: "\n") + "\n")
      _ = try sample.ledger.importTables([path])
    }
    var options = CheckOptions()
    options.asOf = day
    _ = try sample.ledger.check(options)
  }

  private static let staff = (1..<4).map { row($0) }
  private static let head = row(0, post: "局长", rank: "副厅级", leads: "是")

  /// The organ's rank is written higher: only a newer document of its own puts it right.
  @Test(arguments: ["", "岚编〔2005〕1号", "岚编〔2010〕3号"]) func theRankOfTheOrgan(document: String) throws
  {
    let then = Lists(
      organs: [Self.organ("副厅级", document: document)], roster: Self.staff + [Self.head])
    let first = Lists(roster: then.roster)
    let said = try accept("post.over_rank", first, then: then)
    #expect((said == nil) == (document == "岚编〔2010〕3号"), "\(said ?? "")")
    guard let said else { return }
    #expect(said.contains("机构规格 正处级→副厅级"), "\(said)")
    let permit = AcceptFinding(reason: "已升格", approver: "冯丁")
    #expect(try accept("post.over_rank", first, then: then, permit) == nil)
  }

  /// The category is written such that the kind of quota may be there: other data, and no rectification.
  @Test func theCategoryOfTheOrgan() throws {
    let staff = Self.staff + [Self.row(5, kind: "事业编制")]
    let said = try accept(
      "mix.kind_organ", Lists(roster: staff),
      then: Lists(organs: [Self.organ(category: "事业单位")], roster: staff),
      quotas: ["\(Self.organ),事业编制,1"], AcceptFinding(beside: [.rule(2)]))
    #expect(said?.contains("数据更正") == true, "\(said ?? "")")
  }

  /// Whoever sits at the post is said to lead no more, or written with another rank; or is at another post.
  @Test(arguments: [
    ("局长", "副厅级", "否", true), ("局长", "正处级", "是", true), ("局长（副处级）", "副处级", "是", true),
    ("二级巡视员", "二级巡视员", "否", false), ("副局长", "副处级", "是", false),
  ])
  func theHeadByAnotherWord(post: String, rank: String, leads: String, asked: Bool) throws {
    let deputy = Self.row(1, post: "副局长", rank: "副处级", leads: "是")
    let said = try accept(
      "post.over_rank", Lists(roster: [Self.head, deputy]),
      then: Lists(roster: [Self.row(0, post: post, rank: rank, leads: leads), deputy]))
    #expect((said?.contains("测试0") == true) == asked, "\(said ?? "")")
  }

  /// A lower rank at the same post is a ground to approve; of whoever is said to lead no more as well, it is not.
  @Test(arguments: [
    ("局长", "正处级", "是", true), ("局长", "副处级", "是", true), ("局长", "正处级", "否", false),
    ("局长（副厅级）", "正处级", "是", false), ("局长", "不详", "是", false),
  ])
  func aLowerRankIsApproved(post: String, rank: String, leads: String, closes: Bool) throws {
    let then = Lists(roster: [Self.row(0, post: post, rank: rank, leads: leads)] + Self.staff)
    let first = Lists(roster: [Self.head] + Self.staff)
    let said = try accept("post.over_rank", first, then: then)
    #expect(said?.contains("职务层次 副厅级→\(rank)") == closes, "\(said ?? "")")
    let permit = AcceptFinding(reason: "已降职", approver: "冯丁")
    #expect((try accept("post.over_rank", first, then: then, permit) == nil) == closes)
  }

  /// Paid and on no roster; then entered where the quota is full, or where there is room.
  @Test(arguments: [4, 3]) func enteredOverTheQuota(people: Int) throws {
    let staff = (0..<people).map { Self.row($0) }
    let paid = Array(0..<people) + [9]
    let said = try accept(
      "pay.off_roster", Lists(roster: staff, pay: Self.pay(paid, "2009-12")),
      then: Lists(roster: staff + [Self.row(9)], pay: Self.pay(paid, "2010-03")))
    #expect((said?.contains("--beside F2") == true) == (people == 4), "\(said ?? "")")
  }

  /// Paid by two: the payer that has no place for the person goes on, or the one that has.
  @Test(arguments: [true, false]) func theWrongPayerGoesOn(isWrong: Bool) throws {
    let staff = (0..<4).map { Self.row($0) }
    let both =
      Self.pay(Array(0..<4), "2009-12") + Self.pay([50, 51, 3], by: Self.other, "2009-12")
    let one =
      Self.pay(isWrong ? [0, 1, 2] : [0, 1, 2, 3], "2010-03")
      + Self.pay(isWrong ? [50, 51, 3] : [50, 51], by: Self.other, "2010-03")
    let said = try accept(
      "pay.double", Lists(roster: staff, pay: both), then: Lists(roster: staff, pay: one))
    #expect((said?.contains("测试3") == true) == isWrong, "\(said ?? "")")
  }

  /// The line of whoever has retired is called a pension, or is there no more.
  @Test(arguments: [true, false]) func theLineIsCalledAPension(isThere: Bool) throws {
    let left = Self.row(9, state: "退休", left: "2009-06-30")
    let staff = (0..<4).map { Self.row($0) } + [left]
    let line = isThere ? ["\(Self.number(9)),测试9,\(Self.organ),2010-03,3200,退休费"] : []
    let first = Lists(roster: staff, pay: Self.pay([0, 1, 2, 3, 9], "2009-12"))
    let then = Lists(roster: staff, pay: Self.pay([0, 1, 2, 3], "2010-03") + line)
    let said = try accept("pay.after_leaving", first, then: then)
    #expect((said?.contains("--approver") == true) == isThere, "\(said ?? "")")
    let permit = AcceptFinding(reason: "已转养老金", approver: "冯丁")
    #expect(try accept("pay.after_leaving", first, then: then, permit) == nil)
  }
}
