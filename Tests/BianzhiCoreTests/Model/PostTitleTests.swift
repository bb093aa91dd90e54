import BianzhiCore
import Testing

/// Which titles lead, and whom.
@Suite("post titles") struct PostTitleTests {
  struct Case: Sendable {
    let title: String
    let organ: String
    /// Nil: nobody.
    let role: PostRole?
    /// Of the organ itself, not of an inner body.
    var isOfUnit = true
  }

  static let cases: [Case] = [
    .init(title: "局长", organ: "江海市财政局", role: .principal),
    .init(title: "党组书记、局长", organ: "江海市财政局", role: .principal),
    .init(title: "党组成员、副局长（正科级）", organ: "江海市财政局", role: .deputy),
    .init(title: "副局长 四级调研员", organ: "江海市财政局", role: .deputy),
    .init(title: "局 长", organ: "江海市财政局", role: .principal),
    .init(title: "副局长，一级主任科员", organ: "江海市财政局", role: .deputy),
    .init(title: "副处级局长", organ: "江海市财政局", role: .principal),
    .init(title: "江海市财政局副局长", organ: "江海市财政局", role: .deputy),
    .init(title: "市财政局局长", organ: "江海市财政局", role: .principal),
    .init(title: "副局长主持工作", organ: "江海市财政局", role: .deputy),
    .init(title: "卫健委主任", organ: "江海市卫生健康委员会", role: .principal),
    .init(title: "主任", organ: "江海市发展和改革委员会", role: .principal),
    .init(title: "主任", organ: "县委办公室", role: .principal),
    .init(title: "镇党委副书记、镇长", organ: "柳溪镇人民政府", role: .deputy),
    .init(title: "镇长", organ: "柳溪镇人民政府", role: .principal),
    .init(title: "人大主席", organ: "柳溪镇人民政府", role: .principal),
    .init(title: "校长", organ: "江海市第一中学", role: .principal),
    .init(title: "江海市第一中学校长", organ: "江海市第一中学", role: .principal),
    .init(title: "站长", organ: "水利站", role: .principal),
    .init(title: "支队长", organ: "执法支队", role: .principal),
    .init(title: "总工会主席", organ: "江海市总工会", role: .principal),
    .init(title: "局长", organ: "", role: .principal),
    // Inner bodies.
    .init(title: "预算科科长", organ: "江海市财政局", role: .principal, isOfUnit: false),
    .init(title: "副科长", organ: "江海市财政局", role: .deputy, isOfUnit: false),
    .init(title: "办公室主任", organ: "江海市财政局", role: .principal, isOfUnit: false),
    .init(title: "主任", organ: "江海市财政局", role: .principal, isOfUnit: false),
    .init(title: "办公室主任", organ: "柳溪街道办事处", role: .principal, isOfUnit: false),
    .init(title: "人事处处长", organ: "公路管理处", role: .principal, isOfUnit: false),
    .init(title: "大队长", organ: "执法支队", role: .principal, isOfUnit: false),
    .init(title: "纪委书记", organ: "柳溪镇人民政府", role: .principal, isOfUnit: false),
    .init(title: "武装部长", organ: "柳溪镇人民政府", role: .principal, isOfUnit: false),
    // Nobody.
    .init(title: "科员", organ: "江海市财政局", role: nil),
    .init(title: "一级主任科员", organ: "江海市财政局", role: nil),
    .init(title: "副主任科员", organ: "江海市财政局", role: nil),
    .init(title: "四级调研员", organ: "江海市财政局", role: nil),
    .init(title: "副处级干部", organ: "江海市财政局", role: nil),
    .init(title: "正科级领导干部", organ: "江海市财政局", role: nil),
    .init(title: "局长助理", organ: "江海市财政局", role: nil),
    .init(title: "原局长", organ: "江海市财政局", role: nil),
    .init(title: "拟任副局长", organ: "江海市财政局", role: nil),
    .init(title: "书记员", organ: "江海市人民法院", role: nil),
    .init(title: "班主任", organ: "江海市第一中学", role: nil),
    .init(title: "主任医师", organ: "江海市人民医院", role: nil),
    .init(title: "党支部书记", organ: "江海市财政局", role: nil),
    .init(title: "驻村第一书记", organ: "江海市财政局", role: nil),
    .init(title: "机关党委书记", organ: "江海市财政局", role: nil),
    .init(title: "工会主席", organ: "江海市财政局", role: nil),
    .init(title: "党组成员", organ: "江海市财政局", role: nil),
    .init(title: "总工程师", organ: "江海市水利局", role: nil),
    .init(title: "科员（协助局长）", organ: "江海市财政局", role: nil),
    .init(title: "", organ: "江海市财政局", role: nil),
  ]

  @Test(arguments: cases)
  func leads(_ item: Case) {
    let title = PostTitle(item.title)
    #expect(title.leads == (item.role != nil), "\(item.title)")
    guard let role = item.role else { return }
    #expect(title.role == role, "\(item.title)")
    #expect(title.leadsUnit(named: item.organ) == item.isOfUnit, "\(item.title) \(item.organ)")
  }

  @Test func aPlaceThatBeginsLikeAFormerPostIsNone() {
    #expect(PostTitle("原阳县财政局局长").leads)
    #expect(!PostTitle("原财政局局长").leads)
  }
}
