import BianzhiCore

/// Quotas that one unit gives to another: a change for each of both.
///
/// Rows of one document, day and kind that name a unit more than once are parts of one change of that unit: it is
/// their sum. A row that stands twice is the same transfer.
struct QuotaTransfers {
  struct Line {
    let line: Int
    /// Whose places they were; nil for places that are new.
    let giver: Int64?
    /// Whose they become; nil for places that are withdrawn.
    let taker: Int64?
    let people: Int
    /// Kind, document and day.
    let key: [CellValue]
    /// Year and number of the document.
    let rest: [CellValue]
    let blanks: [Int: String]
  }

  /// The change of one unit by one document.
  private struct Change: Hashable {
    let organ: Int64
    let key: [CellValue]
  }

  /// What makes two rows one transfer.
  private struct Transfer: Hashable {
    let giver, taker: Int64?
    let key: [CellValue]
    let people: Int
  }

  private var lines: [Line] = []
  private var seen: Set<Transfer> = []
  private var sums: [Change: Int] = [:]

  mutating func add(_ line: Line) {
    lines.append(line)
    let transfer = Transfer(
      giver: line.giver, taker: line.taker, key: line.key, people: line.people)
    guard seen.insert(transfer).inserted else { return }
    for (organ, sign) in Self.sides(of: line) {
      sums[Change(organ: organ, key: line.key), default: 0] += sign * line.people
    }
  }

  /// The entries with the rows they stand in.
  func entries() -> [(line: Int, entries: [Entry])] {
    lines.reduce(into: [(line: Int, entries: [Entry])]()) { rows, line in
      let entries = Self.sides(of: line).map { organ, _ in
        let sum = sums[Change(organ: organ, key: line.key)] ?? 0
        return Entry(
          values: [.integer(organ)] + line.key + [.untold, CellValue(sum)] + line.rest,
          blanks: line.blanks)
      }
      // A row may move several kinds.
      if let last = rows.indices.last, rows[last].line == line.line {
        rows[last].entries += entries
      } else {
        rows.append((line.line, entries))
      }
    }
  }

  private static func sides(of line: Line) -> [(organ: Int64, sign: Int)] {
    [(line.giver, -1), (line.taker, 1)].compactMap { organ, sign in organ.map { ($0, sign) } }
  }
}
