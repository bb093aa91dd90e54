import Testing

/// A place whose name holds 原 is a place; 区设区某局 names the bureau of that place, and 原 at the start a former one.
@Suite("Names of places in names of organs") struct RegionUnitTests {
  static let cases: [ReadingCase] = [
    ReadingCase(
      "吉海市青原区司法局机关行政编制14名。",
      "吉海市青原区司法局 行政编制=14 本级"),
    ReadingCase(
      "三原县财政局行政编制14名。",
      "三原县财政局 行政编制=14"),
    ReadingCase(
      "原县水利局行政编制14名。"),
    ReadingCase(
      "亭海区设区城市管理局，内设办公室、法制科、市容管理科3个科室；下辖20个镇，都设立了中队。",
      "亭海区城市管理局 内设 3: 办公室|法制科|市容管理科"),
    ReadingCase(
      "亭海区内设区直单位，核定编制20名的另定。"),
  ]

  @Test(arguments: cases)
  func readsAllThatIsStatedAndNothingElse(_ example: ReadingCase) {
    example.expectReading()
  }
}
