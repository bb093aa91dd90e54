import BianzhiAudit
import BianzhiCore
import BianzhiImport
import BianzhiQuery
import TestSupport
import Testing

/// One more of anything is one more file: what is particular about a kind, a fact, a rule or an act stands in its own
/// definition, and no other place asks which one it has by its name.
@Suite("comparisons of names") struct NameComparisonTests {
  private static let names: Set<String> = Set(
    TableKind.all.map(\.name) + Fact.all.map(\.name) + Rule.builtIn.map(\.id)
      + Acts.all.map { $0.kind.code })

  /// What compares by a name: `kind.name == TableKind.roster.name`, `kind.view == "organ"`, `case "finding.started":`.
  static func compares(_ line: Substring) -> Bool {
    if line.contains(#/\b(TableKind|Fact|Rule)\.\w+\.(name|id|view)\b/#) { return true }
    if line.contains(#/\.(view|family) *(==|!=) *"/#) { return true }
    return line.matches(of: #/(?:==|!=|\bcase|\bcase [^:]*,) *"([^"]+)"/#)
      .contains { names.contains(String($0.1)) }
  }

  private static let events: [String] =
    Acts.all.map { $0.kind.code } + EventKind.logged.map(\.code)

  /// What spells the code of an event beside its declaration: `kind = 'finding.started'`, `.kind == "run.recorded"`.
  static func spellsEvent(_ line: Substring) -> Bool {
    !line.contains("zh: ")
      && events.contains { line.contains("'\($0)'") || line.contains("\"\($0)\"") }
  }

  static let spelled: [Substring] = [
    "    guard event.kind == \"run.recorded\" else { return }",
    "  AND kind IN ('import.stored', ?)",
    "  WHERE e.kind = 'finding.confirmed' AND e.id > ?",
  ]

  @Test(arguments: spelled) func spelledEventsAreSeen(line: Substring) {
    #expect(Self.spellsEvent(line))
  }

  @Test func eventsAreSpelledWhereTheyAreDeclared() throws {
    let files =
      try Repository.files(under: "Sources", ending: ".swift")
      + Repository.files(under: "Sources", ending: ".sql")
    let found = try files.flatMap { file in
      try Repository.text(file).split(separator: "\n")
        .filter { !$0.drop { $0 == " " }.hasPrefix("//") && Self.spellsEvent($0) }
        .map { "\(file): \($0)" }
    }
    #expect(found == [])
  }

  /// What names a kind in SQL: `f.kind = 'roster'`, `kind IN ('forms', 'form_lines')`, `l.data = 'roster'`.
  static func spellsKind(_ line: Substring) -> Bool {
    guard let text = line.firstMatch(of: #/(?:^|[^a-z_])(?:kind|data) *(?:=|<>|IN \() *('.*)/#)
    else {
      return false
    }
    return (TableKind.all.map(\.name) + DataKind.allCases.map(\.rawValue))
      .contains { text.1.contains("'\($0)'") }
  }

  @Test(arguments: [
    "WHERE f.kind = 'roster' AND 1", "  AND f.kind IN ('forms', 'form_lines')", "l.data = 'bodies'",
  ])
  func spelledKindsAreSeen(line: Substring) {
    #expect(Self.spellsKind(line))
  }

  @Test func noSQLInSwiftSpellsAKind() throws {
    let files = try Repository.files(under: "Sources", ending: ".swift")
      .filter { !$0.contains("BianzhiDemo/") }
    let found = try files.flatMap { file in
      try Repository.text(file).split(separator: "\n").filter(Self.spellsKind)
        .map { "\(file): \($0)" }
    }
    #expect(found == [])
  }

  static let faults: [Substring] = [
    "    case TableKind.roster.name:", "    if kind.name == TableKind.quotas.name, isOpen {",
    "      kind.view == \"organ\"", "        if sort == \"strength\" {",
    "    guard \"quota\" != rule.family, rule.family == \"quota\" else { return }",
    "    case \"finding.started\": break",
  ]

  @Test(arguments: faults) func areSeen(line: Substring) {
    #expect(Self.compares(line))
  }

  /// The invented city states by name what it planted.
  @Test func standInNoSwiftFile() throws {
    let files = try Repository.files(under: "Sources", ending: ".swift")
      .filter { !$0.contains("BianzhiDemo/") }
    try #require(files.count > 100 && Self.names.count > 60)
    let found = try files.flatMap { file in
      try Repository.text(file).split(separator: "\n")
        .filter { !$0.drop { $0 == " " }.hasPrefix("//") && Self.compares($0) }
        .map { "\(file): \($0)" }
    }
    #expect(found == [])
  }
}
