import BianzhiCore
import BianzhiImport
import Testing

/// One bad cell at a time in tables of single entries.
@Suite("bad cells") struct BadCellTests {
  struct Table {
    let header, good: String
    let table: String
  }

  static let tables = [
    "movements": Table(
      header: "姓名,机构代码,变动类别,变动时间,编制类型,变动原因,身份证号",
      good: "甲一,A1,入编,2010-05-20,行政编制,考录,", table: "movement_row"),
    "loans": Table(
      header: "姓名,机构代码,借调单位,借调时间,借调期限,身份证号", good: "甲一,A1,A2,2010-01-04,2010-07-03,",
      table: "loan_row"),
    "plans": Table(
      header: "机构代码,编制类型,用编计划数,批准文号,下达日期", good: "A1,行政编制,2,岚编〔2010〕8号,2010-02-01",
      table: "use_plan_row"),
    "waivers": Table(
      header: "机构代码,例外事项,编制类型,允许超出数,批准文号,有效期至", good: "A1,超编,行政编制,3,岚编〔2010〕3号,2010-06-30",
      table: "waiver_row"),
    "ceilings": Table(
      header: "所属地区,层级,限额事项,限额数,批准文号,起始日期,截止日期",
      good: "岚汀市,市级,行政编制,90,岚编〔2010〕1号,2010-01-01,", table: "ceiling_row"),
    "norms": Table(
      header: "所属地区,适用范围,机构类别,层级,编制数下限,编制数上限,正职上限,副职上限,批准文号,起始日期,截止日期",
      good: "岚汀市,单位,,,4,7,1,1,岚编〔2010〕1号,2010-01-01,", table: "norm_row"),
    "bodies": Table(header: "机构代码,实有内设机构,备注", good: "A1,办公室,", table: "listed_body_row"),
    "quotas": Table(
      header: "机构代码,编制类型,核增,核减,生效日期", good: "A1,行政编制,3,1,2010-01-10", table: "quota_row"),
    "organs": Table(
      header: "机构代码,机构名称,机构类别,其他名称", good: "A9,岚汀市文化局,政府工作部门,岚汀市文物局", table: "organ_row"),
  ]

  /// A row that is not stored, and why.
  static let bad: [(kind: String, row: String, problems: [String])] = [
    ("movements", ",A1,入编,2010-05-20,行政编制,考录,", ["missing 姓名 1"]),
    ("movements", "乙二,,入编,2010-05-20,行政编制,考录,", ["no_organ 机构代码 1"]),
    ("movements", "乙二,A1,平调,2010-05-20,行政编制,考录,", ["not_a_movement 变动类别 1"]),
    ("movements", "乙二,A1,,2010-05-20,行政编制,工作需要,", ["not_a_movement 变动类别 1"]),
    ("movements", "乙二,A1,入编,2010-05-20,行政编制,考录,33990119700101", ["id_length 身份证号 1"]),
    ("loans", ",A1,A2,2010-01-04,,", ["missing 姓名 1"]),
    ("loans", "乙二,A1,,2010-01-04,,", ["missing 借调单位 1"]),
    ("loans", "乙二,,A2,2010-01-04,,", ["no_organ 机构代码 1"]),
    ("loans", "乙二,A1,A2,2010-01-04,,3.3E+17", ["id_scientific 身份证号 1"]),
    ("plans", "A2,行政编制,若干,岚编〔2010〕8号,2010-02-01", ["not_a_count 用编计划数 1"]),
    ("plans", "A2,行政编制,-1,岚编〔2010〕8号,2010-02-01", ["not_a_count 用编计划数 1"]),
    ("plans", "A2,行政编制,,岚编〔2010〕8号,2010-02-01", ["missing 用编计划数 1"]),
    ("plans", "A2,,2,岚编〔2010〕8号,2010-02-01", ["missing 编制类型 1"]),
    ("plans", "A2,行政编制,2,岚编〔2010〕8号,", ["missing 下达日期 1"]),
    ("plans", "A2,行政编制,2,岚编〔2010〕8号,2010-02-30", ["not_a_day 下达日期 1"]),
    ("waivers", "A2,超编,行政编制,,岚编〔2010〕3号,2010-06-30", ["missing 允许超出数 1"]),
    ("waivers", "A2,超编,行政编制,3,岚编〔2010〕3号,", ["missing 有效期至 1"]),
    ("waivers", "A2,超编,行政编制,3,岚编〔2010〕3号,长期", ["not_a_day 有效期至 1"]),
    ("waivers", ",超编,行政编制,3,岚编〔2010〕3号,2010-06-30", ["no_organ 机构代码 1"]),
    ("ceilings", ",县级,行政编制,90,岚编〔2010〕1号,2010-01-01,", ["missing 所属地区 1"]),
    ("ceilings", "石台县,,行政编制,90,岚编〔2010〕1号,2010-01-01,", ["missing 层级 1"]),
    ("ceilings", "石台县,县级,,90,岚编〔2010〕1号,2010-01-01,", ["missing 限额事项 1"]),
    ("ceilings", "石台县,县级,行政编制,若干,岚编〔2010〕1号,2010-01-01,", ["not_a_count 限额数 1"]),
    ("ceilings", "石台县,县级,行政编制,-9,岚编〔2010〕1号,2010-01-01,", ["not_a_count 限额数 1"]),
    ("ceilings", "石台县,县级,行政编制,90,,2010-01-01,", ["missing 批准文号 1"]),
    ("ceilings", "石台县,县级,行政编制,90,岚编〔2010〕1号,去年,", ["not_a_day 起始日期 1"]),
    ("norms", ",单位,,,4,7,1,1,岚编〔2010〕1号,2010-01-01,", ["missing 所属地区 1"]),
    ("norms", "石台县,,,,4,7,1,1,岚编〔2010〕1号,2010-01-01,", ["missing 适用范围 1"]),
    ("norms", "石台县,分局,,,4,7,1,1,岚编〔2010〕1号,2010-01-01,", ["not_a_norm_scope 适用范围 1"]),
    ("norms", "石台县,事业单位,群团,,4,7,1,1,岚编〔2010〕1号,2010-01-01,", ["norm_category 机构类别 1"]),
    ("norms", "石台县,单位,,,7,4,1,1,岚编〔2010〕1号,2010-01-01,", ["band_reversed 编制数上限 1"]),
    ("norms", "石台县,单位,,,若干,7,1,1,岚编〔2010〕1号,2010-01-01,", ["not_a_count 编制数下限 1"]),
    ("norms", "石台县,单位,,,4,以上,1,1,岚编〔2010〕1号,2010-01-01,", ["not_a_count 编制数上限 1"]),
    ("norms", "石台县,单位,,,4,7,1至2,1,岚编〔2010〕1号,2010-01-01,", ["not_a_count 正职上限 1"]),
    ("norms", "石台县,单位,,,4,7,,,岚编〔2010〕1号,2010-01-01,", ["missing 正职上限 1"]),
    ("norms", "石台县,单位,,,4,7,1,1,,2010-01-01,", ["missing 批准文号 1"]),
    ("norms", "石台县,单位,,,4,7,1,1,岚编〔2010〕1号,去年,", ["not_a_day 起始日期 1"]),
    ("bodies", "A2,,第二办公区", ["missing 实有内设机构 1"]),
    ("quotas", "A2,行政编制,,,2010-01-10", ["missing 核增 1"]),
    ("quotas", "A2,行政编制,x,,2010-01-10", ["not_a_count 核增 1"]),
    ("quotas", "A2,行政编制,-1,,2010-01-10", ["not_a_count 核增 1"]),
    ("quotas", "A2,行政编制,1,,去年", ["not_a_day 生效日期 1"]),
    ("organs", ",岚汀市体育局,政府工作部门,", ["no_organ 机构代码 1"]),
    ("organs", "A8,,政府工作部门,", ["missing 机构名称 1"]),
  ]

  @Test(arguments: bad)
  func aBadRowIsToldAndNothingIsStored(
    bad: (kind: String, row: String, problems: [String])
  ) throws {
    let table = try #require(Self.tables[bad.kind])
    let desk = try Desk()
    let lines = [table.header, table.good, bad.row]
    let refused = try desk.take(lines: lines)
    #expect(refused.files.map(\.kind) == [bad.kind])
    #expect(refused.problems == bad.problems && !refused.isStored)
    #expect(refused.files[0].issues.sorted.first?.1.rows == [3])
    #expect(try desk.count("SELECT count(*) FROM \(table.table)") == 0)
    let held = try desk.take(lines: lines) { $0.quarantines = true }
    #expect(held.sums == [2, 1, 0, 0, 1])
    #expect(try desk.count("SELECT count(*) FROM \(table.table)") == 1)
    #expect(
      try desk.rows("SELECT line, problem || ' ' || \"column\" || ' 1' FROM held_row") == [
        "3|\(bad.problems[0])"
      ])
  }

  /// A cell that is kept as it stands, with a warning.
  static let odd: [(kind: String, row: String, problems: [String])] = [
    ("movements", "乙二,A1,入编,2010-02-30,行政编制,考录,", ["date_impossible 变动时间 1"]),
    ("movements", "乙二,A1,入编,2010.1,行政编制,考录,", ["date_ambiguous 变动时间 1"]),
    ("movements", "乙二,A1,入编,2010-05-20,火星编制,考录,", ["unknown_word 编制类型 1"]),
    ("loans", "乙二,A1,A2,2010-01-04,看情况,", ["date_unreadable 借调期限 1"]),
    ("plans", "A2,火星编制,2,岚编〔2010〕8号,2010-02-01", ["unknown_word 编制类型 1"]),
    ("organs", "A8,岚汀市体育局,火星,", ["unknown_word 机构类别 1"]),
    (
      "ceilings", "石台县,县级,科级以上事业单位,9,岚编〔2010〕1号,2010-01-01,",
      ["unknown_word 限额事项 1"]
    ),
    ("norms", "石台县,单位,火星,,4,7,1,1,岚编〔2010〕1号,2010-01-01,", ["unknown_word 机构类别 1"]),
    ("norms", "石台县,单位,,火星级,4,7,1,1,岚编〔2010〕1号,2010-01-01,", ["unknown_word 层级 1"]),
    ("norms", "石台县,单位,,,4,7,1,1,岚编〔2010〕1号,,长期", ["date_unreadable 截止日期 1"]),
    ("ceilings", "石台县,火星级,行政编制,9,岚编〔2010〕1号,2010-01-01,", ["unknown_word 层级 1"]),
    ("ceilings", "石台县,县级,行政编制,9,岚编〔2010〕1号,2010-01-01,长期", ["date_unreadable 截止日期 1"]),
  ]

  @Test(arguments: odd)
  func anOddCellIsKeptAndTold(odd: (kind: String, row: String, problems: [String])) throws {
    let table = try #require(Self.tables[odd.kind])
    let desk = try Desk()
    let summary = try desk.take(lines: [table.header, table.good, odd.row])
    #expect(summary.sums == [2, 2, 0, 0, 0] && summary.problems == odd.problems)
  }

  @Test func entriesAndExitsSideBySide() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "姓名,单位名称,编制性质,入编时间,入编原因,出编时间,出编原因",
      "甲一,岚汀市财政局,行政编制,2010-05-20,考录,,", "乙二,岚汀市财政局,行政编制,,,2010-06-01,退休",
      "丙三,岚汀市财政局,行政编制,2001-06-01,考录,2010-06-01,调出",
    ])
    #expect(summary.files[0].ignored == [])
    #expect(
      try desk.rows(
        "SELECT name, direction, day, reason FROM movement_row WHERE day > 20100000 ORDER BY line")
        == ["甲一|入编|20100520|考录", "乙二|出编|20100601|退休", "丙三|出编|20100601|调出"])
  }

  @Test func otherNamesComeAndGoWithTheirOrgan() throws {
    let desk = try Desk()
    let names = """
      SELECT n.name, n.type FROM organ_name n JOIN organ_row r ON r.id = n.entry
      WHERE r.ended IS NULL
      """
    let header = "机构代码,机构名称,机构类别,简称,其他名称,曾用名"
    try desk.take(lines: [header, "A1,岚汀市财政局,政府,市财政局,岚汀市国资局、岚汀市采购办,岚汀市财税局"])
    let all = ["岚汀市国资局|plate", "岚汀市财税局|former", "岚汀市采购办|plate", "市财政局|short"].sorted()
    #expect(try desk.rows(names).sorted() == all)
    let changed = try desk.take(lines: [header, "A1,岚汀市财政局,政府,市财政局,,"])
    #expect(changed.sums == [1, 0, 1, 0, 0])
    #expect(try desk.rows(names) == ["市财政局|short"])
    try desk.undo(2)
    #expect(try desk.rows(names).sorted() == all)
  }
}
