import Testing

/// One head for each body is as many as there are bodies, where the text says how many there are.
@Suite("Posts of each inner body") struct EachBodyTests {
  static let cases: [ReadingCase] = [
    ReadingCase(
      "内设3个科室：办公室、人事科、财务科，各设科长1名。", "内设 3: 办公室|人事科|财务科", "中层 科长=3 3正-副"),
    ReadingCase(
      "内设机构3个：办公室、人事科、财务科。各科室设科长（主任）1名，副科长共2名。",
      "内设 3: 办公室|人事科|财务科", "中层 科长=3 3正-副", "中层 副科长=2 -正2副"),
    // How many there are is not said, or two are for each.
    ReadingCase("内设办公室、人事科、财务科。各科室设科长1名。", "内设 -: 办公室|人事科|财务科"),
    ReadingCase("内设机构3个。各科室设副科长2名。", "内设 3: "),
    ReadingCase("内设机构3个。各乡镇设科长1名。", "内设 3: "),
    ReadingCase("内设机构3个。内设机构领导职数相应增加1名，调整后为8名。", "内设 3: ", "变 内设机构领导职数+1", "中层 内设机构领导职数=8"),
    ReadingCase("行政编制增加2名，调整后为12名。", "变 行政编制+2", "行政编制=12 after"),
    ReadingCase("行政编制各增加2名。"),
  ]

  @Test(arguments: cases)
  func readsAllThatIsStatedAndNothingElse(_ example: ReadingCase) {
    #expect(Signature.of(example.text) == example.proposals)
  }
}
