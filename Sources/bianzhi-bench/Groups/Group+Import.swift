import Foundation

extension Group {
  /// One roster into a fresh ledger, against the tightest loader in C, durably written.
  static let importing = Group(
    name: "import", summary: "the roster into a fresh ledger; against load.c with indexes and fsync"
  ) { ground throws(BenchError) in
    let (work, data) = (ground.work, ground.data)
    var (roster, notes) = (data.roster, [String]())
    var peer: Entry?
    if let loader = ground.peers.loader {
      let columns = try RosterCut.columns(of: roster)
      if columns < RosterCut.columns {
        notes = ["load.c left out: it needs \(RosterCut.columns) columns, here are \(columns)"]
      } else {
        if columns > RosterCut.columns {
          roster = try work.emptyFolder("cut") + "/roster.csv"
          try RosterCut.write(data.roster, to: roster)
          notes = ["both read the first \(RosterCut.columns) columns, all that load.c knows"]
        }
        let command = [loader, roster, work.file("load.db"), "after", "0", "sync"]
        peer = Entry(
          program: "load.c", command: command, successes: 0...0, result: work.file("load.db")
        ) {
          work.deleteDatabase("load.db")
        }
      }
    }
    let command = ground.bianzhi.importing(roster, asOf: data.asOf, into: work.file("import.db"))
    let ours = Entry(
      program: "bianzhi", command: command, successes: Bianzhi.successes,
      result: work.file("import.db")
    ) {
      work.deleteDatabase("import.db")
    }
    return Contest(ours: ours, peer: peer, notes: notes)
  }
}
