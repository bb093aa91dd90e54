import BianzhiCore
import Testing

@Suite("a finding and its name") struct FindingTests {
  private func finding(_ expected: Int?, _ actual: Int?) -> Finding {
    Finding(
      name: .rule(1), rule: "own.rule", severity: .minor, organCode: "A1", organName: "甲局",
      otherOrgans: ["B1", "C1"], part: "", expected: expected, actual: actual)
  }

  @Test(
    arguments: [
      (1, 3, 2), (3, 1, -2), (0, 0, 0), (nil, 3, nil), (3, nil, nil),
    ] as [(Int?, Int?, Int?)])
  func excessIsOfTwoNumbers(expected: Int?, actual: Int?, excess: Int?) {
    #expect(finding(expected, actual).excess == excess)
  }

  @Test(
    arguments: [
      (["A1"], true), (["C1", "X"], true), (["X"], false), ([], false), (nil, true),
    ] as [(Set<String>?, Bool)])
  func concernsTheOrgansItRestsOn(organs: Set<String>?, isConcerned: Bool) {
    #expect(finding(1, 2).concerns(organs) == isConcerned)
  }

  @Test(
    arguments: [
      ("F12", .rule(12)), ("f1", .rule(1)), ("H3", .hand(3)), ("F0", nil), ("12", nil), ("", nil),
      ("F-1", nil), ("FX", nil),
    ] as [(String, FindingName?)])
  func nameIsReadAsItIsWritten(text: String, name: FindingName?) {
    #expect(FindingName(text) == name)
    #expect(name.map { "\($0)" } ?? text.uppercased() == text.uppercased())
  }

  @Test func namesOfRulesComeFirst() {
    let names: [FindingName] = [.hand(1), .rule(10), .hand(2), .rule(9)]
    #expect(names.sorted() == [.rule(9), .rule(10), .hand(1), .hand(2)])
  }
}
