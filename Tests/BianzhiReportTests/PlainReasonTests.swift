import BianzhiCore
import BianzhiQuery
import Testing

@testable import BianzhiReport

/// Commands stood in letters to units, in the words of why something was not judged.
@Suite("reasons without commands") struct PlainReasonTests {
  @Test(arguments: UnjudgedReason.allCases)
  func noCommandIsToldToAnOutsider(reason: UnjudgedReason) {
    let plain = Reasons.plainWording(reason.rawValue)
    for words in [plain.zh, plain.en] {
      #expect(!words.isEmpty && !words.contains("bianzhi") && !words.contains("--"))
      #expect(!words.contains("  ") && !words.contains(" ,") && !words.contains("，，"))
    }
  }

  @Test func theAnalystIsToldTheCommand() {
    let told = Reasons.wording(UnjudgedReason.ceilingUnread.rawValue)
    let plain = Reasons.plainWording(UnjudgedReason.ceilingUnread.rawValue)
    #expect(told.zh == "限额的事项、层级、日期或不计入限额的机构读不出或对不上，请认定是什么意思（bianzhi value set），或改正后重新导入")
    #expect(plain.zh == "限额的事项、层级、日期或不计入限额的机构读不出或对不上，请认定是什么意思，或改正后重新导入")
    #expect(told.en.contains("say what is meant (bianzhi value set), or mend"))
    #expect(plain.en.contains("say what is meant, or mend"))
  }
}
