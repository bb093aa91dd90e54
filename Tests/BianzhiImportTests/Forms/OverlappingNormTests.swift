import BianzhiCore
import BianzhiImport
import Foundation
import Testing

/// Of the norms of one place, scope, category and tier no two share a day and a number of places.
@Suite("norms that overlap") struct OverlappingNormTests {
  static let header = "所属地区,适用范围,机构类别,层级,编制数下限,编制数上限,正职上限,副职上限,批准文号,起始日期,截止日期"

  struct Case: Sendable {
    let first, second: String
    let isRefused: Bool
  }

  static let cases = [
    Case(
      first: "岚汀市,单位,,,4,7,1,1,岚编〔2010〕1号,2010-01-01,",
      second: "岚汀市,单位,,,7,9,1,2,岚编〔2010〕1号,2010-01-01,", isRefused: true),
    // An open band, and one that begins with the first number.
    Case(
      first: "岚汀市,内设机构,,,8,,1,2,岚编〔2010〕1号,2010-01-01,",
      second: "岚汀市,科室,,,15,20,1,3,岚编〔2010〕2号,,", isRefused: true),
    Case(
      first: "岚汀市,事业单位,,,,10,1,,岚编〔2010〕1号,2010-01-01,",
      second: "岚汀市,单位,事业,,3,5,1,,岚编〔2012〕1号,2012-01-01,", isRefused: true),
    Case(
      first: "岚汀市,单位,,,4,7,1,1,岚编〔2010〕1号,2010-01-01,",
      second: "岚汀市,单位,,,8,,1,2,岚编〔2010〕1号,2010-01-01,", isRefused: false),
    Case(
      first: "岚汀市,单位,,,4,7,1,1,岚编〔2010〕1号,2010-01-01,2011-12-31",
      second: "岚汀市,单位,,,4,7,1,2,岚编〔2012〕1号,2012-01-01,", isRefused: false),
    Case(
      first: "岚汀市,单位,,,4,7,1,1,岚编〔2010〕1号,2010-01-01,",
      second: "岚汀市,单位,,县级,4,7,1,2,岚编〔2010〕1号,2010-01-01,", isRefused: false),
    Case(
      first: "岚汀市,单位,,,4,7,1,1,岚编〔2010〕1号,2010-01-01,",
      second: "岚汀市,内设机构,,,4,7,1,2,岚编〔2010〕1号,2010-01-01,", isRefused: false),
    Case(
      first: "岚汀市,单位,,,4,7,1,1,岚编〔2010〕1号,2010-01-01,",
      second: "石台县,单位,,,4,7,1,2,岚编〔2010〕1号,2010-01-01,", isRefused: false),
  ]

  @Test(arguments: cases)
  func areRefusedWithBothPlaces(item: Case) throws {
    for rows in [[item.first, item.second], [item.second, item.first]] {
      let desk = try Desk()
      let summary = try desk.take(lines: [Self.header] + rows)
      #expect(summary.isStored == !item.isRefused)
      #expect(try desk.count("SELECT count(*) FROM norm_row") == (item.isRefused ? 0 : 2))
      guard item.isRefused else { continue }
      let failure = try #require(summary.failure)
      #expect(failure.status == .badInput)
      for text in [failure.wording.zh, failure.wording.en] {
        #expect(text.contains("岚汀市") && text.contains("岚编〔2010〕1号") && text.contains("–"))
        #expect(text.contains("2") && text.contains("3"))
      }
    }
  }

  /// The tables that come with the program are read as they are, and say of each row what nobody has verified.
  @Test(arguments: [("ministry-offices", 4), ("province-institutions", 10)])
  func profilesAreTakenInWhole(name: String, rows: Int) throws {
    let desk = try Desk()
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../fixtures/norms/\(name).csv").standardizedFileURL
    let text = try String(contentsOf: file, encoding: .utf8)
    let summary = try desk.take(lines: text.split(separator: "\n").map(String.init))
    #expect(summary.isStored && summary.problems.isEmpty && summary.files.map(\.kind) == ["norms"])
    #expect(try desk.count("SELECT count(*) FROM norm_row WHERE note LIKE '%未核实%'") == rows)
    #expect(try desk.count("SELECT count(*) FROM norm_row WHERE document LIKE '%未核实%'") == rows)
  }
}
