import Testing

/// People of subordinate units within the roster of the bureau above them.
@Suite("subordinates' people in the superior's roster") struct SubordinateRosterTests {
  private static let ledger = """
    机构代码,机构名称,机构类别,主管部门
    A1,岚汀县卫生健康局,政府工作部门,
    A2,岚汀县疾病预防控制中心,事业单位,岚汀县卫生健康局
    """
  private static let quotas = """
    单位名称,编制类型,核定数,批准文号,批准时间
    岚汀县卫生健康局,行政编制,1,岚编〔2020〕2号,2020-01-15
    岚汀县疾病预防控制中心,事业编制,1,岚编〔2020〕2号,2020-01-15
    """
  private static func roster(_ body: String) -> String {
    FolderCase.table(
      "岚汀县卫生健康局人员花名册", "序号,姓名,身份证号,部门,职务,编制类型",
      ["1,丁一,#,办公室,主任,行政编制", "2,丁二,#,\(body),科员,事业编制", "3,丁三,#,\(body),科员,事业编制"])
  }
  private static let overrun = "实有人员超出核定编制|岚汀县疾病预防控制中心|事业编制|1|2"

  static let cases: [FolderCase] = [
    FolderCase(
      testDescription: "its short name",
      files: ["机构.csv": ledger, "编制.csv": quotas, "名册.csv": roster("疾控中心")],
      findings: [overrun], says: ["按下属单位计"]),
    FolderCase(
      testDescription: "its name without the place, and no organ ledger",
      files: [
        "编制.csv": quotas.replacing("疾病预防控制", with: "卫生健康监督"), "名册.csv": roster("监督中心"),
      ], findings: ["实有人员超出核定编制|岚汀县卫生健康监督中心|事业编制|1|2"], says: ["按下属单位计"]),
    FolderCase(
      testDescription: "who stands in its own roster as well counts once",
      files: [
        "机构.csv": ledger, "编制.csv": quotas, "名册.csv": roster("疾控中心"),
        "疾控.csv": FolderCase.table(
          "岚汀县疾病预防控制中心人员花名册", "序号,姓名,身份证号,职务,编制类型",
          ["1,丁九,339901198001010099,科员,事业编制", "2,丁二,#,科员,事业编制", "3,丁三,#,科员,事业编制"]),
      ], findings: ["实有人员超出核定编制|岚汀县疾病预防控制中心|事业编制|1|3"]),
    FolderCase(
      testDescription: "an approved body of that name is a body",
      files: [
        "机构.csv": ledger, "编制.csv": quotas, "名册.csv": roster("疾控中心"),
        "内设.csv":
          "单位名称,内设机构名称,正职,副职,批准文号\n岚汀县卫生健康局,办公室,1,0,岚编〔2020〕2号\n岚汀县卫生健康局,疾控中心,1,0,岚编〔2020〕2号",
      ], findings: ["使用未核定的编制类型|岚汀县卫生健康局|事业编制|0|2"]),
    FolderCase(
      testDescription: "a body that only ends alike is none",
      files: [
        "编制.csv": quotas.replacing("疾病预防控制", with: "政务服务"), "名册.csv": roster("服务中心"),
      ], findings: ["使用未核定的编制类型|岚汀县卫生健康局|事业编制|0|2"]),
  ]

  @Test(arguments: cases) func areTheSubordinates(_ example: FolderCase) throws {
    try example.expect()
  }
}
