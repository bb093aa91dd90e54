import Foundation
import Testing

/// The findings CSV that other programs read.
@Suite("findings csv") struct FindingsCSVTests {
  static let keys = """
    finding,rule,severity,status,organ_code,organ_name,part,expected,actual,excess,person_id,\
    person_name,as_of,run,documents,basis,message
    """

  /// A city with findings of all rules.
  private func city() throws -> Desk {
    let desk = try Desk()
    try desk.run("demo", "city", "--people", "600", "--seed", "3")
    #expect(try desk.run("import", "city", "--as-of", "2024-06-30").status == 0)
    #expect(try desk.run("check").status == 1)
    return desk
  }

  private func findings(_ desk: Desk, _ options: String...) throws -> String {
    let result = try desk.run(["export", "findings", "--headers", "key"] + options)
    #expect(result.status == 0, "\(result.words)")
    return result.text
  }

  @Test func columnsAreInOrder() throws {
    let desk = try city()
    let text = try findings(desk)
    let rows = CSVText.rows(text)
    #expect(text.hasPrefix(Self.keys))
    let width = try #require(rows.first).count
    #expect(rows.allSatisfy { $0.count == width })
    #expect(rows.count > 8)
  }

  @Test func filesHaveAMarkAndStreamsHaveNone() throws {
    let desk = try city()
    let stream = try desk.run("export", "findings")
    let mark = Data([0xEF, 0xBB, 0xBF])
    #expect(!stream.out.starts(with: mark))
    #expect(!(try desk.run("export", "findings", "-o", "-").out.starts(with: mark)))
    try desk.run("export", "findings", "-o", "x.csv")
    let file = try desk.bytes("x.csv")
    #expect(file.starts(with: mark))
    #expect(file.dropFirst(3) == stream.out)
    #expect(!file.dropFirst(3).starts(with: mark))
    try desk.run("export", "findings", "-o", "x.json")
    #expect(!(try desk.bytes("x.json").starts(with: mark)))
  }

  @Test func codesAreTheSameInEveryLanguage() throws {
    let desk = try city()
    let codes = CSVText.records(try findings(desk, "--lang", "zh"))
    let english = CSVText.records(try findings(desk, "--lang", "en"))
    for key in ["finding", "rule", "severity", "status", "organ_code", "expected", "person_id"] {
      #expect(codes.map { $0[key] } == english.map { $0[key] }, "\(key)")
    }
    #expect(Set(codes.compactMap { $0["rule"] }) == DemoTruth.rules)
    #expect(codes.allSatisfy { ["critical", "major", "minor", "hint"].contains($0["severity"]) })
    #expect(codes.allSatisfy { $0["status"] == "raised" })
    #expect(zip(codes, english).allSatisfy { $0["message"] != $1["message"] })
    #expect(zip(codes, english).allSatisfy { $0["basis"] != $1["basis"] })
  }

  @Test func headingsAreWordsWhereWanted() throws {
    let desk = try city()
    let chinese = CSVText.rows(try desk.run("export", "findings", "--headers", "zh").text)
    #expect(chinese.first?.prefix(4) == ["问题编号", "规则", "严重程度", "状态"])
    let isASCII = { (text: String) in text.unicodeScalars.allSatisfy(\.isASCII) }
    #expect(chinese.first?.contains(where: isASCII) == false)
    let english = CSVText.rows(
      try desk.run("export", "findings", "--headers", "en", "--lang", "en").text)
    #expect(english.first?.allSatisfy(isASCII) == true)
    #expect(english.first?.contains("organ code") == true)
    #expect(english.dropFirst().allSatisfy { isASCII($0[1]) && isASCII($0[2]) && isASCII($0[3]) })
    #expect(chinese.dropFirst().allSatisfy { !isASCII($0[1]) && !isASCII($0[2]) })
  }

  @Test func payRulesHaveNoNumbers() throws {
    let desk = try city()
    let records = CSVText.records(try findings(desk))
    for row in records where row["rule"]?.hasPrefix("pay.") == true {
      #expect(["part", "expected", "actual", "excess"].allSatisfy { row[$0]?.isEmpty == true })
      #expect(row["person_id"]?.contains("**********") == true)
      #expect(row["person_name"]?.isEmpty == false)
    }
    for row in records where row["rule"]?.hasPrefix("quota.") == true {
      let numbers = ["expected", "actual", "excess"].compactMap { row[$0].flatMap(Int.init) }
      try #require(numbers.count == 3)
      #expect(numbers[2] == numbers[1] - numbers[0])
      #expect(row["person_id"]?.isEmpty == true)
    }
  }

  @Test func rowsAreInOrder() throws {
    let desk = try city()
    let keys = CSVText.records(try findings(desk, "--reveal", "--reason", "排序")).map { row in
      ["rule", "organ_code", "part", "person_id"].map { Array((row[$0] ?? "").utf8) }
    }
    let isInOrder = zip(keys, keys.dropFirst()).allSatisfy { first, second in
      guard let place = first.indices.first(where: { first[$0] != second[$0] }) else {
        return false
      }
      return first[place].lexicographicallyPrecedes(second[place])
    }
    #expect(isInOrder)
    let numbers = CSVText.records(try findings(desk)).map { $0["finding"] }
    // Findings of later rules are numbered behind the others, and those of each edition in order.
    #expect(Set(numbers) == Set(numbers.indices.map { "F\($0 + 1)" }))
    let editions = ["pay.double": 2, "person.retire_due": 2, "person.not_in_post": 3]
    let places = CSVText.records(try findings(desk)).map { row in
      (
        edition: editions[row["rule"] ?? ""] ?? 1,
        number: Int(row["finding"]?.dropFirst() ?? "") ?? 0
      )
    }
    let inTurn = (1...3).flatMap { edition in places.filter { $0.edition == edition } }
    #expect(inTurn.map(\.number) == Array(1...inTurn.count))
  }

  @Test func equalLedgersGiveEqualBytes() throws {
    let (first, second) = (try city(), try city())
    for options in [["--format", "csv"], ["--format", "json"], ["--format", "jsonl"]] {
      let command = ["export", "findings", "--headers", "key"] + options
      #expect(try first.run(command).out == second.run(command).out)
    }
    try first.run("check")
    try second.run("check")
    #expect(try findings(first) == findings(second))
    let rest = { (text: String) in
      CSVText.records(text).map { row in row.filter { $0.key != "run" } }
    }
    #expect(try rest(findings(first, "--run", "1")) == rest(findings(first, "--run", "2")))
  }

  @Test func aFilteredRunIsSaid() throws {
    let desk = try city()
    let whole = try desk.run("export", "findings", "--lang", "en")
    #expect(!whole.words.contains("filtered"))
    try desk.run("check", "--rule", "quota.overrun")
    let filtered = try desk.run("export", "findings", "--lang", "en")
    #expect(filtered.status == 0)
    #expect(filtered.words.contains("filtered"), "\(filtered.words)")
    #expect(
      !(try desk.run("export", "findings", "--run", "1", "--lang", "en").words
        .contains("filtered")))
  }

  @Test func theEndingChoosesTheFormat() throws {
    let desk = try city()
    for (name, first) in [("a.csv", "\u{FEFF}"), ("a.json", "["), ("a.jsonl", "{")] {
      try desk.run("export", "findings", "-o", name)
      #expect(String(decoding: try desk.bytes(name), as: UTF8.self).hasPrefix(first), "\(name)")
    }
    let json = try JSONText(desk.run("export", "findings", "--format", "json", "--headers", "key"))
    #expect(try json.rows().count == CSVText.records(findings(desk)).count)
    #expect(!(try desk.run("export", "findings", "--format", "json").text.contains("\\u")))
    try desk.run("export", "findings", "-o", "b.csv", "--format", "json")
    #expect(String(decoding: try desk.bytes("b.csv"), as: UTF8.self).hasPrefix("["))
  }
}
