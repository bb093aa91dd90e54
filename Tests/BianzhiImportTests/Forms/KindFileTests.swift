import BianzhiCore
import Foundation
import Testing

@testable import BianzhiImport

/// Tables of every kind: a good file, bad cells, the same again, and undo.
@Suite("files of every kind") struct KindFileTests {
  static let id = Identity.number(1)

  struct Good: CustomTestStringConvertible {
    let kind, table: String
    let columns: String
    let sheet: String
    let stored: [String]
    var testDescription: String { kind }
  }

  static let goods: [Good] = [
    Good(
      kind: "movements", table: "movement_row",
      columns: "name, person > 0, direction, day, kind, reason, slip, document, note",
      sheet: """
        岚汀市财政局2010年人员增减变动情况表|<|<|<|<|<|<|<|<
        序号|姓名|身份证号|单位|变动类别|变动时间|编制类型|变动原因|控编单号
        1|甲一|\(id)|岚汀市财政局|入编|2010-05-20|行政编制|公务员考录|2010-031
        2|乙二||岚汀市财政局|减员|2010年3月|行政|退休|
        3|丙三||岚汀市水务局|调出|2010.4.1|工勤|调动|
        4|丁四||岚汀市水务局|新增|||选调|
        合计|4|||||||
        """,
      stored: [
        "A1|甲一|1|入编|20100520|行政编制|公务员考录|2010-031|∅|∅", "A1|乙二|0|出编|201003|行政编制|退休|∅|∅|∅",
        "A2|丙三|0|出编|20100401|工勤编制|调动|∅|∅|∅", "A2|丁四|0|入编|0|∅|选调|∅|∅|∅",
      ]),
    Good(
      kind: "loans", table: "loan_row",
      columns:
        "name, (SELECT code FROM organ_key WHERE id = r.borrower), since, until, document, reason",
      sheet: """
        序号|姓名|编制所在单位|借调单位|借调时间|借调期限|批准文号|事由
        1|甲一|岚汀市财政局|岚汀市教育局|2010-01-04|2010-07-03|岚组函〔2010〕2号|专项检查
        2|乙二|A2|岚汀市财政局|2010年3月|半年||
        """,
      stored: [
        "A1|甲一|A3|20100104|20100703|岚组函〔2010〕2号|专项检查", "A2|乙二|A1|201003|201009|∅|∅",
      ]),
    Good(
      kind: "plans", table: "use_plan_row", columns: "kind, document, since, people, until, note",
      sheet: """
        2010年度用编计划表|<|<|<|<|<
        单位名称|编制类型|用编计划数|批准文号|下达日期|备注
        岚汀市财政局|行政编制|2|岚编办〔2010〕8号|2010-02-01|
        岚汀市水务局|公务员编制|'1名|岚编办〔2010〕8号|2010年2月1日|军转
        合计||3|||
        """,
      stored: [
        "A1|行政编制|岚编办〔2010〕8号|20100201|2|∅|∅", "A2|行政编制|岚编办〔2010〕8号|20100201|1|∅|军转",
      ]),
    Good(
      kind: "waivers", table: "waiver_row",
      columns: "matter, part, document, until, people, approver, since, reason",
      sheet: """
        单位|例外事项|编制类型|允许超出数|批准文号|批准机关|有效期至|原因
        岚汀市财政局|超编|行政编制|3|岚编〔2010〕3号|岚汀市编委|2010-06-30|机构合并
        岚汀市财政局|超编|行政编制|1|岚编〔2010〕3号|岚汀市编委|2011-06-30|机构合并
        岚汀市水务局|超职数|副职|1|岚编〔2010〕4号||2010年12月|
        """,
      stored: [
        "A1|超编|行政编制|岚编〔2010〕3号|20100630|3|岚汀市编委|∅|机构合并",
        "A1|超编|行政编制|岚编〔2010〕3号|20110630|1|岚汀市编委|∅|机构合并",
        "A2|超职数|副职|岚编〔2010〕4号|201012|1|∅|∅|∅",
      ]),
    Good(
      kind: "ceilings", table: "ceiling_row",
      columns: "region, tier, thing, number, document, since, until, outside, note",
      sheet: """
        岚汀市机构编制限额表|<|<|<|<|<|<|<
        地区|层级|限额事项|限额|批准文号|起始日期|截止日期|不计入限额机构
        岚汀市|市本级|党政工作部门|42|岚编〔2010〕1号|2010-01-01|2014年12月31日|市信访局、市档案局
        岚汀市|市级|行政|2400|岚编〔2010〕1号|2010-01-01||
        石台县|县|正科级及以上事业单位|9|岚编〔2010〕2号|2010年3月||
        """,
      stored: [
        "岚汀市（市级）|岚汀市|市级|党政机构|42|岚编〔2010〕1号|20100101|20141231|市信访局、市档案局|∅",
        "岚汀市（市级）|岚汀市|市级|行政编制|2400|岚编〔2010〕1号|20100101|∅|∅|∅",
        "石台县（县级）|石台县|县级|正科级以上事业单位|9|岚编〔2010〕2号|201003|∅|∅|∅",
      ]),
    Good(
      kind: "norms", table: "norm_row",
      columns: """
        scope, category, tier, document, since, least, most, region, covers, principals, deputies, leaders, until, r.note
        """,
      sheet: """
        岚汀市领导职数标准|<|<|<|<|<|<|<|<|<|<
        地区|适用地区|适用范围|机构类别|层级|编制数下限|编制数上限|正职上限|副职上限|批准文号|起始日期
        岚汀市|石台县、云台县|单位|政府工作部门|市本级|11|20|1|2|岚编〔2010〕1号|2010-01-01
        岚汀市|全部|事业单位领导||||10|1||岚编〔2010〕1号|
        岚汀市||科室|群团|县|8|||2名|岚编〔2010〕1号|2010年3月
        """,
      stored: [
        "岚汀市（职数标准）|单位|政府工作部门|市级|岚编〔2010〕1号|20100101|11|20|岚汀市|石台县、云台县|1|2|∅|∅|∅",
        "岚汀市（职数标准）|单位|事业单位||岚编〔2010〕1号|0|0|10|岚汀市|全部|1|∅|∅|∅|∅",
        "岚汀市（职数标准）|内设机构|群团|县级|岚编〔2010〕1号|201003|8|∅|岚汀市|∅|∅|2|∅|∅|∅",
      ]),
    Good(
      kind: "bodies", table: "listed_body_row", columns: "day, r.name, note",
      sheet: """
        岚汀市财政局内设机构名单|<|<
        序号|内设机构名称|负责人
        1|办公室|甲一
        2|政策法规处|
        3|␣|
        合计|2|
        """,
      stored: ["A1|20100630|办公室|甲一", "A1|20100630|政策法规处|∅"]),
    Good(
      kind: "quotas", table: "quota_row", columns: "kind, total, change, document, since",
      sheet: """
        单位名称|编制类型|核增|核减|批准文号|批准日期
        岚汀市财政局|行政编制|3||岚编〔2010〕1号|2010-01-10
        岚汀市财政局|工勤编制||2|岚编〔2010〕1号|2010-01-10
        岚汀市水务局|行政编制|1|-3|岚编〔2010〕1号|2010-01-10
        """,
      stored: [
        "A1|行政编制|∅|3|岚编〔2010〕1号|20100110", "A1|工勤编制|∅|-2|岚编〔2010〕1号|20100110",
        "A2|行政编制|∅|-2|岚编〔2010〕1号|20100110",
      ]),
  ]

  private func stored(_ good: Good, _ desk: Desk) throws -> [String] {
    try desk.rows(
      """
      SELECT k.code, \(good.columns) FROM \(good.table) r JOIN organ_key k ON k.id = r.organ
      WHERE r.ended IS NULL ORDER BY r.line
      """)
  }

  @Test(arguments: goods, SheetShape.allCases)
  func storedOnceAndTakenBack(good: Good, shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let count = good.stored.count
    let first = try desk.take(good.sheet, as: shape)
    #expect(first.files.map(\.kind) == [good.kind])
    #expect(first.sums == [count, count, 0, 0, 0] && first.files[0].unknown == [])
    #expect(!first.problems.contains { $0.hasPrefix("total_differs") }, "\(first.problems)")
    #expect(try stored(good, desk) == good.stored)
    #expect(try desk.take(good.sheet, as: shape).sums == [count, 0, 0, count, 0])
    #expect(try stored(good, desk) == good.stored)
    try desk.undo(3)
    #expect(try stored(good, desk) == good.stored)
    try desk.undo(2)
    #expect(try stored(good, desk) == [])
    #expect(try desk.take(good.sheet, as: shape).sums == [count, count, 0, 0, 0])
    #expect(try stored(good, desk) == good.stored)
  }

  /// What `kind show` prints is a table that can be imported.
  @Test(arguments: TableKind.all.map(\.name))
  func theExampleOfAKind(name: String) throws {
    let kind = try #require(TableKind.named(name))
    let number = Identity.number(123, birth: "19800101")
    let lines = kind.example.map { line in
      line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: ",")
    }
    let masked = try #require(try Regex("[0-9]+\\*+[0-9]+") as Regex<AnyRegexOutput>?)
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: lines.map { $0.replacing(masked, with: number) })
    #expect(summary.files.map(\.kind) == [name])
    #expect(summary.sums == [lines.count - 1, lines.count - 1, 0, 0, 0], "\(summary.problems)")
    #expect(summary.files[0].unknown == [] && summary.files[0].ignored == [])
    #expect(!summary.problems.contains { !$0.hasPrefix("unknown_organ") }, "\(summary.problems)")
  }
}
