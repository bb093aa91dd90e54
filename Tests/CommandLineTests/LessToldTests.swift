import Foundation
import Testing

/// A list that says less than the one a finding rested on proves nothing.
@Suite("lists that say less") struct LessToldTests {
  private func accept(_ desk: Desk, gives status: Int32) throws -> String {
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: status).words
  }

  private static func row(
    _ serial: Int, _ post: String, _ rank: String, _ leads: String
  ) -> Sample.Row {
    Sample.Row(serial: serial, post: post, rank: rank, isLeader: leads)
  }

  private static let posts = """
    机构代码,职数范围,职务层次,正副职,核定职数,批准文号,生效日期
    \(Sample.first),单位领导,正处级,正职,1,岚编〔2008〕9号,2008-07-01
    \(Sample.first),单位领导,副处级,副职,2,岚编〔2008〕9号,2008-07-01

    """

  private static let others = (5..<9).map { Sample.Row(serial: $0) }
  private static let leaders =
    [row(0, "局长", "正处级", "是")] + (1..<4).map { row($0, "副局长", "副处级", "是") }

  /// How the newer roster writes the leader who is one too many; all of them where `isForAll`.
  struct Shape: Sendable {
    let post, rank, leads: String
    var isForAll = false
    var status: Int32 = 77
  }

  static let shapes: [Shape] = [
    Shape(post: "", rank: "", leads: ""), Shape(post: "", rank: "", leads: "", isForAll: true),
    Shape(post: "干部", rank: "", leads: "否"), Shape(post: "干部", rank: "", leads: "", isForAll: true),
    Shape(post: "", rank: "", leads: "否", isForAll: true),
    Shape(post: "在编人员", rank: "副处级", leads: "否"),
    Shape(post: "副局长", rank: "副处级", leads: "否"),
    Shape(post: "四级调研员", rank: "副处级", leads: "否", status: 0),
    Shape(post: "", rank: "科员", leads: "否", status: 0),
  ]

  @Test(arguments: shapes) func leadersOfWhomNothingIsSaid(shape: Shape) throws {
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": Sample.organs, "b.csv": Self.posts,
        "c.csv": Sample.roster(Self.leaders + Self.others),
      ], "--as-of", "2009-12-31")
    try desk.run("check", "--as-of", "2009-12-31")
    try #require(try desk.finding("F1")["rule"] == "post.overrun")
    try desk.submitted()
    let people = shape.isForAll ? Self.leaders + Self.others : Self.leaders
    let rows = people.enumerated().map { place, row in
      shape.isForAll || place == 3
        ? Self.row(row.serial, shape.post, shape.rank, shape.leads) : row
    }
    let rest = shape.isForAll ? [] : Self.others
    try desk.take(["n.csv": Sample.roster(rows + rest)], "--as-of", "2010-03-31")
    try desk.run("check")
    _ = try accept(desk, gives: shape.status)
  }

  /// A roster on which everybody is 干部 tells no leaders: the check says so.
  @Test(arguments: ["干部", "在编人员"]) func titlesThatSayNothingAreNoLeaders(title: String) throws {
    let desk = try Desk()
    let rows = (0..<6).map {
      "\(Sample.person($0)),\(Sample.name($0)),\(Sample.first),行政编制,\(title)\n"
    }
    try desk.take(
      [
        "a.csv": Sample.organs, "b.csv": Self.posts,
        "c.csv": "身份证号,姓名,机构代码,编制类型,职务\n" + rows.joined(),
      ], "--as-of", "2009-12-31")
    let check = try desk.run("check")
    #expect(check.words.contains("看不出谁是领导"), "\(check.everything)")
  }

  /// A column that other rules judge by is gone: where the trouble went is not seen.
  @Test(arguments: ["内设机构", "身份证号"]) func aColumnOfOtherRulesIsGone(column: String) throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 4)])])
    let rows = { (count: Int) in (0..<count).map { Sample.Row(serial: $0, body: "办公室") } }
    try desk.take(["r.csv": Sample.roster(rows(5))], "--as-of", "2009-12-31")
    try desk.run("check", "--as-of", "2009-12-31")
    try desk.submitted()
    let newer = rows(4).map { row in
      var row = row
      if column == "内设机构" { row.body = "" } else { row.number = "" }
      return row
    }
    try desk.take(["n.csv": Sample.roster(newer)], "--as-of", "2010-03-31")
    try desk.run("check")
    let refused = try accept(desk, gives: 77)
    #expect(refused.contains("说得少"), "\(refused)")
  }
}
