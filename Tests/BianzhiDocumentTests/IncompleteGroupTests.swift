import BianzhiDocument
import Testing

/// A head that was not understood is no head that is missing: what stands with it is held back.
@Suite("Groups of posts with an unread member") struct IncompleteGroupTests {
  private func obstacles(_ text: String) -> [String: Proposal.Obstacle?] {
    Dictionary(
      DocumentReader.read(text).proposals.map {
        ("\($0.label)\($0.role?.rawValue ?? "")", $0.obstacle)
      }
    ) { first, _ in first }
  }

  @Test(arguments: [
    "星海市水利局设局长1至2名，副局长2名。", "星海市水利局设局长1名至2名，副局长2名。",
  ]) func deputiesBesideAnUnreadHeadAreHeldBack(_ text: String) {
    let reading = DocumentReader.read(text)
    for proposal in reading.proposals where proposal.sort == .leader {
      #expect(proposal.obstacle != nil, "\(proposal.label)")
    }
  }

  /// 若干 is no number; members of other sorts and those without a place of their own make no whole.
  @Test func deputiesBesideAHeadWithoutANumberAreHeldBack() {
    for text in ["星海市水利局设副局长3名，局长若干名。", "星海市水利局设副局长3名、若干名局长。"] {
      #expect(obstacles(text)["副局长deputy"] == .some(.incomplete), "\(text)")
      #expect(DocumentReader.read(text).unread.count == 1, "\(text)")
    }
    for text in [
      "星海市水利局设副局长3名，委员若干名。", "星海市水利局设副局长3名，兼职副局长若干名。", "星海市水利局设副局长3名，若干年内不变。",
    ] {
      #expect(obstacles(text)["副局长deputy"] == .some(nil), "\(text)")
    }
  }

  @Test func halvesBesideAnUnreadHalfAreHeldBack() {
    let found = obstacles("星海市水利局处级领导职数30名，其中正处级16名（核减4名后），副处级14名。")
    #expect(found["处级领导职数deputy"] == .some(.incomplete))
  }

  /// Posts of other units on the line say nothing of the organ's.
  @Test func unreadPostsOfOthersHoldNothingBack() {
    let found = obstacles("星海市水利局设局长1名，副局长2名，现有人员9名。")
    #expect(found["局长main"] == .some(nil))
    #expect(found["副局长deputy"] == .some(nil))
  }

  /// Nothing can be compared where a member was not read.
  @Test func aTotalWithAnUnreadMemberIsNotChecked() {
    let reading = DocumentReader.read("领导职数5名，其中：局长1名，副局长2名，某某特派员2名。")
    #expect(reading.checks.allSatisfy { $0.passed })
    #expect(reading.proposals.allSatisfy { $0.sort != .leader || $0.obstacle != nil })
    let whole = DocumentReader.read("领导职数5名，其中：局长1名，副局长2名。")
    #expect(whole.checks.contains { !$0.passed })
  }

  /// A number of all leaders says nothing of heads and deputies.
  @Test func totalsAreNotTaken() {
    #expect(obstacles("星海市林业局行政编制40名，领导职数5名。")["领导职数other"] == .some(.notSplit))
    #expect(obstacles("星海市林业局设局长1名，总工程师1名。")["总工程师other"] == .some(nil))
  }
}
