import Foundation
import Spreadsheets
import Testing

/// "May they have one deputy more?", answered from posts, roster, leavers and waivers.
@Suite("scenario: free posts") struct PostPlaceScenarioTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Deputies of the unit on the roster beside the head.
    var deputies = 2
    var rows: [Sample.Row] = []
    var tables: [String: String] = [:]
    var options = ["--post", "副职"]
    var day = "2010-03-31"
    let status: Int32
    let free: String
  }

  private static let waivers = "机构代码,例外事项,编制类型,允许超出数,批准文号,批准机关,有效期至\n"
  private static let moves = "姓名,身份证号,机构代码,变动类别,变动时间,编制类型,变动原因,批准文号\n"
  private static let posts = """
    机构代码,职数范围,内设机构,职务层次,正副职,核定职数,批准文号,生效日期
    \(Sample.first),班子,,正处级,正职,1,岚编〔2008〕12号,2008-07-01
    \(Sample.first),班子,,副处级,副职,3,岚编〔2008〕12号,2008-07-01
    \(Sample.first),内设机构,,正科级,正职,2,岚编〔2008〕12号,2008-07-01

    """

  private static func leader(
    _ serial: Int, _ post: String, _ rank: String, body: String = "", leftOn: String = "",
    number: String? = nil
  ) -> Sample.Row {
    Sample.Row(
      serial: serial, body: body, post: post, rank: rank, isLeader: "是", leftOn: leftOn,
      number: number)
  }

  static let cases = [
    Case(testDescription: "one of three is free", status: 0, free: "1"),
    Case(
      testDescription: "two asked for", options: ["--post", "副职", "--people", "2"], status: 1,
      free: "1"),
    Case(testDescription: "full", deputies: 3, status: 1, free: "0"),
    Case(
      testDescription: "full, one leaves by the day", deputies: 2,
      rows: [leader(80, "副局长", "副处级", leftOn: "2010-03-31")], status: 0, free: "1"),
    Case(
      testDescription: "full, one leaves the day after", deputies: 2,
      rows: [leader(80, "副局长", "副处级", leftOn: "2010-04-01")], status: 1, free: "0"),
    Case(
      testDescription: "full, one reaches the age by the day", deputies: 2,
      rows: [leader(80, "副局长", "副处级", number: Sample.person(81, born: "19500301"))], status: 0,
      free: "1"),
    Case(
      testDescription: "full, one left by the register", deputies: 3,
      tables: [
        "m.csv": moves
          + "\(Sample.name(51)),\(Sample.person(51)),\(Sample.first),出编,2010-02-10,行政编制,调出,\n"
      ], status: 0, free: "1"),
    Case(
      testDescription: "a waiver allows one over", deputies: 3,
      tables: ["w.csv": waivers + "\(Sample.first),超职数,副处级/副职,1,岚编〔2010〕3号,岚汀市编委,2010-03-31\n"],
      status: 0, free: "1"),
    Case(
      testDescription: "the waiver has passed", deputies: 3,
      tables: ["w.csv": waivers + "\(Sample.first),超职数,副处级/副职,1,岚编〔2010〕3号,岚汀市编委,2010-03-30\n"],
      status: 1, free: "0"),
    Case(
      testDescription: "kept back", options: ["--post", "副职", "--reserve", "1"], status: 1,
      free: "0"),
    Case(
      testDescription: "a title tells the role", options: ["--post", "副局长"], status: 0, free: "1"),
    Case(
      testDescription: "by rank", options: ["--post", "副职", "--rank", "副处级"], status: 0, free: "1"),
    Case(
      testDescription: "a rank that nobody approved", options: ["--post", "副职", "--rank", "正处级"],
      status: 1, free: ""),
    Case(testDescription: "the head is there", options: ["--post", "局长"], status: 1, free: "0"),
    Case(
      testDescription: "heads of inner bodies", rows: [leader(80, "主任", "正科级", body: "办公室")],
      options: ["--post", "正职", "--body", "内设机构"], status: 0, free: "1"),
    Case(
      testDescription: "a post nobody approved", options: ["--post", "副职", "--body", "内设机构"],
      status: 1, free: ""),
    Case(testDescription: "the roster is too old", day: "2011-02-02", status: 2, free: ""),
  ]

  private static func desk(_ test: Case) throws -> Desk {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs, "b.csv": posts])
    let rows =
      [leader(50, "局长", "正处级")] + (0..<test.deputies).map { leader(51 + $0, "副局长", "副处级") }
    try desk.take(
      ["r.csv": Sample.roster(rows + test.rows + [Sample.Row(serial: 1)])], "--as-of", "2010-01-31")
    if !test.tables.isEmpty { try desk.take(test.tables) }
    return desk
  }

  @Test(arguments: cases)
  func isAnsweredWithTheArithmetic(test: Case) throws {
    let desk = try Self.desk(test)
    let question = ["may", Sample.first, "--on", test.day] + test.options
    let result = try desk.run(question + ["--format", "json"])
    #expect(result.status == test.status, "\(result.everything)")
    let answer = try JSONText(result)
    #expect(answer.number("free").map(String.init) ?? "" == test.free, "\(result.text)")
    let lines = try answer.rows("lines")
    let of = { (item: String) in
      lines.first { $0["item"] == item }.flatMap { Int($0["people"] ?? "") } ?? 0
    }
    let taken = of("holding") + of("appointed") + of("reserve")
    #expect(of("free") == of("approved") + of("waived") + of("left") + of("leaving") - taken)
    for language in ["zh", "en"] {
      let told = try desk.run(question + ["--lang", language])
      #expect(told.status == test.status)
      #expect(!told.everything.contains(Sample.person(51)))
    }
  }

  @Test func aConfirmedFindingBlocks() throws {
    let desk = try Self.desk(Case(testDescription: "", status: 0, free: ""))
    try desk.done(
      "finding", "raise", "--organ", Sample.first, "--title", "虚报", "--severity", "major",
      "--basis",
      "厅字2007-2:5", "--by", "周甲", "--on", "2010-02-01")
    let question = ["may", Sample.first, "--post", "副职", "--on", "2010-02-28"]
    #expect(try desk.run(question).status == 0)
    try desk.done("finding", "confirm", "H1", "--by", "周甲", "--on", "2010-02-02")
    let blocked = try desk.run(question)
    #expect(blocked.status == 1 && blocked.text.contains("H1"), "\(blocked.everything)")
  }

  @Test func theApplicationIsFilledIn() throws {
    let desk = try Self.desk(Case(testDescription: "", status: 0, free: ""))
    let question = ["may", Sample.first, "--post", "副职", "--on", "2010-03-31", "--form"]
    let word = try desk.run(question + ["-o", "申请.docx"])
    #expect(word.status == 0, "\(word.everything)")
    guard case .text(let document) = try DocumentText.content(path: desk.file("申请.docx")) else {
      Issue.record("no running text")
      return
    }
    let text = document.text
    for word in ["编制使用申请表", "岚汀市环境保护局", "副处级/副职（班子）", "申请类型", "姓名"] {
      #expect(text.contains(word), "\(text)")
    }
    #expect(!text.contains(Sample.person(51)))
    #expect(try desk.run(question + ["-o", "申请.xlsx"]).status == 0)
    let table = try desk.run(question + ["--format", "csv"])
    #expect(CSVText.rows(table.text).map(\.first) == ["项目", "核定", "实有", "申请使用"], "\(table.text)")
    #expect(try desk.run("report", "verify", "申请.docx").status != 0)
  }

  @Test(arguments: [
    ["--post", "副职", "--kind", "行政编制"], ["--rank", "副处级", "--kind", "行政编制"], ["--post", "科员"],
    ["--post", "副职", "--rank", "很高"],
  ])
  func whatDoesNotFitIsRefused(options: [String]) throws {
    let desk = try Self.desk(Case(testDescription: "", status: 0, free: ""))
    #expect(try desk.run(["may", Sample.first] + options).status == 64)
  }
}
