import Foundation

/// The other programs: what is there of them, made ready to run, and words on what is not.
struct Peers {
  /// The compiled C loader.
  let loader: String?
  let duckdb: DuckDB?
  /// What is missing, and versions, for the head of the table.
  private(set) var lines: [String] = []

  /// Nothing here stops the measurement: a peer that cannot be made ready is left out, and said so.
  init(_ options: Options, data: DataFolder, work: WorkFolder) {
    guard let folder = options.peers else {
      (loader, duckdb) = (nil, nil)
      lines = ["peers: none, as --peers is not given"]
      return
    }
    var notes: [String] = []
    loader = Self.attempt("load.c", &notes) { () throws(BenchError) in
      try Self.compile(folder + "/load.c", work: work)
    }
    duckdb = Self.attempt("DuckDB", &notes) { () throws(BenchError) in
      let shell = try DuckDB.find(options.duckdb)
      return try DuckDB(shell: shell, peers: folder, data: data, work: work)
    }
    lines = notes + (duckdb.map { ["peer: DuckDB \($0.version)"] } ?? [])
  }

  private static func attempt<Peer>(
    _ name: String, _ notes: inout [String], _ make: () throws(BenchError) -> Peer
  ) -> Peer? {
    do throws(BenchError) {
      return try make()
    } catch {
      notes.append("peer: \(name) left out: \(error)")
      return nil
    }
  }

  private static func compile(_ source: String, work: WorkFolder) throws(BenchError) -> String {
    guard FileManager.default.isReadableFile(atPath: source) else {
      throw .missing(path: source, remedy: "Name the folder that holds it with --peers.")
    }
    let program = work.file("load")
    let command = [
      "/usr/bin/env", "cc", "-O2", "-march=native", "-o", program, source, "-lsqlite3",
    ]
    _ = try MeasuredProcess(command, work: work).run(successes: 0...0)
    return program
  }
}
