import BianzhiCore
import Testing

@testable import BianzhiQuery

/// What the words of a waiver are about.
@Suite("words of waivers") struct WaiverWordsTests {
  struct Post: CustomTestStringConvertible {
    let recorded: String
    let parts: [String]
    let meant: String?

    var testDescription: String { "\(recorded) \(parts)" }
  }

  static let posts: [Post] = [
    .init(recorded: "副科级副职", parts: ["正科级/正职", "副科级/副职"], meant: "副科级/副职"),
    .init(recorded: "副科级/副职", parts: ["正科级/正职", "副科级/副职"], meant: "副科级/副职"),
    .init(recorded: "副职", parts: ["正职", "副职"], meant: "副职"),
    .init(recorded: "班子副职", parts: ["正职（班子）", "副职（班子）", "副职（内设机构）"], meant: "副职（班子）"),
    .init(recorded: "中层副职", parts: ["副职（班子）", "副职（内设机构）"], meant: "副职（内设机构）"),
    .init(recorded: "班子副职", parts: ["正职", "副职"], meant: "副职"),
    // Either scope may be meant.
    .init(recorded: "副职", parts: ["副职（班子）", "副职（内设机构）"], meant: nil),
    .init(recorded: "副科级", parts: ["正科级/正职", "副科级/副职"], meant: "副科级/副职"),
    .init(recorded: "科级副职", parts: ["正科级/正职", "副科级/副职"], meant: "副科级/副职"),
    .init(recorded: "正科级副职", parts: ["副科级/副职"], meant: nil),
    .init(recorded: "副科级副职", parts: ["副职"], meant: "副职"),
    .init(recorded: "正职职数", parts: ["正职", "副职"], meant: "正职"),
    .init(recorded: "", parts: ["副职"], meant: "副职"),
    .init(recorded: "", parts: ["正职", "副职"], meant: nil),
    .init(recorded: "镇长（职务）", parts: ["镇长（职务）", "副职"], meant: "镇长（职务）"),
    .init(recorded: "总工", parts: ["正职", "副职"], meant: nil),
  ]

  @Test(arguments: posts)
  func findsThePostThatIsMeant(post: Post) {
    #expect(PostWords.part(post.recorded, among: post.parts) == post.meant)
  }

  @Test(arguments: [
    ("超编", "行政编制", "quota"), ("政策性超编", "", "quota"), ("超职数", "副科级", "post"), ("超职数", "其他", "post"),
    ("", "事业", "quota"), ("消化", "副职", "post"), ("编制职数消化", "行政编制", "quota"),
    ("编制职数消化", "副职", "post"), ("", "", ""),
  ])
  func tellsQuotasFromPosts(matter: String, part: String, about: String) {
    #expect((Waiver.about(matter: matter, part: part)?.rawValue ?? "") == about)
  }

  @Test(arguments: [
    ("高配", true), ("留任", true), ("超职数高配", false), ("退休消化超编", false), ("超编", false),
  ])
  func leavesOtherMattersToOthers(matter: String, isOther: Bool) {
    #expect(Waiver.isOfOtherMatter(matter) == isOther)
  }

  /// A note is read back as it was written, beside what else a finding notes.
  @Test(arguments: WaiverNote.Standing.allCases)
  func notesAreReadBack(standing: WaiverNote.Standing) throws {
    let waiver = WaiverNote(people: 4, until: "2010-06-30", documents: ["岚编〔2010〕3号;4号", "岚编 5号"])
    var note = FindingNote()
    (note.byTitle, note.waiver, note.standing) = (2, waiver, standing)
    let read = try #require(FindingNote(note.text))
    #expect(
      read == note && read.waiver?.wording(standing).zh.contains("岚编〔2010〕3号 4号、岚编 5号") == true)
    #expect(read.wording.en.contains("2010-06-30") && read.wording.zh.contains("4 人"))
  }
}
