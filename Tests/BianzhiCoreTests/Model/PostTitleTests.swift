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
    .init(title: "镇党委副书记、镇长", organ: "柳溪镇人民政府", role: .principal),
    .init(title: "党工委副书记、办事处主任", organ: "柳溪街道办事处", role: .principal),
    .init(title: "党工委副书记、主任", organ: "柳溪街道办事处", role: .principal),
    .init(title: "人大工委主任", organ: "柳溪街道办事处", role: .principal),
    .init(title: "人大副主席", organ: "柳溪镇人民政府", role: .deputy),
    .init(title: "党委副书记、政法委员", organ: "柳溪镇人民政府", role: .deputy),
    .init(title: "副县长、公安局局长", organ: "江海县公安局", role: .principal),
    .init(title: "党组书记、副局长", organ: "江海市财政局", role: .deputy),
    .init(title: "副局长兼办公室主任", organ: "江海市财政局", role: .deputy),
    .init(title: "副主任、办公室主任", organ: "江海县人民政府办公室", role: .deputy),
    .init(title: "副镇长兼派出所所长", organ: "柳溪镇人民政府", role: .deputy),
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
    .init(title: "驻村工作队队长", organ: "江海市水务局", role: nil),
    .init(title: "驻村工作队长", organ: "江海市水务局", role: nil),
    .init(title: "项目主任", organ: "江海市水务局", role: nil),
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
    #expect(title.role(in: item.organ) == role, "\(item.title)")
    #expect(title.leadsUnit(named: item.organ) == item.isOfUnit, "\(item.title) \(item.organ)")
  }

  @Test func aPlaceThatBeginsLikeAFormerPostIsNone() {
    #expect(PostTitle("原阳县财政局局长").leads)
    #expect(!PostTitle("原财政局局长").leads)
  }

  /// Heads of bodies were heads of the unit wherever its own head is a 主任.
  @Test(arguments: [
    ("主任", "江海县融媒体中心", "采访部", false), ("副主任", "江海县融媒体中心", "办公室", false),
    ("主任", "江海县融媒体中心", "", true), ("主任", "县委办公室", "综合科", false), ("办公室主任", "县委办公室", "办公室", false),
    ("主任", "柳溪街道办事处", "党政综合办公室", false), ("办事处主任", "柳溪街道办事处", "党政综合办公室", true),
    ("党工委副书记、主任", "柳溪街道办事处", "党政综合办公室", true), ("站长", "江海县水务站", "农业站", false),
    ("站长", "江海县水务站", "办公室", true), ("局长", "江海市财政局", "办公室", true), ("镇长", "柳溪镇人民政府", "党政办", true),
    ("党组成员、副主任", "江海县融媒体中心", "办公室", true), ("县直机关工委书记", "江海县直属机关工作委员会", "", true),
    ("县委教育工委书记", "江海县教育局", "", false), ("党工委书记", "柳溪街道办事处", "", true),
  ])
  func aBareTitleBesideABodyHeadsTheBody(
    _ item: (title: String, organ: String, body: String, isOfUnit: Bool)
  ) {
    let title = PostTitle(item.title)
    #expect(title.leadsUnit(named: item.organ, from: item.body) == item.isOfUnit)
  }

  @Test(arguments: [
    ("党委委员、组织委员", TeamPost.member), ("武装部长", .member), ("党委委员、纪委书记", .member),
    ("党组成员、总会计师", .chief),
    ("县纪委监委派驻纪检监察组组长", .member), ("副总工程师", nil), ("原纪检组长", nil), ("股长", nil), ("会计师", nil),
    ("副镇长", nil),
  ])
  func postsOfTheLeadershipThatNobodyKnowsTheRoleOf(_ item: (title: String, post: TeamPost?)) {
    #expect(PostTitle(item.title).teamPost == item.post)
  }

  @Test(arguments: [
    ("党委副书记、镇长", 1), ("石桥镇镇长", 1), ("党委书记", 0), ("常务副镇长", 2), ("副镇长", 2), ("人大主席", nil),
    ("科员", nil),
  ])
  func whichApprovedPostATitleIs(_ item: (title: String, place: Int?)) {
    #expect(
      PostTitle(item.title).place(among: ["党委书记", "镇长", "副镇长"], in: "石桥镇人民政府") == item.place)
  }
}
