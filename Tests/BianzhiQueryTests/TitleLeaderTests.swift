import BianzhiCore
import BianzhiQuery
import Testing

/// Leaders whom a roster tells by titles and ranks alone.
@Suite("leaders by title") struct TitleLeaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var name = "甲县水务局"
    var category = "政府工作部门"
    var rank = "正科级"
    /// 职务层次, 正副职, 核定数.
    var posts: [String] = []
    /// 职务名称, 核定职数.
    var named: [String] = []
    /// 职务, 职务层次.
    let rows: [String]
    var found: [String] = []
    var severity: Severity?
    var unchecked: [String] = []
  }

  static let cases: [Case] = [
    .init(
      testDescription:
        "a town's chair of congress and secretary beside one approved head are a hint",
      name: "甲县青溪镇人民政府", category: "乡镇", posts: [",正职,1"],
      rows: ["镇长,", "人大主席,", "党委书记,"], found: ["A1 正职 1/3"], severity: .hint),
    .init(
      testDescription: "two chairs are too many where three heads are approved",
      name: "甲县青溪镇人民政府", category: "乡镇", posts: [",正职,3"],
      rows: ["镇长,", "人大主席,", "人大主席,", "党委书记,"], found: ["A1 正职 3/4"], severity: .critical),
    .init(
      testDescription: "the secretary of discipline is no Party secretary",
      name: "甲县东门街道办事处", category: "街道", named: ["党工委委员,2"],
      rows: ["党工委委员、纪工委书记,", "党工委委员、武装部长,", "党工委委员、组织委员,"],
      found: ["A1 党工委委员（职务） 2/3"], severity: .critical),
    .init(
      testDescription: "who is chosen for a post does not hold it", named: ["局长,1", "副局长,1"],
      rows: ["局长,", "副局长,", "党组成员、副局长人选,"], unchecked: ["some_without_leader 1/1"]),
    .init(
      testDescription: "members of the committee that approvals name", name: "甲县白石镇人民政府",
      category: "乡镇",
      named: ["党委委员,3"], rows: ["党委委员,", "党委委员,", "党委委员,", "党委委员,"],
      found: ["A1 党委委员（职务） 3/4"], severity: .critical),
    .init(
      testDescription: "members of the committee that no approval names are asked about",
      name: "甲县白石镇人民政府", category: "乡镇", posts: [",正职,1", ",副职,1"],
      rows: ["镇长,", "副镇长,", "党委委员,"], unchecked: ["team_post 1/1"]),
    .init(
      testDescription: "a member of the committee who heads an inner body is its head",
      posts: [",正职,1"], rows: ["局长,", "党委委员、办公室主任,"], unchecked: ["scope_unsaid 1/1"]),
    .init(
      testDescription: "a commissar of the rank of a head is none", name: "甲县公安局", rank: "副处级",
      posts: ["副处级,正职,1", "正科级,副职,4"],
      rows: ["副县长、局长,县处级副职", "政委,乡科级正职", "副局长,乡科级正职"], unchecked: ["team_post 1/1"]),
    .init(
      testDescription: "a deputy secretary of the heads' rank: by rank too many, by role not",
      name: "甲县青溪镇人民政府", category: "乡镇", posts: ["正科级,正职,2", "副科级,副职,3"],
      rows: ["党委书记,乡科级正职", "镇长,乡科级正职", "党委副书记（正科级）,乡科级正职", "副镇长,乡科级副职"],
      unchecked: ["rank_or_role 1/1"]),
    .init(
      testDescription: "a deputy of the head's rank: by role too many, by rank not",
      posts: ["正科级,正职,2", "副科级,副职,1"],
      rows: ["局长,乡科级正职", "副局长,乡科级正职", "副局长,乡科级副职"], unchecked: ["rank_or_role 1/1"]),
    .init(
      testDescription: "a deputy of the head's rank: too many either way",
      posts: ["正科级,正职,1", "副科级,副职,1"],
      rows: ["局长,乡科级正职", "副局长,乡科级正职", "副局长,乡科级副职"], found: ["A1 副科级/副职 1/2"],
      severity: .critical),
    .init(
      testDescription: "a deputy of the head's rank, and too many deputies without that one",
      posts: ["正科级,正职,2", "副科级,副职,1"],
      rows: ["局长,乡科级正职", "副局长,乡科级正职", "副局长,乡科级副职", "副局长,乡科级副职"],
      found: ["A1 副科级/副职 1/2"], severity: .critical, unchecked: ["rank_or_role 1/1"]),
    .init(
      testDescription: "a deputy of the head's rank: room either way",
      posts: ["正科级,正职,2", "副科级,副职,2"], rows: ["局长,乡科级正职", "副局长,乡科级正职", "副局长,乡科级副职"]),
    .init(
      testDescription: "deputies of the rank 股级 beside a head of another sort of rank",
      name: "甲县社会保险局", category: "参公事业单位", rank: "副科级", posts: ["副科级,正职,1", "股级,副职,1"],
      rows: ["局长,乡科级副职", "副局长,股级", "副局长,股级"], found: ["A1 股级/副职 1/2"],
      severity: .critical),
    .init(
      testDescription: "the head of a street's office", name: "甲县东门街道", category: "街道",
      named: ["书记,1", "副书记,1", "主任,1", "副主任,1"],
      rows: ["党工委书记,", "办事处主任,", "党工委副书记,", "副主任,"]),
    .init(
      testDescription: "a head whom approvals name keeps the first deputy from being one",
      name: "中共甲县委宣传部", category: "党委部门", named: ["部长,1", "副部长,2"],
      rows: ["县委常委、部长,", "常务副部长,", "副部长,", "副部长,"], found: ["A1 副部长（职务） 2/3"],
      severity: .critical),
    .init(
      testDescription: "the committee of a zone by its short name", name: "甲开发区管理委员会",
      posts: [",正职,1", ",副职,1"], rows: ["管委会主任,", "管委会副主任,", "管委会副主任,"],
      found: ["A1 副职 1/2"], severity: .critical),
    .init(
      testDescription: "a school by its short name", name: "甲县一中", category: "参公事业单位",
      posts: [",正职,1", ",副职,1"], rows: ["校长,", "副校长,", "副校长,"], found: ["A1 副职 1/2"],
      severity: .critical),
    .init(
      testDescription: "a chief editor and two deputies", name: "甲县融媒体中心", category: "参公事业单位",
      posts: [",正职,1", ",副职,1"], rows: ["总编辑,", "副总编辑,", "副总编辑,"], found: ["A1 副职 1/2"],
      severity: .critical),
    .init(
      testDescription: "a chief editor beside the head takes a head's post or none",
      name: "甲县融媒体中心", category: "参公事业单位", posts: [",正职,1", ",副职,2"],
      rows: ["主任,", "总编辑,", "副主任,", "副总编辑,"], unchecked: ["secretary_post 1/1"]),
    .init(
      testDescription: "without a head the first deputy may be one",
      name: "中共甲县委宣传部", category: "党委部门", named: ["部长,1", "副部长,2"],
      rows: ["常务副部长,", "副部长,", "副部长,"], found: ["A1 副部长（职务） 2/3"], severity: .hint),
  ]

  @Test(arguments: cases) func countsOrSaysWhyNot(_ one: Case) throws {
    let office = try Office()
    try office.store(
      "机构代码,机构名称,机构类别,机构规格,批准日期", ["A1,\(one.name),\(one.category),\(one.rank),2009-01-01"])
    if !one.posts.isEmpty {
      try office.store(
        "机构代码,职务层次,正副职,核定数,批准文号,生效日期", one.posts.map { "A1,\($0),号,2009-01-01" })
    }
    if !one.named.isEmpty {
      try office.store(
        "机构代码,职务名称,核定职数,批准文号,生效日期", one.named.map { "A1,\($0),号,2009-01-01" })
    }
    try office.store(
      "姓名,身份证号,机构代码,编制类型,职务,职务层次,数据日期",
      one.rows.enumerated().map {
        "甲\($0.offset),\(Staff.number($0.offset + 1)),A1,行政编制,\($0.element),2010-06-30"
      })
    let result = try office.check()
    let findings = try office.findings("post.overrun", result)
    #expect(findings.map(\.brief) == one.found)
    #expect(Set(findings.map(\.severity)) == Set([one.severity].compactMap(\.self)))
    #expect(try office.unchecked("post.overrun", result) == one.unchecked)
  }
}
