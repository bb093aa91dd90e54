import Testing

/// What is said of people who are there holds for the 其中 and the list behind it.
@Suite("People in post in documents") struct PeopleReadingTests {
  static let cases: [ReadingCase] = [
    ReadingCase(
      "星海市林业局核定编制40名，实有36名，其中行政22名，事业14名。",
      "星海市林业局 编制=40"),
    ReadingCase(
      "星海市林业局核定编制40名，实有36名，其中行政编制22名，事业编制14名。",
      "星海市林业局 编制=40"),
    ReadingCase(
      "星海市林业局编制40名。年末实有36人，其中行政22人，工勤3人。",
      "星海市林业局 编制=40"),
    ReadingCase(
      "星海市林业局编制40名。干部职工36人，其中：行政编制22人；事业编制14人。",
      "星海市林业局 编制=40"),
    ReadingCase(
      "星海市林业局编制40名，实有36名，行政编制22名，事业编制14名。",
      "星海市林业局 编制=40"),
    ReadingCase(
      "星海市林业局编制40名，其中行政编制25名，事业编制15名，实有36名。",
      "星海市林业局 事业编制=15",
      "星海市林业局 编制=40含(行政编制=25,事业编制=15)",
      "星海市林业局 行政编制=25"),
    ReadingCase(
      "星海市林业局行政编制25名，实有22名，事业编制15名，实有14名。",
      "星海市林业局 事业编制=15",
      "星海市林业局 行政编制=25"),
    ReadingCase(
      "星海市林业局行政编制25名。现有领导班子成员5人，局长1人，副局长4人，科长9人。",
      "星海市林业局 行政编制=25"),
    ReadingCase(
      "星海市林业局行政编制25名。班子成员5人，局长1人，副局长4人。",
      "星海市林业局 行政编制=25"),
    ReadingCase(
      "星海市林业局行政编制25名。领导班子职数5名，其中局长1名，副局长4名。",
      "星海市林业局 副 副局长=4",
      "星海市林业局 正 局长=1",
      "星海市林业局 行政编制=25"),
    ReadingCase(
      "星海市林业局在职干警36人。其中局长1人，副局长4人。"),
    ReadingCase(
      "星海市林业局行政编制25名，现有职工22人，设局长1名，副局长4名。",
      "星海市林业局 副 副局长=4",
      "星海市林业局 正 局长=1",
      "星海市林业局 行政编制=25"),
    ReadingCase(
      "星海市林业局行政编制25名，现有职工22人，科级领导职数9名。",
      "星海市林业局 中层 科级领导职数=9",
      "星海市林业局 行政编制=25"),
    ReadingCase(
      "现有领导班子成员8人，监察专员2人，督查局局长（副厅级）1人。"),
  ]

  @Test(arguments: cases)
  func readsAllThatIsStatedAndNothingElse(_ example: ReadingCase) {
    example.expectReading()
  }
}
