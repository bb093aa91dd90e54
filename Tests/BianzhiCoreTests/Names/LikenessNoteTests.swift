import Testing

@testable import BianzhiCore

@Suite("Note of a likeness") struct LikenessNoteTests {
  private static func proposal(_ name: String, _ score: Int) -> NameProposal {
    NameProposal(key: Int64(score), name: name, score: score, reason: .containment)
  }

  @Test func namesTheLikest() throws {
    let names: [Int64: String] = [75: "政策法规处", 30: "法制处"]
    let match = NameMatch.none(proposals: [
      Self.proposal("政策法规处", 75), Self.proposal("法制处", 30),
    ])
    let note = try #require(LikenessNote(match) { names[$0] ?? "" })
    #expect(note.text == "政策法规处 (containment)" && note.score == 75)
    #expect(LikenessNote(.none(proposals: [])) { _ in "" } == nil)
    #expect(LikenessNote(.plate(1)) { _ in "" } == nil)
  }

  @Test func namesAllThatFit() throws {
    let note = try #require(LikenessNote(.ambiguous([1, 2])) { "甲\($0)" })
    #expect(note.text == "甲1; 甲2 (ambiguous)" && note.score == nil)
    #expect(note.wording == NameMatch.ambiguous([]).wording)
  }

  static let texts: [(text: String, joined: String, code: String)] = [
    ("政策法规处 (containment)", "政策法规处", "containment"), ("甲; 乙 (ambiguous)", "甲; 乙", "ambiguous"),
    ("办公室", "办公室", ""), ("信息中心 (筹)", "信息中心 (筹)", ""), ("", "", ""), (")", ")", ""),
    ("办公室(level)", "办公室(level)", ""), ("信息中心 (筹) (rank_word)", "信息中心 (筹)", "rank_word"),
  ]

  @Test(arguments: texts)
  func readsItsOwnText(text: String, joined: String, code: String) {
    let note = LikenessNote(text)
    #expect(note.joined == joined && note.code == code && note.text == text)
    #expect((note.wording != nil) == !code.isEmpty)
  }

  @Test func everyReasonHasACodeOfItsOwn() {
    let codes = NameProposal.Reason.allCases.map(\.rawValue)
    #expect(codes.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "_" } })
    #expect(!codes.contains(NameMatch.ambiguous([]).code))
  }
}
