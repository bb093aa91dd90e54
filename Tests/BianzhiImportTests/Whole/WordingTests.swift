import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

@Suite("words of the import") struct WordingTests {
  @Test func whatAnErrorKnowsIsInItsWords() {
    let errors: [(error: ImportError, words: [String])] = [
      (
        .missingColumns(
          file: "f", row: 2, kind: "quotas", columns: [["核定数", "编制数"]], headings: ["单位", "编制类型"]),
        ["f", "2", "quotas", "核定数", "编制数"]
      ),
      (
        .shrinking([(organ: "A1", day: "2010-06-30", gone: 3, before: 10)], more: 2),
        ["A1", "2010-06-30", "3", "10", "--replace", "--add"]
      ),
    ]
    for (error, words) in errors {
      for wording in [error.wording.zh, error.wording.en] {
        for word in words { #expect(wording.contains(word), "\(wording)") }
      }
    }
  }

  /// A problem that is missing in the list could be stored and not read again.
  @Test func everyDeclaredProblemIsInTheList() throws {
    let files = try Repository.files(under: "Sources/BianzhiImport/Load", ending: ".swift")
      .filter { $0.contains("CellProblem+") }
    let declared = try files.flatMap { file in
      try Repository.text(file).matches(of: #/static let \w+ = CellProblem\(\s*"(\w+)"/#).map {
        String($0.1)
      }
    }
    #expect(declared.sorted() == CellProblem.all.map(\.rawValue).sorted())
    #expect(declared.count > 50)
  }

  @Test(arguments: CellProblem.all)
  func everyProblemSpeaksBothLanguages(problem: CellProblem) {
    #expect(Self.isChinese(problem.wording.zh))
    #expect(!problem.wording.en.isEmpty && problem.wording.en != problem.wording.zh)
    #expect(CellProblem(rawValue: problem.rawValue) == problem)
  }

  static func isChinese(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }
}
