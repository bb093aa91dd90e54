/// A note such as 借调 or 2023年9月起挂职 that says of somebody on a unit's own list that they are on loan, and not which way:
/// one of its own who is elsewhere counts here, and one from elsewhere does not.
package enum LoanWord {
  /// - Parameter part: of a note, between its stops.
  package static func isBare(_ part: String) -> Bool {
    guard words.contains(where: part.holds) else { return false }
    let plain = ChineseNumeral.datesInDigits(
      String(String.UnicodeScalarView(PlainText(part).withoutBlanks)))
    var rest = StateText.withoutPeriod(plain).text.filter { !marks.contains($0) }
    // One who was on loan until a day has come back, or gone home.
    guard !["至", "到", "-", "—", "~"].contains(where: rest.replacing("至今", with: "").holds) else {
      return false
    }
    rest = rest.replacing(StateText.date, with: "")
    for word in around { rest = rest.replacing(word, with: "") }
    return words.contains(rest)
  }

  private static let words: Set<String> = ["借调", "借用", "抽调", "挂职"]
  private static let marks: Set<Character> = ["(", ")", "（", "）", ":", "："]
  /// Words that tell no direction; the longer ones first.
  private static let around = [
    "至今", "期间", "锻炼", "人员", "干部", "目前", "正在", "开始", "长期", "暂时", "短期", "现", "已", "自", "从", "于", "起",
    "中", "在",
  ]
}
