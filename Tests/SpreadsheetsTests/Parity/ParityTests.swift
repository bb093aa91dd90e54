import TestSupport
import Testing

@testable import Spreadsheets

/// One table in every format that is read, made by programs of others: each cell is what another program reads.
@Suite(
  "Cells as others read them",
  // Packages of Python, which need not be there; the reason is printed.
  .enabled(if: ParityScript.isThere, "no Python with the packages of `make oracles`"))
struct ParityTests {
  /// What the script makes, and the name of the file: content decides what a file is read as.
  static let cases: [(kind: String, name: String)] = [
    ("shared", "a.xlsx"), ("inline", "a.xlsx"), ("calamine", "a.xlsx"), ("results", "a.xlsx"),
    ("no-results", "a.xlsx"), ("biff", "a.xls"), ("biff", "a.et"), ("ods", "a.ods"),
    ("xml2003", "a.xml"),
    ("xml2003", "a.xls"), ("utf8", "a.csv"), ("utf8-mark", "a.csv"), ("utf16le", "a.txt"),
    ("utf16be", "a.csv"), ("gb18030", "a.csv"), ("semicolon", "a.csv"),
  ]

  @Test(arguments: cases, [1, 20_240_630])
  func everyCellIsTheSame(made: (kind: String, name: String), seed: Int) {
    let folder = TestFolder()
    let path = "\(folder.path)/\(made.name)"
    let expected = ParityScript.made(made.kind, at: path, seed: seed)
    let outcome = SheetOutcome(path: path)
    #expect(outcome.error == nil)
    #expect(expected.count == outcome.sheets.count)
    for (sheet, wanted) in zip(outcome.sheets, expected) {
      let mine = Self.lines(XLSOracle.text(of: sheet))
      let others = Self.lines(wanted)
      #expect(mine.count == others.count, "\(made.kind)")
      for (own, other) in zip(mine, others) { #expect(own == other, "\(made.kind), seed \(seed)") }
    }
  }

  /// The lines of a sheet; rows without a filled cell say nothing.
  private static func lines(_ text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.prefix(2)
      + lines.dropFirst(2).map { line in
        var line = line
        while line.hasSuffix("\t") { line.removeLast() }
        return line
      }.filter { !$0.allSatisfy(\.isNumber) }
  }
}
