import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// The same person written in all the ways that programs leave behind.
@Suite("cells as people see them") struct CellReadingTests {
  private static let organs = [
    "机构代码,机构名称,机构类别,简称,其他名称", "339900000100,岚汀市财政局,政府工作部门,市财政局,岚汀市国有资产管理局",
    "339900000200,岚汀市民政局,政府工作部门,,", "003399000001,岚汀市信访局,政府工作部门,,",
  ]

  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.take(lines: Self.organs, as: "organs.csv")
    return desk
  }

  static let rows: [(row: String, person: String)] = [
    ("王芳,339900000100,办公室,行政编制", "王芳|339900000100|办公室|行政编制"),
    ("王\u{200B}芳,339900000100\u{200B},办公室\u{FEFF},行政\u{200B}编制", "王芳|339900000100|办公室|行政编制"),
    ("\u{202A}王芳\u{202C},\u{2060}339900000100,办公\u{AD}室,行政编制\u{200E}", "王芳|339900000100|办公室|行政编制"),
    ("王\u{3000}芳,339900000100\u{A0},办 公 室,行政 编制", "王芳|339900000100|办公室|行政编制"),
    ("\u{2003}王\u{2009}芳\u{2003},339900000100,办公室,行政编制\u{3000}", "王芳|339900000100|办公室|行政编制"),
    ("=\"王芳\",=\"339900000100\",=\"办公室\",=\"行政编制\"", "王芳|339900000100|办公室|行政编制"),
    ("\"=\"\"王芳\"\"\",'=\"339900000100\",='办公室',＝\"行政编制\"", "王芳|339900000100|办公室|行政编制"),
    ("'王芳,'339900000100,'办公室,'行政编制", "王芳|339900000100|办公室|行政编制"),
    ("王芳,‘339900000100,办公室,行政编制", "王芳|339900000100|办公室|行政编制"),
    ("王芳,339900000100.0,办公室,行政编制", "王芳|339900000100|办公室|行政编制"),
    ("王芳,=\"003399000001\",办公室,行政编制", "王芳|003399000001|办公室|行政编制"),
    ("Mary  Ann\u{A0}Smith,339900000100,办公室,行政编制", "Mary Ann Smith|339900000100|办公室|行政编制"),
    ("阿依古丽·买买提,339900000100,办公室,行政编制", "阿依古丽·买买提|339900000100|办公室|行政编制"),
    ("王芳,339900000100,岚汀市财政局,行政编制", "王芳|339900000100|∅|行政编制"),
    ("王芳,339900000100,市财政局,行政编制", "王芳|339900000100|∅|行政编制"),
    ("王芳,339900000100,岚汀市国有资产管理局,行政编制", "王芳|339900000100|∅|行政编制"),
    ("王芳,339900000100,岚汀市民政局,行政编制", "王芳|339900000100|岚汀市民政局|行政编制"),
  ]

  @Test(arguments: rows)
  func whatCannotBeSeenIsNotRead(row: String, person: String) throws {
    let desk = try desk()
    let summary = try desk.take(lines: ["姓名,机构代码,所在机构,编制类型", row])
    #expect(summary.isStored)
    #expect(
      try desk.rows("SELECT name, organ_code, body, quota_kind FROM staff") == [person])
  }

  static let emptyWords: [(row: String, problem: String?, person: String)] = [
    ("#N/A,339900000100,办公室,行政编制", "missing 姓名 1", ""),
    ("甲一,#REF!,办公室,行政编制", "no_organ 机构代码 1", ""),
    ("甲一,339900000100,#N/A,行政编制", "error_value 内设机构 1", "甲一|∅|行政编制"),
    ("甲一,339900000100,办公室,#VALUE!", "error_value 编制类型 1", "甲一|办公室|∅"),
    ("甲一,339900000100,nan,行政编制", "empty_word 内设机构 1", "甲一|∅|行政编制"),
    ("甲一,339900000100,NULL,行政编制", "empty_word 内设机构 1", "甲一|∅|行政编制"),
    ("甲一,339900000100,None,行政编制", "empty_word 内设机构 1", "甲一|∅|行政编制"),
    ("甲一,339900000100,NaT,行政编制", "empty_word 内设机构 1", "甲一|∅|行政编制"),
    ("Nancy,339900000100,办公室,行政编制", nil, "Nancy|办公室|行政编制"),
  ]

  @Test(arguments: emptyWords)
  func aWordForNothingIsNoValue(row: String, problem: String?, person: String) throws {
    let desk = try desk()
    let summary = try desk.take(lines: ["姓名,机构代码,内设机构,编制类型", row])
    if let problem { #expect(summary.problems.contains(problem), "\(summary.problems)") }
    #expect(summary.isStored == !person.isEmpty)
    #expect(
      try desk.rows("SELECT name, body, quota_kind FROM staff") == (person.isEmpty ? [] : [person]))
  }

  @Test(arguments: ["龚?", "石�生", "？芳"])
  func aLostCharacterInANameIsSaidByRow(name: String) throws {
    let summary = try desk().take(lines: ["姓名,机构代码,编制类型", "\(name),339900000100,行政编制"])
    #expect(summary.isStored && summary.problems.contains("lost_character 姓名 1"))
  }

  @Test func aByteOrderMarkInMidFileMakesNobody() throws {
    let desk = try desk()
    let header = "\u{FEFF}姓名,机构代码,编制类型"
    let summary = try desk.take(lines: [
      header, "甲一,339900000100,行政编制", header, "乙二,339900000100,行政编制",
    ])
    #expect(try desk.rows("SELECT name FROM staff ORDER BY source_row") == ["甲一", "乙二"])
    #expect(summary.total.headers == 1)
  }

  @Test(arguments: ["3.399E+11", "3.4e+11", "3.399E11"])
  func aCodeThatLostItsDigitsIsNoOrgan(code: String) throws {
    let summary = try desk().take(lines: ["姓名,机构代码,编制类型", "甲一,\(code),行政编制"])
    #expect(!summary.isStored && summary.problems == ["code_scientific 机构代码 1"])
  }

  @Test func anIdentityNumberWithDecimalsHasLostItsEnd() throws {
    let summary = try desk().take(lines: [
      "姓名,身份证号,机构代码,编制类型", "甲一,339901197001010000.0,339900000100,行政编制",
    ])
    #expect(!summary.isStored && summary.problems == ["id_lost_digits 身份证号 1"])
  }

  @Test(arguments: ["19700231", "19701301", "18990101"])
  func anImpossibleBirthInANumberIsSaidByRow(birth: String) throws {
    let summary = try desk().take(lines: [
      "姓名,身份证号,机构代码,编制类型", "甲一,\(Identity.number(1, birth: birth)),339900000100,行政编制",
    ])
    #expect(summary.isStored && summary.problems.contains("id_impossible_birth 身份证号 1"))
  }
}
