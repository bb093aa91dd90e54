import BianzhiCore
import Testing

/// Words of a state that say from which side somebody is on loan.
@Suite("states of people from elsewhere") struct BorrowedStateTests {
  @Test(arguments: [
    "借调人员（借入）", "借调（借入）", "借入（编制在一中）", "外单位借调人员", "在岗（借入）", "借自县民政局", "从县民政局借调", "借调（借自县民政局）",
  ])
  func isBorrowed(text: String) { #expect(StateText(text)?.state == .secondedIn) }

  /// 外单位 alone in brackets may be where somebody came from or went to.
  @Test(arguments: ["挂职（外单位）", "挂职锻炼(其他单位)", "抽调（兄弟单位）"])
  func isAsked(text: String) { #expect(!WordReading(of: text, in: "state").isKnown) }

  @Test(arguments: [
    ("挂职（外单位来）", PersonState.secondedIn), ("借调到外单位", .secondedOut), ("外单位借调", .secondedIn),
  ])
  func isTold(text: String, state: PersonState) {
    #expect(WordReading(of: text, in: "state").code == state.rawValue)
  }

  @Test(arguments: ["借调（借出）", "在岗（借出）", "借调人员（待返回）", "退休（借入）", "借出（借入）", "抽调（负责借款）", "外借（借入）"])
  func isNot(text: String) { #expect(StateText(text)?.state != .secondedIn) }
}
