import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// Two files of one import for one organ and day: versions of one list, or parts of it.
@Suite("two files of one organ") struct TwoFilesTests {
  private static let header = "姓名,身份证号,出生日期,机构代码,编制类型,人员状态"

  private static func line(_ person: Int, number: Bool = true, birth: String = "") -> String {
    "甲\(person),\(number ? Identity.number(person * 2 + 1) : ""),\(birth),A1,行政编制,在岗"
  }

  private static func take(
    _ june: [String], _ final: [String], into desk: Desk, missing: MissingRows = .goCautiously
  ) throws -> ImportSummary {
    let paths = [
      try desk.write("六月.csv", [header] + june), try desk.write("定稿.csv", [header] + final),
    ]
    return try desk.take(paths) { $0.missing = missing }
  }

  /// Of versions of several days, the one of the day that was asked for stands, and the others are named.
  @Test(arguments: [
    ("截至2010年5月31日", "截至2010年6月30日"), ("2010年5月", "2010年6月"), ("2010年4-5月", "2010年6月"),
  ])
  func theDayThatWasAskedForDecides(may: String, june: String) throws {
    let desk = try Desk.withOrgans()
    let write = { (name: String, day: String, people: Range<Int>) in
      try desk.write(
        name,
        ["岚汀市财政局花名册（\(day)）", Self.header.replacing(",机构代码", with: "")]
          + people.map { Self.line($0).replacing(",A1", with: "") })
    }
    let paths = [try write("五月.csv", may, 0..<5), try write("六月.csv", june, 0..<7)]
    let summary = try desk.take(paths) { $0.quarantines = true }
    #expect(summary.isStored && summary.unread.count == 1, "\(summary.unread)")
    #expect(try desk.count("SELECT count(*) FROM staff") == 7)
    let words = summary.unread.first?.wording.zh ?? ""
    #expect(words.contains("五月.csv") && words.contains("六月.csv"), "\(words)")
  }

  /// Neither is of the day that was asked for: nobody knows which is meant.
  @Test func ofTwoOtherDaysNeitherStands() throws {
    let desk = try Desk.withOrgans()
    let write = { (name: String, day: String) in
      try desk.write(
        name,
        ["岚汀市财政局花名册（截至\(day)）", Self.header.replacing(",机构代码", with: "")]
          + (0..<5).map { Self.line($0 + (name == "一.csv" ? 0 : 1)).replacing(",A1", with: "") })
    }
    let paths = [try write("一.csv", "2010年3月31日"), try write("二.csv", "2010年4月30日")]
    let error = try desk.refusal(paths) { $0.quarantines = true }
    #expect(error?.wording.zh.contains("两份都没有存入") == true, "\(String(describing: error))")
    #expect(try desk.count("SELECT count(*) FROM staff") == 0)
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let june: [String]
    let final: [String]
    /// 0: nobody stands in both.
    let shared: Int
  }

  static let cases: [Case] = [
    .init(
      testDescription: "the same numbers", june: (0..<5).map { line($0) },
      final: (0..<4).map { line($0) }, shared: 4),
    .init(
      testDescription: "names and births where there are no numbers",
      june: (0..<5).map { line($0, number: false, birth: "1980-01-0\($0 + 1)") },
      final: (0..<3).map { line($0, number: false, birth: "1980-01-0\($0 + 1)") }, shared: 3),
    .init(
      testDescription: "numbers in one of them only",
      june: (0..<5).map { line($0, birth: "1980-01-0\($0 + 1)") },
      final: (0..<3).map { line($0, number: false, birth: "1980-01-0\($0 + 1)") }, shared: 3),
    .init(
      testDescription: "names alone, most of them the same",
      june: (0..<5).map { line($0, number: false) }, final: (0..<4).map { line($0, number: false) },
      shared: 4),
    .init(
      testDescription: "one namesake without number and birth",
      june: (0..<5).map { line($0, number: false) },
      final: [line(0, number: false)] + (6..<9).map { line($0, number: false) }, shared: 0),
    .init(
      testDescription: "nobody in both", june: (0..<5).map { line($0) },
      final: (5..<8).map { line($0) }, shared: 0),
    .init(
      testDescription: "a line repeated within a file", june: [line(0), line(0)],
      final: [line(1)], shared: 0),
  ]

  @Test(arguments: cases)
  func areToldApartByTheirPeople(_ item: Case) throws {
    let desk = try Desk()
    let summary = try Self.take(item.june, item.final, into: desk)
    #expect(summary.isStored == (item.shared == 0))
    let joined = try #require(summary.joined.first)
    #expect(joined.shared == item.shared)
    #expect(Set(joined.parts.map(\.file)) == ["六月.csv", "定稿.csv"])
    #expect(Set(joined.parts.map(\.rows)) == Set([item.june.count, item.final.count]))
    guard item.shared > 0 else { return }
    let failure = try #require(summary.failure)
    #expect(failure.status == .badInput)
    for text in [failure.wording.zh, failure.wording.en] {
      #expect(text.contains("六月.csv") && text.contains("定稿.csv") && text.contains("--add"))
    }
    #expect(try desk.count("SELECT count(*) FROM staff") == 0)
  }

  @Test func bothCountWhereTheUserSaysSo() throws {
    let desk = try Desk()
    let people = (0..<5).map { Self.line($0) }
    let summary = try Self.take(people, people, into: desk, missing: .stay)
    #expect(summary.isStored && summary.joined.first?.shared == 5)
    #expect(try desk.count("SELECT count(*) FROM staff") == 10)
  }

  /// Each file by itself is another version, and the later import counts.
  @Test func oneAfterTheOtherTheyAreVersions() throws {
    let desk = try Desk()
    let people = (0..<5).map { Self.line($0) }
    try desk.take(lines: [Self.header] + people, as: "六月.csv")
    let summary = try desk.take(lines: [Self.header] + people.dropLast(), as: "定稿.csv")
    #expect(summary.isStored && summary.joined.isEmpty && summary.gone == 1)
  }

  /// One of two files with the same people is left: nobody is gone. Half of the people less are many.
  @Test(arguments: [(6, true), (3, false)])
  func whoStandsInOneOfBothStillIsNotGone(left: Int, isStored: Bool) throws {
    let desk = try Desk()
    let people = (0..<6).map { Self.line($0) }
    _ = try Self.take(people, people, into: desk, missing: .stay)
    let summary = try desk.take(lines: [Self.header] + people.prefix(left), as: "六月.csv")
    #expect(summary.isStored == isStored)
    if case .shrinking(let lists, _)? = summary.failure {
      #expect(lists.map(\.gone) == [3] && lists.map(\.before) == [6])
    }
    #expect(try desk.count("SELECT count(DISTINCT name) FROM staff") == 6)
  }

  @Test func filesOfSeveralOrgansAreCompared() throws {
    let desk = try Desk()
    let one = (0..<3).map { Self.line($0) }
    let other = (0..<3).map { Self.line($0).replacing("A1", with: "A2") }
    let summary = try Self.take(one, other, into: desk)
    // The same people in two organs are no two versions of one list.
    #expect(summary.isStored && summary.joined.isEmpty)
  }
}
