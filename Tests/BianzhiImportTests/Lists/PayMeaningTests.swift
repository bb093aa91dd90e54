import BianzhiImport
import TestSupport
import Testing

/// What remarks, items and titles say of money on a pay list, by their shape.
@Suite("meanings of pay lines") struct PayMeaningTests {
  private static func taken(
    _ text: String, under heading: String
  ) throws -> (rows: [String], problems: [String]) {
    let desk = try Desk()
    let summary = try desk.take(
      lines: [
        "2026年9月工资表", "姓名,身份证号,应发金额,\(heading)", "甲一,\(Identity.number(1)),5000,\(text)",
      ]
    ) { $0.organ = "A1" }
    return (
      try desk.rows("SELECT coalesce(said, '-') FROM payroll"),
      summary.problems.filter { $0.contains("_pay ") || $0.contains("costs_paid") }
    )
  }

  @Test(arguments: [
    "临聘", "临聘人员劳务费", "临时聘用人员", "劳务派遣工资", "购买服务", "公益性岗位补贴", "辅警工资",
  ])
  func remarksThatNamePeopleWithoutPlaceAreNoPay(remark: String) throws {
    let (rows, problems) = try Self.taken(remark, under: "备注")
    #expect(rows.isEmpty)
    #expect(problems == ["off_book_pay  1"])
  }

  @Test(arguments: [
    "退休费", "退休补贴", "退休一次性补贴", "离退休补助", "独生子女奖励费（退休一次性）", "退休慰问", "死亡一次性抚恤", "退休人员住房补贴",
    "遗属生活困难补助", "丧葬费",
  ])
  func remarksThatNameMoneyOfPensionersAreNoPay(remark: String) throws {
    let (rows, problems) = try Self.taken(remark, under: "备注")
    #expect(rows.isEmpty)
    #expect(problems == ["pension_pay  1"])
  }

  @Test(arguments: [
    "补发2024年1-3月津贴", "2023年度绩效奖补发", "年休假未休报酬", "生活补助", "职业年金补发", "合同制人员", "见习生补贴", "劳务费", "临时补助",
    "原临聘人员，2026年8月入编",
  ])
  func remarksThatMayBeOfSomethingElseAreTakenAndSaid(remark: String) throws {
    #expect(
      try Self.taken(remark.replacing("，", with: "；"), under: "备注").rows == [
        remark.replacing("，", with: "；")
      ])
  }

  @Test(arguments: [
    "", "2026年3月退休", "3月退休后工资未停", "含补发1-3月津贴", "扣公积金200元", "公积金基数调整", "提高乡镇补贴", "退休干部工作", "试用期",
    "未退休", "增加绩效奖", "财政统发",
  ])
  func otherRemarksSayNothingOfTheMoney(remark: String) throws {
    let (rows, problems) = try Self.taken(remark, under: "备注")
    #expect(rows == ["-"])
    #expect(problems.isEmpty)
  }

  @Test(arguments: [
    ("基本工资", "-"), ("岗位工资", "-"), ("绩效工资", "-"), ("薪级", "-"), ("级别", "-"), ("应发合计", "-"),
    ("讲课费", "讲课费"), ("年终一次性奖金", "年终一次性奖金"), ("人才津贴", "人才津贴"), ("补发工资", "补发工资"), ("兼职报酬", "兼职报酬"),
    ("其他", "其他"),
  ])
  func itemsArePayOrSaid(item: String, said: String) throws {
    #expect(try Self.taken(item, under: "工资项目").rows == [said])
  }

  @Test(arguments: [
    ("差旅费", "costs_paid"), ("住房公积金", "costs_paid"), ("职业年金", "costs_paid"), ("报销医药费", "costs_paid"),
    ("慰问金", "costs_paid"), ("工会福利", "costs_paid"), ("退休费", "pension_pay"), ("抚恤金", "pension_pay"),
  ])
  func itemsOfCostsAndPensionsAreNoPay(item: String, problem: String) throws {
    let (rows, problems) = try Self.taken(item, under: "工资项目")
    #expect(rows.isEmpty)
    #expect(problems == ["\(problem)  1"])
  }

  @Test(arguments: [
    ("考务费发放表", false), ("评卷费发放表", false), ("主持费签领表", false), ("安全奖发放明细表", false),
    ("工会福利发放表", false),
    ("未休年休假报酬发放表", false), ("延时服务费发放表", false), ("体检费用发放表", false), ("工资发放表", true),
    ("工资及补贴发放表", true),
    ("人员经费发放表", true), ("绩效工资发放表", true),
  ])
  func titlesOfOneSortOfMoneyAreNoPayLists(title: String, isPay: Bool) throws {
    let desk = try Desk()
    _ = try desk.take(
      lines: [
        "岚县财政局2026年9月\(title)", "序号,姓名,身份证号,应发金额", "1,甲一,\(Identity.number(1)),100",
        "2,甲二,\(Identity.number(2)),100",
      ]
    ) { $0.organ = "A1" }
    #expect(try desk.count("SELECT count(*) FROM payroll") == (isPay ? 2 : 0))
  }
}
