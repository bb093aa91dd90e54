import Foundation
import Testing

/// Invented cities: the tool finds what was planted, no more and no less, in whatever shape it comes.
@Suite("demo truth") struct DemoTruthTests {
  private static let asOf = "2024-06-30"
  private static let tables = ["organs", "quotas", "posts", "roster", "payroll", "subjects"]

  private func city(seed: Int) throws -> (Desk, DemoTruth) {
    let desk = try Desk()
    let demo = try desk.run("demo", "city", "--people", "2000", "--seed", "\(seed)")
    #expect(demo.status == 0, "\(demo.everything)")
    return (desk, try DemoTruth(desk.bytes("city/truth.json")))
  }

  /// Imports a folder, checks, and compares everything with the truth; gives the findings.
  @discardableResult
  private func compare(_ desk: Desk, _ folder: String, _ truth: DemoTruth) throws -> [[String]] {
    let imported = try desk.run("import", folder, "--as-of", Self.asOf)
    #expect(imported.status == 0, "\(imported.everything)")
    let check = try desk.run("check")
    #expect(check.status == 1, "\(check.words)")
    let reveal = ["--headers", "key", "--reveal", "--reason", "与答案核对"]
    let found = try desk.run(["export", "findings"] + reveal)
    #expect(DemoTruth.rows(found.text, DemoTruth.findingKeys) == truth.findingRows)
    let subjects = try desk.run(
      "subject", "select", "--as-of", Self.asOf, "--format", "csv", "--headers", "key")
    #expect(DemoTruth.rows(subjects.text, DemoTruth.subjectKeys) == truth.subjectRows)
    return CSVText.rows(found.text)
  }

  @Test(arguments: [1, 7, 20_240_630])
  func isFoundExactly(seed: Int) throws {
    let (desk, truth) = try city(seed: seed)
    #expect(Set(truth.findingRows.compactMap(\.first)) == DemoTruth.rules)
    #expect(!truth.subjectRows.isEmpty)
    try compare(desk, "city", truth)
  }

  static let aliases = [
    "身份证号": "公民身份号码", "编制类型": "编制类别", "职务": "现任职务", "机构代码": "单位编码", "内设机构": "科室",
    "人员状态": "人员管理状态", "应发金额": "实发工资", "生效日期": "核定时间", "核定数": "编制数", "上级机构代码": "上级机构",
    "正副职": "成员类别", "减少时间": "出编时间", "离任日期": "免职日期",
  ]

  /// The same tables: rows and columns in another order, other headings, three months of pay.
  private func disguise(_ name: String, _ rows: [[String]], seed: UInt64) -> [[String]] {
    var random = Dice(seed: seed)
    var (headings, lines) = (rows[0], Array(rows.dropFirst()))
    if name == "payroll", let month = headings.firstIndex(of: "月份") {
      lines = ["2024-04", "2024-05", "2024-06"].flatMap { text in
        lines.map { line in line.indices.map { $0 == month ? text : line[$0] } }
      }
    }
    // 核定数 of leader posts and of quotas have words of their own.
    headings = headings.map { name == "posts" && $0 == "核定数" ? "核定职数" : Self.aliases[$0] ?? $0 }
    lines.shuffle(using: &random)
    let order = headings.indices.shuffled(using: &random)
    return ([headings] + lines).map { line in order.map { line[$0] } }
  }

  @Test(arguments: [1, 7, 20_240_630])
  func shapeDoesNotMatter(seed: Int) throws {
    let (plain, truth) = try city(seed: seed)
    let expected = try compare(plain, "city", truth)
    let (desk, _) = try city(seed: seed)
    try FileManager.default.createDirectory(
      atPath: desk.file("other"), withIntermediateDirectories: false)
    for name in Self.tables {
      let text = String(decoding: try desk.bytes("city/\(name).csv"), as: UTF8.self)
      let rows = disguise(name, CSVText.rows(text), seed: UInt64(seed))
      try desk.write("other/\(name).utf8", CSVText.text(rows))
    }
    let converted = try desk.run(
      program: "/bin/sh",
      [
        "-c",
        "cd other && for f in *.utf8; do iconv -f UTF-8 -t GB18030 $f > ${f%.utf8}.csv && rm $f; done",
      ])
    try #require(converted.status == 0, "\(converted.words)")
    #expect(try compare(desk, "other", truth) == expected)
  }
}

/// Random numbers that are the same for the same seed.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
