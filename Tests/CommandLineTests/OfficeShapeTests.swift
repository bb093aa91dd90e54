import Testing

/// Shapes of tables that offices keep, which were refused or taken for something else.
@Suite("tables as offices shape them") struct OfficeShapeTests {
  private static let roster = FolderCase.table(
    "岚汀县财政局人员花名册", "序号,姓名,身份证号,职务,编制类型", ["1,丁一,#,科员,行政编制", "2,丁二,#,科员,行政编制"])
  private static let overrun = "实有人员超出核定编制|岚汀县财政局|行政编制|1|2"
  private static let one = FolderCase.quotas(("行政编制", 1))

  static let cases: [FolderCase] = [
    FolderCase(
      testDescription: "entries and exits in one list",
      files: [
        "编制.csv": one, "名册.csv": roster,
        "增减.csv": FolderCase.table(
          "2024年人员增减情况表", "序号,单位,姓名,身份证号,变动类别,编制类型,入编时间,出编时间,文号",
          [
            "1,岚汀县财政局,丁一,#,新增,行政编制,2024-05-01,,岚编〔2024〕1号",
            "2,岚汀县财政局,丁二,#,退休,行政编制,,2023-06-01,岚编〔2024〕2号",
          ]),
      ], findings: [overrun, "出编不及时（已出编人员仍计入占编）|岚汀县财政局|||"]),
    FolderCase(
      testDescription: "people who came, by the title",
      files: [
        "编制.csv": one, "名册.csv": roster,
        "新增.csv": FolderCase.table(
          "岚汀县财政局2024年新增人员", "序号,姓名,身份证号,来源,编制类型,入编时间", ["1,丁一,#,招录,行政编制,2024-05-01"]),
      ], findings: [overrun], says: ["人员增减"]),
    FolderCase(
      testDescription: "people who came, by the file's name",
      files: [
        "编制.csv": one, "名册.csv": roster,
        "2024年调入人员.csv": FolderCase.table(
          "岚汀县财政局", "序号,单位,姓名,身份证号,调出单位,编制性质,调入时间",
          ["1,岚汀县财政局,丁一,#,县审计局,行政编制,2024-05-01"]),
      ], findings: [overrun], says: ["人员增减"]),
    FolderCase(
      testDescription: "proposals and examined papers are no rosters",
      files: [
        "编制.csv": one, "名册.csv": roster,
        "任免.csv": FolderCase.table(
          "岚汀县财政局干部任免审批名单", "序号,姓名,身份证号,现任职务,拟任职务,任职时间,编制类型",
          ["1,丁一,#,科员,股长,2024-03-01,行政编制"]),
        "档案.csv": FolderCase.table(
          "岚汀县财政局人事档案专项审核情况表", "序号,姓名,身份证号,部门,职务,参加工作时间,入编时间,认定出生日期",
          ["1,丁一,#,办公室,科员,2001-01,2002-01,1980-01-01"]),
      ], findings: [overrun], says: ["“拟任职务”的人员名单", "“认定出生日期”的人员名单"]),
    FolderCase(
      testDescription: "posts of names of their own",
      files: [
        "职数.csv": """
        单位名称,职务名称,职数,文号,批准日期
        岚汀县综合执法大队,大队长,1,岚编〔2020〕3号,2020-01-15
        岚汀县综合执法大队,政委,1,岚编〔2020〕3号,2020-01-15
        岚汀县综合执法大队,首席代表,1,岚编〔2020〕3号,2020-01-15
        """,
        "名册.csv": FolderCase.table(
          "岚汀县综合执法大队人员花名册", "序号,姓名,身份证号,职务,编制类型",
          ["1,丁一,#,大队长,行政编制", "2,丁二,#,政委,行政编制", "3,丁三,#,政委,行政编制"]),
      ], findings: ["超职数配备领导干部|岚汀县综合执法大队|政委（职务）|1|2"]),
    FolderCase(
      testDescription: "one kind with its document",
      files: [
        "编制.csv": "单位,行政编制,批准文号,批准日期\n岚汀县财政局,1,岚编〔2020〕2号,2020-01-15", "名册.csv": roster,
      ], findings: [overrun]),
    FolderCase(
      testDescription: "groups with their sums are no units",
      files: [
        "编制.csv": """
        序号,单位名称,行政编制,事业编制,批准文号,批准时间
        一,党委部门,5,1,,
        1,岚汀县老干部局,5,1,岚编〔2020〕2号,2020-01-15
        二、政府部门,,1,0,,
        1,岚汀县财政局,1,0,岚编〔2020〕4号,2020-01-15
        ,合计,6,1,,
        """, "名册.csv": roster,
      ], findings: [overrun], warns: ["没有花名册的机构 1 个：岚汀县老干部局"]),
    FolderCase(
      testDescription: "a change names its unit 调整单位",
      files: [
        "编制.csv": FolderCase.quotas(("行政编制", 2)), "名册.csv": roster,
        "调整.csv": "调整单位,编制类型,增减数,文号,日期\n岚汀县财政局,行政编制,-1,岚编〔2023〕7号,2023-03-10",
      ], findings: [overrun]),
    FolderCase(
      testDescription: "the month of pay below 发放年月",
      files: [
        "编制.csv": FolderCase.quotas(("行政编制", 2)), "名册.csv": roster,
        "工资.csv": FolderCase.table(
          "工资", "单位名称,姓名,身份证号码,发放年月,应发工资",
          ["岚汀县财政局,丁一,#,202409,5000", "岚汀县财政局,丁二,#,202409,5000"]),
      ]),
    FolderCase(
      testDescription: "words below a group that only both tell",
      files: [
        "职数.csv": "单位名称,正职,副职,文号,批准日期\n岚汀县财政局,1,1,岚编〔2020〕1号,2020-01-15",
        "名册.csv": """
        岚汀县财政局人员花名册,,,,,,,
        序号,姓名,身份证号,现任职务,,,时间,
        ,,,名称,任职时间,级别,参加工作,入编
        1,丁一,\(Sample.person(1)),局长,2020-01-01,正科级,2001-01,2003-01
        2,丁二,\(Sample.person(2)),副局长,2020-01-01,副科级,2001-01,2003-01
        3,丁三,\(Sample.person(3)),副局长,2020-01-01,副科级,2001-01,2003-01
        """,
      ], findings: ["超职数配备领导干部|岚汀县财政局|副职（班子）|1|2"]),
    FolderCase(
      testDescription: "an organ list with 单位性质",
      files: [
        "名录.csv": """
        序号,单位名称,单位性质,级别,主管单位,曾用名,成立日期,撤销日期,备注
        1,岚汀县财政局,行政单位,正科级,岚汀县人民政府,,2001-01-01,,
        2,岚汀县财政国库支付中心,公益一类,股级,岚汀县财政局,岚汀县国库中心,2005-01-01,,
        """, "编制.csv": one, "名册.csv": roster,
      ], findings: [overrun], says: ["机构台账"]),
    FolderCase(
      testDescription: "专项编制 is asked about, and two words for 机关后勤 are one kind",
      files: [
        "编制.csv": FolderCase.quotas(("行政编制", 1), ("机关后勤服务人员编制", 1)),
        "名册.csv": FolderCase.table(
          "岚汀县财政局人员花名册", "序号,姓名,身份证号,职务,编制类型",
          ["1,丁一,#,科员,行政编制", "2,丁二,#,科员,专项编制", "3,丁三,#,驾驶员,后勤服务编制"]),
      ], says: ["“专项编制”1 行"], warns: ["“专项编制”不明"]),
  ]

  @Test(arguments: cases) func areReadForWhatTheyAre(_ example: FolderCase) throws {
    try example.expect()
  }
}
