import Testing

/// Where several names are one staff, the numbers are those of the organ that the text speaks of.
@Suite("One staff under several names") struct JointOrganTests {
  static let cases: [ReadingCase] = [
    ReadingCase(
      "星海市博物馆\n星海市博物馆和东湖研究院、星海市档案馆实行“一套班子、三块牌子”的运作模式，内设办公室、陈列部、保卫部等3个机构。",
      "星海市博物馆 内设 3: 办公室|陈列部|保卫部"),
    ReadingCase(
      "星海市博物馆\n星海市博物馆和东湖研究院、星海市档案馆共用一处馆舍，内设办公室、陈列部、保卫部等3个机构。"),
    ReadingCase(
      "星海市博物馆\n东湖研究院和星海市档案馆实行一套班子、两块牌子，内设办公室、陈列部、保卫部等3个机构。"),
  ]

  @Test(arguments: cases)
  func readsAllThatIsStatedAndNothingElse(_ example: ReadingCase) {
    example.expectReading()
  }
}
