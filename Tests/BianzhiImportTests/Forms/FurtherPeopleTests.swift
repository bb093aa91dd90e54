import BianzhiImport
import Testing

/// Lines that tell people besides those of a table of numbers were rows of units, and made its places people in post.
@Suite("people besides a table of numbers") struct FurtherPeopleTests {
  private static let header = "单位名称,行政编制,事业编制"
  private static let row = "岚汀市财政局,8,2"

  @Test(arguments: [
    "另有退休人员3人,,", "（另有编外5人）,,", "另有编外人员,5,", "此外还有借调人员2名,,", "注：另有退休人员3人,,", "另：公益性岗位2人,,",
    "※另有工勤人员三名,,",
  ])
  func areNotesAndNoUnits(note: String) throws {
    for lines in [
      [note, Self.header, Self.row], ["岚汀市机构台账,,", note, Self.header, Self.row],
      [Self.header, note, Self.row], [Self.header, Self.row, note],
    ] {
      let desk = try Desk.withOrgans()
      let summary = try desk.take(lines: lines)
      #expect(summary.isStored && summary.sums[0] == 1, "\(lines) \(summary.problems)")
      #expect(try desk.approved == ["A1|事业编制|2", "A1|行政编制|8"], "\(lines)")
      #expect(summary.problems.contains("further_people  1"), "\(lines) \(summary.problems)")
    }
  }

  /// What it says is named.
  @Test func theyAreNamed() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [Self.header, Self.row, "另有退休人员3人,,"])
    let words = summary.files[0].issues.sorted.flatMap(\.1.words)
    #expect(words.contains { $0.row == 3 && $0.text.contains("另有退休人员3人") })
  }
}
