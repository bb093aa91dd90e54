import Testing

@testable import BianzhiReport

/// Places of a letter that people fill in by hand, and what must stay around them.
@Suite("blank places of letters") struct BlankPlacesTests {
  static let filled: [(empty: String, written: String, text: String)] = [
    ("______", "岚编办函〔2024〕12号", "岚编办函〔2024〕12号"), ("日期: ______", "日期: 2024-09-08", "2024-09-08"),
    ("日期: \\_\\_\\_\\_\\_\\_", "日期: 2024-09-08", "2024-09-08"),
    (
      "文号：＿＿＿＿ 日期：____ 岚汀市财政局：", "文号：岚编办函〔2024〕12号 日期：2024-09-08 岚汀市财政局：",
      "岚编办函〔2024〕12号 2024-09-08"
    ), ("日期： 年 月 日", "日期：2024年9月8日", "2024 9 8"), ("年 月 日", "二〇二四年九月八日", "二〇二四 九 八"),
    ("____年__月__日", "2024年 9月 8日", "2024 9 8"), ("签收人：____（章）", "签收人：甲一（章）", "甲一"),
    ("日期：____", "日期：____", ""),
  ]

  @Test(arguments: filled)
  func whatIsFilledInIsTold(empty: String, written: String, text: String) {
    #expect(BlankPlaces(empty)?.filling(written) == text)
  }

  static let changed: [(empty: String, written: String)] = [
    ("文号：____ 岚汀市财政局：", "文号：1号 岚汀市教育局："), ("日期： 年 月 日", "日期：2024年9月8日前"),
    ("日期： 年 月 日", "日期：近年9月8日"), ("超编____人：41", "超编1人：40"), ("日期：____", "时间：2024-09-08"),
  ]

  @Test(arguments: changed) func whatStandsAroundMustStay(empty: String, written: String) {
    #expect(BlankPlaces(empty)?.filling(written) == nil)
  }

  /// Blanks between words, and short lines, are no places.
  @Test(arguments: ["第 3 次检查", "2024 年 9 月 8 日", "a__b", "本年度 月报", ""])
  func otherLinesHaveNone(line: String) { #expect(BlankPlaces(line) == nil) }

  @Test func aLineWithAFieldIsFilledAndNoOther() {
    let line = { (text: String) in ReadReport.Line(shown: text, key: text) }
    let ours = ["文号：____ 日期：____ 岚汀市财政局：", "超编 1 人。"].map(line)
    let theirs = ["文号：岚编〔2024〕1号 日期：9月8日 岚汀市财政局：", "超编 0 人。"].map(line)
    let compared = LineComparison(theirs, ours)
    #expect(compared.filled.map(\.line) == [0] && compared.differences.map(\.written) == [1])
  }
}
