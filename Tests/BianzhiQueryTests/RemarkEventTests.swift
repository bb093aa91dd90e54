import BianzhiCore
import Testing

@testable import BianzhiQuery

/// What of a remark's words is a single event stands beside the words.
@Suite("events of remarks") struct RemarkEventTests {
  @Test(arguments: [
    ("each", "2010-01-02 2010-03-04", ["2010-01-02", "2010-03-04"]),
    ("1 4 document", "2009-11-02 7 6 二局 办公室", ["2009-11-02 二局 办公室"]),
    ("1 4", "2009-11-02", ["2009-11-02"]),
  ])
  func areTheWordsThatTellIt(text: String, words: String, events: [String]) throws {
    #expect(try #require(RemarkEvent(text)).events(in: words) == events)
  }

  @Test(arguments: ["", "document", "0", "all", "1 all"])
  func otherWordsAreNone(text: String) { #expect(RemarkEvent(text) == nil) }

  /// What decides which law applies is told of no finding, but for what has words of its own.
  @Test func conditionsOfLawsAreReadFromTheirRemarks() {
    let note = "remark place_kind 事业编制; remark between_organs; remark paid_while_absent"
    #expect(
      FindingNote.conditions(in: note)
        == [.place: "事业编制", .betweenOrgans: "", .paid: ""])
    #expect(FindingNote(note)?.wording.zh == "当月工资表上仍有该人")
    #expect(FindingNote.conditions(in: "remark entered_on 2010-01-02").isEmpty)
  }

  @Test func areKnownOfTheProgram() {
    #expect(
      Set(RemarkBook.events.keys.map(\.code))
        == ["entered_on", "left_on", "appointed_on", "lent_since"])
    #expect(FindingNote.areOfDocument("remark lent_since 2009-11-02 7 6 二局"))
    #expect(!FindingNote.areOfDocument("remark entered_on 2010-01-02"))
  }
}
