import TestSupport
import Testing

/// Signatures, seals, counts and remarks below the last person are nobody.
@Suite("rows below the last person") struct TailRowTests {
  @Test(
    "a tail row is no person and refuses no file",
    arguments: [
      "局长（签字）：,日期：,,", "单位公章,,,", "经办人：张三,,,日期：2024年6月30日", "在编3人，编外0人,,,", "说明,1.本表一式两份,,",
      "单位负责人：,经办人：,,", "总人数,3,,", "计,3,,", "审核：,,,填报：", "分管领导：李四,审核：王五,,", "备注：含借调,,,",
      "单位负责人：,张某,填表人：,李某", "联系人：,李某,13800000000,", "审核：,李某,,",
      "制表人,李某,审核人,王某", "制表人,李某,单位负责人,王某",
    ])
  func nobody(tail: String) throws {
    for heading in ["姓名,身份证号,内设机构,编制类型", "姓名,职务,内设机构,编制类型"] {
      let isNumbered = heading.contains("身份证号")
      let people = (1..<4).map {
        "\(Sample.name($0)),\(isNumbered ? Sample.person($0) : "科员"),办公室,行政编制\n"
      }
      let desk = try Desk()
      let table = "岚汀市环境保护局花名册\n\(heading)\n\(people.joined())\(tail)\n"
      try desk.take(["organs.csv": Sample.organs, "roster.csv": table], "--as-of", "2010-06-30")
      #expect(try desk.cell("SELECT count(*) FROM staff") == "3", "\(heading) \(tail)")
    }
  }

  @Test(
    "with a running number in front",
    arguments: ["4,以下空白,,,", "说明,1.本表一式两份,,,", ",单位负责人：,,审核人：,", "审核：,,,填报：,", "制表人,,,李某,审核人"])
  func nobodyBehindANumber(tail: String) throws {
    let desk = try Desk()
    let people = (1..<4).map { "\($0),\(Sample.name($0)),办公室,\(Sample.person($0)),行政编制\n" }
    let table = "岚汀市环境保护局花名册\n序号,姓名,内设机构,身份证号,编制类型\n\(people.joined())\(tail)\n"
    try desk.take(["organs.csv": Sample.organs, "roster.csv": table], "--as-of", "2010-06-30")
    #expect(try desk.cell("SELECT count(*) FROM staff") == "3", "\(tail)")
  }

  @Test(
    "a row with an identity number is a person, whatever its words; so is one with name and kind")
  func stillPeople() throws {
    let desk = try Desk()
    let table = """
      岚汀市环境保护局花名册
      姓名,身份证号,内设机构,编制类型,备注
      测试字,\(Sample.person(1)),办公室,行政编制,日期：2010年
      测试名,,办公室,行政编制,经办人：测试一
      负责人：测试三,\(Sample.person(3)),办公室,行政编制,

      """
    try desk.take(["organs.csv": Sample.organs, "roster.csv": table], "--as-of", "2010-06-30")
    #expect(try desk.cell("SELECT count(*) FROM staff") == "3")
  }

  @Test("a signature below a list of bodies is no body")
  func noBody() throws {
    let desk = try Desk()
    let table = "单位名称,内设机构名称,批准文号,批准时间\n岚汀市水务局,综合处,岚编〔2005〕2号,2005-01-10\n局长（签字）：,日期：,,\n"
    try desk.take(["organs.csv": Sample.organs, "bodies.csv": table], "--as-of", "2010-06-30")
    #expect(try desk.cell("SELECT count(*) FROM organ WHERE superior_code = '339901000200'") == "1")
  }
}
