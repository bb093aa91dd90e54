import BianzhiCore
import Testing

/// Who of the list of principal leaders is one: what the post's text comes to.
@Suite("titles of principal leaders") struct SubjectTitleTests {
  static let titles: [(title: String, organ: String, reading: SubjectTitle.Reading)] = [
    ("局长", "岚汀市财政局", .principal), ("党组书记、局长", "岚汀市财政局", .principal),
    ("党组副书记、局长", "岚汀市财政局", .principal), ("党组书记、副局长", "岚汀市财政局", .principal),
    ("一级调研员、局长", "岚汀市财政局", .principal), ("局长、二级巡视员", "岚汀市财政局", .principal),
    ("四级调研员、副局长", "岚汀市财政局", .deputy), ("四级调研员副局长", "岚汀市财政局", .deputy),
    ("二级调研员兼副局长", "岚汀市财政局", .deputy), ("调研员、党组成员、副局长", "岚汀市财政局", .deputy),
    ("副局长（正处级）", "岚汀市财政局", .deputy), ("工会主席、副局长", "岚汀市财政局", .deputy),
    ("党组成员、副局长、总会计师", "岚汀市财政局", .deputy), ("副总工程师", "岚汀市财政局", .deputy),
    ("四级调研员", "岚汀市财政局", .unclear), ("总工程师", "岚汀市财政局", .unclear),
    ("党组成员、总会计师", "岚汀市财政局", .unclear), ("总经济师", "岚汀市财政局", .unclear),
    ("纪检组长", "岚汀市财政局", .unclear), ("派驻纪检监察组组长", "岚汀市财政局", .unclear),
    ("工会主席", "岚汀市财政局", .unclear), ("机关党委书记", "岚汀市财政局", .unclear),
    ("纪委书记", "岚汀市财政局", .unclear), ("政治部主任", "岚汀市公安局", .unclear),
    ("指挥部主任", "岚汀市公安局", .unclear), ("督查专员", "岚汀市财政局", .unclear),
    ("工会主席", "岚汀市总工会", .principal), ("纪委书记", "中共岚汀市纪律检查委员会", .principal),
    ("主任", "岚汀市委政治部", .principal),
  ]

  @Test(arguments: titles)
  func reads(item: (title: String, organ: String, reading: SubjectTitle.Reading)) {
    #expect(SubjectTitle(item.title, of: item.organ, hasLeft: false).reading == item.reading)
  }
}
