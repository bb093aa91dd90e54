import Testing

/// A table for the eye that goes without columns of its own says which.
@Suite("columns that are left out") struct LeftOutColumnTests {
  static let tables: [(words: String, column: String, english: String)] = [
    ("export places", "数据日期", "data day"), ("export regions --by tier", "可比单位", "organs compared"),
    ("export comparison \(Sample.first) \(Sample.second)", "机构类别", "category"),
  ]

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init) + ["--as-of", "2010-01-31", "--format", "table"]
  }

  private static func desk() throws -> Desk {
    try AuditDesk.make(quotas: [(Sample.first, "行政编制", 2)], roster: Sample.roster(0..<2))
  }

  @Test(arguments: tables)
  func areNamedBelow(words: String, column: String, english: String) throws {
    let desk = try Self.desk()
    let shown = try desk.run(Self.words(words))
    let last = shown.text.split(separator: "\n").last { $0.contains("未显示的列：") }
    #expect(last?.contains(column) == true, "\(shown.everything)")
    let told = try desk.run(Self.words(words) + ["--lang", "en"])
    #expect(told.text.contains("Columns not shown") && told.text.contains(english), "\(told.text)")
  }

  /// With all columns, and in a file for programs, nothing is left out.
  @Test(arguments: tables)
  func areNotWhereAllAreShown(words: String, column: String, english: String) throws {
    let desk = try Self.desk()
    let wide = try desk.run(Self.words(words) + ["--wide"])
    #expect(wide.text.contains(column) && !wide.text.contains("未显示的列"), "\(wide.everything)")
    let csv = try desk.run(Self.words(words).dropLast() + ["csv"])
    #expect(csv.text.contains(column) && !csv.text.contains("未显示的列"), "\(csv.everything)")
  }
}
