import BianzhiImport
import Testing

/// Lists of pensions and of pay off the establishment: told, and not taken as pay of people in post.
@Suite("pay of others") struct OtherPayTests {
  private static let rows = [
    "1,甲一,\(Identity.number(1)),100.00", "2,甲二,\(Identity.number(2)),200.00",
  ]

  @Test(arguments: [
    ("岚县民政局2026年9月离退休人员养老金发放表", "pension_pay"), ("2026年9月离休费发放表", "pension_pay"),
    ("2026年9月遗属生活困难补助发放表", "pension_pay"), ("2026年9月退休职工生活补贴表", "pension_pay"),
    ("2026年9月临聘人员工资表", "off_book_pay"), ("2026年9月劳务派遣人员工资发放表", "off_book_pay"),
    ("2026年9月编外人员工资", "off_book_pay"), ("2026年9月公益性岗位工资", "off_book_pay"),
    ("2026年9月在职及离退休人员工资表", "mixed_pay"), ("2026年9月在职人员工资发放表", ""),
    ("岚县离退休干部局2026年9月工资表", ""), ("岚县退休人员管理服务中心2026年9月工资表", ""), ("2026年9月工资表", ""),
    ("2026年9月财政供养人员工资发放表", ""), ("2026年9月供养亲属补助发放表", "pension_pay"),
    ("2026年9月见习期人员工资表", ""),
  ])
  func titlesTellWhoseItIs(title: String, problem: String) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [title, "序号,姓名,身份证号,应发金额"] + Self.rows + ["合计,,,300.00"]) {
      $0.organ = "A1"
    }
    #expect(try desk.count("SELECT count(*) FROM payroll") == (problem.isEmpty ? 2 : 0))
    let told = summary.problems.filter { $0.contains("_pay ") }
    #expect(told == (problem.isEmpty ? [] : ["\(problem)  2"]))
    #expect(!summary.problems.contains { $0.hasPrefix("total_differs") })
  }

  @Test func aSheetsOwnColumnsMayBePensions() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: ["2026年9月养老金发放表", "序号,姓名,身份证号,养老金"] + Self.rows) {
      $0.organ = "A1"
    }
    #expect(summary.problems == ["pension_pay  2"])
  }

  @Test func rowsAndHeadingsTellOfTheirPeople() throws {
    let desk = try Desk()
    let number = { (serial: Int) in Identity.number(serial) }
    try desk.take(
      lines: [
        "2026年9月工资表", "姓名,身份证号,人员类别,应发金额", "甲一,\(number(1)),在职,100", "甲二,\(number(2)),退休,100",
        "甲三,\(number(3)),临聘,100", "甲四,\(number(4)),,100",
        "甲五,\(number(7)),调出,100", "甲六,\(number(8)),财政供养人员,100",
      ], as: "a.csv"
    ) { $0.organ = "A1" }
    #expect(try desk.rows("SELECT name FROM payroll ORDER BY name") == ["甲一", "甲五", "甲六", "甲四"])
    try desk.take(
      lines: [
        "2026年8月工资表", "序号,姓名,身份证号,应发金额", "一、在职人员,,,", "1,乙一,\(number(5)),100",
        "二、离退休人员,,,", "2,乙二,\(number(6)),100",
      ], as: "b.csv"
    ) { $0.organ = "A2" }
    #expect(try desk.rows("SELECT name FROM payroll WHERE payer_code = 'A2'") == ["乙一"])
  }
}
