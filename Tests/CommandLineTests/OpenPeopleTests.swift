import Foundation
import Testing

/// A check that could not sort some people does not say that all is in order.
@Suite("people whose kind or part is blank") struct OpenPeopleTests {
  private func checked(_ rows: [Sample.Row]) throws -> Tool.Result {
    let desk = try Desk()
    try desk.take([
      "a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 40)]),
      "p.csv": "机构代码,职务层次,正副职,核定职数,批准文号,生效日期\n"
        + "\(Sample.first),副处级,副职,2,岚编〔2008〕9号,2008-07-01\n",
    ])
    try desk.take(["r.csv": Sample.roster(rows)], "--as-of", "2009-12-31")
    return try desk.run("check")
  }

  private static let leader = Sample.Row(serial: 0, post: "副局长", rank: "副处级", isLeader: "是")

  @Test func someWithoutAKind() throws {
    let rows = [Self.leader] + (1..<6).map { Sample.Row(serial: $0, kind: $0 == 5 ? "" : "行政编制") }
    let result = try checked(rows)
    #expect(result.status == 2 && result.words.contains("编制类型"), "\(result.everything)")
  }

  /// A kind in words that nobody knows: two more than the quota may hide there. Once they are explained the check says so.
  @Test(arguments: [("专编", "40"), ("控制数甲类", "3")])
  func someOfAKindThatNobodyKnows(word: String, quota: String) throws {
    let desk = try Desk()
    try desk.take([
      "a.csv": Sample.organs,
      "b.csv": Sample.quotas([(Sample.first, "行政编制", Int(quota) ?? 0)]),
    ])
    let rows = (0..<5).map { Sample.Row(serial: $0, kind: $0 > 2 ? word : "行政编制") }
    try desk.take(["r.csv": Sample.roster(rows)], "--as-of", "2009-12-31")
    let open = try desk.run("check")
    #expect(open.status == 2 && open.words.contains("不能亮绿灯"), "\(open.everything)")
    #expect(open.words.contains(word))
    try desk.done("value", "set", "quota_kind", word, "行政编制")
    let told = try desk.run("check")
    #expect(told.status == (quota == "3" ? 1 : 0), "\(told.everything)")
  }

  /// What is approved may be theirs or not: an approval in words that nobody knows, and one that tells only a change.
  /// The second one is of a kind that the organ must not use, which is a hint.
  @Test(arguments: [
    (
      "机构代码,编制类型,核定数,批准文号,生效日期\n339901000100,专项名额,9,岚编〔2008〕9号,2008-07-01\n",
      "不能亮绿灯"
    ),
    (
      "机构代码,编制类型,增减数,批准文号,生效日期\n339901000100,事业编制,+2,岚编〔2008〕9号,2008-07-01\n",
      "黄灯"
    ),
  ]) func approvalsThatMayBeTheirs(quotas: String, light: String) throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs, "b.csv": quotas])
    try desk.take(["r.csv": Sample.roster(0..<5)], "--as-of", "2009-12-31")
    let result = try desk.run("check")
    #expect(result.status == 2 && result.words.contains(light), "\(result.everything)")
  }

  /// 副局长 of whom the column says nothing, while it says 否 of others; one who has retired is of no matter.
  @Test(arguments: [("在岗", Int32(2)), ("退休", 0)])
  func someOfWhomNobodySaysWhetherTheyLead(state: String, status: Int32) throws {
    let open = Sample.Row(serial: 5, state: state, post: "副局长", rank: "副处级", isLeader: "")
    let rows = [Self.leader] + (1..<5).map { Sample.Row(serial: $0) } + [open]
    let result = try checked(rows)
    #expect(result.status == status, "\(result.everything)")
    #expect(result.words.contains("领导") == (status == 2), "\(result.everything)")
  }

  @Test func everybodyIsTold() throws {
    let rows = [Self.leader] + (1..<6).map { Sample.Row(serial: $0) }
    #expect(try checked(rows).status == 0)
  }
}
