import Testing

/// A day of birth beside a masked identity number would give the number away.
@Suite("birth beside a masked number") struct MaskedBirthTests {
  private static func desk() throws -> Desk {
    let desk = try Desk()
    let old = Sample.Row(serial: 3, number: Sample.person(3, born: "19480117"))
    try desk.take(
      [
        "a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 9)]),
        "r.csv": Sample.roster((10..<15).map { Sample.Row(serial: $0) } + [old]),
      ], "--as-of", "2009-12-31")
    try desk.run("check")
    try #require(try desk.finding("F1")["rule"] == "person.retire_due")
    return desk
  }

  private static let days = ["1948-01-17", "2008-01-17", "19480117"]

  @Test func explanationsAndListsSayTheMonth() throws {
    let desk = try Self.desk()
    for words in [
      ["explain", "F1"], ["explain", "F1", "--format", "csv", "--headers", "key"],
      ["explain", "F1", "--format", "json"], ["finding", "list", "--format", "csv"],
      ["export", "findings", "--format", "json"],
    ] {
      let text = try desk.run(words).text
      for day in Self.days { #expect(!text.contains(day), "\(words): \(text)") }
      #expect(text.contains("2008-01"), "\(words): \(text)")
    }
  }

  @Test func reportsSayTheMonth() throws {
    let desk = try Self.desk()
    for format in ["html", "md"] {
      #expect(try desk.run("report", "-o", "r.\(format)").status == 0)
      let text = String(decoding: try desk.bytes("r.\(format)"), as: UTF8.self)
      for day in Self.days { #expect(!text.contains(day), "\(format) \(day)") }
      #expect(text.contains("1948-01 出生"))
    }
  }
}
