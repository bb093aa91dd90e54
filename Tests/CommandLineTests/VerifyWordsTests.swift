import Foundation
import Testing

/// What `report verify` says is for whoever reads it: places, and words in their language.
@Suite("report verify: its words") struct VerifyWordsTests {
  private static func edited(
    _ file: String, _ change: (String) -> String
  ) throws -> [[String: String]] {
    let desk = try Desk.withOneFinding()
    #expect(try desk.run("report", "-o", file).status == 0)
    let text = String(decoding: try desk.bytes(file), as: UTF8.self)
    let changed = change(text)
    try #require(changed != text)
    try desk.write(file, changed)
    let result = try desk.run("report", "verify", file, "--format", "csv", "--headers", "key")
    #expect(result.status == 1, "\(result.everything)")
    return CSVText.records(result.text)
  }

  /// A style sheet is compared as a whole; its sum says nothing to anybody.
  @Test func aStyleSheetIsCalledThat() throws {
    let found = try Self.edited("r.html") { $0.replacing("</style>", with: "p{color:red}</style>") }
    #expect(found.contains { $0["written"] == "版式（style）被改动" }, "\(found)")
    let numbers = found.flatMap(\.values).filter { $0.contains(#/[0-9]{12,}/#) }
    #expect(numbers.isEmpty, "\(numbers)")
  }

  /// A number that fills its cell stands behind the words before it.
  @Test func aNumberAloneHasAPlace() throws {
    let found = try Self.edited("r.md") { text in
      text.replacing("**F1**", with: "**F9**").replacing("F1 ", with: "F9 ")
    }
    #expect(found.allSatisfy { ($0["place"] ?? "").count > 4 }, "\(found)")
  }

  @Test(arguments: ["docx", "html", "md"]) func aFileThatIsNotThereIsThat(ending: String) throws {
    let desk = try Desk.withOneFinding()
    let missing = try desk.run("report", "verify", "no.\(ending)")
    #expect(missing.status == 66, "\(missing.everything)")
    #expect(missing.words.hasSuffix("no.\(ending)：没有这个文件。请检查路径。\n"), "\(missing.words)")
    let english = try desk.run("report", "verify", "no.\(ending)", "--lang", "en")
    #expect(english.words.contains("no such file. Check the path."), "\(english.words)")
  }

  /// What is no document of Word is told in the language of the user.
  @Test func whatIsNoDocumentIsToldInOneLanguage() throws {
    let desk = try Desk.withOneFinding()
    try desk.write("r.docx", "绝不是 Word")
    let result = try desk.run("report", "verify", "r.docx")
    #expect(result.status == 65 && result.words.contains("不是能读的 Word 文档"), "\(result.words)")
    #expect(!result.words.contains("Check") && !result.words.contains("archive"), "\(result.words)")
  }
}
