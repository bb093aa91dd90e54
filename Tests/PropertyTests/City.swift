import BianzhiCore
import BianzhiDemo
import BianzhiImport
import BianzhiQuery
import GRDB
import TestSupport
import Testing

/// An invented city and ledgers filled from it.
struct City {
  static let names = ["organs", "quotas", "posts", "roster", "payroll", "subjects"]

  let folder: TemporaryFolder
  var tables: [String: Table] = [:]

  init(seed: UInt64, people: Int = 260) throws {
    folder = try TemporaryFolder()
    _ = try DemoCity(people: people, seed: seed).write(to: folder.file("city"))
    for name in Self.names {
      tables[name] = try Table(file: folder.file("city/\(name).csv"))
    }
  }

  func ledger(_ name: String = "ledger") throws -> Ledger {
    try Ledger(creatingAt: folder.file(name + ".db"))
  }

  /// A ledger with all six tables.
  func filled(_ name: String = "ledger") throws -> Ledger {
    let ledger = try ledger(name)
    try Self.load(Self.names.map { folder.file("city/\($0).csv") }, into: ledger)
    return ledger
  }

  /// Writes one table under a name.
  func write(_ table: Table, as name: String) throws -> String {
    try folder.write(name, table.text)
  }

  @discardableResult
  static func load(
    _ paths: [String], into ledger: Ledger, missing: MissingRows = .go
  ) throws -> ImportSummary {
    var options = ImportOptions()
    options.asOf = CalendarDay(DemoCity.asOf)
    options.missing = missing
    let summary = try ledger.importTables(paths, options: options)
    try #require(summary.isStored && summary.rejectedRows == 0)
    for file in summary.files { #expect(file.counts.addsUp) }
    return summary
  }

  /// A number that nobody of the city has.
  static func newNumber(_ random: inout Random) -> String {
    let serial = String(1000 + random.below(1000)).dropFirst()
    let body = "3399\(10 + random.below(90))195002\(10 + random.below(18))\(serial)"
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(body.utf8, weights).reduce(0) { $0 + Int($1.0 - 48) * $1.1 }
    return body + String(Array("10X98765432")[sum % 11])
  }
}

extension Ledger {
  /// The contract views in sorted lines, without the ledger's own numbers.
  ///
  /// - Parameter places: with the file and row each line came from.
  func picture(places: Bool) throws -> [String: [String]] {
    let views = [
      "organ", "staffing_quota", "leader_post", "roster", "staff", "payroll", "subject",
    ]
    let own: Set<String> = ["roster", "import"]
    let place: Set<String> = ["source_file", "sheet", "source_row"]
    return try reading { database in
      var picture: [String: [String]] = [:]
      for view in views {
        picture[view] = try Row.fetchAll(database, sql: "SELECT * FROM \(view)").map { row in
          row.filter { !own.contains($0.0) && (places || !place.contains($0.0)) }
            .map { "\($0.0)=\($0.1)" }.joined(separator: " ")
        }.sorted()
      }
      return picture
    }
  }

  /// The findings of a new check in sorted lines, without numbers of runs.
  func checked(_ asOf: String? = DemoCity.asOf) throws -> [String] {
    var options = CheckOptions()
    options.asOf = asOf.flatMap { CalendarDay($0) }
    let result = try runRules(options)
    let outcomes = result.outcomes.map {
      "\($0.rule.id) \($0.kind) \($0.checked) \($0.unchecked) \($0.findings)"
    }
    let unchecked = try unchecked(run: result.run).map {
      "\($0.rule) \($0.reason) \($0.organs) \($0.people)"
    }
    return try findings(run: result.run).map(\.line).sorted() + outcomes + unchecked
  }

  /// The strength table in lines.
  func strength() throws -> [String] {
    var lines: [String] = []
    try eachStrength(asOf: CalendarDay(DemoCity.asOf), run: nil) { _ in
    } _: { row in
      lines.append(
        """
        \(row.organCode) \(row.organName) \(row.kind) \(row.approved ?? -1) \(row.actual ?? -1) \
        \(row.documents) \(row.isJudged)
        """)
    }
    return lines
  }
}

extension Sighting {
  var line: String {
    [
      finding.rule, finding.severity.rawValue, finding.organCode, finding.organName,
      finding.part, finding.expected.map(String.init) ?? "",
      finding.actual.map(String.init) ?? "", person?.text ?? "", personName ?? "", documents, note,
      days,
    ].joined(separator: "|")
  }
}
