import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// Pay lists as pay offices print them: the month in the title, totals between the rows.
@Suite("months of pay lists") struct PayMonthTests {
  private static let header = "序号,单位名称,姓名,身份证号,应发合计,实发工资"
  private static let rows = [
    "1,A局,甲一,\(Identity.number(1)),5000.50,4000.00",
    "2,A局,乙二,\(Identity.number(2)),6000.00,5000.00",
    ",A局小计,,,11000.50,9000.00", "3,B局,丙三,\(Identity.number(3)),7000.00,6000.00",
    ",合计,,,18000.50,15000.00",
  ]

  static let titles: [(title: String, month: String)] = [
    ("2024年6月份财政统发工资明细表", "2024-06"), ("二〇二四年六月工资发放表", "2024-06"), ("工资表（2024.6）", "2024-06"),
    ("24年6月工资表", "2024-06"), ("A局工资表,所属期：24.6", "2024-06"), ("发放月份：24年12月", "2024-12"),
    ("二O二四年十二月份工资表,制表日期：2025年1月5日", "2024-12"),
  ]

  @Test(arguments: titles)
  func theMonthMayStandInTheTitle(title: String, month: String) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [title, Self.header] + Self.rows)
    #expect(summary.isStored && summary.total.totals == 2)
    #expect(
      try desk.rows("SELECT name, month, amount FROM payroll ORDER BY name")
        == [
          "丙三|\(month)|7000.0", "乙二|\(month)|6000.0", "甲一|\(month)|5000.5",
        ].sorted())
    #expect(!summary.problems.contains { $0.hasPrefix("total_differs") })
  }

  /// 金额 alone is in other tables too; the title says that it is pay, and of which month.
  @Test(arguments: ["金额", "发放金额", "发放数"])
  func theTitleTellsThatItIsPay(heading: String) throws {
    let desk = try Desk()
    let lines = ["岚汀市财政局2024年6月工资发放表", "姓名,身份证号,\(heading)", "甲一,\(Identity.number(1)),1500"]
    #expect(try desk.take(lines: lines).isStored)
    #expect(try desk.rows("SELECT name, month, amount FROM payroll") == ["甲一|2024-06|1500.0"])
    let other = try Desk()
    let allowance = ["岚汀市财政局2024年6月公务交通补贴发放表"] + lines.dropFirst()
    #expect(try other.take(lines: allowance).problems == ["allowance_pay  1"])
    #expect(try other.count("SELECT count(*) FROM payroll") == 0)
  }

  @Test func theFileMayNameTheMonth() throws {
    let desk = try Desk()
    try desk.take(lines: [Self.header] + Self.rows, as: "2024年6月工资.csv")
    #expect(try desk.rows("SELECT DISTINCT month FROM payroll") == ["2024-06"])
  }

  /// 工资表（9月） in a folder or file that names the year stopped the folder with a wrong use of the command.
  @Test(arguments: [
    ("工资表（9月）", "2024年/工资.csv"), ("工资表（9月）", "A局2024年工资表.csv"), ("", "2024/9月/工资表.csv"),
    ("9月份工资", "2024/工资.csv"), ("9月应发明细", "工资2024.csv"),
  ])
  func yearAndMonthMayStandApart(title: String, file: String) throws {
    let desk = try Desk()
    try desk.write("in/\(file)", (title.isEmpty ? [] : [title]) + [Self.header] + Self.rows)
    try desk.take([desk.folder.file("in")])
    #expect(try desk.rows("SELECT DISTINCT month FROM payroll") == ["2024-09"])
  }

  /// A row for each part of somebody's pay was refused with "no column for the month", though the title names it.
  @Test(arguments: ["工资项目", "发放项目", "津补贴项目"])
  func eachPartOfPayMayHaveARow(heading: String) throws {
    let desk = try Desk()
    try desk.take(lines: [
      "A局统发工资明细（2024年9月）", "单位,姓名,身份证号,\(heading),金额", "A局,甲一,\(Identity.number(1)),基本工资,3000",
      "A局,甲一,\(Identity.number(1)),扣款,-500",
    ])
    #expect(
      try desk.rows("SELECT name, month, amount FROM payroll ORDER BY 3")
        == ["甲一|2024-09|-500.0", "甲一|2024-09|3000.0"])
  }

  @Test(arguments: ["24年9月", "24.9", "24-09", "'24年9月份"])
  func theYearMayHaveTwoDigits(month: String) throws {
    let desk = try Desk()
    try desk.take(lines: [
      "单位,姓名,身份证号,月份,应发工资", "A局,甲一,\(Identity.number(1)),\(month),3000",
    ])
    #expect(try desk.rows("SELECT month FROM payroll") == ["2024-09"])
  }

  /// 6 beside 年度, and the days of one month, were refused.
  @Test(arguments: [
    ("年度,月份", "2024,6", "2024-06"), ("年份,月份", "2024年,12月", "2024-12"),
    ("备注,所属期", ",2024-06-01至2024-06-30", "2024-06"),
    ("备注,所属期", ",2024.6.1-2024.6.30", "2024-06"), ("备注,所属期", ",2024-06-01至2024-07-31", ""),
    ("备注,月份", ",6", ""), ("年度,月份", "2024,13", ""),
  ])
  func inTwoCells(header: String, cells: String, month: String) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "单位,姓名,身份证号,\(header),应发工资", "A局,甲一,\(Identity.number(1)),\(cells),3000",
    ]) { $0.quarantines = true }
    #expect(try desk.rows("SELECT month FROM payroll") == (month.isEmpty ? [] : [month]))
    #expect(summary.files.allSatisfy { $0.unknown.isEmpty && $0.aside.isEmpty })
  }

  /// 年度 and 月份, or the title and the column, that tell two months: one was taken, and nobody was told.
  @Test(arguments: [
    ("工资表", "年度,月份", "2023,2024-06", "2024-06", "year_disagrees"),
    ("2024年6月工资表", "年度,备注", "2023,", "2024-06", "year_disagrees"),
    ("2024年6月工资表", "备注,月份", ",2024-05", "2024-05", "title_month_differs"),
    ("2024年6月工资表", "年度,月份", "2024,5", "2024-05", "title_month_differs"),
    ("2024年6月工资表", "备注,月份", ",6月", "2024-06", ""),
    ("2024年6月工资表", "年度,月份", "2024,2024-06", "2024-06", ""),
    ("2024年5-6月工资表", "年度,月份", "2024年,5", "2024-05", ""),
  ])
  func contradictionsAreTold(item: (String, String, String, String, String)) throws {
    let (title, header, cells, month, problem) = item
    let desk = try Desk()
    let summary = try desk.take(lines: [
      title, "单位,姓名,身份证号,\(header),应发工资", "A局,甲一,\(Identity.number(1)),\(cells),3000",
    ])
    #expect(try desk.rows("SELECT month FROM payroll") == [month])
    let told = summary.problems.filter { $0.contains("_disagrees") || $0.contains("_differs") }
    #expect(told.count == (problem.isEmpty ? 0 : 1) && told.allSatisfy { $0.hasPrefix(problem) })
  }

  /// The month of another title is not completed by its year.
  @Test func aBareMonthThatIsNotTheTitlesIsAsked() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "2024年6月工资表", "单位,姓名,身份证号,月份,应发工资", "A局,甲一,\(Identity.number(1)),5,3000",
    ]) { $0.quarantines = true }
    #expect(summary.problems.contains { $0.hasPrefix("not_a_month") })
  }

  /// The one file that kept a folder from being stored was in no worklist.
  @Test(arguments: ["工资表", "2024年8-9月工资表"]) func whatHasNoMonthIsInTheWorklist(title: String) throws
  {
    let desk = try Desk()
    let paths = [
      try desk.write("a.csv", ["2024年7月工资表", Self.header] + Self.rows),
      try desk.write("b.csv", [title, Self.header] + Self.rows),
    ]
    let summary = try desk.take(paths) { $0.quarantines = true }
    #expect(summary.isStored && summary.unread.count == 1)
    let notices = try desk.ledger.openNotices().filter { $0.sort == .unread }
    #expect(notices.map(\.path) == [paths[1]])
    #expect(try desk.ledger.hasUnreadTables())
  }

  @Test func withoutAMonthItIsAskedFor() throws {
    let desk = try Desk()
    for titles in [
      ["工资表"], ["24年8月、24年9月工资表"], ["2024年", "5月工资、6月工资"], [],
    ] {
      let error = #expect(throws: ImportError.self) {
        try desk.take(lines: titles + [Self.header] + Self.rows)
      }
      #expect(error?.status == .usage && error?.wording.zh.contains("--month") == true)
    }
    let summary = try desk.take(lines: [Self.header] + Self.rows) { $0.month = 202_406 }
    #expect(summary.isStored)
    let other = try desk.take(lines: ["2024年7月工资表", Self.header] + Self.rows) {
      $0.month = 202_406
    }
    #expect(other.problems.contains("month_disagrees  1"))
    #expect(try desk.rows("SELECT DISTINCT month FROM payroll") == ["2024-06"])
  }

  /// The pay of two months was a wrong use of the command, which stopped the folder.
  @Test(arguments: ["A局2024年8-9月工资表", "2024年5月至2024年6月工资表", "2024年5月份和6月份工资表", "2024年5、6月工资表"])
  func thePayOfSeveralMonthsIsNoMonth(title: String) throws {
    let desk = try Desk()
    let error = #expect(throws: ImportError.self) {
      try desk.take(lines: [title, Self.header] + Self.rows)
    }
    #expect(error?.status == .badInput, "\(String(describing: error))")
    #expect(error?.wording.zh.contains("几个月") == true)
    let paths = [
      try desk.write("a.csv", [title, Self.header] + Self.rows),
      try desk.write("b.csv", ["2024年6月工资表", Self.header] + Self.rows),
    ]
    let summary = try desk.take(paths) { $0.quarantines = true }
    #expect(summary.isStored && summary.unread.count == 1)
    #expect(try desk.rows("SELECT DISTINCT month FROM payroll") == ["2024-06"])
  }

  @Test func aListOfAmountsIsNoPayListByItself() throws {
    let desk = try Desk()
    #expect(throws: ImportError.self) {
      try desk.take(lines: ["2024年6月捐款", "姓名,单位,金额", "甲一,A局,100"])
    }
  }

  @Test func tooManyDecimalsAreSaidAsThat() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "2024年6月工资", "姓名,单位,应发工资（元）", "甲一,A局,3000.505", "乙二,A局,三千",
    ])
    #expect(
      summary.problems == [
        "amount_too_fine 应发工资（元） 1", "not_an_amount 应发工资（元） 1",
      ])
  }
}
