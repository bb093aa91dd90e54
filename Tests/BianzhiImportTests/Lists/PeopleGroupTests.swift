import BianzhiImport
import Testing

/// What a heading above people, a title or a sheet's name says of them.
@Suite("headings of people") struct PeopleGroupTests {
  private static let roster = "姓名,身份证号,机构代码,编制类型"

  private static func row(_ serial: Int) -> String {
    "甲\(serial),\(Identity.number(serial)),A1,行政编制"
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Headings above the first and the second of two people.
    let first, second: String
    let states: [String]
  }

  static let cases: [Case] = [
    .init(
      testDescription: "二、退休人员", first: "一、在职人员", second: "二、退休人员", states: ["", "退休"]),
    .init(
      testDescription: "（二）离退休人员（1人）", first: "（一）在编人员", second: "（二）离退休人员（1人）",
      states: ["", "离退休"]),
    .init(
      testDescription: "在职人员 ends 退休人员", first: "一、退休人员", second: "二、在职人员", states: ["退休", ""]),
    .init(testDescription: "编外人员：", first: "一、在编人员", second: "编外人员：", states: ["", "编外"]),
    .init(
      testDescription: "a body's heading says nothing", first: "一、办公室", second: "二、医政股",
      states: ["", ""]),
  ]

  @Test(arguments: cases) func peopleTakeTheStateOfTheirHeading(_ item: Case) throws {
    let desk = try Desk()
    try desk.take(lines: [
      Self.roster, "\(item.first),,,", Self.row(1), "\(item.second),,,", Self.row(2),
    ])
    for (serial, state) in zip(1...2, item.states) {
      let count = try desk.count(
        """
        SELECT count(*) FROM staff_row s LEFT JOIN term t ON t.id = s.state
        WHERE s.name = '甲\(serial)' AND coalesce(t.text, '') = '\(state)'
        """)
      #expect(count == 1, "\(serial)")
    }
  }
}
