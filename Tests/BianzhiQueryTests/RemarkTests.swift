import BianzhiCore
import TestSupport
import Testing

@testable import BianzhiQuery

/// The words of what notes say stand in the file of the rule, or in `remarks.txt`: none is missing, and none says nothing.
@Suite("words of remarks") struct RemarkTests {
  /// The statements of rules, and the tables that they read, without their comments.
  private static func statements() throws -> String {
    let texts = Rule.builtIn.map(\.text) + [try Repository.text("schema.sql")]
    return texts.flatMap { $0.split(separator: "\n") }
      .map { line in line.firstRange(of: "--").map { line[..<$0.lowerBound] } ?? line }
      .joined(separator: "\n")
  }

  /// Codes that statements write; one that ends with a stroke is the beginning of several.
  private static func written() throws -> Set<String> {
    Set(try statements().matches(of: #/(?:'|; )remark ([a-z0-9_]+)/#).map { String($0.1) })
  }

  private static func swift() throws -> String {
    try Repository.files(under: "Sources/BianzhiQuery", ending: ".swift")
      .map(Repository.text).joined(separator: "\n")
  }

  @Test func whatIsWrittenHasWords() throws {
    let known = Set(RemarkBook.builtIn.keys.map(\.code))
    let named = try Self.swift().matches(of: #/FindingRemark\("([a-z0-9_]+)"\)/#)
      .map { String($0.1) }
    let written = try Self.written()
    try #require(written.count > 30 && named.count > 30)
    let silent = written.union(named).filter { code in
      code.hasSuffix("_") ? !known.contains { $0.hasPrefix(code) } : !known.contains(code)
    }
    #expect(silent.isEmpty)
  }

  @Test func wordsAreOfWhatIsWritten() throws {
    let (text, written) = (try Self.swift() + Self.statements(), try Self.written())
    let beginnings = written.filter { $0.hasSuffix("_") }
    let unused = RemarkBook.builtIn.keys.map(\.code).filter { code in
      !written.contains(code) && !beginnings.contains(where: code.hasPrefix)
        && !text.contains("\"\(code)\"") && !text.contains("'\(code)'")
    }
    #expect(unused.isEmpty)
  }

  @Test func bothLanguagesSayTheSame() throws {
    var count = 0
    for file in EmbeddedSQL.files {
      let header = try RuleHeader(file.text, file: file.name)
      for (key, english) in header.lines where key.hasPrefix("remark ") {
        let chinese = try header.value("remark-zh " + key.dropFirst("remark ".count))
        #expect(Self.places(in: chinese) == Self.places(in: english), "\(file.name) \(key)")
        #expect(chinese.unicodeScalars.contains { $0.properties.isIdeographic })
        #expect(english.contains { $0.isASCII && $0.isLetter })
        count += 1
      }
    }
    #expect(count > 60)
  }

  private static func places(in words: String) -> Set<String> {
    Set(words.matches(of: #/\{[^}]*\}|\[[^|]*\|/#).map { String($0.0) })
  }

  struct Case: CustomTestStringConvertible {
    let words, note, said: String
    var testDescription: String { "\(words) of \(note)" }
  }

  @Test(arguments: [
    Case(words: "left on {}", note: "2010-01-02 and 03", said: "left on 2010-01-02 and 03"),
    Case(words: "{2} at {1}", note: "A1 two of them", said: "two of them at A1"),
    // Less than the words ask for says what is noted.
    Case(words: "{2} at {1}", note: "A1", said: "A1"),
    Case(words: "of age in {1 month}", note: "2010-03-05", said: "of age in 2010-03"),
    Case(words: "{1 word}", note: "行政编制+自设编制", said: "administrative quota, 自设编制"),
    Case(words: "since {1}[0|, {2} left]", note: "2010 0", said: "since 2010"),
    Case(words: "since {1}[0|, {2} left]", note: "2010 10", said: "since 2010, 10 left"),
    Case(words: "since {1}[-|, {2} left]", note: "2010 0", said: "since 2010, 0 left"),
    Case(words: "[0|kind {1}, ][0|body {2}, ][0|post {3}]", note: "2 0 0", said: "kind 2"),
    Case(words: "[0|kind {1}, ][0|body {2}, ][0|post {3}]", note: "0 3 4", said: "body 3, post 4"),
    // A comma that somebody noted stays.
    Case(words: "is {1}", note: "A,", said: "is A,"),
  ])
  func areFilled(item: Case) throws {
    let template = try #require(RemarkTemplate(zh: item.words, en: item.words))
    #expect(template.wording(item.note).en == item.said)
  }

  @Test(arguments: ["on {", "on {day}", "on {0}", "on {1 year}", "since [{1}]", "since [0|{1}"])
  func wordsThatCannotBeFilledAreNone(words: String) {
    #expect(RemarkTemplate(zh: words, en: words) == nil)
  }
}

/// Remarks of a rule of the user's own.
@Suite("words of one's own remarks") struct OwnRemarkTests {
  private static let words = """
    -- remark few_people: only {1} of {2}
    -- remark-zh few_people: {2} 人只有 {1} 人
    """

  private func office(_ lines: String, note: String) throws -> (Office, folder: String) {
    let office = try Office()
    try office.roster([Staff(1, "B1")])
    let path = try office.folder.write(
      "own.sql",
      """
      -- rule:     own.few
      -- title:    Few people
      -- title-zh: 人少
      -- severity: minor
      -- identity: organ
      -- part:     none
      -- needs:    roster
      -- message:  {actual} people
      -- message-zh: {actual} 人
      \(lines)
      SELECT organ, '' AS part, 2 AS expected, count(*) AS actual, '\(note)' AS note
      FROM staff_on_day GROUP BY organ;
      -- evidence
      SELECT source_file, sheet, row, person, person_name, 1 AS counted, '', NULL, NULL, NULL, NULL
      FROM staff_on_day WHERE organ = :organ;
      """)
    return (office, String(path.dropLast("/own.sql".count)))
  }

  private func messages(_ lines: String, note: String) throws -> [String] {
    let (office, folder) = try office(lines, note: note)
    let result = try office.check(folder: folder)
    let finding = try #require(try office.findings("own.few", result).first)
    let rule = try office.outcome("own.few", result).rule
    return [finding.message(rule, .en), finding.message(rule, .zh)]
  }

  @Test func areTold() throws {
    #expect(
      try messages(Self.words, note: "remark few_people 1 2")
        == ["1 person; only 1 of 2", "1 人；2 人只有 1 人"])
  }

  /// Other words for a remark of the program hold for this rule alone.
  @Test func mayBeThoseOfTheProgram() throws {
    #expect(
      try messages(
        Self.words.replacing("few_people", with: "left_on"), note: "remark left_on 1 2")
        == ["1 person; only 1 of 2", "1 人；2 人只有 1 人"])
    #expect(
      try messages(Self.words, note: "remark left_on 2010-01-02")[0]
        == "1 person; left on 2010-01-02")
    #expect(FindingNote("remark few_people 1 2") == nil)
  }

  @Test(arguments: [
    "-- remark few_people: only {1}", "-- remark-zh few_people: 只有 {1} 人",
    "-- remark few people: only {1}\n-- remark-zh few people: 只有 {1} 人",
    "-- remark few_people: only {one}\n-- remark-zh few_people: 只有 {1} 人",
    "-- law-day: few_people",
  ])
  func aLineThatCannotBeReadIsRefused(lines: String) throws {
    let (office, folder) = try office(lines, note: "")
    #expect(throws: RuleError.self) { try office.check(folder: folder) }
  }
}
