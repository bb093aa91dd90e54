import BianzhiImport
import Testing

/// Organ ledgers without codes: organs are known by their names.
@Suite("organ ledgers without codes") struct CodelessOrganTests {
  private static let ledger = [
    "序号,机构名称,机构类别,机构规格,主管部门,加挂牌子", "1,岚县财政局,政府工作部门,正科级,岚县人民政府,岚县国资局",
    "2,岚县国库支付中心,事业单位,股级,岚县财政局,",
  ]

  private func organs(_ desk: Desk) throws -> [String] {
    try desk.rows("SELECT code, name, category, superior_code FROM organ ORDER BY name")
  }

  /// Every row was refused as no inner body.
  @Test func organsWithTheirSuperiorsAreNoBodies() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: Self.ledger)
    #expect(summary.isStored && summary.files.map(\.kind) == ["organs"])
    #expect(
      try organs(desk) == [
        "岚县国库支付中心|岚县国库支付中心|事业单位|岚县财政局", "岚县财政局|岚县财政局|政府工作部门|岚县人民政府",
      ])
    #expect(try desk.take(lines: Self.ledger).sums == [2, 0, 0, 2, 0])
  }

  /// Categories in words that no list has made inner bodies of the organs, or refused the file; they are asked about.
  @Test(arguments: [
    ["单位名称,机构类别,主管部门", "岚县教育局,政府工作部门,", "岚县第一中学,学校,岚县教育局", "岚县人民医院,医院,岚县卫生健康局"],
    ["机构名称,机构类别,主管部门", "岚县教育局,甲类,岚县人民政府", "岚县第一中学,学校,岚县教育局", "岚县人民医院,医院,岚县卫生健康局"],
    ["单位名称,单位类别", "岚县教育局,机关类", "岚县第一中学,学校", "岚县人民医院,医院"],
    ["单位名称,机构类别,上级单位", "岚县教育局,政府工作部门,", "岚县第一中学,学校,岚县教育局", "樟汊镇,乡镇党委政府,"],
  ])
  func unknownCategoriesAreAsked(lines: [String]) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: lines)
    #expect(summary.isStored && summary.files.map(\.kind) == ["organs"] && summary.sums[1] == 3)
    #expect(summary.problems.contains { $0.hasPrefix("unknown_word") }, "\(summary.problems)")
    #expect(try desk.count("SELECT count(*) FROM organ WHERE category = '内设机构'") == 0)
    #expect(
      try desk.rows("SELECT category FROM organ WHERE name = '岚县第一中学'") == ["学校"])
  }

  /// Names and words of bodies make no organs.
  @Test func bodiesStayBodies() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "机构名称,所属单位,机构类别,批准文号,批准时间", "办公室,岚汀市财政局,综合科室,岚编〔2009〕1号,2009-01-01",
      "预算科,岚汀市财政局,业务科室,岚编〔2009〕1号,2009-01-01",
    ])
    #expect(summary.files.map(\.kind) == ["approved_bodies"])
  }

  @Test func blankCodesOfTheRegisterAreNone() throws {
    let desk = try Desk()
    try desk.take(lines: [
      "机构名称,统一社会信用代码,机构类别,主管部门", "岚县财政局,11339901MB0000001A,政府工作部门,", "岚县档案馆,,事业单位,岚县财政局",
    ])
    #expect(
      try organs(desk) == [
        "岚县档案馆|岚县档案馆|事业单位|11339901MB0000001A", "11339901MB0000001A|岚县财政局|政府工作部门|∅",
      ])
  }

  @Test func bodiesAmongThemBelongToTheirOrgans() throws {
    let desk = try Desk()
    try desk.take(lines: Self.ledger + ["3,办公室,内设机构,股级,岚县财政局,"])
    #expect(
      try desk.rows("SELECT code, superior_code FROM organ WHERE category = '内设机构'")
        == ["岚县财政局/办公室|岚县财政局"])
  }

  /// The codes come later: the organ is the same one, with all that was told of it.
  @Test func codesTakeThePlaceOfNames() throws {
    let desk = try Desk()
    try desk.take(lines: Self.ledger, as: "a.csv")
    try desk.take(
      lines: ["单位名称,姓名,编制类型", "岚县财政局,甲一,行政编制", "岚县国库支付中心,甲二,事业编制"], as: "b.csv")
    let coded = try desk.take(
      lines: ["机构代码,机构名称,机构类别", "B1,岚县财政局,政府工作部门", "B2,岚县国库支付中心,事业单位"], as: "c.csv")
    #expect(try organs(desk).map { $0.prefix(2) } == ["B2", "B1"])
    #expect(try desk.rows("SELECT organ_code FROM staff ORDER BY name") == ["B1", "B2"])
    let number = try #require(coded.number)
    try desk.undo(number)
    #expect(try organs(desk).count == 2)
  }
}
