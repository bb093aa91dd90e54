import Foundation

/// A command of one program, and what must be done before each of its runs.
struct Entry {
  let program: String
  let command: [String]
  let successes: ClosedRange<Int32>
  /// A file or folder that must be there after each run.
  let result: String
  /// Not timed: takes the last run's files away.
  let prepare: () throws(BenchError) -> Void
}

/// Ours and, where there is one, the peer's command for the same work.
struct Contest {
  let ours: Entry
  var peer: Entry?
  var notes: [String] = []

  /// Runs both in turn, ours first, once without counting and then `runs` times.
  func run(group: String, runs: Int, work: WorkFolder) throws(BenchError) -> [Row] {
    let entries = [ours] + (peer.map { [$0] } ?? [])
    var rows = entries.map { Row(group: group, program: $0.program, command: $0.command) }
    for round in 0...runs {
      for (index, entry) in entries.enumerated() {
        try entry.prepare()
        sync()
        let process = MeasuredProcess(entry.command, work: work)
        let account = try process.run(successes: entry.successes)
        guard FileManager.default.fileExists(atPath: entry.result) else {
          throw .noResult(command: entry.command.joined(separator: " "), path: entry.result)
        }
        if round > 0 { rows[index].accounts.append(account) }
        let words = "\(entry.program) \(fixed(account.wall, 2)) s"
        FileHandle.standardError.write(
          Data("\(group), round \(round) of \(runs): \(words)\n".utf8))
      }
    }
    if rows.count == 2 { rows[0].ratios = PairRatios(ours: rows[0], peer: rows[1]) }
    return rows
  }
}

/// What a group may use to make its contest.
struct Ground {
  let bianzhi: Bianzhi
  let data: DataFolder
  let work: WorkFolder
  let peers: Peers
}

/// A piece of work to be measured; one more is one file in `Groups` and its line in ``all``.
struct Group: Sendable {
  let name: String
  let summary: String
  let contest: @Sendable (Ground) throws(BenchError) -> Contest

  static let all: [Group] = [.importing, .check, .endToEnd]
}
