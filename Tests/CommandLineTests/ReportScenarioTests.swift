import Foundation
import Testing

/// "Where does this number come from, and does it still hold?"
@Suite("scenario: reports that prove themselves") struct ReportScenarioTests {
  private static let formats = ["html", "md", "docx"]

  /// A finding that is planned and overdue, and a plan with its packages left out.
  private static func desk() throws -> Desk {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    try desk.act(
      "plan F1 --measure 调出1人 --owner 吴乙 --target ≤40 --deadline 2010-03-31", by: "吴乙",
      on: "2010-02-01")
    return desk
  }

  private static func made(
    _ words: [String], as format: String, on desk: Desk
  ) throws -> String {
    let result = try desk.run(["report"] + words + ["-o", "r.\(format)"])
    try #require(result.status == 0, "\(result.everything)")
    return "r.\(format)"
  }

  private static func rewrite(
    _ file: String, on desk: Desk, _ change: (String) -> String
  ) throws {
    let text = String(decoding: try desk.bytes(file), as: UTF8.self)
    let changed = change(text)
    try #require(changed != text)
    try desk.write(file, changed)
  }

  private static func problems(_ desk: Desk, _ file: String) throws -> (Int32, [[String: String]]) {
    let result = try desk.run("report", "verify", file, "--format", "csv", "--headers", "key")
    return (result.status, CSVText.records(result.text))
  }

  @Test(arguments: ["page", "summary"], formats)
  func allNumbersAreReproduced(kind: String, format: String) throws {
    let desk = try Self.desk()
    let file = try Self.made([kind], as: format, on: desk)
    let verified = try desk.run("report", "verify", file)
    #expect(verified.status == 0, "\(verified.everything)")
    #expect(verified.words.contains("全部一致"))
    let english = try desk.run(
      "report", kind, "--lang", "en", "-o", "e.\(format)")
    #expect(english.status == 0, "\(english.everything)")
    #expect(try desk.run("report", "verify", "e.\(format)").status == 0)
  }

  /// 41 people against 40: the number of the strength table becomes 40.
  @Test(arguments: ["html", "md"]) func aNumberChangedByHandIsNamed(format: String) throws {
    let desk = try Self.desk()
    let file = try Self.made(["page"], as: format, on: desk)
    let old =
      format == "html"
      ? "data-figure=\"strength\\.total[^>]*>41</data>" : "41<!--figure strength\\.total"
    try Self.rewrite(file, on: desk) { text in
      guard let place = text.range(of: old, options: .regularExpression) else { return text }
      return text.replacingCharacters(in: place, with: text[place].replacing("41", with: "40"))
    }
    let (status, found) = try Self.problems(desk, file)
    #expect(status == 1)
    let first = try #require(found.first)
    #expect(first["problem"] == "differs" && first["written"] == "40" && first["computed"] == "41")
    #expect(first["place"]?.contains("编制和职数使用") == true, "\(first)")
  }

  /// A number in a sentence of a proof carries no mark and is compared with the report made again.
  @Test func aNumberOfAProofChangedByHandIsNamed() throws {
    let desk = try Self.desk()
    let file = try Self.made(["page"], as: "html", on: desk)
    try Self.rewrite(file, on: desk) { $0.replacing("超出：41 − 40 = 1", with: "超出：41 − 40 = 2") }
    let (status, found) = try Self.problems(desk, file)
    #expect(
      status == 1 && found.first?["written"] == "2" && found.first?["computed"] == "1", "\(found)")
  }

  /// A row that is cut out leaves a total that does not add up, and numbers that are missing.
  @Test func aRowTakenOutIsNoticedByTheSum() throws {
    let desk = try Self.desk()
    let file = try Self.made(["page"], as: "html", on: desk)
    try Self.rewrite(file, on: desk) { text in
      text.components(separatedBy: "<tr").filter {
        !$0.contains("data-figure=\"strength.kind")
      }.joined(separator: "<tr")
    }
    let (status, found) = try Self.problems(desk, file)
    #expect(status == 1)
    let kinds = Set(found.compactMap { $0["problem"] })
    // The names of the kinds are gone with their numbers.
    #expect(kinds == ["sum", "missing", "words"], "\(found)")
    let sum = try #require(found.first { $0["problem"] == "sum" && $0["written"] == "41" })
    #expect(sum["computed"] == "0")
  }

  /// 一般 is a word and not the number one: what it stands for is named.
  @Test(arguments: [("html", ">重大<", ">一般<"), ("md", " 重大 ", " 一般 ")])
  func aMilderWordIsNamed(format: String, old: String, new: String) throws {
    let desk = try Self.desk()
    let file = try Self.made(["page"], as: format, on: desk)
    try Self.rewrite(file, on: desk) { $0.replacing(old, with: new) }
    let (status, found) = try Self.problems(desk, file)
    #expect(status == 1 && !found.contains { $0["problem"] == "unmarked" }, "\(found)")
    let words = found.first { $0["problem"] == "words" && $0["computed"]?.contains("重大") == true }
    #expect(words?["written"]?.contains("一般") == true, "\(found)")
  }

  @Test func aNumberWithoutAQueryIsNotReproduced() throws {
    let desk = try Self.desk()
    let file = try Self.made(["page"], as: "html", on: desk)
    try Self.rewrite(file, on: desk) {
      $0.replacing("<main id=\"main\">", with: "<main id=\"main\"><p>另有 777 人。</p>")
    }
    let (status, found) = try Self.problems(desk, file)
    #expect(status == 2)
    #expect(
      found.count == 1 && found.first?["problem"] == "unmarked" && found.first?["written"] == "777")
  }

  /// What the mark says is of no use to somebody who changes it: the program has its own text of each query.
  @Test(arguments: [
    ("strength.total~all~actual", "strength.nothing~all~actual", "unknown"),
    ("strength.total~all~actual", "strength.total~nobody~actual", "gone"),
    ("strength.total~all~actual", "strength.total~all~approved", "differs"),
  ])
  func aMarkChangedByHandIsNoticed(old: String, new: String, kind: String) throws {
    let desk = try Self.desk()
    let file = try Self.made(["page"], as: "html", on: desk)
    try Self.rewrite(file, on: desk) { $0.replacing(old, with: new) }
    let (status, found) = try Self.problems(desk, file)
    #expect(status != 0 && found.contains { $0["problem"] == kind }, "\(found)")
  }

  /// The ledger goes on: what was open is submitted, and the old report holds no more.
  @Test func aReportThatHoldsNoMoreIsTold() throws {
    let desk = try Self.desk()
    let file = try Self.made(["page"], as: "html", on: desk)
    try desk.act("submit F1 --note 已调出1人", by: "吴乙", on: "2010-03-25")
    let (status, found) = try Self.problems(desk, file)
    #expect(status == 1 && !found.isEmpty)
    #expect(found.contains { $0["query"] == "rectification.status" }, "\(found)")
  }

  @Test func theReportCountsWhatTheExportLists() throws {
    let desk = try Self.desk()
    let file = try Self.made(["page"], as: "md", on: desk)
    let listed = CSVText.records(
      try desk.run("export", "findings", "--format", "csv", "--headers", "key").text)
    let text = String(decoding: try desk.bytes(file), as: UTF8.self)
    #expect(text.contains("\(listed.count)<!--figure findings.total~all~findings-->"))
  }

  static let refused: [(words: [String], status: Int32)] = [
    (["verify", "a.csv"], 64), (["verify", "none.html"], 66), (["verify", "plain.html"], 65),
    (["verify", "plain.docx"], 65), (["-o", "r.pdf"], 64),
    (["leader", "P9-1", "-o", "r.md"], 66), (["--run", "9", "-o", "r.md"], 66),
    (["-o", "a.csv", "--format", "md"], 64), (["--year", "24", "-o", "r.md"], 64),
    (["summary", "--year", "99999", "-o", "r.md"], 64), (["--year", "0", "-o", "r.html"], 64),
  ]

  @Test(arguments: refused) func whatCannotBeDoneIsSaid(words: [String], status: Int32) throws {
    let desk = try Self.desk()
    try desk.write("plain.html", "<p>41</p>")
    try desk.write("plain.docx", "41")
    let result = try desk.run(["report"] + words)
    #expect(result.status == status, "\(words): \(result.everything)")
    #expect(!result.words.isEmpty)
  }
}
