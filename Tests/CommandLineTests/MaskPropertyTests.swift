import BianzhiReport
import Foundation
import Testing

/// Identity numbers stand in every field of every kind of table, in every spelling, and come out of no
/// command in no format.
@Suite("property: nothing shows a number") struct MaskPropertyTests {
  /// The ways a number is written; each with its own person, so that what came out can be told.
  private static let spellings: [@Sendable (String) -> String] = [
    { $0 }, { $0.lowercased() }, { split($0, [6, 14], " ") }, { split($0, [6, 14], ".") },
    { split($0, [6, 14], "/") }, { split($0, [6, 14], "-") },
    { split($0, [4, 8, 12], "\u{200B}") },
    { split($0, [6, 10, 12, 14], "_") }, { split($0, [3, 6, 9, 12, 15], "·") },
    { String($0.unicodeScalars.map { wide($0) }) }, { short($0) },
    { split(short($0), [6, 12], " ") },
    { split($0, Array(1..<18), " ") }, { split($0, [6, 14], "\u{3000}") },
  ]

  private static func split(_ number: String, _ places: [Int], _ separator: String) -> String {
    number.enumerated().map { (places.contains($0.offset) ? separator : "") + String($0.element) }
      .joined()
  }

  private static func short(_ number: String) -> String {
    String(number.prefix(6) + number.dropFirst(8).prefix(9))
  }

  private static func wide(_ scalar: Unicode.Scalar) -> Character {
    Character(Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar)
  }

  /// A spelling of another number for each field.
  private struct Numbers {
    private(set) var count = 200
    var all: [String] { (200..<count).map { Sample.person($0, born: "19661203") } }

    mutating func next() -> String {
      let number = Sample.person(count, born: "19661203")
      count += 1
      return MaskPropertyTests.spellings[count % MaskPropertyTests.spellings.count](number)
    }
  }

  private static func tables(_ numbers: inout Numbers) -> [String: String] {
    var n: String { numbers.next() }
    let (first, second) = (Sample.first, Sample.second)
    let rows: [(String, [[String]])] = [
      (
        "a机构 \(n).csv",
        [
          ["机构代码", "机构名称", "机构类别", "机构规格", "批准文号", "批准日期"],
          [first, "岚汀市环保局\(n)", "政府工作部门", "正处级", "岚编 \(n)", "2005-01-10"],
          [second, "岚汀市水务局", "类别\(n)", "级\(n)", "岚编", "起 \(n)"],
        ]
      ),
      (
        "b.csv",
        [
          ["机构代码", "编制类型", "核定数", "批准文号", "生效日期"],
          [first, "行政编制", "1", "文 \(n)", "2008-07-01"],
        ]
      ),
      (
        "c.csv",
        [
          ["机构代码", "职务层次", "正副职", "核定数", "批准文号", "生效日期", "内设机构", "职数范围"],
          [first, "层\(n)", "正职", "1", "文\(n)", "2008-07-01", "科\(n)", "内设机构"],
        ]
      ),
      (
        "d.csv",
        [
          [
            "身份证号", "姓名", "机构代码", "机构名称", "编制类型", "人员状态", "内设机构", "职务", "职务层次",
            "是否领导职务", "减少时间", "批准文号", "备注", "出生日期",
          ]
        ]
          + (0..<4).map { person in
            [
              Sample.person(person), "测\(n)", first, "名\(n)", "行政编制", person == 3 ? "在岗" : "态\(n)",
              "室\(n)", "员\(n)", "科\(n)", "否", "离\(n)", "文\(n)", "注 \(n) 完", "生\(n)",
            ]
          }
      ),
      (
        "e.csv",
        [
          ["身份证号", "姓名", "发放单位代码", "月份", "应发金额"],
          [Sample.person(50), "薪 \(n)", first, "2009-12", "3000.00"],
        ]
      ),
      (
        "f.csv",
        [
          ["姓名", "机构代码", "职务", "任职时间", "离任时间", "离任原因"],
          ["领\(n)", first, "局长\(n)", "2001-01-01", "2009-11-30", "因\(n)"],
        ]
      ),
    ]
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.0, CSVText.text($0.1)) })
  }

  private static let own = """
    -- rule:     own.texts
    -- title:    Texts
    -- title-zh: 文字
    -- severity: minor
    -- identity: organ part
    -- part:     text
    -- basis:    令486:6
    -- message:  {note} {person_name} {documents}
    -- message-zh: {note} {person_name} {documents}
    SELECT organ, person_name || staff AS part, substr(s.note, 1, 9) || '|' || substr(s.note, 10) AS note,
      hex(s.note) AS documents, group_concat(body, '|') AS person_name,
      max(CAST(substr(s.note, 3, 12) AS INTEGER)) AS actual
    FROM staff_on_day d JOIN staff s ON s.source_row = d.row AND s.source_file = d.source_file
    GROUP BY organ, staff;
    -- evidence
    SELECT source_file, sheet, row, person, person_name, 1, post || birth, body, NULL, NULL, NULL
    FROM staff_on_day WHERE organ = :organ;

    """

  private static let commands: [[String]] = [
    ["check"], ["check", "--rules", "rules"], ["export", "findings"], ["export", "strength"],
    ["export", "subjects"], ["status"], ["imports"], ["imports", "show", "1"], ["name", "list"],
    ["diff", "1", "2"], ["subject", "list"], ["finding", "list"], ["trace", "F1"],
    ["person", Sample.person(1)], ["verify"], ["kind", "list"], ["rule", "list"],
  ]

  private static let statements =
    [
      "organ", "staffing_quota", "leader_post", "roster", "staff", "payroll", "subject", "finding",
      "rule_run",
    ].map { "SELECT * FROM \($0)" } + [
      "SELECT hex(note), unicode(substr(note, 8, 1)) FROM staff",
      "SELECT substr(note, 3, 9), substr(note, 12) FROM staff",
      "SELECT replace(replace(note, '0', 'a'), '1', 'b'), CAST(substr(note, 3) AS INTEGER) FROM staff",
    ]

  /// The digits of a text, whatever stands between them, and what hexadecimal text says.
  private static func digits(_ text: String) -> String {
    String(text.compactMap { $0.wholeNumberValue.map(String.init)?.first })
  }

  private func requireNone(
    _ text: String, of numbers: [String], _ command: [String]
  ) {
    let digits = Self.digits(text)
    for number in numbers {
      let (region, birth) = (number.dropFirst(4).prefix(2), number.dropFirst(6).prefix(8))
      for written in [region + birth, region + birth.dropFirst(2)] {
        #expect(!digits.contains(written + number.dropFirst(14).prefix(1)), "\(command): \(number)")
      }
      let hex = number.utf8.dropFirst(2).prefix(10).map { String($0, radix: 16) }.joined()
      #expect(!text.contains(hex), "\(command) shows \(number) as bytes")
    }
  }

  @Test func noCommandShowsANumber() throws {
    let desk = try Desk()
    var numbers = Numbers()
    let tables = Self.tables(&numbers)
    var shown: [(command: [String], text: String)] = []
    let run = { (command: [String]) in
      let result = try desk.run(command)
      #expect(
        ![70, 134, 139, 132].contains(result.status) && result.status >= 0,
        "\(command): \(result.everything)")
      shown.append((command, result.everything))
    }
    for name in tables.keys.sorted() {
      try desk.write(name, tables[name] ?? "")
      try run(["import", name, "--as-of", "2009-12-31", "--dry-run"])
      try run([
        "import", name, "--as-of", "2009-12-31", "--quarantine", "--save-map", name + ".map.json",
      ])
    }
    #expect(try desk.cell("SELECT count(*) FROM staff") == "4")
    try FileManager.default.createDirectory(
      atPath: desk.file("rules"), withIntermediateDirectories: true)
    try desk.write("rules/own.sql", Self.own)
    try run(["check", "--rules", "rules"])
    for format in ResultFormat.all.filter({ !$0.isBinary }).map(\.name) {
      for command in Self.commands { try run(command + ["--format", format]) }
      for statement in Self.statements { try run(["sql", statement, "--format", format]) }
      for finding in 1...6 { try run(["explain", "F\(finding)", "--format", format]) }
    }
    for (place, statement) in Self.statements.enumerated() {
      let book = "out\(place).xlsx"
      try run(["sql", statement, "-o", book])
      let cells = try WorkbookText.rows(desk.file(book)).flatMap { $0 }.joined(separator: "\t")
      shown.append((["sql", statement, book], cells))
    }
    let number = Sample.person(199, born: "19661203")
    for command in [
      ["explain", number], ["check", "--calibre", number], ["sql", "SELEC '\(number)'"], [number],
      ["check", "--rule", number], ["import", number + ".csv"], ["check", "--\(number)"],
      ["check", "--format", number], ["sql", "SELECT \(number), '\(number)' AS \"\(number)\""],
      ["status", "--db", number], ["plan", "draft", "--by", number],
    ] {
      for options in [[], ["--lang", "en"], ["--format", "json"]] { try run(command + options) }
    }
    for file in try FileManager.default.contentsOfDirectory(atPath: desk.path)
    where file.hasSuffix(".map.json") {
      shown.append((["--save-map"], String(decoding: try desk.bytes(file), as: UTF8.self)))
    }
    for output in shown {
      requireNone(
        output.text, of: numbers.all + (0..<4).map { Sample.person($0) } + [number], output.command)
    }
    let full = try desk.run("sql", "SELECT person_id FROM staff", "--reveal", "--reason", "核对")
    #expect(full.text.contains(Sample.person(1)))
  }
}
