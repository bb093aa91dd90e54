import Testing

/// Lists with `--on` tell the state of that day, by the acts, checks and rosters up to it.
@Suite("the state on a day") struct StateOnDayTests {
  private static let key = ["--format", "csv", "--headers", "key"]

  /// Each day's own lists, told on that day without `--on`, are what `--on` tells of it later.
  @Test func whatWasToldThenIsToldLater() throws {
    let desk = try Desk.withOneFinding()
    var told: [(day: String, text: String)] = []
    let note = { (day: String) in
      let text = try ["finding list", "blocked"].map { command in
        try desk.run(command.split(separator: " ").map(String.init) + Self.key).text
      }.joined()
      told.append((day, text))
    }
    try note("2009-12-31")
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    try note("2010-01-20")
    try desk.act(
      "plan F1 --measure 调出1人 --owner 吴乙 --target ≤40 --deadline 2010-03-31", by: "吴乙",
      on: "2010-02-01")
    try note("2010-02-01")
    try desk.act("submit F1 --note 已调出1人", by: "吴乙", on: "2010-03-25")
    try note("2010-03-25")
    try desk.checkRoster(40, on: "2010-04-30")
    try note("2010-04-30")
    try desk.act("accept F1", by: "郑丙", on: "2010-05-10")
    try note("2010-05-10")
    try desk.checkRoster(42, on: "2010-06-30")
    try note("2010-06-30")
    #expect(Set(told.map(\.text)).count >= 6, "the days differ")
    for (day, text) in told {
      let again = try ["finding list", "blocked"].map { command in
        try desk.run(
          command.split(separator: " ").map(String.init) + ["--on", day] + Self.key
        ).text
      }.joined()
      #expect(again == text, "\(day)")
    }
    // A day between two acts is that of the earlier one, a later one that of today.
    let between = try desk.finding("F1", on: "2010-02-20")
    #expect(between["status"] == "planned", "\(between)")
    #expect(try desk.finding("F1", on: "2011-01-01")["status"] == desk.finding("F1")["status"])
    #expect(try desk.broken().isEmpty, "reading changes nothing")
  }

  /// Before the first check there is nothing.
  @Test func beforeTheFirstCheckThereIsNothing() throws {
    let desk = try Desk.withOneFinding()
    let result = try desk.run(["finding", "list", "--on", "2009-11-30"] + Self.key)
    #expect(result.status == 0 && CSVText.records(result.text).isEmpty, "\(result.everything)")
    let blocked = try desk.run(["blocked", "--on", "2009-11-30"] + Self.key)
    #expect(blocked.status == 0 && CSVText.records(blocked.text).isEmpty)
  }

  /// The plan of a year, step by step.
  @Test func thePlanStandsAsItDid() throws {
    let desk = try AuditDesk.make(
      quotas: [(organ: Sample.first, kind: "行政编制", people: 3)], roster: Sample.roster(0..<3),
      on: "2010-02-10")
    let status = { (options: [String]) in
      try desk.run(["plan", "status", "P1"] + options + Self.key).text
    }
    try desk.run("check")
    let before = try status(["--on", "2010-01-31"])
    try AuditDesk.mark(desk, 1...10)
    try #require(try AuditDesk.end(desk).status == 0)
    #expect(try status(["--on", "2010-01-31"]) == before)
    let rows = CSVText.records(try status([]))
    #expect(rows.last?["done"] == "1", "\(rows)")
    #expect(CSVText.records(before).last?["done"] == "0", "\(before)")
  }

  /// An act that was taken back later stood then.
  @Test func anActTakenBackLaterStoodThen() throws {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    try desk.done("withdraw", "F1", "--reason", "看错", "--by", "周甲", "--on", "2010-01-25")
    #expect(try desk.finding("F1", on: "2010-01-20")["status"] == "confirmed")
    #expect(try desk.finding("F1", on: "2010-01-25")["status"] == "raised")
  }
}
