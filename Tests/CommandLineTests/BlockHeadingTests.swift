import Testing

/// Rosters whose kinds and states stand in headings between the rows.
@Suite("headings between the people of a roster") struct BlockHeadingTests {
  private static let header = "序号,姓名,身份证号,部门,职务,备注"
  private static let overrun = "实有人员超出核定编制|岚汀县财政局|事业编制|1|2"

  private static func roster(_ blocks: (heading: String, people: Int)...) -> [String: String] {
    var (rows, serial) = ([String](), 1)
    for block in blocks {
      rows.append(block.heading)
      for _ in 0..<block.people {
        rows.append("\(serial),丁\(serial),\(Sample.person(serial)),办公室,科员,")
        serial += 1
      }
    }
    return [
      "编制.csv": FolderCase.quotas(("行政编制", 2), ("事业编制", 1)),
      "名册.csv": (["岚汀县财政局人员花名册", header] + rows).joined(separator: "\n"),
    ]
  }

  static let cases: [FolderCase] = [
    FolderCase(
      testDescription: "people off quota behind two kinds",
      files: roster(("一、行政编制人员", 2), ("二、事业编制人员", 1), ("三、社区工作者", 2))),
    FolderCase(
      testDescription: "a heading that nobody knows is asked about and ends the kind",
      files: roster(("（一）行政编制", 2), ("（二）事业编制", 1), ("（三）护林员", 2)),
      says: ["“护林员”2 行"], warns: ["“护林员”不明"]),
    FolderCase(
      testDescription: "also numbered with digits",
      files: roster(("1.行政编制", 2), ("2.事业编制", 1), ("3.遗留问题", 2)),
      says: ["“遗留问题”2 行"], warns: ["“遗留问题”不明"]),
    FolderCase(
      testDescription: "also without numbers",
      files: roster(("行政编制", 2), ("事业编制", 1), ("网格员", 2))),
    FolderCase(
      testDescription: "a body beside two kinds ends the kind",
      files: roster(("一、行政编制（2人）", 2), ("二、事业编制（1人）", 1), ("三、办公室", 2)),
      warns: ["部分人员没有编制类型"]),
    FolderCase(
      testDescription: "a body within a kind leaves it",
      files: roster(("一、行政编制", 2), ("二、事业编制", 0), ("（一）办公室", 1), ("（二）预算股", 1)),
      findings: [overrun]),
    FolderCase(
      testDescription: "the retired behind two kinds",
      files: roster(("一、行政编制人员", 2), ("二、事业编制人员", 1), ("三、退休人员", 2))),
    FolderCase(
      testDescription: "people of the office itself and of units below it",
      files: roster(("（一）机关行政人员", 2), ("（二）所属事业人员", 1), ("（三）编外人员", 2)),
      says: ["“所属事业人员”1 行"], warns: ["部分人员没有编制类型"]),
    FolderCase(
      testDescription: "in post and retired, without kinds",
      files: roster(("一、在职人员", 2), ("二、离退休人员", 2)), warns: ["花名册没有编制类型"]),
    FolderCase(
      testDescription: "kinds within those in post",
      files: roster(
        ("一、在编人员", 0), ("（一）行政编制", 2), ("（二）事业编制", 2), ("二、编外人员", 2)),
      findings: [overrun]),
  ]

  @Test(arguments: cases) func areJudgedByTheirOwnHeading(_ example: FolderCase) throws {
    try example.expect()
  }
}
