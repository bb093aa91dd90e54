extension Group {
  /// All rules on a ledger loaded before, against DuckDB's checks on its own loaded database.
  static let check = Group(
    name: "check", summary: "every rule on a loaded ledger; against DuckDB on its own database"
  ) { ground throws(BenchError) in
    let (work, data) = (ground.work, ground.data)
    work.deleteDatabase("loaded.db")
    let load = ground.bianzhi.importing(data.path, asOf: data.asOf, into: work.file("loaded.db"))
    _ = try MeasuredProcess(load, work: work).run(successes: Bianzhi.successes)
    try ground.peers.duckdb?.load()

    let command = ground.bianzhi.checking(
      work.file("check.db"), asOf: data.asOf, to: work.file("check.csv"))
    let ours = Entry(
      program: "bianzhi", command: command, successes: Bianzhi.successes,
      result: work.file("check.csv")
    ) {
      () throws(BenchError) in
      try work.copyLedger("loaded.db", to: "check.db")
      work.delete("check.csv")
    }
    return Contest(ours: ours, peer: ground.peers.duckdb?.checks)
  }
}
