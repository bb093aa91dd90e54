import Testing

/// Somebody who is said to lead by a post beside the organ's own, or whose rank is a grade, is no principal.
@Suite("leaders by posts beside the organ's own") struct SidePostTests {
  /// The post and rank of one more leader beside a principal and a deputy, for whom one post each is approved, and the
  /// part that is overrun then.
  static let leaders: [(post: String, rank: String, over: String?)] = [
    ("四级调研员、副局长", "四级调研员", "副处级/副职"), ("二级调研员兼副局长", "二级调研员", "副处级/副职"),
    ("副局长、一级主任科员", "一级主任科员", "副处级/副职"), ("副局长", "副处级", "副处级/副职"),
    ("总工程师", "副处级", nil), ("党组成员、总会计师", "副处级", nil), ("总经济师", "正处级", nil),
    ("纪检组长", "副处级", nil), ("派驻纪检监察组组长", "副处级", nil), ("工会主席", "副处级", nil),
    ("机关工会主席", "正处级", nil), ("机关党委书记", "副处级", nil), ("纪委书记", "副处级", nil),
    ("党组书记", "正处级", "正处级/正职"), ("党组书记、副局长", "正处级", "副处级/副职"), ("局长", "正处级", "正处级/正职"),
    ("副局长、总会计师", "副处级", "副处级/副职"), ("工会主席、副局长", "副处级", "副处级/副职"),
    ("政治部主任", "副处级", nil), ("督查专员", "正处级", nil),
  ]

  @Test(arguments: leaders) func oneMore(item: (post: String, rank: String, over: String?)) throws {
    let desk = try Desk()
    try desk.take([
      "a.csv": AuditDesk.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 40)]),
      "p.csv": "机构代码,职务层次,正副职,核定职数,批准文号,生效日期\n"
        + "\(Sample.first),正处级,正职,1,岚编〔2008〕9号,2008-07-01\n"
        + "\(Sample.first),副处级,副职,1,岚编〔2008〕9号,2008-07-01\n",
    ])
    let rows = [("局长", "正处级"), ("副局长", "副处级"), (item.post, item.rank)]
    try desk.take(
      [
        "r.csv": Sample.roster(
          rows.enumerated().map { place, row in
            Sample.Row(serial: place, post: row.0, rank: row.1, isLeader: "是")
          } + (10..<15).map { Sample.Row(serial: $0) })
      ], "--as-of", "2009-12-31")
    let check = try desk.run("check", "--format", "csv", "--headers", "key")
    let found = CSVText.records(check.text).filter { $0["rule"] == "post.overrun" }
    #expect(found.map { $0["part"] } == item.over.map { [$0] } ?? [], "\(check.everything)")
    if found.isEmpty {
      #expect(check.status == 2 || !check.words.isEmpty, "nobody is silently left out")
    }
  }
}
