import Testing

/// Folders whose ledger parts a number below a second header row.
@Suite("parts of numbers in ledgers") struct PartedNumberTests {
  private static func roster(_ unit: String, _ kinds: [String]) -> String {
    let names = ["甲一", "乙二", "丙三", "丁四", "戊五"]
    let rows = zip(names, kinds).map { name, kind in "\(name),#,\(kind),职员" }
    return FolderCase.table("\(unit)人员花名册", "姓名,身份证号,编制类型,职务", rows)
  }

  private static func ledger(_ rows: [String]) -> String {
    (["岚汀县机构编制台账"] + rows).joined(separator: "\n")
  }

  private static let end = "岚编〔2020〕1号,2020-01-01"

  static let cases = [
    FolderCase(
      testDescription: "其中 above the parts: three places, four people",
      files: [
        "台账.csv": ledger([
          "单位名称,机构类别,事业编制,其中,,批准文号,批准日期", ",,,全额,差额,,", "岚汀县水利工程站,事业单位,3,2,1,\(end)",
        ]), "册.csv": roster("岚汀县水利工程站", Array(repeating: "事业编制", count: 4)),
      ], findings: ["实有人员超出核定编制|岚汀县水利工程站|事业编制|3|4"]),
    FolderCase(
      testDescription: "a school's 教师 and 工勤 are one number",
      files: [
        "台账.csv": ledger([
          "学校名称,教职工编制,,,批准文号,批准日期", ",合计,教师,工勤,,", "岚汀县第一小学,4,3,1,\(end)",
        ]), "册.csv": roster("岚汀县第一小学", Array(repeating: "事业编制", count: 4)),
      ]),
    FolderCase(
      testDescription: "a hospital's 卫技 and 工勤 are no people in post",
      files: [
        "台账.csv": ledger([
          "单位名称,机构类别,事业编制,,,批准文号,批准日期", ",,合计,卫技人员,工勤人员,,", "岚汀县人民医院,事业单位,4,3,1,\(end)",
        ]), "册.csv": roster("岚汀县人民医院", Array(repeating: "事业编制", count: 5)),
      ], findings: ["实有人员超出核定编制|岚汀县人民医院|事业编制|4|5"]),
    FolderCase(
      testDescription: "places beside a number of people on 员额",
      files: [
        "台账.csv": ledger([
          "单位名称,机构类别,编制数,员额控制数,批准文号,批准日期", "岚汀县人民医院,事业单位,3,2,\(end)",
        ]), "册.csv": roster("岚汀县人民医院", ["事业编制", "事业编制", "事业编制", "员额", "员额"]),
      ]),
    FolderCase(
      testDescription: "all on 参公事业编制 by an approval that does not tell it apart",
      files: [
        "台账.csv": ledger(["单位名称,机构类别,事业编制,批准文号,批准日期", "岚汀县水利工程站,参公事业单位,3,\(end)"]),
        "册.csv": roster("岚汀县水利工程站", Array(repeating: "参公事业编制", count: 3)),
      ]),
    FolderCase(
      testDescription: "groups of units and numbers before names",
      files: [
        "台账.csv": ledger([
          "单位名称,机构类别,行政编制,工勤编制,批准文号,批准日期", "一、政府部门,,,,,", "1.岚汀县水利局,政府工作部门,3,1,\(end)",
          "二、群团组织,,,,,", "（二）岚汀县总工会,群团组织,2,0,\(end)",
        ]), "册.csv": roster("岚汀县水利局", Array(repeating: "行政编制", count: 4)),
      ], findings: ["实有人员超出核定编制|岚汀县水利局|行政编制|3|4"], warns: ["岚汀县总工会"]),
  ]

  @Test(arguments: cases) func areRight(_ item: FolderCase) throws { try item.expect() }
}
