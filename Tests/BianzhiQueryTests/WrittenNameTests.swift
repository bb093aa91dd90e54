import BianzhiCore
import BianzhiImport
import BianzhiQuery
import Testing

/// Names that tables write otherwise than the ledger, and what people decide about them.
@Suite("written names") struct WrittenNameTests {
  static let organs = [
    "A1,江海市财政局,,政府工作部门,江海市", "A2,东城区财政局,,政府工作部门,东城区",
    "A3,江海市人力资源和社会保障局,,政府工作部门,江海市", "A1N1,政策法规科,A1,内设机构,",
    "A1N2,人事科,A1,内设机构,", "A2N1,政策法规科,A2,内设机构,",
  ]

  private func office(_ rosters: [[Staff]] = []) throws -> Office {
    let office = try Office()
    try office.store("机构代码,机构名称,上级机构代码,机构类别,地区", Self.organs)
    for roster in rosters { try office.roster(roster) }
    return office
  }

  /// A roster that knows its organ by name.
  @discardableResult
  private func named(_ office: Office, _ people: (Int, String)...) throws -> Int {
    try office.store(
      "身份证号,姓名,机构名称,编制类型,人员状态,数据日期",
      people.map { "\(Staff.number($0.0)),甲\($0.0),\($0.1),行政编制,在岗,2010-06-30" },
      missing: .stay)
  }

  private func brief(_ office: Office, all: Bool = false) throws -> [String] {
    try office.ledger.writtenNames(includesMatched: all).map { name in
      let reason = name.meant == nil ? name.likeness?.code ?? "-" : name.match.code
      let people = name.people.map(String.init) ?? "-"
      let decision = name.isAccepted.map { $0 ? " accepted" : " rejected" } ?? ""
      return "\(name.type.rawValue) \(name.organCode) \(name.written) \(people) "
        + "\(name.meant ?? name.likeness?.joined ?? "-") \(reason)\(decision)"
    }
  }

  private func decide(
    _ office: Office, _ written: String, _ meant: String, organ: String? = nil, accepts: Bool = true
  ) throws -> NameOutcome {
    let target = try office.ledger.nameTarget(written, meaning: meant, organ: organ)
    return try office.ledger.decide(target, accepts: accepts)
  }

  @Test func areListedWithWhatTheyAreLike() throws {
    let office = try office([
      [
        Staff(1, "A1").with(\.body, "法规科"), Staff(2, "A1").with(\.body, "法规科"),
        Staff(3, "A1").with(\.body, "人事科"), Staff(4, "A1").with(\.body, "人 事科"),
        Staff(5, "A3").with(\.body, "法规科"),
      ]
    ])
    try named(office, (6, "市财政局"), (7, "财政局"), (8, "市人社局"), (9, "水库管理站"))
    #expect(
      try brief(office) == [
        "organ  水库管理站 1 - -", "organ  财政局 1 东城区财政局; 江海市财政局 region",
        "body A1 法规科 2 政策法规科 containment",
      ])
    #expect(
      try brief(office, all: true) == [
        "organ  水库管理站 1 - -", "organ  财政局 1 东城区财政局; 江海市财政局 region",
        "organ A1 市财政局 1 江海市财政局 normal",
        "organ A3 市人社局 1 江海市人力资源和社会保障局 short",
        "body A1 法规科 2 政策法规科 containment",
      ])
  }

  /// Without an organ ledger every unit of the approvals was asked about, none was proposed, and no answer was taken.
  @Test func withoutALedgerApprovalsSayWhichUnitsThereAre() throws {
    let office = try Office()
    try office.store(
      "机构名称,编制类型,核定数,批准文号,生效日期",
      [
        "江海县第一中学,事业编制,1,号,2009-01-01", "江海县公安局,行政编制,3,号,2009-01-01",
        "江海县河口镇人民政府,行政编制,3,号,2009-01-01",
      ])
    try named(
      office, (1, "江海一中"), (2, "江海一中"), (3, "江海县公安局交警大队"), (4, "河口镇党委"), (5, "县公安局"), (6, "水库站"))
    #expect(
      try brief(office) == [
        "organ  水库站 1 - -", "organ  江海一中 2 江海县第一中学 region",
        "organ  江海县公安局交警大队 1 江海县公安局 part", "organ  河口镇党委 1 江海县河口镇人民政府 rank_word",
      ])
    #expect(
      try office.ledger.soleMeanings().map(\.target.meantName) == ["江海县第一中学"])
    #expect(try decide(office, "江海一中", "江海县第一中学") == .stored)
    #expect(try office.value("SELECT count(*) FROM staff WHERE organ_code = '江海县第一中学'") == 2)
    #expect(try decide(office, "河口镇党委", "江海县河口镇人民政府") == .stored)
    #expect(try brief(office).count == 2)
    // What was decided holds for the tables to come.
    try named(office, (7, "江海一中"))
    #expect(try office.value("SELECT count(*) FROM staff WHERE organ_code = '江海县第一中学'") == 3)
  }

  @Test func anEmptyLedgerHasNone() throws {
    #expect(try brief(Office(), all: true) == [])
  }

  @Test func anAcceptedOrganNameGivesItsRowsToTheOrgan() throws {
    let office = try office()
    try office.quotas("A1,行政编制,1,,号,2009-01-01,")
    try named(office, (1, "财政局"), (2, "财政局"))
    try office.store("发放单位,姓名,身份证号,月份,应发金额", ["财政局,甲1,\(Staff.number(1)),2010-06,1.00"])
    #expect(try office.found("quota.overrun") == [])
    #expect(try decide(office, "财政局", "江海市财政局") == .stored)
    #expect(try brief(office) == [])
    #expect(
      try brief(office, all: true) == ["organ A1 财政局 2 江海市财政局 accepted accepted"])
    #expect(try office.found("quota.overrun") == ["A1 行政编制 1/2"])
    #expect(try office.value("SELECT group_concat(DISTINCT payer_code) FROM payroll") == "A1")
    #expect(try decide(office, "财政局", "A1") == .already)
    try named(office, (1, "财政局"), (2, "财政局"))
    #expect(try office.value("SELECT count(*) FROM staff") == 2)
    #expect(try office.value("SELECT max(import) FROM staff") == 3)
    try named(office, (3, "财 政局"))
    #expect(try office.value("SELECT group_concat(DISTINCT organ_code) FROM staff") == "A1")
  }

  @Test func aBodyIsDecidedForItsOrganAlone() throws {
    let office = try office([
      [Staff(1, "A1").with(\.body, "法规科"), Staff(2, "A2").with(\.body, "法规科")]
    ])
    let twice = #expect(throws: NameError.self) { try decide(office, "法规科", "政策法规科") }
    #expect(twice == .severalOwners("法规科", organs: ["A1 江海市财政局", "A2 东城区财政局"]))
    #expect(try decide(office, "法规科", "政策法规科", organ: "A2") == .stored)
    #expect(try office.found("organ.unapproved_body") == ["A1 法规科 0/1"])
    // What is open comes before what is decided.
    #expect(try decide(office, "法 规科", "政策法规科") == .stored)
    #expect(try office.found("organ.unapproved_body") == [])
    #expect(try decide(office, "法规科", "政策法规科", organ: "A1") == .already)
    #expect(try decide(office, "法规科", "政策法规科", organ: "A1", accepts: false) == .replaced)
    #expect(try office.found("organ.unapproved_body") == ["A1 法规科 0/1"])
    #expect(try brief(office) == ["body A1 法规科 1 - - rejected"])
    #expect(try decide(office, "法规科", "人事科", organ: "A1") == .stored)
    #expect(try decide(office, "法规科", "政策法规科", organ: "A1") == .replaced)
    #expect(
      try office.value("SELECT count(*) FROM name_decision WHERE accepted = 1") == 2)
  }

  @Test func aRuleIsOverruledByARejection() throws {
    let office = try office([[Staff(1, "A1").with(\.body, "人事科（老干部办公室）")]])
    #expect(try office.found("organ.unapproved_body") == [])
    #expect(try decide(office, "人事科（老干部办公室）", "人事科", accepts: false) == .stored)
    #expect(try office.found("organ.unapproved_body") == ["A1 人事科（老干部办公室） 0/1"])
  }

  @Test func listsOfOneDayAreNotJoined() throws {
    let office = try office([[Staff(1, "A1")]])
    try named(office, (2, "财政局"))
    let error = #expect(throws: NameError.self) { try decide(office, "财政局", "A1") }
    #expect(error?.status == .refused)
    #expect(error?.description.contains("a roster of 2010-06-30") == true)
    #expect(try office.value("SELECT count(*) FROM name_decision") == 0)
    #expect(try office.value("SELECT count(*) FROM staff WHERE organ_code = '财政局'") == 1)
    #expect(try brief(office).count == 1)
  }

  @Test func entriesOfOneKeyAreNotJoined() throws {
    let office = try office()
    try office.quotas("A1,行政编制,3,,号,2009-01-01,")
    try office.store("机构名称,编制类型,核定数,批准文号,生效日期", ["财政局,行政编制,3,号,2009-01-01"])
    let error = #expect(throws: NameError.self) { try decide(office, "财政局", "A1") }
    #expect(error?.description.contains("the same entry of staffing quotas") == true)
    #expect(try office.value("SELECT count(*) FROM staffing_quota WHERE organ_code = 'A1'") == 1)
  }

  @Test func anAcceptedOrganNameStaysSo() throws {
    let office = try office()
    try named(office, (1, "财政局"))
    #expect(try decide(office, "财政局", "A2", accepts: false) == .stored)
    #expect(try brief(office) == ["organ  财政局 1 江海市财政局 region rejected"])
    #expect(try decide(office, "财政局", "A1") == .stored)
    for accepts in [false, true] {
      let error = #expect(throws: NameError.self) {
        try decide(office, "财政局", accepts ? "A2" : "A1", accepts: accepts)
      }
      #expect(error == .isStored("财政局", organ: "江海市财政局 A1"))
    }
  }

  @Test func namesOfARosterThatCameFirstAreJoinedByRule() throws {
    let office = try Office()
    try named(office, (1, "市人社局"), (2, "财政局"))
    try office.store("机构代码,机构名称,上级机构代码,机构类别,地区", Self.organs)
    #expect(try brief(office).map { $0.split(separator: " ")[1] } == ["财政局"])
    #expect(try office.value("SELECT group_concat(organ_code, ' ') FROM staff") == "A3 财政局")
    try named(office, (1, "市人社局"), (2, "财政局"))
    #expect(try office.value("SELECT max(import) FROM staff") == 1)
  }

  static let misses: [(written: String, meant: String, organ: String?, error: NameError)] = [
    ("没有科", "人事科", nil, .unknownWritten("没有科")),
    ("没有科", "人事科", "A1", .unknownWritten("没有科")),
    ("法规科", "人事科", "A2", .unknownWritten("法规科")),
    ("法规科", "没有科", nil, .unknownBody("没有科", organ: "A1")),
    ("法规科", "没有科", "A1", .unknownBody("没有科", organ: "A1")),
    ("法规科", "人事科", "Z9", .unknownOrgan("Z9")), ("财政局", "没有局", nil, .unknownOrgan("没有局")),
    ("财政局", "档案局", nil, .severalOrgans("档案局", codes: ["D1", "D2"])),
    ("人事科", "人事科", nil, .sameName("人事科")), ("A1", "A1", nil, .unknownWritten("A1")),
  ]

  @Test(arguments: misses)
  func whatIsNotThereIsSaid(
    written: String, meant: String, organ: String?, error: NameError
  ) throws {
    let office = try office([
      [Staff(1, "A1").with(\.body, "法规科"), Staff(2, "A1").with(\.body, "人事科")]
    ])
    try office.organs("D1,档案局,,政府工作部门,,", "D2,档案局,,政府工作部门,,")
    try named(office, (3, "财政局"))
    #expect(throws: error) {
      try office.ledger.nameTarget(written, meaning: meant, organ: organ)
    }
    for wording in [error.wording.zh, error.wording.en] {
      #expect([written, meant, organ ?? ""].contains { !$0.isEmpty && wording.contains($0) })
    }
  }
}
