/// The rows as text, columns under one another.
struct RowTable {
  let rows: [Row]
  /// MiB below which no peak can be told.
  let floor: Double

  private static let headings = [
    "group", "program", "wall s (min-max)", "user s", "sys s", "peak MiB", "exit",
    "ours/peer (pairs)",
  ]

  var text: String {
    let lines = [Self.headings] + rows.map(cells)
    let widths = Self.headings.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    let padded = lines.map { line in
      let cells = zip(line, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      return String(cells.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
    }
    return padded.joined(separator: "\n")
  }

  private func cells(of row: Row) -> [String] {
    [
      row.group, row.program, "\(fixed(row.wall.median, 3)) (\(ends(row.wall, 3)))",
      fixed(row.user.median, 2), fixed(row.system.median, 2), peak(row.peak.max),
      row.statuses.map(String.init).joined(separator: ","), ratio(row.ratios),
    ]
  }

  private func peak(_ peak: Double) -> String {
    peak > floor ? fixed(peak, 0) : "<= \(fixed(floor, 0))"
  }

  private func ratio(_ ratios: PairRatios?) -> String {
    guard let ratios else { return "" }
    return "\(fixed(ratios.medians, 2)) (\(ends(Spread(ratios.pairs), 2)))"
  }

  private func ends(_ spread: Spread, _ digits: Int) -> String {
    "\(fixed(spread.min, digits))-\(fixed(spread.max, digits))"
  }
}
