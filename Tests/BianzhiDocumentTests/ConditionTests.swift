import Testing

@testable import BianzhiDocument

/// What is done only when something else has come about is not done yet.
@Suite("Conditions in documents") struct ConditionTests {
  private static let head = "关于云岭县林业局机构编制的通知\n县林业局：\n"

  static let cases: [ReadingCase] = [
    ReadingCase(head + "核定行政编制12名。待改革完成后，核减行政编制1名。", "云岭县林业局 行政编制=12"),
    ReadingCase(head + "核定行政编制12名；待人员划转到位后再核增事业编制2名。", "云岭县林业局 行政编制=12"),
    ReadingCase(head + "核定行政编制12名。确需增加的，核增行政编制2名。", "云岭县林业局 行政编制=12"),
    ReadingCase(head + "核定行政编制12名，如有需要，可从县救助站调剂事业编制2名。", "云岭县林业局 行政编制=12"),
    ReadingCase(head + "核定行政编制12名，可根据工作需要增加副局长1名。", "云岭县林业局 行政编制=12"),
    ReadingCase(head + "核定行政编制12名。今后视业务发展情况，核增内设机构领导职数1正2副。", "云岭县林业局 行政编制=12"),
    ReadingCase(head + "核定行政编制12名。核减事业编制1名，待人员退休后执行。", "云岭县林业局 行政编制=12"),
    // What a condition says of the time after takes nothing from a number of today.
    ReadingCase(head + "核定工勤编制3名，待现有人员退休后收回。", "云岭县林业局 工勤编制=3"),
    ReadingCase(
      head + "根据工作需要，核增行政编制2名、副局长1名。", "云岭县林业局 变 行政编制+2", "云岭县林业局 变 副局长+1"),
    ReadingCase(
      head + "机关行政编制29名、事业编制32名，如因工作需要超编使用的，最多不超过2名。",
      "云岭县林业局 行政编制=29 本级", "云岭县林业局 事业编制=32"),
  ]

  @Test(arguments: cases)
  func areNotReadAsDone(_ example: ReadingCase) { example.expectReading() }

  @Test func areToldAsNotApproved() {
    let reading = DocumentReader.read(Self.head + "待改革完成后，核减行政编制1名。")
    #expect(reading.unread.map(\.reason) == [.notApproved])
  }
}

/// What a reply quotes of the request and of approvals before it is none of what it approves.
@Suite("Letters quoted in documents") struct QuotedLetterTests {
  private static let head = "中共云岭县委机构编制委员会关于县文化馆机构编制事项的批复\n县文化馆：\n"

  static let cases: [ReadingCase] = [
    ReadingCase(
      head + "你单位关于增加编制5名、领导职数1名的请示收悉。同意核增事业编制2名。", "县文化馆 变 事业编制+2"),
    ReadingCase(
      head + "你馆《关于增加5名事业编制的请示》收悉。经研究，同意为你馆核增事业编制2名、副馆长1名。",
      "县文化馆 变 事业编制+2", "县文化馆 变 副馆长+1"),
    ReadingCase(
      head + "原批复（云编〔2020〕3号）核定事业编制12名、馆长1名。同意核增事业编制2名。", "县文化馆 变 事业编制+2"),
    ReadingCase(
      head + "一、编制在你馆总量内解决，从县图书馆调剂事业编制1名。",
      "县文化馆 变 事业编制+1 县图书馆→县文化馆", "县图书馆 变 事业编制-1 县图书馆→县文化馆"),
    ReadingCase(
      head + "你馆现有事业编制9名，实有8名。经研究，核增事业编制2名。增编后，你馆事业编制11名。",
      "县文化馆 变 事业编制+2", "县文化馆 事业编制=11 after"),
    // The title on one line with who issues it does not turn the text to the issuer.
    ReadingCase(head + "设馆长1名、副馆长2名。", "县文化馆 正 馆长=1", "县文化馆 副 副馆长=2"),
  ]

  @Test(arguments: cases)
  func areNoApprovals(_ example: ReadingCase) { example.expectReading() }
}
