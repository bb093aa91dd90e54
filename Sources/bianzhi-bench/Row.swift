import Foundation

/// Middle and ends of the figures of several runs.
struct Spread: Encodable {
  let median: Double
  let min: Double
  let max: Double

  init(_ figures: [Double]) {
    let sorted = figures.sorted()
    precondition(!sorted.isEmpty, "no runs")
    median = (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    (min, max) = (sorted[0], sorted[sorted.count - 1])
  }
}

/// Ours divided by the peer's wall time: of the medians, and of each pair of neighbouring runs.
struct PairRatios: Encodable {
  let medians: Double
  let pairs: [Double]

  init(ours: Row, peer: Row) {
    medians = ours.wall.median / peer.wall.median
    pairs = zip(ours.accounts, peer.accounts).map { $0.wall / $1.wall }
  }
}

/// All counted runs of one program's command.
struct Row {
  let group: String
  let program: String
  let command: [String]
  var accounts: [MeasuredProcess.Account] = []
  /// Ours has them, if there was a peer.
  var ratios: PairRatios?

  var wall: Spread { Spread(accounts.map(\.wall)) }
  var user: Spread { Spread(accounts.map(\.user)) }
  var system: Spread { Spread(accounts.map(\.system)) }
  /// MiB.
  var peak: Spread { Spread(accounts.map(\.peak)) }
  /// The exit statuses that occurred.
  var statuses: [Int32] { Set(accounts.map(\.status)).sorted() }
}

extension Row {
  private struct Line: Encodable {
    let group: String
    let program: String
    let command: [String]
    let runs: Int
    let statuses: [Int32]
    let wallSeconds: Spread
    let userSeconds: Spread
    let systemSeconds: Spread
    let peakMebibytes: Spread
    let leastPeakTold: Double
    let ratios: PairRatios?
    let machine: String
    let input: String
  }

  /// One object on one line.
  func json(data: DataFolder) throws(BenchError) -> String {
    let line = Line(
      group: group, program: program, command: command, runs: accounts.count, statuses: statuses,
      wallSeconds: wall, userSeconds: user, systemSeconds: system, peakMebibytes: peak,
      leastPeakTold: Machine.ownPeak, ratios: ratios, machine: Machine.facts, input: data.facts)
    let encoder = JSONEncoder()
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(line), as: UTF8.self)
    } catch {
      preconditionFailure("a row of plain numbers and texts cannot be encoded: \(error)")
    }
  }
}
