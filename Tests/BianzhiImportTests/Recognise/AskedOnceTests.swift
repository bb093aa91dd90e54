import BianzhiImport
import Testing

/// A ledger of organs that is a form as well asks about a column that neither knows once.
@Suite("columns asked about once") struct AskedOnceTests {
  private static let end = "岚编〔2010〕1号,2010-01-01"

  /// Words of places and posts are the form's, others the ledger's.
  @Test(arguments: [("甲类编数", "forms"), ("甲乙丙", "organs")]) func isNamedOnce(
    heading: String, kind: String
  ) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "单位名称,机构类别,行政编制,工勤编制,\(heading),批准文号,批准日期",
      "岚汀市财政局,政府工作部门,5,1,暂定,\(Self.end)", "岚汀市水务局,政府工作部门,4,1,暂定,\(Self.end)",
    ])
    #expect(summary.files.map(\.kind) == ["organs", "forms"])
    #expect(summary.files.filter { $0.unknown == [heading] }.map(\.kind) == [kind])
    #expect(summary.files.flatMap(\.unknown) == [heading])
  }
}
