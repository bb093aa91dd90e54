import BianzhiCore
import Testing

@Suite("Role implied by a title") struct PostRoleTests {
  static let titles: [(title: String, role: PostRole)] = [
    ("局长", .principal), ("副局长", .deputy), ("常务副局长", .deputy), ("副县长", .deputy),
    ("副镇长", .deputy), ("副部长", .deputy), ("副处长", .deputy), ("副科长", .deputy),
    ("副书记（主持工作）", .deputy), ("党组副书记、副局长", .deputy), ("党组书记、副主任", .deputy),
    ("局长（副处级）", .principal), ("局长(副处级)", .principal), ("局长（兼任副书记）", .principal),
    ("局长（副处级", .principal), ("副局长（正处级）", .deputy), ("（兼）副局长", .deputy),
    ("局长）副职", .deputy),
    ("正处级副局长", .deputy), ("副处级副局长", .deputy), ("副县级局长", .principal),
    ("副处级干部", .principal), ("正副处级干部", .principal), ("副县处级局长", .principal),
    ("副乡科级主任", .principal), ("副局长级主任", .principal), ("局长、副处", .principal),
    ("局长，享受副处待遇", .principal), ("主任 副县级待遇", .principal), ("局长、县处级副职", .principal),
    ("副厅级巡视员", .principal), ("副职", .deputy), ("副局", .deputy), ("副镇", .deputy),
    ("副主任科员", .principal), ("局长、副调研员", .principal), ("副主任科员、副局长", .deputy),
    ("副调研员、副局长", .deputy), ("副主任", .deputy), ("校长、副教授", .principal),
    ("院长、副主任医师", .principal), ("副总工程师", .deputy),
    ("农副产品检测中心主任", .principal), ("农副产品检测中心副主任", .deputy),
    ("农业局副局长", .deputy), ("副  局长", .deputy), ("", .principal), ("党组成员", .principal),
  ]

  @Test(arguments: titles)
  func readsTitle(title: String, role: PostRole) {
    #expect(PostRole.implied(byTitle: title) == role)
  }
}
