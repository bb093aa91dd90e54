import Foundation
import Testing

/// The articles that findings print, of organs of all sorts and in different years.
@Suite("scenario: law") struct LawScenarioTests {
  private static let organs = """
    机构代码,机构名称,上级机构代码,机构类别,机构规格,层级,所属地区,批准文号,批准日期
    339901000100,中共岚汀市委宣传部,,党委部门,正科级,县级,岚汀市,岚编〔2001〕1号,2001-01-01
    339901000200,岚汀市水务局,,政府工作部门,正科级,县级,岚汀市,岚编〔2001〕2号,2001-01-01
    339901000300,岚汀市中心血站,,事业单位,正科级,县级,岚汀市,岚编〔2001〕3号,2001-01-01

    """

  /// Each organ has one place and two people.
  private func desk(day: String) throws -> Desk {
    let desk = try Desk()
    let codes = ["339901000100", "339901000200", "339901000300"]
    let kinds = ["行政编制", "行政编制", "事业编制"]
    let quotas = zip(codes, kinds).map { "\($0),\($1),1,岚编〔2001〕9号,2001-01-01" }
    let people = (0..<6).map { number in
      "\(Sample.person(number)),测试\(number),\(codes[number / 2]),\(kinds[number / 2]),在岗,\(day)"
    }
    try desk.take(
      [
        "organs.csv": Self.organs,
        "quotas.csv": (["机构代码,编制类型,核定数,批准文号,生效日期"] + quotas).joined(separator: "\n") + "\n",
        "roster.csv": (["身份证号,姓名,机构代码,编制类型,人员状态,数据日期"] + people).joined(separator: "\n")
          + "\n",
      ], "--as-of", day)
    #expect(try desk.run("check", "--as-of", day).status == 1)
    return desk
  }

  /// A Party department and an institution were told that they broke the regulations on local governments.
  @Test(arguments: [("2010-06-30", false), ("2021-06-30", true)])
  func eachOrganGetsItsLaw(day: String, hasPartyRegulation: Bool) throws {
    let desk = try desk(day: day)
    let export = try desk.run("export", "findings", "--format", "csv", "--headers", "key")
    let found = CSVText.records(export.text)
    #expect(found.map { $0["rule"] } == Array(repeating: "quota.overrun", count: 3))
    let bases = found.compactMap { $0["basis"] }
    #expect(bases.map { $0.contains("486") } == [false, true, false])
    #expect(bases.allSatisfy { $0.contains("厅字〔2007〕2号）第四部分") })
    #expect(
      bases.allSatisfy { $0.contains("工作条例》第二十六条（未核对原文）") == hasPartyRegulation }, "\(bases)")
    for (number, basis) in bases.enumerated() {
      let told = try desk.run("explain", "F\(number + 1)").text
      #expect(basis.components(separatedBy: "; ").allSatisfy(told.contains), "\(told)")
      let json = try desk.run("explain", "F\(number + 1)", "--format", "json").text
      #expect(json.contains("486") == basis.contains("486"))
    }
  }

  /// Items of article 26 are told of organs that the order governs; of others they are said to be by analogy.
  @Test func itemsOfArticle26AreByAnalogyElsewhere() throws {
    let desk = try desk(day: "2010-06-30")
    try desk.act("confirm F1 F2", by: "周甲", on: "2010-07-01")
    #expect(try desk.finding("F1")["article"] == "" && desk.finding("F2")["article"] == "")
    try desk.act("classify F1 F2 --article 4", by: "周甲", on: "2010-07-02")
    let list = try desk.run("finding", "list", "--format", "csv").text
    let told = CSVText.records(list).compactMap { $0["违规情形"] }
    #expect(told.prefix(2) == ["参照（4）超编进人、核拨经费、虚报冒用", "（4）超编进人、核拨经费、虚报冒用"])
    #expect(try desk.finding("F1")["duty"] == "places")
  }

  @Test func aRuleIsReadAloud() throws {
    let desk = try Desk()
    for language in ["zh", "en"] {
      let page = try desk.run("rule", "show", "quota.overrun", "--lang", language)
      #expect(page.status == 0 && !page.text.contains("SELECT"), "\(page.everything)")
      let file = try desk.run("rule", "show", "quota.overrun", "--sql", "--lang", language)
      #expect(file.text.hasPrefix(page.text) && file.text.contains("FROM strength"))
    }
    let page = try desk.run("rule", "show", "quota.overrun").text
    for part in ["比什么", "怎么算", "哪些人计算在内", "哪些不算", "举例", "依据", "自 2007-05-01 起", "22 − 20 = 2"] {
      #expect(page.contains(part), "\(part)")
    }
    #expect(try desk.run("rule", "show").status == 64)
    #expect(try desk.run("rule", "show", "quota.overrun", "--all").status == 64)
    #expect(try desk.run("rule", "show", "quota.nothing").status == 66)
  }

  @Test(arguments: [("zh", "拿什么同什么比？"), ("en", "What is compared with what?")])
  func allRulesAreAHandOut(language: String, question: String) throws {
    let desk = try Desk()
    let made = try desk.run("rule", "show", "--all", "-o", "all.md", "--lang", language)
    #expect(made.status == 0 && made.text.isEmpty, "\(made.everything)")
    let text = String(decoding: try desk.bytes("all.md"), as: UTF8.self)
    let rules = CSVText.records(
      try desk.run("rule", "list", "--format", "csv", "--headers", "key").text)
    #expect(rules.count > 10 && text.components(separatedBy: question).count == rules.count + 1)
    for rule in rules { #expect(text.contains("`\(rule["rule"] ?? "?")`")) }
    #expect(try desk.run("rule", "show", "--all", "--lang", language).text == text)
  }
}
