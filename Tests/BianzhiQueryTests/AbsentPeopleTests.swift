import BianzhiCore
import BianzhiQuery
import TestSupport
import Testing

/// People who are not at the post are found by the walk over people; where somebody has no number, by the rows.
@Suite("people not at the post") struct AbsentPeopleTests {
  private func notes(_ more: [Staff]) throws -> [String] {
    let office = try Office()
    try office.organs("399001,江海市档案局,,,,")
    try office.quotas("399001,行政编制,9,,江编〔2008〕1号,2008-01-01,")
    let away = Staff(2, "399001").with(\.state, "离岗")
    try office.roster(
      [Staff(1, "399001"), away, Staff(3, "399001").with(\.state, "停薪留职")] + more)
    try office.payroll([(1, "399001"), (2, "399001")])
    return try office.findings("person.not_in_post", office.check())
      .filter { $0.person != nil }.map { "\($0.personName ?? "") \($0.note)" }.sorted()
  }

  @Test func areTheSameBesideSomebodyWithoutANumber() throws {
    let found = try notes([])
    #expect(found.count == 2)
    #expect(try notes([Staff(nil, "399001").with(\.name, "无号人")]) == found)
  }

  static let words: [(word: String, severity: Severity?)] = [
    ("长期不在岗", .minor), ("长期离岗", .minor), ("旷工", .minor), ("失联", .minor), ("吃空饷", .minor),
    ("出国未归", .minor),
    ("不在岗", .hint), ("请长假", .hint), ("待岗", .hint), ("待分配", .hint), ("内退", .hint), ("产假", nil),
    ("挂职", nil),
  ]

  @Test(arguments: words)
  func whatTheRosterSaysOfThem(word: String, severity: Severity?) throws {
    let office = try Office()
    try office.organs("399001,江海市档案局,,,,")
    try office.quotas("399001,行政编制,9,,江编〔2008〕1号,2008-01-01,")
    try office.roster([Staff(1, "399001"), Staff(2, "399001").with(\.state, word)])
    let found = try office.findings("person.not_in_post", office.check())
    #expect(found.map(\.severity) == [severity].compactMap(\.self))
  }
}
