extension Group {
  /// From the CSV files to a CSV file of findings, against DuckDB in memory.
  static let endToEnd = Group(
    name: "e2e", summary: "from the CSV files to a CSV file of findings; against DuckDB in memory"
  ) { ground throws(BenchError) in
    let (work, data) = (ground.work, ground.data)
    let command = ground.bianzhi.everything(
      data.path, asOf: data.asOf, ledger: work.file("e2e.db"), to: work.file("e2e.csv"))
    let ours = Entry(
      program: "bianzhi", command: command, successes: Bianzhi.successes,
      result: work.file("e2e.csv")
    ) {
      work.deleteDatabase("e2e.db")
      work.delete("e2e.csv")
    }
    return Contest(ours: ours, peer: ground.peers.duckdb?.everything)
  }
}
