import BianzhiCore
import BianzhiImport
import Testing

/// The sheets of the national collection, and the real-name form of 27 columns.
@Suite("collection sheets") struct CollectionTests {
  static let names =
    "机构名称|机构简称|机构编码|上级单位编码|所在政区|隶属关系|机构级别|机构类别|法人单位标识|行政编制数|事业编制数（参照）|工勤编制数|内设机构领导职数|正职领导职数|副职领导职数|备注"
  static let codes =
    "B0101|B0104|B0111|B0121|B0117|B0124|B0127|B0131|B0194|B0227|B0232|B0236|B0150|B0183|B0185|B0180"
  static let rows = """
    岚汀市财政局|市财政局|001.001||岚汀市|省辖市|县、处级|政府工作部门|法人单位|40|0|2|8|1|3|
    办公室||001.001.001|001.001|||乡、科级||内设机构|0|0|0||1|1|
    局属机构||001.002|001.001|||||机构分组|||||||
    """

  private func check(_ desk: Desk) throws {
    #expect(
      try desk.rows("SELECT code, name, category, superior_code FROM organ ORDER BY code")
        == ["001.001|岚汀市财政局|政府工作部门|∅", "001.001.001|办公室|内设机构|001.001"])
    #expect(
      try desk.rows("SELECT kind, people FROM staffing_quota WHERE people > 0 ORDER BY kind")
        == ["工勤编制|2", "行政编制|40"])
    #expect(
      try desk.rows("SELECT organ_code, scope, role, people FROM leader_post ORDER BY role")
        == ["001.001|bodies|其他|8", "001.001|unit|副职|3", "001.001|unit|正职|1"])
  }

  @Test(arguments: [
    "\(names)\n\(rows)", "\(names)\n\(codes)\n\(rows)", "\(codes)\n\(rows)",
    "B01 单位信息集|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<\n\(codes)\n\(rows)",
  ])
  func organsOfTheCollection(sheet: String) throws {
    let desk = try Desk()
    let summary = try desk.take(sheet, as: .workbook, tab: "B01")
    #expect(summary.isStored, "\(summary.problems)")
    try check(desk)
  }

  @Test(arguments: [
    "A0101|A0184|A0104|A0107|A0117|A0195|A0192A|A0221|A0121|A0163",
    "姓名|身份证号|性别|出生年月|民族|统计关系所在单位|现工作单位及职务|现职务层次|编制类型|人员管理状态",
  ])
  func peopleOfTheCollection(heads: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      "\(heads)\n甲一|\(Identity.number(1))|男|1980.01|汉族|岚汀市财政局|岚汀市财政局局长|县处级正职|行政编制|现职人员",
      as: .text)
    #expect(summary.files.map(\.kind) == ["roster"] && summary.files[0].unknown == [])
    #expect(
      try desk.rows("SELECT organ_code, name, rank, quota_kind, state FROM staff")
        == ["A1|甲一|正处级|行政编制|在岗"])
  }

  @Test func theRealNameForm() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      行政机构实名制人员信息表|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<
      序号|行政机构名称|所在机构（内设）|姓名|性别|民族|籍贯|政治面貌|身份证件号|出生日期|参加工作时间|人员分类|编制类型|编制经费形式|人员状态|进入形式|进入时间|领导职务级别|非领导职务级别|职务|是否高配|是否公务员登记|任现职时间|学历|学位|毕业学校|备注
      1|岚汀市财政局|岚汀市财政局|甲一|男|汉族|岚汀|中共党员|\(Identity.number(1))||2001.07|部门正职|行政编制|全额拨款|在岗|调入|2005.3|县处级正职||局长|否|是|2009.1|本科|学士|某大学|
      2|岚汀市财政局|办公室|乙二|男|汉族|岚汀|群众|\(Identity.number(3))||2003.07|非领导|行政编制|全额拨款|在岗|考录|2003.8||四级主任科员|科员|否|是|2009.1|本科|学士|某大学|
      """, as: .workbook)
    #expect(summary.files.map(\.kind) == ["roster"] && summary.files[0].unknown == [])
    #expect(!summary.files[0].aside.isEmpty)
    #expect(
      try desk.rows("SELECT name, body, quota_kind, rank, entered FROM staff ORDER BY name")
        == ["乙二|办公室|行政编制|∅|2003-08", "甲一|∅|行政编制|正处级|2005-03"])
  }

  @Test(arguments: ["部门", "所在部门", "所属部门", "部门名称"])
  func divisionsBesideTheUnit(word: String) throws {
    let desk = try Desk.withOrgans()
    try desk.take("姓名|单位名称|\(word)|编制类型|班子成员|在职情况\n甲一|岚汀市财政局|办公室|行政编制|否|在职", as: .text)
    #expect(
      try desk.rows("SELECT organ_code, body, is_leader, state FROM staff") == ["A1|办公室|否|在岗"])
  }
}
