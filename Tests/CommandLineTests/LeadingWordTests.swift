import Testing

/// Nobody ceases to lead by a word alone: the title grows, or the rank gets a word more, or none.
@Suite("leading under another word") struct LeadingWordTests {
  static let words: [(post: String, rank: String, asked: Bool)] = [
    ("干部", "副处级待遇", true), ("协理员", "享受副处级", true), ("党组成员、副局长", "", true),
    ("工会主席", "", true), ("局长助理", "副处级（保留）", true), ("原副局长", "其他", true),
    ("四级调研员", "副处级", false), ("四级调研员", "", false), ("二级主任科员", "", false), ("二级主任科员", "副处级", true),
    ("科员", "科员", false), ("工程师", "七级职员", false),
    ("四级调研员、局领导班子成员", "四级调研员", true), ("局领导", "科员", true), ("副局级领导", "科员", true),
    ("（副局长）科员", "科员", true), ("四级调研员（党组成员）", "四级调研员", true), ("分管领导", "科员", true),
    ("四级调研员（原局领导班子成员）", "四级调研员", false), ("科员（改革领导小组）", "科员", false),
    ("四级调研员（分管预算）", "四级调研员", true), ("四级调研员，分管防汛", "科员", true), ("协助局长工作", "科员", true),
    ("四级调研员（协助副局长分管河道）", "科员", true), ("河道工作负责人", "科员", true),
    ("四级调研员（不再分管防汛）", "四级调研员", false), ("科员（协助办公室）", "科员", false),
  ]

  private func roster(_ third: Sample.Row) -> String {
    Sample.roster(
      [0, 1].map { Sample.Row(serial: $0, post: "副局长", rank: "副处级", isLeader: "是") } + [third]
        + (10..<15).map { Sample.Row(serial: $0) })
  }

  /// Three deputies on two posts; then the third one is written otherwise, with further tables of that day.
  private func desk(
    then third: Sample.Row, _ tables: [String: String] = [:], before: [String: String] = [:]
  ) throws -> Desk {
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 40)]),
        "p.csv": "机构代码,职务层次,正副职,核定职数,批准文号,生效日期\n"
          + "\(Sample.first),副处级,副职,2,岚编〔2008〕9号,2008-07-01\n",
      ].merging(before) { $1 })
    try desk.take(
      ["r.csv": roster(Sample.Row(serial: 2, post: "副局长", rank: "副处级", isLeader: "是"))],
      "--as-of", "2009-12-31")
    try desk.run("check")
    try #require(try desk.finding("F1")["rule"] == "post.overrun")
    try desk.submitted()
    try desk.take(["s.csv": roster(third)].merging(tables) { $1 }, "--as-of", "2010-03-31")
    try desk.run("check")
    return desk
  }

  @Test(arguments: words) func aDeputy(post: String, rank: String, asked: Bool) throws {
    let desk = try desk(then: Sample.Row(serial: 2, post: post, rank: rank, isLeader: "否"))
    let result = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: asked ? 77 : 0)
    if asked { #expect(result.words.contains(Sample.name(2)), "\(result.words)") }
  }

  private static func leaders(_ post: String, until: String = "") -> String {
    "姓名,机构代码,职务,任职日期,离任日期,层级\n"
      + "\(Sample.name(2)),\(Sample.first),\(post),2008-03-01,\(until),部门\n"
  }

  static let lists: [(post: String, until: String, isNew: Bool, asked: Bool)] = [
    ("副局长", "", true, true), ("党组成员、副局长", "", true, true), ("副局长", "2010-03-01", true, false),
    ("四级调研员", "", true, false), ("副局长", "", false, false),
  ]

  /// A list of leaders that came since still has the deputy; one of before, and one that tells of the end, do not ask.
  @Test(arguments: lists)
  func byTheListOfLeaders(post: String, until: String, isNew: Bool, asked: Bool) throws {
    let list = ["l.csv": Self.leaders(post, until: until)]
    let desk = try desk(
      then: Sample.Row(serial: 2, post: "四级调研员", rank: "四级调研员"), isNew ? list : [:],
      before: isNew ? [:] : list)
    let result = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: asked ? 77 : 0)
    if asked { #expect(result.words.contains("新的领导名单"), "\(result.everything)") }
  }
}
