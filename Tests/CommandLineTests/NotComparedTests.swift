import Foundation
import Testing

/// What was not compared is no number on page, review and tables, and its reason stands there.
@Suite("numbers that nobody knows are no numbers") struct NotComparedTests {
  private static let columns = "机构代码,职务层次,正副职,职数范围,核定数,批准文号,生效日期\n"

  private static func post(_ rank: String, _ role: String, _ scope: String, _ people: Int) -> String
  {
    "\(Sample.first),\(rank),\(role),\(scope),\(people),岚编〔2008〕9号,2008-07-01\n"
  }

  private static func places(_ desk: Desk) throws -> [String: String] {
    let result = try desk.run("export", "places", "--format", "csv", "--headers", "key")
    return try #require(
      CSVText.records(result.text).first { $0["organ_code"] == Sample.first },
      "\(result.everything)")
  }

  private static func report(_ desk: Desk, _ words: String...) throws -> String {
    let result = try desk.run(["report"] + words + ["-o", "-", "--format", "md"])
    try #require(result.status == 0, "\(result.everything)")
    return result.text.replacing(#/<!--.*?-->/#, with: "")
  }

  private static func desk(
    _ rows: [Sample.Row], _ others: [String: String] = [:], status: Int32 = 0
  ) throws -> Desk {
    let desk = try Desk()
    var tables = [
      "a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 5)]),
      "r.csv": Sample.roster(rows),
    ]
    tables.merge(others) { $1 }
    for (name, text) in tables { try desk.write(name, text) }
    let taken = try desk.run(
      ["import"] + tables.keys.sorted() + ["--as-of", "2009-12-31", "--quarantine"])
    try #require(taken.status == status, "\(taken.everything)")
    _ = try desk.run("check", "--as-of", "2009-12-31")
    return desk
  }

  private static func people(_ count: Int) -> [Sample.Row] {
    (0..<count).map { Sample.Row(serial: $0) }
  }

  /// A row that is held back may be of somebody on a place that seems free.
  @Test func placesBesideHeldRowsAreNotFree() throws {
    let held = Self.people(3) + [Sample.Row(serial: 3, number: "123")]
    let desk = try Self.desk(held, status: 2)
    let row = try Self.places(desk)
    #expect(row["vacant"] == "" && row["available"] == "", "\(row)")
    #expect(row["reason"]?.contains("留置") == true, "\(row)")
    #expect(try Self.report(desk).contains("| 岚汀市环境保护局 | 5 | 3 | 0 | – |"))
    let whole = try Self.places(try Self.desk(Self.people(3)))
    #expect(whole["vacant"] == "2" && whole["available"] == "2", "\(whole)")
  }

  /// Somebody without a kind may hold a free place: the worst organ stays in the table.
  @Test func theWorstOrganStaysWithADash() throws {
    let desk = try Self.desk(
      Self.people(7) + [Sample.Row(serial: 8, kind: "")],
      ["s.csv": Sample.roster(20..<22, organ: Sample.second)])
    let page = try Self.report(desk)
    #expect(page.contains("| 岚汀市环境保护局 | 5 | 7 | 2 | – |"), "\(page)")
    #expect(try desk.run("report", "-o", "r.md").status == 0)
    #expect(try desk.run("report", "verify", "r.md").status == 0)
    let tiers = try desk.run(
      "export", "strength", "--by", "tier", "--format", "csv", "--headers", "key")
    let administrative = CSVText.records(tiers.text).first {
      $0["organs"] == "1" && $0["over"] == "2"
    }
    // Over its number it has no free place for sure, whatever that person holds.
    #expect(administrative?["vacant"] == "0", "\(tiers.text)")
  }

  /// Only the organ's deputies are approved: a head who is not judged leaves no free post behind.
  @Test func aLeaderWhoIsNotJudgedLeavesNoFreePost() throws {
    let leader = Sample.Row(serial: 9, post: "局长", rank: "", isLeader: "是")
    let posts = Self.columns + Self.post("正处级", "正职", "单位", 1)
    let desk = try Self.desk(Self.people(2) + [leader], ["p.csv": posts])
    let row = try Self.places(desk)
    let review = try Self.report(desk, "review", Sample.first)
    if row["principals"] == "" {
      #expect(row["reason"]?.contains("领导职数") == true, "\(row)")
      #expect(review.contains("| 正处级/正职（班子） | 1 | – | – | – |"), "\(review)")
    } else {
      #expect(row["principals"] == "1", "he counts, and is no nought: \(row)")
    }
  }

  /// Approvals that say neither organ nor bodies leave the columns empty, with the reason; and name each post.
  @Test func postsOfNoScopeAreToldAsThat() throws {
    let columns = "机构代码,职务层次,正副职,核定数,批准文号,生效日期\n"
    let posts =
      columns + "\(Sample.first),正处级,正职,1,岚编〔2008〕9号,2008-07-01\n"
      + "\(Sample.first),副处级,副职,2,岚编〔2008〕9号,2008-07-01\n"
    let desk = try Self.desk(Self.people(2), ["p.csv": posts])
    let row = try Self.places(desk)
    #expect(row["principals_approved"] == "" && row["reason"]?.contains("没有写明") == true, "\(row)")
    let approvals = try desk.run("export", "approvals", "--format", "csv", "--headers", "key")
    let unsaid = CSVText.records(approvals.text).compactMap { $0["posts_unsaid"] }.first {
      $0 != ""
    }
    #expect(unsaid == "正处级/正职 1; 副处级/副职 2" || unsaid == "副处级/副职 2; 正处级/正职 1", "\(approvals.text)")
    #expect(
      try Self.report(desk, "review", Sample.first).contains(
        "| 岚编〔2008〕9号 | 2008-07-01 | 行政编制 5 | 2 |"))
  }

  /// An organ of which only a change is known has no number of places, and none of its kinds is 0.
  @Test func aChangeAloneIsNoNumberOfPlaces() throws {
    let quotas = "机构代码,编制类型,增减数,批准文号,生效日期\n\(Sample.first),行政编制,3,岚编〔2008〕9号,2008-07-01\n"
    let row = try Self.places(try Self.desk(Self.people(2), ["b.csv": quotas]))
    for column in ["approved", "administrative", "institution", "other", "vacant", "available"] {
      #expect(row[column] == "", "\(column): \(row)")
    }
    #expect(row["reason"]?.isEmpty == false)
  }

  /// More places are promised than are free: the row says why it does not add up.
  @Test func plansThatPromiseTooMuchAreTold() throws {
    let plan =
      "机构代码,编制类型,用编计划数,批准文号,下达日期,有效期至\n"
      + "\(Sample.first),行政编制,3,岚编办〔2009〕7号,2009-01-10,2010-06-30\n"
    let row = try Self.places(try Self.desk(Self.people(3), ["p.csv": plan]))
    #expect(row["vacant"] == "2" && row["reserved"] == "3" && row["available"] == "0")
    #expect(row["reason"]?.contains("多 1 名") == true, "\(row)")
  }

  /// Without any approval nothing is clean of what nobody could compare.
  @Test func whatNothingIsKnownOfIsNotClean() throws {
    let roster =
      "身份证号,姓名,机构代码,编制类型,职务,人员状态\n"
      + (0..<2).map { "\(Sample.person($0)),\(Sample.name($0)),X1,行政编制,科员,在岗\n" }.joined()
    let desk = try Desk()
    try desk.take(
      ["a.csv": "机构代码,机构名称,机构类别,机构规格,层级\nX1,测市财政局,政府工作部门,正处级,市级\n", "r.csv": roster],
      "--as-of", "2009-12-31")
    _ = try desk.run("check")
    let review = try Self.report(desk, "review", "X1")
    let clean = review.components(separatedBy: "没有检查的，和为什么").first ?? ""
    for rule in ["未核定的内设机构", "超机构规格配备领导干部"] {
      #expect(
        !clean.contains("| \(rule) |") && review.contains("| \(rule) |"), "\(rule): \(review)")
    }
    #expect(!review.contains("- 核定编制: 0"), "\(review)")
  }
}
