import TestSupport
import Testing

/// One place for each question: SQL names the tables that its module answers for, and asks others by named functions,
/// records or the public views.
@Suite("owners of tables") struct TableOwnerTests {
  /// A part of schema.sql; of what is stored, runs and findings are a part of their own.
  enum Part: String, CaseIterable { case views, stored, runs, audit, derived, check }

  /// What SQL in a module may name; modules that stand not here name no table.
  static let allowed: [String: Set<Part>] = [
    "BianzhiCore": [.views, .stored, .runs, .derived], "BianzhiImport": [.views, .stored],
    "BianzhiQuery": Set(Part.allCases), "BianzhiAudit": [.views, .audit],
    "BianzhiCommand": [.views],
  ]

  private static let figures =
    "the tables of figures are filled from the facts of a check, which are made for such readers"
  private static let closings =
    "one statement compares all closings, which acts made, with all later runs"

  static let exceptions = [
    "BianzhiCore/Ledger/EventLog.swift": "the log itself, which every module may add to",
    "BianzhiAudit/Figures/Tables/FigureTable+Scope.swift": figures,
    "BianzhiAudit/Figures/Tables/FigureTable+Setting.swift": figures,
    "BianzhiAudit/Figures/Tables/FigureTable+Strength.swift": figures,
    "BianzhiAudit/Figures/Tables/FigureTable+Unit.swift": figures,
    "BianzhiAudit/Figures/UnitJudgement.swift": "joins a run with the organs of a table of figures",
    "BianzhiAudit/Rectification/FindingOrgan.swift":
      "joins the findings of rules with those that somebody raised",
    "BianzhiAudit/Trace/ReturnedFindings.swift": closings,
    "BianzhiAudit/Trace/ReturnedFindings+Events.swift": closings,
    "BianzhiAudit/Trace/ReturnedFindings+People.swift": closings,
    "BianzhiAudit/Trace/StateOnDay.swift":
      "puts views of the same names before lists and runs of later days",
    "BianzhiCommand/Commands/Rule/RuleTemplate.swift":
      "writes the text of a rule, which somebody completes",
  ]

  /// The part of each table and view.
  private static func owners() throws -> [String: Part] {
    var (owners, part): ([String: Part], Part?) = ([:], nil)
    for line in try Repository.text("schema.sql").split(separator: "\n") {
      if let heading = line.wholeMatch(of: #/-- part: (\w+)/#) {
        let named: Part = try #require(Part(rawValue: String(heading.1)))
        part = named
      } else if line.hasPrefix("-- ---"), line.hasSuffix(" runs and findings") {
        part = .runs
      } else if let table = line.firstMatch(of: #/^CREATE (?:TEMP )?(?:TABLE|VIEW) (\w+)/#) {
        owners[String(table.1)] = part
      }
    }
    return owners
  }

  /// What SQL in a text of Swift names behind FROM, JOIN, INTO and UPDATE.
  static func named(in text: String) -> Set<String> {
    var names: Set<String> = []
    for line in text.split(separator: "\n") {
      guard ["FROM ", "JOIN ", "INTO ", "UPDATE "].contains(where: { line.contains($0) }),
        !line.drop(while: { $0 == " " }).hasPrefix("//")
      else { continue }
      for match in line.matches(of: #/\b(?:FROM|JOIN|INTO|UPDATE) +(?:main\.|temp\.)?(\w+)/#) {
        names.insert(String(match.1))
      }
    }
    return names
  }

  @Test func namesAreSeen() {
    let text = """
      /// SELECT 1 FROM comment
      sql: "SELECT max(id) FROM organ_key JOIN main.term t ON 1"
          WHERE NOT EXISTS (SELECT 1 FROM  staff_row s)
      "INSERT INTO event VALUES (1)", "UPDATE plan SET year = 1"
      """
    #expect(Self.named(in: text) == ["organ_key", "term", "staff_row", "event", "plan"])
  }

  @Test func everyTableHasAnOwner() throws {
    let owners = try Self.owners()
    #expect(Set(owners.values) == Set(Part.allCases))
    #expect(owners["organ"] == .views && owners["staff_row"] == .stored)
    #expect(owners["run_finding"] == .runs && owners["finding_life"] == .audit)
    #expect(owners["staff_block"] == .derived && owners["strength"] == .check)
  }

  @Test func modulesNameTheirOwn() throws {
    let owners = try Self.owners()
    let files = try Repository.files(under: "Sources", ending: ".swift")
    try #require(files.count > 100 && owners.count > 200)
    var strangers: [String: Set<String>] = [:]
    for file in files {
      let place = String(file.dropFirst("Sources/".count))
      let allowed = Self.allowed[String(place.prefix { $0 != "/" })] ?? []
      let foreign = Self.named(in: try Repository.text(file))
        .filter { name in owners[name].map { !allowed.contains($0) } ?? false }
      if !foreign.isEmpty { strangers[place] = foreign }
    }
    let found = strangers.filter { Self.exceptions[$0.key] == nil }
      .map { "\($0.key): \($0.value.sorted().joined(separator: " "))" }
    #expect(found.sorted() == [])
    // An exception that nothing needs any more is removed with what needed it.
    #expect(Self.exceptions.keys.filter { strangers[$0] == nil }.sorted() == [])
  }
}
