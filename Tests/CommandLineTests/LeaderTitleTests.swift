import Testing

/// A new title of who led, by which nobody can tell whether the person leads still, is asked about.
@Suite("titles of those who led") struct LeaderTitleTests {
  private static let posts =
    "机构代码,职务层次,正副职,核定数,批准文号,生效日期\n"
    + "\(Sample.first),正处级,正职,1,岚编〔2008〕9号,2008-07-01\n"
    + "\(Sample.first),副处级,副职,2,岚编〔2008〕9号,2008-07-01\n"

  private func roster(_ third: Sample.Row) -> String {
    let deputies = (1...2).map {
      Sample.Row(serial: $0, post: "副局长", rank: "副处级", isLeader: "是")
    }
    return Sample.roster(
      [Sample.Row(serial: 0, post: "局长", rank: "正处级", isLeader: "是")] + deputies
        + [third, Sample.Row(serial: 4)])
  }

  private func desk(_ title: String, rank: String = "四级调研员") throws -> Desk {
    let desk = try Desk()
    let before = Sample.Row(serial: 3, post: "副局长", rank: "副处级", isLeader: "是")
    try desk.take(
      [
        "a.csv": AuditDesk.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 9)]),
        "p.csv": Self.posts, "r.csv": roster(before),
      ], "--as-of", "2010-01-15")
    try desk.run("check")
    try #require(try desk.finding("F1")["rule"] == "post.overrun")
    try desk.submitted()
    let after = Sample.Row(serial: 3, post: title, rank: rank, isLeader: "否")
    try desk.take(["n.csv": roster(after)], "--as-of", "2010-03-31")
    try desk.run("check")
    return desk
  }

  @Test(arguments: [
    "副局", "班子副职", "二把手", "Deputy Director", "调研员（保留副局长职务）", "四级调研员（负责环评）", "负责人（临时）",
  ])
  func isAskedAbout(title: String) throws {
    let desk = try desk(title)
    let asked = try desk.act("accept F1", by: "钱戊", on: "2010-04-01", gives: 77)
    #expect(asked.words.contains("看不出"), "\(asked.words)")
    try desk.act("accept F1 --reason 已核实 --approver 冯丁", by: "钱戊", on: "2010-04-01")
  }

  @Test(arguments: ["四级调研员", "四级调研员（原副局长）", "四级调研员（负责档案）", "总工程师"])
  func leadsNoMore(title: String) throws {
    try desk(title).act("accept F1", by: "钱戊", on: "2010-04-01")
  }

  /// In charge of nobody knows what: the deputy's work may be it.
  @Test(arguments: ["负责人", "业务负责人"], ["科员", "管理九级"])
  func isInCharge(title: String, rank: String) throws {
    let said = try desk(title, rank: rank).act("accept F1", by: "钱戊", on: "2010-04-01", gives: 77)
    #expect(said.words.contains(title) && said.words.contains("--beside"), "\(said.words)")
  }

  /// What somebody was, beside another rank.
  @Test func aFormerTitleBesideAnUnknownRank() throws {
    try desk("职员（原副局长）", rank: "管理九级").act("accept F1", by: "钱戊", on: "2010-04-01")
    let held = try desk("职员（副局长）", rank: "管理九级")
    try held.act("accept F1", by: "钱戊", on: "2010-04-01", gives: 77)
  }
}
