import BianzhiCore
import BianzhiImport
import Testing

@Suite("identity numbers of rosters") struct IdentityCellTests {
  static let header = "身份证号,姓名,性别,出生日期,机构代码,编制类型"

  /// A file of one person; `rest` stands before the organ.
  private func take(_ desk: Desk, _ number: String, _ rest: String = "张一,,") throws -> ImportSummary
  {
    try desk.take(lines: [Self.header, "\(number),\(rest),A1,行政编制"])
  }

  static let refused: [(number: String, problem: String)] = [
    ("12345", "id_length"), ("33990119700101001", "id_length"),
    ("3399011970010100199", "id_length"),
    ("1.23E+17", "id_scientific"), ("3.39901E+17", "id_scientific"),
    ("3399**********0012", "id_masked"), ("3399***********", "id_masked"),
  ]

  @Test(arguments: refused)
  func theseMakeARowBad(number: String, problem: String) throws {
    let summary = try take(Desk(), number)
    #expect(summary.sums == [1, 0, 0, 0, 1])
    #expect(summary.problems == ["\(problem) 身份证号 1"])
    #expect(!summary.isStored && summary.number == nil)
  }

  static let taken: [String] = {
    let number = Identity.number(7)
    return [
      number, " \(number) ", "'\(number)", "\"\(number)\"", String(number.map { wide($0) }),
      "339901 19700101 \(number.suffix(4))", Identity.old(7), "'\(Identity.old(7))",
    ]
  }()

  private static func wide(_ character: Character) -> Character {
    guard let scalar = character.unicodeScalars.first,
      let wide = Unicode.Scalar(scalar.value + 0xFEE0)
    else { return character }
    return Character(wide)
  }

  @Test(arguments: taken)
  func everyFormOfANumberIsOnePerson(recorded: String) throws {
    let desk = try Desk()
    #expect(try take(desk, recorded).problems == [])
    let person = try #require(PersonNumber(Identity.number(7)))
    #expect(try desk.rows("SELECT person FROM staff_row") == [String(person.packed)])
    #expect(try desk.rows("SELECT person_id FROM staff") == [person.masked])
    // The usual form of the same number names the same person: a changed row at most.
    let again = try take(desk, Identity.number(7))
    #expect(again.sums[1] == 0 && again.gone == 0)
    #expect(try desk.count("SELECT count(*) FROM staff") == 1)
  }

  @Test func aLowerCaseXIsTheSameCharacter() throws {
    let desk = try Desk()
    let number = Identity.withX()
    #expect(try take(desk, number.lowercased()).problems == [])
    #expect(
      try desk.rows("SELECT person FROM staff_row") == [
        String(try #require(PersonNumber(number)).packed)
      ])
    #expect(try desk.rows("SELECT substr(person_id, -1) FROM staff") == ["X"])
  }

  @Test func aWrongCheckCharacterIsAWarningAndAnotherPerson() throws {
    let desk = try Desk()
    let number = Identity.number(7)
    let wrong = number.dropLast() + (number.hasSuffix("1") ? "2" : "1")
    let summary = try desk.take(lines: [
      Self.header, "\(wrong),张一,,,A1,行政编制", "\(number),张一,,,A1,行政编制",
    ])
    #expect(summary.problems == ["id_check 身份证号 1"])
    #expect(try desk.count("SELECT count(DISTINCT person) FROM staff_row") == 2)
  }

  static let beside: [(rest: String, problems: [String])] = [
    ("张一,男,1970-01-01", []), ("张一,男,1970-01", []), ("张一,男,1970年1月", []),
    ("张一,女,1970-01-01", ["id_sex 性别 1"]), ("张一,男,1970-01-02", ["id_birth 出生日期 1"]),
    ("张一,男,1970-02", ["id_birth 出生日期 1"]), ("张一,,", []), ("张一,—,不详", []),
    ("张一,男性,1970.1.1", []), ("张一,男,1970-13-01", ["date_impossible 出生日期 1"]),
    ("张一,异,1970-01-01", ["unknown_word 性别 1"]),
  ]

  @Test(arguments: beside)
  func birthAndSexAreComparedWithTheNumber(rest: String, problems: [String]) throws {
    let summary = try take(Desk(), Identity.number(7), rest)
    #expect(summary.problems == problems)
    #expect(summary.isStored)
  }

  @Test func lettersInANumberAreAWarning() throws {
    let desk = try Desk()
    let summary = try take(desk, "33990119700101A019")
    #expect(summary.problems.contains("id_not_digits 身份证号 1"))
    #expect(try desk.rows("SELECT person, person_text FROM staff_row") == ["∅|33990119700101A019"])
    #expect(try desk.rows("SELECT person_id FROM staff") == ["****"])
  }

  @Test(arguments: ["", "无", "—", "/", "0"])
  func aRowWithoutNumberIsStored(mark: String) throws {
    let desk = try Desk()
    let summary = try take(desk, mark, "张一,男,1970-01-01")
    #expect(summary.problems == ["no_number 身份证号 1"])
    #expect(try desk.rows("SELECT nameless FROM roster_list") == ["1"])
  }

  @Test func withoutNumbersPeopleAreKnownByNameAndBirth() throws {
    let desk = try Desk()
    let lines = [
      "姓名,出生年月,机构代码,编制类型,备注", "张一,1970-01,A1,行政编制,", "张一,1971-01,A1,行政编制,", "李二,,A1,行政编制,",
      "李二,,A1,行政编制,",
    ]
    #expect(try desk.take(lines: lines).sums == [4, 4, 0, 0, 0])
    #expect(try desk.take(lines: lines).sums == [4, 0, 0, 4, 0])
    let changed = try desk.take(lines: [
      lines[0], "张一,1970-01,A1,行政编制,新", lines[2], lines[3], lines[4],
    ])
    #expect(changed.sums == [4, 0, 1, 3, 0])
    #expect(try desk.rows("SELECT repeats, nameless FROM roster_list") == ["0|4"])
  }
}
