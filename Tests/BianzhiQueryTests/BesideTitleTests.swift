import BianzhiCore
import BianzhiQuery
import Testing

/// Posts of organisations beside the organ, told by the title alone, are said.
@Suite("posts beside the organ by title") struct BesideTitleTests {
  /// A roster without a column that says who leads.
  private func office(_ title: String, posts: [String] = ["班子,,,正职,1", "班子,,,副职,2"]) throws
    -> Office
  {
    let office = try Office()
    try office.organs("A1,石湾县财政局,,政府工作部门,2008-01-01,")
    for post in posts { try office.posts("A1,\(post),石编〔2008〕1号,2008-01-01") }
    try office.store(
      "身份证号,姓名,机构代码,编制类型,职务,人员状态,数据日期",
      ["局长", "副局长", title].enumerated().map {
        "\(Staff.number($0.offset + 1)),甲\($0.offset),A1,行政编制,\($0.element),在岗,2010-06-30"
      })
    return office
  }

  private func beside(_ office: Office) throws -> [String] {
    try office.unchecked("post.overrun", office.check()).filter {
      $0.hasPrefix("beside_post") || $0.hasPrefix("some_without_leader")
    }
  }

  @Test(arguments: ["机关党委书记", "机关纪委书记", "工会主席", "团委书记", "机关党委专职副书记"])
  func isSaid(title: String) throws {
    #expect(try beside(office(title)) == ["beside_post 1/1"])
  }

  /// Members and clerks, and who is a leader by another title, are none.
  @Test(arguments: ["科员", "工会委员", "机关党委委员", "副局长、机关党委书记", "办事员、党支部书记"])
  func nearMisses(title: String) throws {
    #expect(try beside(office(title)).isEmpty)
  }
}
