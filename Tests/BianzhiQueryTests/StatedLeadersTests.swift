import BianzhiCore
import BianzhiQuery
import Testing

/// What a form states of leaders, beside a roster that knows of some.
@Suite("leaders stated by a form, beside those of the roster") struct StatedLeadersTests {
  private func office(scope: String, stated: (heads: Int, deputies: Int)) throws -> Office {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,")
    try office.quotas("A1,行政编制,10,,某编〔2008〕1号,2008-01-01,")
    try office.posts(
      "A1,\(scope),,正科级,正职,1,某编〔2008〕1号,2008-01-01",
      "A1,\(scope),,副科级,副职,2,某编〔2008〕1号,2008-01-01")
    try office.store(
      "身份证号,姓名,机构代码,编制类型,职务,职务层次,是否领导职务,人员状态,数据日期",
      [
        "\(Staff.number(1)),甲1,A1,行政编制,局长,正科级,是,在岗,2010-06-30",
        "\(Staff.number(2)),甲2,A1,行政编制,副局长,副科级,是,在岗,2010-06-30",
        "\(Staff.number(3)),甲3,A1,行政编制,科员,,否,在岗,2010-06-30",
      ])
    try office.store(
      "机构代码,行政编制数/编制数,行政编制数/实有人数,领导职数/正职/核定,领导职数/正职/实配,领导职数/副职/核定,领导职数/副职/实配,数据日期",
      ["A1,10,3,1,\(stated.heads),2,\(stated.deputies),2010-06-30"])
    return office
  }

  @Test("more than the roster counts, whatever the ranks", arguments: ["", "班子"])
  func more(scope: String) throws {
    let office = try self.office(scope: scope, stated: (2, 4))
    let found = try office.findings("data.stated_actual", office.check())
    #expect(Set(found.map(\.finding.actual)) == [4, 2])
  }

  @Test("as many as the roster counts") func same() throws {
    let office = try self.office(scope: "班子", stated: (1, 1))
    #expect(try office.findings("data.stated_actual", office.check()).isEmpty)
  }
}
