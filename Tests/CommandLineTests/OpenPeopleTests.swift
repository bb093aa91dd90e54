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

  @Test func someOfWhomNobodySaysWhetherTheyLead() throws {
    let rows =
      [Self.leader]
      + (1..<6).map {
        Sample.Row(serial: $0, rank: $0 == 5 ? "副处级" : "科员", isLeader: $0 == 5 ? "" : "否")
      }
    let result = try checked(rows)
    #expect(result.status == 2 && result.words.contains("领导"), "\(result.everything)")
  }

  @Test func everybodyIsTold() throws {
    let rows = [Self.leader] + (1..<6).map { Sample.Row(serial: $0) }
    #expect(try checked(rows).status == 0)
  }
}
