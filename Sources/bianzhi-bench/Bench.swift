import BianzhiDemo
import Foundation

/// `bianzhi-bench`: whole processes of `bianzhi`, measured beside other programs doing the same work.
@main struct Bench {
  static func main() {
    do throws(BenchError) {
      switch try Request(arguments: Array(CommandLine.arguments.dropFirst())) {
      case .help: print(Options.help)
      case .generate(let people, let folder): try DataFolder.generate(people: people, in: folder)
      case .measure(let options): try measure(options)
      }
    } catch {
      FileHandle.standardError.write(Data("bianzhi-bench: \(error)\n".utf8))
      exit(error.exitStatus)
    }
  }

  private static func measure(_ options: Options) throws(BenchError) {
    let bianzhi = try Bianzhi(path: options.bianzhi)
    let work = try WorkFolder(in: options.work)
    defer { work.remove() }
    let data = try DataFolder(options, work: work)
    try data.readOnce()
    let peers = Peers(options, data: data, work: work)
    print("machine: \(Machine.facts)\ninput: \(data.facts)")
    for line in peers.lines { print(line) }
    print("runs: \(options.runs) of each after one that does not count; ours and the peer in turn")
    fflush(nil)

    let ground = Ground(bianzhi: bianzhi, data: data, work: work, peers: peers)
    var rows: [Row] = []
    for group in options.groups {
      let contest = try group.contest(ground)
      for note in contest.notes { print("\(group.name): \(note)") }
      rows += try contest.run(group: group.name, runs: options.runs, work: work)
    }
    print("")
    print(RowTable(rows: rows, floor: Machine.ownPeak).text)
    if options.isJSON {
      for row in rows { print(try row.json(data: data)) }
    }
  }
}
