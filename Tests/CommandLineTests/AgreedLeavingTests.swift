import Testing

/// Who has left by a remark and by the register of exits, though the column of states calls them present.
@Suite("leavings that two sources tell") struct AgreedLeavingTests {
  private static let unit = "岚汀县财政局"
  private static let paid = "退休、调离、死亡等人员仍在领取工资|\(unit)|||"
  private static let late = "出编不及时（已出编人员仍计入占编）|\(unit)|||"

  /// - Parameters:
  ///   - note: the remark beside 在岗.
  ///   - exits: rows of the register: direction and day.
  private static func folder(_ note: String, _ exits: [String]) -> [String: String] {
    [
      "册.csv": FolderCase.table(
        "\(unit)人员花名册", "序号,姓名,身份证号,科室,职务,编制类型,人员状态,备注",
        ["1,甲一,#,办公室,科员,行政编制,在岗,", "2,甲二,#,办公室,科员,行政编制,在岗,\(note)"]),
      "增减.csv":
        (["人员增减登记", "单位,姓名,身份证号,变动类别,变动时间,编制类型"]
        + exits.map { "\(unit),甲二,\(Sample.person(2)),\($0),行政编制" }).joined(separator: "\n"),
      "工资.csv": FolderCase.table(
        "\(unit)2024年9月工资表", "姓名,身份证号,应发工资", ["甲一,#,5000", "甲二,#,5000"]),
    ]
  }

  static let cases: [FolderCase] = [
    FolderCase(
      testDescription: "the register tells the same month",
      files: folder("2024年2月退休", ["退休,2024-02-01"]), findings: [paid], messages: ["2024-02-01"]),
    FolderCase(
      testDescription: "the register says only that somebody left",
      files: folder("2024.3调出", ["出编,2024-03-15"]), findings: [paid]),
    FolderCase(
      testDescription: "another month is another leaving, or a slip of the pen",
      files: folder("2024年2月退休", ["退休,2024-05-01"]), findings: [late], messages: ["提示"]),
    FolderCase(
      testDescription: "who came back since is asked about",
      files: folder("2024年2月退休", ["退休,2024-02-01", "入编,2024-06-01"]), findings: []),
  ]

  @Test(arguments: cases) func isDecided(folder: FolderCase) throws { try folder.expect() }
}
