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

  /// Refusals are no cases of an enum, so each must stand among the samples by its name.
  @Test func noRefusalEscapes() throws {
    let declared = try DeclaredProblems.refusals()
    let files = try Repository.files(under: "Tests/GuardTests", ending: ".swift")
      .filter { $0.contains("ProblemSamples") }
    let samples = try files.map { try Repository.text($0) }.joined()
    #expect(declared.count > 90)
    let missing = try declared.filter { name in
      try Regex("\\.\(name)\\b").firstMatch(in: samples) == nil
    }
    #expect(missing.sorted() == [], "add them to ProblemSamples+Audit")
  }

  @Test(arguments: ProblemSamples.all)
  func speaksBothLanguages(sample: ProblemSample) {
    let wording = sample.wording
    #expect(wording.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
    #expect(!wording.en.isEmpty && wording.en != wording.zh)
    let harmless: [BianzhiCore.ExitStatus] = [.done, .findings, .incomplete]
    #expect(!harmless.contains(sample.status))
  }

  @Test(arguments: ProblemSamples.all)
  func saysWhere(sample: ProblemSample) {
    guard let place = sample.place else { return }
    #expect(sample.wording.zh.contains(place), "\(sample.wording.zh)")
    #expect(sample.wording.en.contains(place), "\(sample.wording.en)")
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
    #expect(
      Self.chineseRemedies.contains { sample.wording.zh.contains($0) }, "\(sample.wording.zh)")
    let words = sample.wording.en.lowercased().split { !$0.isLetter }.map(String.init)
    let namesAnOption = sample.wording.en.contains(" --") || sample.wording.en.contains("(--")
    #expect(namesAnOption || !Self.remedies.isDisjoint(with: words), "\(sample.wording.en)")
  }
}
