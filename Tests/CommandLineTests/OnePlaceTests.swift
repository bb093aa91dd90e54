import Foundation
import Testing

/// One person holds one place: of one organ by two rows, and of two organs by a word for guests.
@Suite("one person, one place") struct OnePlaceTests {
  private static func desk(_ rows: [Sample.Row], _ tables: [String: String] = [:]) throws -> Desk {
    let desk = try Desk()
    try desk.take([
      "a.csv": Sample.organs,
      "b.csv": Sample.quotas([
        (Sample.first, "行政编制", 1), (Sample.first, "政法专项编制", 1), (Sample.second, "行政编制", 2),
      ]),
    ])
    try desk.take(["r.csv": Sample.roster(rows)], "--as-of", "2010-01-31")
    if !tables.isEmpty { try desk.take(tables, "--as-of", "2010-01-31") }
    return desk
  }

  private static func found(_ desk: Desk) throws -> [String] {
    let check = try desk.run("check", "--format", "csv", "--headers", "key")
    return CSVText.records(check.text).map {
      "\($0["rule"] ?? "") \($0["severity"] ?? "") \($0["person_name"] ?? $0["part"] ?? "")"
        .trimmingCharacters(in: .whitespaces)
    }
  }

  private static func strength(_ desk: Desk, _ organ: String) throws -> [String] {
    let told = try desk.run("export", "strength", "--format", "csv", "--headers", "key", "-o", "-")
    return CSVText.records(told.text).filter { $0["organ_code"] == organ }
      .map { "\($0["quota_kind"] ?? $0["kind"] ?? "") \($0["counted"] ?? $0["actual"] ?? "")" }
      .sorted()
  }

  @Test func twoRowsOfTwoKindsAreOnePlace() throws {
    let rows = [
      Sample.Row(serial: 0, kind: "政法专项编制", post: "局长", isLeader: "是"),
      Sample.Row(serial: 0, post: "书记", isLeader: "是"), Sample.Row(serial: 1),
    ]
    let desk = try Self.desk(rows)
    let found = try Self.found(desk)
    #expect(!found.contains { $0.hasPrefix("quota.") }, "\(found)")
    #expect(found.contains("data.logic hint 测试0"), "\(found)")
    #expect(try Self.strength(desk, Sample.first) == ["政法专项编制 1", "行政编制 1"])
    let told = try desk.run("explain", "strength", Sample.first, "行政编制")
    #expect(told.text.contains("别类编制"), "\(told.everything)")
    // A third person is one too many.
    let over = try Self.found(Self.desk(rows + [Sample.Row(serial: 2)]))
    #expect(over.contains { $0.hasPrefix("quota.overrun major") }, "\(over)")
  }

  @Test func aGuestIsCountedAtHome() throws {
    let rows = [
      Sample.Row(serial: 0), Sample.Row(serial: 0, organ: Sample.second, state: "挂职"),
      Sample.Row(serial: 1, organ: Sample.second), Sample.Row(serial: 2, organ: Sample.second),
    ]
    let desk = try Self.desk(rows)
    #expect(try Self.strength(desk, Sample.second) == ["行政编制 2"])
    let found = try Self.found(desk)
    #expect(!found.contains { $0.hasPrefix("quota.") }, "\(found)")
    // A word alone proves no loan.
    #expect(found.contains("person.double_place hint 测试0"), "\(found)")
    let told = try desk.run("explain", "F1")
    #expect(told.text.contains("岚汀市水务局 的花名册写借调、挂职"), "\(told.everything)")
  }

  @Test(arguments: [Sample.first, Sample.second])
  func aRegisteredAttachmentIsInnocent(sayingSo: String) throws {
    // Whichever of the two writes the word, the lender has the place.
    let state = { (organ: String) in organ == sayingSo ? "挂职" : "在岗" }
    let rows = [
      Sample.Row(serial: 0, state: state(Sample.first)),
      Sample.Row(serial: 0, organ: Sample.second, state: state(Sample.second)),
      Sample.Row(serial: 1, organ: Sample.second), Sample.Row(serial: 2, organ: Sample.second),
    ]
    let desk = try Self.desk(rows, ["l.csv": Self.loan])
    #expect(try Self.strength(desk, Sample.first).contains("行政编制 1"))
    #expect(try Self.strength(desk, Sample.second) == ["行政编制 2"])
    let found = try Self.found(desk)
    #expect(!found.contains { $0.hasPrefix("person.double") || $0.hasPrefix("quota.") }, "\(found)")
  }

  static let unsure: [(kind: String, state: String, post: String)] = [
    ("原单位", "在岗", "科员"), ("行政编制", "抽调", "科员"), ("行政编制", "跟班学习", "科员"),
    ("行政编制", "在岗", "党组成员、副局长（兼）"),
  ]

  @Test(arguments: unsure)
  func aSecondListThatSaysSoItselfIsAHint(kind: String, state: String, post: String) throws {
    let rows = [
      Sample.Row(serial: 0),
      Sample.Row(serial: 0, organ: Sample.second, kind: kind, state: state, post: post),
      Sample.Row(serial: 1, organ: Sample.second),
    ]
    let found = try Self.found(Self.desk(rows))
    #expect(found.contains("person.double_place hint 测试0"), "\(found)")
  }

  @Test func whoHoldsNoPlaceByTheKindHoldsOnlyOne() throws {
    let rows = [
      Sample.Row(serial: 0), Sample.Row(serial: 0, organ: Sample.second, kind: "不占编"),
      Sample.Row(serial: 1, organ: Sample.second),
    ]
    let found = try Self.found(Self.desk(rows))
    #expect(!found.contains { $0.hasPrefix("person.double_place") }, "\(found)")
  }

  @Test(arguments: ["外派", "派驻", "借出"])
  func whoseOrganAloneHasThePlacesHasThePlace(state: String) throws {
    let rows = [
      Sample.Row(serial: 0, kind: "政法专项编制", state: state),
      Sample.Row(serial: 0, organ: Sample.second, kind: "政法专项编制"),
      Sample.Row(serial: 1, organ: Sample.second),
    ]
    let desk = try Self.desk(rows)
    let found = try Self.found(desk)
    #expect(!found.contains { $0.hasPrefix("quota.unapproved") }, "\(found)")
    #expect(found.contains("person.double_place hint 测试0"), "\(found)")
    #expect(try Self.strength(desk, Sample.first).contains("政法专项编制 1"))
  }

  private static let loan =
    "姓名,身份证号,机构代码,借调单位,借调时间,借调期限,批准文号\n"
    + "\(Sample.name(0)),\(Sample.person(0)),\(Sample.first),岚汀市水务局,2009-12-01,,岚组〔2009〕1号\n"

  @Test func aLoanInTheRegisterTellsWhoseGuestItIs() throws {
    let rows = [
      Sample.Row(serial: 0), Sample.Row(serial: 0, organ: Sample.second, state: "借调"),
      Sample.Row(serial: 1, organ: Sample.second), Sample.Row(serial: 2, organ: Sample.second),
    ]
    let told = try Self.found(Self.desk(rows, ["l.csv": Self.loan]))
    #expect(
      !told.contains { $0.hasPrefix("person.double") || $0.hasPrefix("quota.over") }, "\(told)")
    #expect(told.contains("person.loan_conflict minor 测试0"), "\(told)")
    // Without the register nobody can say which of the two holds the place.
    let open = try Self.found(Self.desk(rows))
    #expect(open.contains("person.double_place hint 测试0"), "\(open)")
  }
}
