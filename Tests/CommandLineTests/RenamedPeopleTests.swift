import Foundation
import Testing

/// Whoever made a finding comes back under another number, or with a word that contradicts another list.
@Suite("people under another number") struct RenamedPeopleTests {
  private static let third = "339901000300"
  private static let organs =
    Sample.organs + "\(third),岚汀市林业局,,政府工作部门,正处级,市级,岚编〔2005〕3号,2005-01-10\n"
  private static let others = [50, 51].map { Sample.Row(serial: $0, organ: Sample.second) }
  private static let thirds = [60, 61].map { Sample.Row(serial: $0, organ: third) }

  /// Four places in the first organ, nine in the others.
  private func desk(_ rosters: [Sample.Row]...) throws -> Desk {
    let desk = try Desk()
    try desk.take([
      "a.csv": Self.organs,
      "b.csv": Sample.quotas([
        (Sample.first, "行政编制", 4), (Sample.second, "行政编制", 9), (Self.third, "行政编制", 9),
      ]),
    ])
    try take(desk, rosters, on: "2009-12-31")
    try desk.submitted()
    return desk
  }

  private func take(_ desk: Desk, _ rosters: [[Sample.Row]], on day: String) throws {
    let tables = Dictionary(
      uniqueKeysWithValues: rosters.enumerated().map { ("r\($0).csv", Sample.roster($1)) })
    try desk.take(tables, "--as-of", day, "--replace")
    try desk.run("check")
  }

  private func people(_ serials: Range<Int>) -> [Sample.Row] {
    serials.map { Sample.Row(serial: $0) }
  }

  private func accept(_ desk: Desk, asked: Bool) throws {
    let result = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: asked ? 77 : 0)
    if asked { #expect(result.words.contains("同名，号码不同"), "\(result.words)") }
  }

  static let overrun: [(row: Sample.Row, asked: Bool)] = [
    // Off quota in another organ, or in the same one, under another number.
    (Sample.Row(serial: 4, organ: third, kind: "编外", number: Sample.person(77)), true),
    (Sample.Row(serial: 4, organ: Sample.second, state: "借入", number: Sample.person(78)), true),
    (Sample.Row(serial: 4, kind: "聘用", number: Sample.person(79)), true),
    // On a place there, which is counted: who was born on the same day is the same person.
    (Sample.Row(serial: 4, organ: third, number: Sample.person(77)), true),
    (Sample.Row(serial: 4, organ: third, number: ""), true),
    // Born on another day: a namesake.
    (Sample.Row(serial: 4, organ: third, number: Sample.person(77, born: "19810203")), false),
    // Moved under the number of before.
    (Sample.Row(serial: 4, organ: third), false),
    // Somebody who was there before, or who has left.
    (Sample.Row(serial: 60, organ: third, kind: "编外"), false),
    (
      Sample.Row(
        serial: 4, organ: third, kind: "编外", state: "调出", leftOn: "2010-02-01",
        number: Sample.person(77)), false
    ),
  ]

  @Test(arguments: overrun) func anOverrun(row: Sample.Row, asked: Bool) throws {
    let desk = try desk(people(0..<5), Self.others, Self.thirds)
    try #require(try desk.finding("F1")["rule"] == "quota.overrun")
    let own = row.organ == Sample.first
    let kept = Self.thirds.filter { $0.serial != row.serial }
    try take(
      desk,
      [
        people(0..<4) + (own ? [row] : []),
        Self.others + (row.organ == Sample.second ? [row] : []),
        kept + (row.organ == Self.third ? [row] : []),
      ], on: "2010-03-31")
    try accept(desk, asked: asked)
  }

  /// The name in Latin letters, at the organ or another one.
  @Test(
    arguments: [
      ("Cao Mulin", Sample.first, "编外", true), ("CAO MULIN", third, "行政编制", true),
      ("Mulin Cao", third, "编外", true), ("Wang Dashan", Sample.first, "编外", false),
    ] as [(String, String, String, Bool)])
  func inPinyin(name: String, organ: String, kind: String, asked: Bool) throws {
    let desk = try Desk()
    try desk.take([
      "a.csv": Self.organs,
      "b.csv": Sample.quotas([(Sample.first, "行政编制", 4), (Self.third, "行政编制", 9)]),
    ])
    let then = Sample.roster(people(0..<5) + Self.thirds)
    try desk.take(
      ["r.csv": then.replacing(Sample.name(4), with: "曹木林")], "--as-of", "2009-12-31")
    try desk.run("check")
    try desk.submitted()
    let row = Sample.Row(serial: 4, organ: organ, kind: kind, number: Sample.person(77))
    let now = Sample.roster(people(0..<4) + Self.thirds + [row])
    try desk.take(
      ["n.csv": now.replacing(Sample.name(4), with: name)], "--as-of", "2010-03-31", "--replace")
    try desk.run("check")
    let said = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: asked ? 77 : 0)
    if asked { #expect(said.words.contains("曹木林"), "\(said.words)") }
  }

  /// Two people of different names bore one number: the wrong one is put right, and that is void or approved.
  @Test(arguments: [true, false]) func aWrongNumberIsPutRight(sameName: Bool) throws {
    let other = Sample.Row(serial: sameName ? 3 : 52, organ: Sample.second)
    let wrong = Sample.Row(
      serial: other.serial, organ: Sample.second, number: Sample.person(3))
    let desk = try desk(people(0..<4), Self.others + [wrong], Self.thirds)
    try #require(try desk.finding("F1")["rule"] == "person.double_place")
    let own = Sample.Row(
      serial: other.serial, organ: Sample.second, number: Sample.person(88, born: "19860918"))
    try take(desk, [people(0..<4), Self.others + [own], Self.thirds], on: "2010-03-31")
    let said = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: 77)
    #expect(said.words.contains(sameName ? "同名，号码不同" : "身份证号已改"), "\(said.words)")
    try desk.act(
      "accept F1 --reason 号码录错 --approver 冯丁", by: "郑丙", on: "2010-04-15",
      gives: sameName ? 77 : 0)
  }

  /// The same on the lists of before is void.
  @Test func aWrongNumberOfThenIsVoid() throws {
    let wrong = Sample.Row(serial: 52, organ: Sample.second, number: Sample.person(3))
    let desk = try desk(people(0..<4), Self.others + [wrong], Self.thirds)
    let own = Sample.Row(serial: 52, organ: Sample.second)
    try take(desk, [people(0..<4), Self.others + [own], Self.thirds], on: "2009-12-31")
    try desk.act("void F1 --reason 号码录错 --approver 冯丁", by: "郑丙", on: "2010-04-15")
  }

  /// The second place moves to a third organ under another number, counted or not.
  @Test(arguments: ["行政编制", "编外"]) func aDoublePlaceInAThirdOrgan(kind: String) throws {
    let twice = Sample.Row(serial: 3, organ: Sample.second)
    let desk = try desk(people(0..<4), Self.others + [twice], Self.thirds)
    try #require(try desk.finding("F1")["rule"] == "person.double_place")
    let moved = Sample.Row(serial: 3, organ: Self.third, kind: kind, number: Sample.person(77))
    try take(desk, [people(0..<4), Self.others, Self.thirds + [moved]], on: "2010-03-31")
    try accept(desk, asked: true)
    // The honest way: the row is gone, and nobody of that name came.
    try take(desk, [people(0..<4), Self.others, Self.thirds], on: "2010-04-10")
    try accept(desk, asked: false)
  }

  /// Nobody retires at one organ and holds a place of another one.
  @Test(arguments: [("退休", true), ("离休", true), ("调出", false)])
  func retiredHereInServiceThere(state: String, asked: Bool) throws {
    let twice = Sample.Row(serial: 3, organ: Sample.second)
    let desk = try desk(people(0..<4), Self.others + [twice], Self.thirds)
    let left = Sample.Row(serial: 3, organ: Sample.second, state: state, leftOn: "2010-02-01")
    try take(desk, [people(0..<4), Self.others + [left], Self.thirds], on: "2010-03-31")
    let result = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: asked ? 77 : 0)
    if asked { #expect(result.words.contains(state), "\(result.words)") }
  }

  /// A namesake who is somebody else: raised, looked into with a file, closed; the closing stands.
  @Test func aTrueNamesakeIsAnswered() throws {
    let desk = try desk(people(0..<5), Self.others, Self.thirds)
    let other = Sample.Row(serial: 4, organ: Self.third, kind: "编外", number: Sample.person(77))
    try take(desk, [people(0..<4), Self.others, Self.thirds + [other]], on: "2010-03-31")
    try accept(desk, asked: true)
    try desk.act(
      "raise --organ \(Sample.first) --title \(Sample.name(4))同名待核", by: "周甲", on: "2010-04-15")
    try desk.act("accept F1 --beside H1", by: "郑丙", on: "2010-04-16")
    #expect(try desk.finding("F1")["status"] == "accepted")
    #expect(try desk.broken().isEmpty)
  }
}
