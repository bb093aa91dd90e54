import BianzhiCore
import BianzhiQuery
import Testing

/// A town's government, whatever category the organ ledger gives it, is no department at county level or above.
@Suite("law of towns") struct TownLawTests {
  @Test(arguments: [
    ("青山镇人民政府", "政府", "乡级", false), ("青山镇人民政府", "政府", "", false),
    ("青山镇财政所", "政府工作部门", "乡级", false), ("某县人民政府", "政府", "县级", true),
    ("一局", "政府工作部门", "", true), ("青山镇人民政府", "乡镇街道", "乡级", false),
  ])
  func departmentsAreOfTheCounty(name: String, category: String, tier: String, isCited: Bool) throws
  {
    let office = try Office()
    try office.store(
      "机构代码,机构名称,上级机构代码,机构类别,机构规格,层级,批准日期",
      ["T1,\(name),,\(category),正科级,\(tier),2008-01-01", "N1,党政办,T1,内设机构,股级,,2008-01-01"])
    try office.roster(
      (1...3).map { Staff($0, "T1").with(\.body, $0 == 1 ? "督查室" : "党政办") })
    let found = try #require(
      try office.findings("organ.unapproved_body", office.check()).first)
    let rule = Rule.builtIn.first { $0.id == "organ.unapproved_body" }
    let law = found.law(of: rule).wording.zh
    #expect(law.contains("486") && law.contains("第十三条") == isCited, "\(law)")
  }

  /// A document approved places of institutions to a bureau: no act of the bureau's. Nobody approved any: none of an office.
  @Test(arguments: [(true, "第二十六条第（七）项", "第二十六条第（三）项"), (false, "第二十六条第（三）项", "第二十六条第（七）项")])
  func whoseActItIs(isApproved: Bool, cited: String, other: String) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,")
    if isApproved { try office.quotas("A1,事业编制,3,,石编〔2008〕1号,2008-01-01,") }
    try office.roster([Staff](1...2, "A1", kind: "事业编制"))
    let found = try #require(try office.findings("mix.kind_organ", office.check()).first)
    let law = found.law(of: Rule.builtIn.first { $0.id == "mix.kind_organ" }).wording.zh
    #expect(law.contains(cited) && !law.contains(other), "\(law)")
  }

  /// Who is not paid draws no pay for nothing.
  @Test(arguments: [(true, Severity.major, true), (false, .minor, false)])
  func ghostPayIsPaid(isPaid: Bool, severity: Severity, isCited: Bool) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,")
    try office.quotas("A1,行政编制,5,,号,2008-01-01,")
    try office.roster(
      [Staff(1, "A1").with(\.state, "离岗"), Staff(2, "A1")], day: "2016-06-30")
    try office.payroll(
      [(person: 2, payer: "A1")] + (isPaid ? [(person: 1, payer: "A1")] : []), month: "2016-06")
    let found = try #require(
      try office.findings("person.not_in_post", office.check("2016-06-30")).first)
    let law = found.law(of: Rule.builtIn.first { $0.id == "person.not_in_post" }).wording.zh
    #expect(found.severity == severity && law.contains("65号") == isCited, "\(law)")
  }

  /// A worker is no cadre, whatever place he is on.
  @Test(arguments: [("工人", false), ("工程师", true)])
  func theNoticeOfCadres(post: String, isCited: Bool) throws {
    let office = try Office()
    try office.organs("B1,文化馆,,事业单位,2008-01-01,")
    try office.store(
      "身份证号,姓名,机构代码,编制类型,职务,人员状态,数据日期",
      ["339906194901010012,何工,B1,事业编制,\(post),在岗,2010-06-30"])
    let found = try #require(try office.findings("person.retire_due", office.check()).first)
    let law = found.law(of: Rule.builtIn.first { $0.id == "person.retire_due" }).wording.zh
    #expect(law.contains("组通字") == isCited, "\(law)")
  }
}
