import BianzhiCore
import Testing

@testable import BianzhiQuery

/// Which words of a title seat its holder among the leaders.
@Suite("seats by words of a title") struct LeadingSeatTests {
  @Test(arguments: [
    "党组成员", "党组成员、副局长", "党组成员、副局长（已免）", "党组成员、副局长（2010年3月免职）", "副局长（已免）、党组成员",
    "局领导", "四级调研员（班子）",
  ]) func told(title: String) {
    #expect(LeadingSeat(title).isTold, "\(title)")
  }

  /// The remark takes the piece before it alone; its day may stand apart.
  @Test(arguments: ["党组成员（已免）", "副局长、党组成员（2010年3月，免职）", "党组成员（免职，2010.03）", "科员"])
  func givenUp(title: String) {
    #expect(!LeadingSeat(title).isTold, "\(title)")
  }

  @Test(arguments: [("党组成员、副局长（已免）", false), ("（副局长）科员", true), ("副局长、党组成员（已免）", true)])
  func namesThePost(title: String, isNamed: Bool) {
    #expect(LeadingSeat(title).names(PostTitle("副局长")) == isNamed)
  }
}
