import BianzhiCore
import Foundation
import TestSupport
import Testing

/// Every error says where, why and what to do, in Chinese and in English.
@Suite("errors in words") struct ProblemTests {
  @Test("every case that the sources declare has a sample, and no other")
  func noCaseEscapes() throws {
    let declared = try DeclaredProblems.names()
    let sampled = Set(ProblemSamples.all.map(\.name))
    #expect(declared.count > 120)
    #expect(declared.subtracting(sampled).sorted() == [], "add them to ProblemSamples")
    #expect(sampled.subtracting(declared).sorted() == [])
  }

  @Test(arguments: ProblemSamples.all)
  func speaksBothLanguages(sample: ProblemSample) {
    let said = sample.said
    #expect(said.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    #expect(!said.en.isEmpty && said.en != said.zh)
    let harmless: [BianzhiCore.ExitStatus] = [.done, .findings, .incomplete]
    #expect(!harmless.contains(sample.status))
  }

  @Test(arguments: ProblemSamples.all)
  func saysWhere(sample: ProblemSample) {
    guard let place = sample.place else { return }
    #expect(sample.said.zh.contains(place), "\(sample.said.zh)")
    #expect(sample.said.en.contains(place), "\(sample.said.en)")
  }

  /// Words of a remedy: what somebody should do, or what there is to do.
  private static let chineseRemedies = [
    "请", "再试", "先", "须", "见 ", "可用", "可以：", "用 ", "只允许", "只能", "需要",
  ]
  private static let remedies: Set<String> = [
    "add", "allowed", "ask", "change", "check", "choose", "close", "compare", "copy", "correct",
    "double",
    "end", "export", "fill", "first", "free", "give", "import", "leave", "make", "mend", "must",
    "name", "needs", "open", "possible", "put", "read", "remove", "report", "restore", "save",
    "say", "see", "shorten", "split", "take", "try", "undo", "update", "use", "wait", "write",
  ]

  @Test(arguments: ProblemSamples.all)
  func saysWhatToDo(sample: ProblemSample) {
    #expect(Self.chineseRemedies.contains { sample.said.zh.contains($0) }, "\(sample.said.zh)")
    let words = sample.said.en.lowercased().split { !$0.isLetter }.map(String.init)
    let namesAnOption = sample.said.en.contains(" --") || sample.said.en.contains("(--")
    #expect(namesAnOption || !Self.remedies.isDisjoint(with: words), "\(sample.said.en)")
  }
}
