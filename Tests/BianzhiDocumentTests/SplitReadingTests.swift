import BianzhiDocument
import Testing

/// N正N副 belongs to the words or the number before it; what is not understood is listed.
@Suite("Heads and deputies without a unit") struct SplitReadingTests {
  static let cases: [ReadingCase] = [
    ReadingCase(
      "星海市林业局行政编制25名，内设机构领导职数：7正5副。",
      "星海市林业局 中层 内设机构领导职数=- 7正5副",
      "星海市林业局 行政编制=25"),
    ReadingCase(
      "星海市林业局行政编制25名，科级领导职数12名，其中7正5副。",
      "星海市林业局 中层 科级领导职数=12 7正5副",
      "星海市林业局 行政编制=25"),
    ReadingCase(
      "星海市林业局行政编制25名，科级领导职数12名，7正5副。",
      "星海市林业局 中层 科级领导职数=12 7正5副",
      "星海市林业局 行政编制=25"),
    ReadingCase(
      "星海市林业局行政编制25名，领导职数：1正4副。",
      "星海市林业局 副 副职=4",
      "星海市林业局 正 正职=1",
      "星海市林业局 行政编制=25"),
    ReadingCase(
      "星海市林业局领导职数一正四副。",
      "星海市林业局 副 副职=4",
      "星海市林业局 正 正职=1"),
    ReadingCase(
      "星海市林业局内设机构领导职数7正5副。",
      "星海市林业局 中层 内设机构领导职数=- 7正5副"),
    ReadingCase(
      "星海市林业局科级领导职数12名，其中科长7名，副科长5名。",
      "星海市林业局 中层 科级领导职数=12 7正5副"),
    ReadingCase(
      "星海市林业局科级领导职数12名，科长7名。",
      "星海市林业局 中层 科级领导职数=12",
      "星海市林业局 中层 科长=7 7正-副"),
    ReadingCase(
      "增加处级领导职数1正1副。"),
    ReadingCase(
      "各街道处级职数均设置为4正4副。"),
    ReadingCase(
      "编制4至7人设1正1副。"),
  ]

  /// What follows the split in the bracket is listed.
  @Test func aNumberBehindTheSplitIsUnread() {
    let reading = DocumentReader.read("星海市林业局领导职数5名（1正4副，含总会计师1名）。")
    #expect(Signature.of(reading) == ["星海市林业局 正 正职=1", "星海市林业局 副 副职=4"])
    #expect(reading.unread.count == 1)
    #expect(reading.unread.first?.text.contains("含总会计师1名") == true)
    let whole = DocumentReader.read("星海市林业局领导职数5名（1正4副）。")
    #expect(Signature.of(whole) == ["星海市林业局 正 正职=1", "星海市林业局 副 副职=4"])
    #expect(whole.unread.isEmpty)
    let other = DocumentReader.read("星海市林业局领导职数5名（含总会计师1名）。")
    #expect(other.organs.first?.leaders.deputy.isEmpty == true)
  }

  @Test(arguments: cases)
  func readsAllThatIsStatedAndNothingElse(_ example: ReadingCase) {
    example.expectReading()
  }
}
