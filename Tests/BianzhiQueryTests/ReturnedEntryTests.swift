import BianzhiCore
import BianzhiQuery
import Testing

/// Somebody of the newest roster leaves and enters once more: the second entry takes a place like any other.
@Suite("who comes back enters") struct ReturnedEntryTests {
  private static let rule = "quota.entry_when_full"

  private static func move(_ person: Int, _ direction: String, _ day: String) -> String {
    "甲\(person),\(Staff.number(person)),A1,\(direction),\(day),行政编制"
  }

  /// Two places and two people at the end of 2009.
  private func found(_ moves: [String], left: String = "") throws -> (
    found: [String], unchecked: [String]
  ) {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,")
    try office.quotas("A1,行政编制,2,,石编〔2008〕1号,2008-01-01,")
    try office.roster(
      [Staff(1, "A1"), Staff(2, "A1").with(\.left, left)], day: "2009-12-31")
    try office.store("姓名,身份证号,机构代码,变动类别,变动时间,编制类型", moves)
    let result = try office.check("2010-06-30", rules: [Self.rule])
    return (
      try office.findings(Self.rule, result).map { $0.brief + " " + ($0.person?.text ?? "") },
      try office.unchecked(Self.rule, result)
    )
  }

  static let cases: [(moves: [(Int, String, String)], found: Int, unchecked: [String])] = [
    // Left, somebody else took the place, and came back.
    ([(2, "出编", "2010-01-10"), (3, "入编", "2010-02-01"), (2, "入编", "2010-03-01")], 1, []),
    // Nobody took it.
    ([(2, "出编", "2010-01-10"), (2, "入编", "2010-03-01")], 0, []),
    // Written anew on one day: held all along.
    ([(3, "入编", "2010-02-01"), (2, "出编", "2010-03-01"), (2, "入编", "2010-03-01")], 1, []),
    // Never left.
    ([(2, "入编", "2010-03-01")], 0, []),
    // Nothing tells what came first.
    ([(2, "出编", "2010-03"), (2, "入编", "2010-03-15")], 0, ["entry_not_compared 1/1"]),
  ]

  @Test(arguments: cases)
  func theRegisterTells(item: (moves: [(Int, String, String)], found: Int, unchecked: [String]))
    throws
  {
    let result = try found(item.moves.map { Self.move($0.0, $0.1, $0.2) })
    #expect(result.found.count == item.found, "\(result)")
    #expect(result.unchecked == item.unchecked)
  }

  /// The roster itself says when somebody left.
  @Test(arguments: [("2010-01-10", true), ("", false), ("2010-04-01", false)])
  func theRosterTells(left: String, isFound: Bool) throws {
    let moves = [Self.move(3, "入编", "2010-02-01"), Self.move(2, "入编", "2010-03-01")]
    let result = try found(moves, left: left)
    #expect(
      result.found.contains { $0.hasSuffix(Staff.number(2)) } == isFound, "\(result)")
  }
}
