import Testing

/// Names alone on their lines count where they are as many as stated; numbers in brackets start paragraphs on one line too.
@Suite("Lists of bodies as headings") struct BareHeadingTests {
  static let cases: [ReadingCase] = [
    ReadingCase(
      "星海市政府参事室内设两个职能处室：\n秘书 一处（参事办）\n负责参事工作。\n秘书二处（文史馆办公室）\n负责文史工作。\n人员编制",
      "星海市政府参事室 内设 2: 秘书一处（参事办）|秘书二处（文史馆办公室）"),
    ReadingCase(
      "星海市政府参事室内设三个职能处室：\n秘书一处\n负责参事工作。\n秘书二处\n负责文史工作。",
      "星海市政府参事室 内设 3: "),
    ReadingCase(
      "省政府办公厅内设3个职能处（室）。（一）秘书处（办公室）。（二）会议处。（三）省政府总值班室。离退休干部处。",
      "省政府办公厅 内设 3: 秘书处（办公室）|会议处|省政府总值班室"),
    ReadingCase(
      "星海市教育局内设3个科室。（一）办公室。（二）人事科。（三）市教育考试中心。",
      "星海市教育局 内设 3: 办公室|人事科|市教育考试中心"),
    ReadingCase(
      "星海市教育局设下列内设机构：\n（一）办公室\n（二）人事科\n（三）市教育考试院",
      "星海市教育局 内设 -: 办公室|人事科"),
    // Without a stated number each name needs its duties on the next line.
    ReadingCase(
      "星海市司法局设以下机构：\n办公室\n负责文电工作。\n法治科（正科级）\n承担调研工作。",
      "星海市司法局 内设 -: 办公室|法治科"),
    ReadingCase("星海市司法局设以下机构：\n办公室\n负责文电工作。\n法治科\n政治部\n负责干部工作。"),
  ]

  @Test(arguments: cases)
  func readsAllThatIsStatedAndNothingElse(_ example: ReadingCase) {
    example.expectReading()
  }
}
