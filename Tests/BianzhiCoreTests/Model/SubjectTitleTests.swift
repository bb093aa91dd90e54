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

  /// Posts that are over, to come, held by name only, or by somebody else whom the holder helps.
  static let notHeld: [(title: String, organ: String, reading: SubjectTitle.Reading)] = [
    ("免去局长职务", "岚汀市财政局", .unclear), ("免局长", "岚汀市财政局", .unclear),
    ("不再担任局长", "岚汀市财政局", .unclear), ("前局长", "岚汀市财政局", .unclear),
    ("财政局前局长", "岚汀市财政局", .unclear),
    ("原局长", "岚汀市财政局", .unclear), ("岚汀市财政局原局长", "岚汀市财政局", .unclear),
    ("名誉局长", "岚汀市财政局", .unclear), ("财政局名誉局长", "岚汀市财政局", .unclear),
    ("局长（名誉）", "岚汀市财政局", .unclear), ("局长候选人", "岚汀市财政局", .unclear),
    ("拟任局长", "岚汀市财政局", .unclear), ("局长（拟）", "岚汀市财政局", .unclear),
    ("局长（已免）", "岚汀市财政局", .unclear), ("局长（离任）", "岚汀市财政局", .unclear),
    ("局长（退居二线）", "岚汀市财政局", .unclear), ("协助局长", "岚汀市财政局", .unclear),
    ("分管局长", "岚汀市财政局", .unclear), ("代局长", "岚汀市财政局", .acting),
    ("局长（代）", "岚汀市财政局", .acting), ("财政局代理局长", "岚汀市财政局", .acting),
    ("党组书记、代局长", "岚汀市财政局", .principal), ("副局长（主持工作）", "岚汀市财政局", .inCharge),
  ]

  /// Names and remarks that look alike and say nothing of that sort.
  static let held: [(title: String, organ: String, reading: SubjectTitle.Reading)] = [
    ("前锋区区长", "前锋区人民政府", .principal), ("前进镇镇长", "前进镇人民政府", .principal),
    ("原州区区长", "原州区人民政府", .principal), ("太原市市长", "太原市人民政府", .principal),
    ("太原市长", "太原市人民政府", .principal), ("中原区长", "中原区人民政府", .principal),
    ("局长（拟任副市长）", "岚汀市财政局", .principal), ("局长（正处级）", "岚汀市财政局", .principal),
    ("局长（试用期一年）", "岚汀市财政局", .principal), ("局长（主持工作）", "岚汀市财政局", .principal),
    ("局长（原水务局局长）", "岚汀市财政局", .principal), ("局长（兼）", "岚汀市财政局", .principal),
    ("现任局长", "岚汀市财政局", .principal), ("局长、协助分管副市长工作", "岚汀市财政局", .principal),
  ]

  @Test(arguments: titles + notHeld + held)
  func reads(item: (title: String, organ: String, reading: SubjectTitle.Reading)) {
    #expect(SubjectTitle(item.title, of: item.organ, hasLeft: false).reading == item.reading)
  }

  /// A row that tells the day of leaving tells of the post that was left.
  @Test(arguments: ["免去局长职务", "前局长", "原局长", "局长（已免）", "财政局原局长"])
  func whoHasLeftHeldIt(title: String) {
    #expect(SubjectTitle(title, of: "岚汀市财政局", hasLeft: true).reading == .principal)
  }

  @Test(arguments: ["名誉局长", "拟任局长", "局长候选人", "局长（拟）"])
  func whoNeverHeldItDidNotLeave(title: String) {
    #expect(SubjectTitle(title, of: "岚汀市财政局", hasLeft: true).reading == .unclear)
  }
}
