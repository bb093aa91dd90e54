import Foundation
import Testing

/// Rows alone in a town's roster that call one of its own units by what is left of its name.
@Suite("a town's own units within its roster") struct WithinTownTests {
  private static let ledger = """
    机构代码,机构名称,机构类别,上级机构代码
    A1,岚汀县芦墩镇人民政府,乡镇,
    A2,岚汀县芦墩镇便民服务中心,事业单位,A1
    A3,岚汀县樟汊镇人民政府,乡镇,
    A4,岚汀县樟汊镇便民服务中心,事业单位,A3
    """
  /// The centers have one place less than people; a town has none of an institution.
  private static let quotas = """
    单位名称,编制类型,核定数,批准文号,批准时间
    岚汀县芦墩镇人民政府,行政编制,2,岚编〔2020〕2号,2020-01-15
    岚汀县芦墩镇便民服务中心,事业编制,1,岚编〔2020〕2号,2020-01-15
    岚汀县樟汊镇人民政府,行政编制,2,岚编〔2020〕2号,2020-01-15
    岚汀县樟汊镇便民服务中心,事业编制,1,岚编〔2020〕2号,2020-01-15
    """
  private static func roster(_ town: String, _ heading: String, from serial: Int = 1) -> String {
    let person = { (place: Int) in
      "\(place),人\(place + serial),\(Sample.person(place + serial)),科员,"
    }
    return """
      岚汀县\(town)人民政府人员花名册
      序号,姓名,身份证号,职务,编制类型
      \(person(1))行政编制
      \(person(2))行政编制
      \(heading),,,,
      \(person(3))事业编制
      \(person(4))事业编制
      """
  }
  private static func overrun(_ town: String) -> String {
    "实有人员超出核定编制|岚汀县\(town)便民服务中心|事业编制|1|2"
  }
  private static func files(_ heading: String, hasLedger: Bool = true) -> [String: String] {
    let files = [
      "编制.csv": quotas, "芦墩.csv": roster("芦墩镇", heading),
      "樟汊.csv": roster("樟汊镇", heading, from: 11),
    ]
    return hasLedger ? files.merging(["机构.csv": ledger]) { first, _ in first } : files
  }

  static let cases: [FolderCase] = [
    FolderCase(
      testDescription: "with its kind in brackets", files: files("便民服务中心（事业编制）"),
      findings: [overrun("芦墩镇"), overrun("樟汊镇")], says: ["是另一单位的名称"]),
    FolderCase(
      testDescription: "without brackets", files: files("二、便民服务中心"),
      findings: [overrun("芦墩镇"), overrun("樟汊镇")]),
    FolderCase(
      testDescription: "known from approvals alone, with its town's letter",
      files: files("（二）镇便民服务中心（2人）", hasLedger: false),
      findings: [overrun("芦墩镇"), overrun("樟汊镇")]),
    FolderCase(
      testDescription: "whose superior no ledger tells",
      files: files("便民服务中心（事业编制）").mapValues {
        $0.replacing("事业单位,A1", with: "事业单位,").replacing("事业单位,A3", with: "事业单位,")
      }, findings: [overrun("芦墩镇"), overrun("樟汊镇")]),
    FolderCase(
      testDescription: "the kind alone is of the town's own people",
      files: [
        "机构.csv": ledger, "编制.csv": quotas, "芦墩.csv": roster("芦墩镇", "二、事业编制人员"),
      ], findings: ["使用未核定的编制类型|岚汀县芦墩镇人民政府|事业编制|0|2"]),
  ]

  @Test(arguments: cases) func theirPeopleAreTheirs(_ example: FolderCase) throws {
    try example.expect()
  }

  /// Behind the rows of a unit the town itself goes on.
  @Test(arguments: ["镇机关", "局领导"]) func theTownGoesOn(heading: String) throws {
    let roster =
      Self.roster("芦墩镇", "便民服务中心（事业编制）")
      + "\n\(heading),,,,\n5,人9,\(Sample.person(9)),科员,行政编制"
    try FolderCase(
      testDescription: heading,
      files: ["机构.csv": Self.ledger, "编制.csv": Self.quotas, "芦墩.csv": roster],
      findings: [Self.overrun("芦墩镇"), "实有人员超出核定编制|岚汀县芦墩镇人民政府|行政编制|2|3"]
    ).expect()
  }

  /// Units of several towns and bureaus in one list of the county: the name of a unit is nobody's state.
  @Test func aCountysList() throws {
    let person = { (serial: Int) in "\(serial),人\(serial),\(Sample.person(serial)),科员,事业编制" }
    let lines = [
      "岚汀县机关事业单位人员花名册", "序号,姓名,身份证号,职务,编制类型", "岚汀县芦墩镇人民政府,,,,", "便民服务中心（事业编制）,,,,",
      person(1), "岚汀县樟汊镇人民政府,,,,", "便民服务中心（事业编制）,,,,", person(2), person(3),
    ]
    let desk = try Desk()
    try desk.take(
      ["a.csv": Self.ledger, "b.csv": lines.joined(separator: "\n")], "--as-of", "2024-09-30")
    #expect(
      try desk.rows("SELECT organ_code, people FROM roster ORDER BY 1") == [
        ["A2", "1"], ["A4", "2"],
      ])
    #expect(try desk.cell("SELECT count(*) FROM staff WHERE state IS NOT NULL") == "0")
  }

  /// Without a column of kinds what stands in brackets behind one unit is of that unit alone.
  @Test func aKindIsOfItsUnit() throws {
    let person = { (serial: Int) in "\(serial),人\(serial),\(Sample.person(serial)),科员" }
    let lines = [
      "岚汀县机关事业单位人员花名册", "序号,姓名,身份证号,职务", "岚汀县芦墩镇人民政府（行政编制）,,,", person(1),
      "便民服务中心（事业编制）,,,", person(2), "岚汀县樟汊镇人民政府,,,", person(3),
    ]
    let desk = try Desk()
    try desk.take(
      ["a.csv": Self.ledger, "b.csv": lines.joined(separator: "\n")], "--as-of", "2024-09-30")
    #expect(
      try desk.rows("SELECT organ_code, coalesce(quota_kind, '') FROM staff ORDER BY 1") == [
        ["A1", "行政编制"], ["A2", "事业编制"], ["A3", ""],
      ])
  }

  /// One question for all towns, whose one answer served all of them.
  @Test func eachTownIsAskedForItself() throws {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      atPath: desk.file("in"), withIntermediateDirectories: true)
    for (name, text) in Self.files("农业服务中心（事业编制）") { try desk.write("in/\(name)", text + "\n") }
    let take = { try desk.run("import", "in", "--as-of", "2024-09-30", "--quarantine") }
    #expect(try take().status == 2)
    let names = CSVText.records(try desk.run("name", "list", "--format", "csv").text)
    let written = names.flatMap(\.values).filter { $0.hasSuffix("：农业服务中心") }
    #expect(
      written.sorted() == ["岚汀县樟汊镇人民政府：农业服务中心", "岚汀县芦墩镇人民政府：农业服务中心"], "\(names)")
    #expect(try desk.run("name", "accept", "岚汀县芦墩镇人民政府：农业服务中心", "A2").status == 0)
    #expect(try desk.run("name", "accept", "岚汀县樟汊镇人民政府：农业服务中心", "只是小标题").status == 0)
    #expect(try take().status == 0)
    #expect(
      try desk.rows("SELECT organ_code, people FROM roster ORDER BY 1") == [
        ["A1", "2"], ["A2", "2"], ["A3", "4"],
      ])
  }
}
