import Testing

/// Leaders whose titles sound like heads and deputies of the unit and are none.
@Suite("leaders beside the head") struct BesideHeadTests {
  private static let bureau = "岚汀县财政局"

  static let cases: [FolderCase] = [
    FolderCase(
      testDescription: "the rank tells that 武装部长 is a deputy",
      files: [
        "职数.csv":
          "单位名称,正科级领导职数,副科级领导职数,批准文号,批准日期\n石埠镇人民政府,3,1,岚编〔2019〕5号,2019-03-01",
        "册.csv": FolderCase.table(
          "石埠镇人民政府人员花名册", "姓名,身份证号,职务,职务层次,编制类型,工作部门",
          [
            "甲一,#,副镇长,乡科级副职,行政编制,领导班子", "甲二,#,党委委员、武装部长,乡科级副职,行政编制,领导班子",
            "甲三,#,科员,,行政编制,党政办公室",
          ]),
      ],
      findings: ["超职数配备领导干部|石埠镇人民政府|副科级/副职|1|2"]),
    FolderCase(
      testDescription: "posts of a committee beside the bureau, and those that take no post",
      files: [
        "职数.csv":
          "单位名称,正副职,核定职数,批准文号,批准时间\n\(bureau),正职,1,岚编〔2019〕5号,2019-03-01\n"
          + "\(bureau),副职,1,岚编〔2019〕5号,2019-03-01",
        "册.csv": FolderCase.table(
          "\(bureau)人员花名册", "姓名,身份证号,科室,职务,编制类型",
          [
            "甲一,#,局领导,局长,行政编制", "甲二,#,局领导,副局长,行政编制", "甲三,#,局领导,副局长（不占职数）,行政编制",
            "甲四,#,局领导,教育工委专职副书记,行政编制",
          ]),
      ],
      warns: ["职务注明挂职、兼职（兼）、不占职数，或者人员状态只写挂职（看不出是来是去）的，没有计入实配"]),
  ]

  @Test(arguments: cases) func isJudged(_ folder: FolderCase) throws { try folder.expect() }
}
