import Foundation
import Testing

/// One person written in two ways passed for two.
@Suite("scenario: who acts is compared without titles and units") struct WhoActsTests {
  /// Accepting F1, whose owner is 吴刚, by another writing of the name.
  private static let writings: [(by: String, status: Int32)] = [
    ("吴刚", 77), ("吴 刚", 77), ("吴　刚", 77), ("吴刚、郑丙", 77), ("吴刚同志", 77), ("吴刚局长", 77),
    ("财政局吴刚", 77), ("吴刚（财政局）", 77), ("吴刚 郑丙", 77), ("吴刚和郑丙", 77), ("吳剛", 77),
    ("财政局副局长吴刚同志", 77), ("局长吴刚", 77), ("郑丙/吴刚(审计组)", 77), ("市委组织部 吴刚", 77), ("吴局长", 77),
    ("老吴", 77), ("委托吴刚", 77), ("郑丙", 0), ("郑丙局长", 0), ("财政局郑丙", 0), ("吴刚强", 0), ("郑局长", 77),
    ("审计组", 77), ("周小刚", 0),
  ]

  private func submitted(owner: String) throws -> Desk {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    let plan = [
      "finding", "plan", "F1", "--measure", "调出", "--owner", owner, "--target", "≤40", "--deadline",
      "2010-03-31", "--by", "冯丁", "--on", "2010-02-01",
    ]
    #expect(try desk.run(plan).status == 0)
    try desk.act("submit F1 --note 已办", by: "冯丁", on: "2010-03-25")
    try desk.checkRoster(40, on: "2010-04-10")
    return desk
  }

  @Test(arguments: writings) func theOwnerDoesNotAccept(by person: String, status: Int32) throws {
    let desk = try submitted(owner: "吴刚")
    let result = try desk.run("finding", "accept", "F1", "--by", person, "--on", "2010-04-15")
    #expect(result.status == status, "\(person): \(result.everything)")
    #expect(try desk.broken().isEmpty)
  }

  private static let owners: [(owner: String, by: String, status: Int32)] = [
    ("水务局局长吴刚、水务局 钱戊", "钱戊同志", 77), ("吴局长", "吴刚", 77), ("Wu Gang", "WU GANG", 77),
    ("Wu Gang", "Gang Wu", 77), ("Wu 同志", "wu", 77), ("Wu Gang", "W. Gang", 77),
    ("Wu Gang", "Li Gang", 0), ("吴刚", "郑丙（代吴刚）", 77), ("吴刚（代郑丙）", "郑丙", 77),
    ("吴刚", "郑丙（审计组）", 0), ("吴刚（水务局）", "郑丙（环保局）", 0), ("吴刚", "Wu, Gang", 77),
    ("吴刚", "Gang，Wu", 77), ("吴刚", "Zheng, Bing", 0),
    ("水务局", "水务局吴刚", 77), ("水务局", "郑丙", 0), ("欧阳娜", "欧阳科长", 77), ("李和平", "李和平同志", 77),
    ("李和平", "平安", 0), ("李和平", "和平", 77), ("和平", "李和平", 77), ("欧阳明远", "明远", 77),
  ]

  @Test(arguments: owners) func writtenEitherWay(owner: String, by person: String, status: Int32)
    throws
  {
    let desk = try submitted(owner: owner)
    let result = try desk.run("finding", "accept", "F1", "--by", person, "--on", "2010-04-15")
    #expect(result.status == status, "\(owner) – \(person): \(result.everything)")
  }

  @Test func anUnclearNameIsRefusedWithTheReason() throws {
    let desk = try submitted(owner: "吴刚")
    let result = try desk.run("finding", "accept", "F1", "--by", "吴局长", "--on", "2010-04-15")
    #expect(result.status == 77 && result.words.contains("只写了姓"), "\(result.everything)")
    let english = try desk.run(
      "finding", "accept", "F1", "--by", "吴局长", "--on", "2010-04-15", "--lang", "en")
    #expect(english.words.contains("surname"), "\(english.words)")
  }

  /// "Wu 同志" approved the extension of Wu.
  @Test(arguments: ["吴刚同志", "水务局吴刚", "冯丁局长", "冯 丁", "吴局长", "冯主任"])
  func nobodyApprovesOwnExtension(approver: String) throws {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    try desk.act(
      "plan F1 --measure 调出 --owner 吴刚 --target ≤40 --deadline 2010-03-31", by: "冯丁",
      on: "2010-02-01")
    let extend = { (name: String) in
      try desk.run(
        "finding", "extend", "F1", "--to", "2010-04-30", "--reason", "手续", "--approver", name,
        "--by",
        "冯丁", "--on", "2010-02-04")
    }
    #expect(try extend(approver).status == 77)
    #expect(try extend("主任郑丙").status == 0)
  }

  @Test func nobodyApprovesOwnPlan() throws {
    let desk = try Desk()
    try desk.take([
      "a.csv": Sample.organs,
      "b.csv": "姓名,机构代码,职务,任职日期\n甲一,\(Sample.first),局长,2003-01-01\n",
    ])
    #expect(
      try desk.run("plan", "draft", "2010", "--by", "编办 周甲", "--on", "2010-01-05").status == 0)
    for (person, status) in [("周甲主任", 77), ("周主任", 77), ("郑丙主任", 0)] as [(String, Int32)] {
      let result = try desk.run(
        "plan", "approve", "P1", "--document", "1号", "--by", person, "--on", "2010-01-06")
      #expect(result.status == status, "\(person): \(result.everything)")
    }
  }
}
