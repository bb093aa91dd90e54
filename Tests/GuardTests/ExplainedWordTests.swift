import BianzhiCore
import BianzhiReport
import Foundation
import TestSupport
import Testing

/// `explain` says in words whatever a rule gives as the reason of a row.
@Suite("words of evidence") struct ExplainedWordTests {
  /// `moved` stood as it is in a Chinese table.
  @Test(arguments: RuleFixture.names) func noReasonIsABareCode(id: String) throws {
    let path = Repository.root.appending(path: "fixtures/rules/\(id)/explained.csv").path
    for line in try RuleFixture.lines(path) where line.hasPrefix("  ") {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard cells.count > 6, !line.hasPrefix("  rests on"), !cells[6].isEmpty else { continue }
      let words = Tables.words(ofReason: cells[6], row: Int(cells[2]) ?? 0, name: cells[4])
      let isBare = words.zh.allSatisfy { $0.isASCII }
      #expect(!isBare, "\(cells[6]) has no Chinese words")
    }
  }
}
