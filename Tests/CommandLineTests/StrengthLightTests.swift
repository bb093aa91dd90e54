import Foundation
import Testing

/// Who is over, full, near the limit, vacant: told at a look, and nothing where the numbers cannot be compared.
@Suite("lights of strength") struct StrengthLightTests {
  private static let third = "339901000300"

  private func desk(_ people: [(organ: String, people: Int)], places: Int = 20) throws -> Desk {
    let desk = try Desk()
    try desk.take([
      "a.csv": Sample.organs + "\(Self.third),岚汀市档案局,,政府工作部门,正处级,市级,岚编〔2005〕3号,2005-01-10\n",
      "b.csv": Sample.quotas([
        (Sample.first, "行政编制", places), (Sample.second, "行政编制", places),
        (Self.third, "行政编制", places),
      ]),
    ])
    var (rows, serial): ([Sample.Row], Int) = ([], 0)
    for unit in people {
      for _ in 0..<unit.people {
        rows.append(Sample.Row(serial: serial, organ: unit.organ))
        serial += 1
      }
    }
    try desk.take(["r.csv": Sample.roster(rows)], "--as-of", "2009-12-31")
    return desk
  }

  private func lights(_ desk: Desk) throws -> [String] {
    let result = try desk.run("export", "strength", "--format", "csv", "--headers", "key")
    return CSVText.records(result.text).map { "\($0["organ_code"] ?? "") \($0["light"] ?? "?")" }
  }

  @Test func theShareIsAParameter() throws {
    let desk = try desk([(Sample.first, 21), (Sample.second, 18)])
    _ = try desk.run("check", "--as-of", "2009-12-31")
    #expect(
      try lights(desk) == [
        "\(Sample.first) over", "\(Sample.second) near", "\(Self.third) unknown",
      ])
    let status = try desk.run("status").words
    for part in ["超编 1", "接近满编（占 90% 以上） 1", "判断不了 1"] {
      #expect(status.contains(part), "\(part) is missing in \(status)")
    }
    _ = try desk.run("check", "--as-of", "2009-12-31", "--parameter", "near-limit-share=95")
    #expect(try lights(desk)[1] == "\(Sample.second) vacant")
    // Nothing is nearer its limit than at it.
    let above = try desk.run("check", "--parameter", "near-limit-share=950")
    #expect(above.status == 64 && above.words.contains("0 至 100 的整数"), "\(above.words)")
    let whole = try desk.run(
      "check", "--as-of", "2009-12-31", "--parameter", "near-limit-share=100")
    #expect(whole.status != 64, "\(whole.words)")
  }

  @Test func fullAndVacant() throws {
    let desk = try desk([(Sample.first, 20), (Sample.second, 17)])
    _ = try desk.run("check", "--as-of", "2009-12-31")
    #expect(try lights(desk).prefix(2) == ["\(Sample.first) full", "\(Sample.second) vacant"])
  }

  /// The row of an inner body is told by its name.
  @Test func aBodysRowBearsItsName() throws {
    let desk = try desk([(Sample.first, 1)])
    try desk.take(["c.csv": Sample.quotas([("339901000102", "行政编制", 3)])])
    let result = try desk.run(
      "export", "strength", "--as-of", "2009-12-31", "--format", "csv", "--headers", "key")
    let names = CSVText.records(result.text).map {
      "\($0["organ_code"] ?? "") \($0["organ_name"] ?? "")"
    }
    #expect(names.contains("339901000102 政策法规处"), "\(names)")
  }
}
