import BianzhiCore
import BianzhiImport
import Foundation
import Testing

/// A code and a name in one row that are two different organs of the ledger: nobody knows whose the row is.
@Suite("a code beside another organ's name") struct CodeBesideNameTests {
  static let organs = [
    "机构代码,机构名称,机构类别,地区,曾用名", "A1,江海市教育局,政府,江海市,", "A2,江海市卫生健康委员会,政府,江海市,江海市卫生局",
  ]
  static let person = "张一,\(Identity.number(1))"

  /// A table of each kind that has both; NAME stands for the name.
  static let kinds: [(what: String, lines: [String])] = [
    ("quotas", ["机构代码,机构名称,编制类型,核定数,批准文号,生效日期", "A1,NAME,行政编制,12,甲编〔2010〕1号,2010-01-01"]),
    (
      "posts",
      ["机构代码,机构名称,职务级别,正副职,核定职数,批准文号,生效日期", "A1,NAME,乡科级副职,副职,3,甲编〔2010〕1号,2010-01-01"]
    ),
    ("plans", ["机构代码,机构名称,编制类型,用编计划数,下达日期,截止日期", "A1,NAME,行政编制,3,2024-01-01,2024-12-31"]),
    ("payroll", ["单位代码,单位名称,姓名,身份证号,月份,应发工资", "A1,NAME,\(person),2024-05,5000"]),
    ("movements", ["机构代码,机构名称,姓名,身份证号,增减,办理日期,编制类型", "A1,NAME,\(person),增,2024-05-01,行政编制"]),
    ("subjects", ["姓名,机构代码,机构名称,职务,任职时间,层级", "张一,A1,NAME,局长,2009-01-01,县处级"]),
  ]

  static let cases = kinds.flatMap { kind in
    [
      ("江海市教育局", nil), ("市教育局", nil), ("", nil), ("本局", nil),
      ("江海市卫生健康委员会", "code_and_name_differ"), ("市卫健委", "code_and_name_differ"),
      ("江海市卫生局", "code_and_name_differ"), ("江海市医疗保障局", "organ_name_differs"),
    ].map { (kind: kind.what, lines: kind.lines, name: $0.0, problem: $0.1 as String?) }
  }

  @Test(arguments: cases)
  func isRefusedAndNeverCountedForOne(
    kind: String, lines: [String], name: String, problem: String?
  ) throws {
    let desk = try Desk()
    try desk.take(lines: Self.organs)
    let summary = try desk.take(
      lines: lines.map { $0.replacingOccurrences(of: "NAME", with: name) })
    #expect(summary.files.map(\.kind) == [kind])
    let found = summary.problems.map { String($0.prefix { $0 != " " }) }
      .filter { $0.contains("differ") }
    #expect(found == [problem].compactMap(\.self))
    #expect(summary.total.rejected == (problem == "code_and_name_differ" ? 1 : 0))
  }

  @Test func theRowBelowIsComparedAnew() throws {
    let desk = try Desk()
    try desk.take(lines: Self.organs)
    let row = { (name: String, kind: String) in "A1,\(name),\(kind),12,甲编〔2010〕1号,2010-01-01" }
    let summary = try desk.take(lines: [
      Self.kinds[0].lines[0], row("江海市教育局", "行政编制"), row("江海市卫生健康委员会", "事业编制"),
      row("江海市教育局", "工勤编制"),
    ])
    #expect(summary.total.rejected == 1 && summary.sums[1] == 2)
  }

  /// A rule judges the names of a roster: see `organ.name_mismatch`.
  @Test func aRosterKeepsTheName() throws {
    let desk = try Desk()
    try desk.take(lines: Self.organs)
    let summary = try desk.take(lines: [
      "机构代码,机构名称,姓名,身份证号,编制类型", "A1,江海市卫生健康委员会,\(Self.person),行政编制",
    ])
    #expect(summary.problems == ["organ_name_differs 机构名称 1"] && summary.total.rejected == 0)
  }

  /// Without a ledger a code has no name to compare.
  @Test func aCodeThatNoLedgerHasIsNotCompared() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: Self.kinds[0].lines)
    #expect(summary.sums[1] == 1 && summary.problems == [])
  }
}
