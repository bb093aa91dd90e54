import Testing

/// Words before a title are a name or a field of work: where they may be either, the ledger tells.
@Suite("words before a title") struct TitledWordTests {
  private static let bureau = "339901000400,岚汀市高平局,,政府工作部门,正处级,市级,岚编〔2005〕4号,2005-01-10\n"

  static let cases: [(approver: String, hasOrgan: Bool, hasPerson: Bool, status: Int32)] = [
    ("高平局长", false, false, 0), ("高平局长", true, false, 77), ("高平局长", true, true, 0),
    ("高平", true, false, 0), ("高平同志", true, false, 0), ("高平局长、冯丁局长", true, false, 0),
    ("德钦书记", false, false, 77), ("德钦书记", false, true, 0), ("德钦", false, false, 0),
  ]

  @Test(arguments: cases)
  func areAskedOfTheLedger(
    item: (approver: String, hasOrgan: Bool, hasPerson: Bool, status: Int32)
  ) throws {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    if item.hasOrgan { try desk.take(["o.csv": Sample.organs + Self.bureau]) }
    if item.hasPerson {
      let name = String(item.approver.prefix(2))
      try desk.take([
        "l.csv": AuditDesk.heading + "\(name),\(Sample.second),局长,2004-01-01,,部门\n"
      ])
    }
    let result = try desk.run(
      "finding", "void", "F1", "--reason", "误", "--approver", item.approver, "--by", "周甲", "--on",
      "2010-01-21")
    #expect(result.status == item.status, "\(item): \(result.everything)")
    if item.status != 0 { #expect(result.words.contains("请只写姓名"), "\(result.everything)") }
  }
}
