import Foundation

/// DuckDB's shell with the peers' scripts, their places filled in.
struct DuckDB {
  let version: String
  private let shell: String
  private let work: WorkFolder

  /// Where the scripts put their findings.
  private static let results = "results"
  private static let lastResult = results + "/roster_not_paid.csv"
  private static let database = "duck.db"

  init(shell: String, peers: String, data: DataFolder, work: WorkFolder) throws(BenchError) {
    (self.shell, self.work) = (shell, work)
    let asking = MeasuredProcess([shell, "--version"], work: work)
    _ = try asking.run(successes: 0...0)
    version =
      asking.lastOutput.trimmingCharacters(in: .whitespacesAndNewlines)
      + (try Self.isScript(shell) ? " (started by a script, whose time counts)" : "")
    for name in ["checks_duckdb.sql", "import_duckdb_all.sql", "e2e_duckdb.sql"] {
      let path = peers + "/" + name
      guard let script = try? String(contentsOfFile: path, encoding: .utf8) else {
        throw .missing(path: path, remedy: "Name the folder that holds it with --peers.")
      }
      let places = [
        ("@DATA@", data.path), ("@OUT@", work.file(Self.results)), ("@W@", work.path),
        ("@HERE@/checks", work.file("checks")), ("@HERE@", peers),
      ]
      let filled = places.reduce(script) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
      try work.write(filled, to: name)
    }
  }

  /// The given path, or the first `duckdb` on `PATH`.
  static func find(_ given: String?) throws(BenchError) -> String {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    let candidates = given.map { [$0] } ?? folders.map { "\($0)/duckdb" }
    guard let shell = candidates.first(where: FileManager.default.isExecutableFile) else {
      throw .missing(path: given ?? "duckdb on PATH", remedy: "Name it with --duckdb.")
    }
    return shell
  }

  /// Loads the whole folder into a database of its own, for ``checks``.
  func load() throws(BenchError) {
    work.deleteDatabase(Self.database)
    let command = [shell, work.file(Self.database), "-f", work.file("import_duckdb_all.sql")]
    _ = try MeasuredProcess(command, work: work).run(successes: 0...0)
  }

  /// The checks on the loaded database.
  var checks: Entry {
    entry([
      "-readonly", work.file(Self.database), "-f", work.file("checks_duckdb.sql"),
    ])
  }

  /// From the CSV files to the findings, nothing kept.
  var everything: Entry {
    entry(["-f", work.file("e2e_duckdb.sql")])
  }

  private func entry(_ arguments: [String]) -> Entry {
    let work = work
    return Entry(
      program: "DuckDB", command: [shell] + arguments, successes: 0...0,
      result: work.file(Self.lastResult)
    ) { () throws(BenchError) in try work.emptyFolder(Self.results) }
  }

  /// A package's starter, and not the shell itself.
  private static func isScript(_ path: String) throws(BenchError) -> Bool {
    guard let handle = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? handle.close() }
    return (try? handle.read(upToCount: 2)) == Data("#!".utf8)
  }
}
