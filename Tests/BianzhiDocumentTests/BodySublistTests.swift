import Testing

/// A list whose parts each have a number is read where every part has as many names as it says, and all as many as stated.
@Suite("Lists of bodies in parts") struct BodySublistTests {
  static let cases: [ReadingCase] = [
    ReadingCase(
      "星海市疾控中心内设机构5个，分别为急传所、慢病所、检验中心3个业务部门和办公室、财务科2个职能管理科室。",
      "星海市疾控中心 内设 5: 急传所|慢病所|检验中心|办公室|财务科"),
    ReadingCase(
      "星海市疾控中心内设机构5个，分别为急传所、慢病所3个业务部门和办公室、财务科2个职能管理科室。",
      "星海市疾控中心 内设 5: "),
    ReadingCase(
      "星海市疾控中心内设机构6个，分别为急传所、慢病所、检验中心3个业务部门和办公室、财务科2个职能管理科室。",
      "星海市疾控中心 内设 6: "),
    ReadingCase(
      "星海市检察院机关现有内设机构25个、事业单位3个。",
      "星海市检察院 内设 25: "),
    ReadingCase(
      "工业和信息化部将内设24个司局中，其中8个为信息化司局。",
      "工业和信息化部 内设 24: "),
    ReadingCase(
      "星海市教育局内设5个股级机构：办公室、人事股、财务股、督导股、基教股。",
      "星海市教育局 内设 5: 办公室|人事股|财务股|督导股|基教股"),
  ]

  @Test(arguments: cases)
  func readsAllThatIsStatedAndNothingElse(_ example: ReadingCase) {
    example.expectReading()
  }
}
