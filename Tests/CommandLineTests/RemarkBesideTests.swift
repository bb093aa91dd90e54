import Testing

/// A remark that nobody can read beside who is in a finding no more: somebody has to say what it means.
@Suite("remarks beside a proof") struct RemarkBesideTests {
  private static let others =
    (10..<15).map { Sample.Row(serial: $0) }
    + (50..<53).map { Sample.Row(serial: $0, organ: Sample.second) }

  private func take(_ desk: Desk, _ rows: [Sample.Row], on day: String) throws {
    let all = Self.others + rows
    try desk.take(
      [
        "a\(day).csv": Sample.roster(all.filter { $0.organ == Sample.first }),
        "b\(day).csv": Sample.roster(all.filter { $0.organ == Sample.second }),
      ], "--as-of", day)
    try desk.run("check")
  }

  static let remarks: [(note: String, asked: Bool)] = [
    ("在水务局工作", true), ("仍在原单位上班", true), ("", false), ("2010年2月由市水务局调入", false),
    ("党员，本科学历", false),
  ]

  /// Of a double place the row that stays says where the person works.
  @Test(arguments: remarks) func theRowThatStays(note: String, asked: Bool) throws {
    let desk = try Desk()
    try desk.take([
      "a.csv": Sample.organs,
      "b.csv": Sample.quotas([(Sample.first, "行政编制", 9), (Sample.second, "行政编制", 9)]),
    ])
    try take(
      desk, [Sample.Row(serial: 3), Sample.Row(serial: 3, organ: Sample.second)],
      on: "2009-12-31")
    try #require(try desk.finding("F1")["rule"] == "person.double_place")
    try desk.submitted()
    try take(desk, [Sample.Row(serial: 3, note: note)], on: "2010-03-31")
    let said = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: asked ? 77 : 0)
    guard asked else { return }
    #expect(said.words.contains(note) && said.words.contains("--reason"), "\(said.everything)")
    // Looked at, and somebody agrees.
    try desk.act("accept F1 --reason 已核实 --approver 冯丁", by: "郑丙", on: "2010-04-15")
    #expect(try desk.broken().isEmpty)
  }
}
