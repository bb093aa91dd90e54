import BianzhiCore
import BianzhiImport
import Testing

@Suite("blank and total rows") struct SkippedRowTests {
  @Test(arguments: ["合计", "总计", "小计", "总 计", "合　计", "合计：", "本页小计"])
  func totalRowsAreCountedApart(word: String) throws {
    let summary = try Desk().take(lines: [
      "序号,机构代码,编制类型,核定数,生效日期", "1,A1,行政编制,12,2010-01-01", "\(word),,,12,",
    ])
    #expect(summary.sums == [1, 1, 0, 0, 0])
    #expect(summary.total.totals == 1)
  }

  @Test func aTotalMayStandInTheColumnOfNames() throws {
    let person = Identity.number(1)
    let summary = try Desk().take(lines: [
      "序号,姓名,身份证号,单位,编制类型", "1,张一,\(person),甲局,行政编制", ",小计,,甲局,1",
      "2,合计,\(Identity.number(2)),甲局,行政编制",
    ])
    // Whoever has an identity number is a person, whatever the name.
    #expect(summary.sums == [2, 2, 0, 0, 0])
    #expect(summary.total.totals == 1)
  }

  @Test func blankRowsAreCountedApart() throws {
    let summary = try Desk().take(lines: [
      "机构代码,机构名称,机构类别", "", "A1,甲局,政府工作部门", ",,", " ,　, ", "A2,乙局,政府工作部门",
    ])
    #expect(summary.sums == [2, 2, 0, 0, 0])
    #expect(summary.total.blank >= 2)
  }

  @Test func aNameThatOnlyBeginsLikeATotalIsData() throws {
    let summary = try Desk().take(lines: ["机构代码,机构名称,机构类别", "A1,总计划办公室,政府工作部门", "A2,合计算法研究所,事业单位"])
    #expect(summary.sums == [2, 2, 0, 0, 0])
  }

  @Test func rowsOfAnotherWidth() throws {
    let desk = try Desk()
    let header = "机构代码,机构名称,机构类别,机构规格"
    let short = try desk.take(lines: [header, "A1,甲局,政府工作部门"])
    #expect(short.problems == ["too_few_cells  1"])
    #expect(short.isStored)
    let blank = try desk.take(lines: [header, "A2,乙局,政府工作部门,,,", "A3,丙局,政府工作部门,, ,　"])
    #expect(blank.problems == [] && blank.sums == [2, 2, 0, 0, 0])
    let long = try desk.take(lines: [header, "A4,丁,局,政府工作部门,正科级", "A5,戊局,政府工作部门,"])
    #expect(long.problems == ["too_many_cells  1"])
    #expect(long.sums == [2, 1, 0, 0, 1] && !long.isStored)
  }
}
