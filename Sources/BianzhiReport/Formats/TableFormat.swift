extension ResultFormat {
  /// Aligned columns for a terminal, or cards where the columns do not fit.
  ///
  /// Widths are those of the first 2 000 rows, which are held in memory (or of as many as 16 MB
  /// hold); later rows stream.
  package static let table = ResultFormat(
    name: "table", endings: ["txt"], isForPeople: true, encodings: [.utf8]
  ) { job in
    var held: [[TableCell]] = []
    var bytes = 0
    var painter: TablePainter?
    let start = { (held: inout [[TableCell]]) throws -> TablePainter in
      let painter = TablePainter(job, measuring: held)
      try job.output.write(painter.head.utf8)
      for (number, cells) in held.enumerated() {
        try job.output.write(painter.lines(cells, isFirst: number == 0).utf8)
      }
      held = []
      return painter
    }
    let stand = StandIn(job.table.columns)
    try job.forEachRow { row in
      let cells = stand.without(row).map { TableCell($0, job.headers) }
      if let painter {
        try job.output.write(painter.lines(cells, isFirst: false).utf8)
      } else {
        held.append(cells)
        bytes += cells.reduce(0) { $0 + $1.text.utf8.count }
        if held.count == TablePainter.measuredRows || bytes > TablePainter.measuredBytes {
          painter = try start(&held)
        }
      }
    }
    let last = try painter ?? start(&held)
    try job.output.write(last.foot.utf8)
  }
}

/// The code of a unit that has none: its name stands in for it, and need not be shown twice in a line.
private struct StandIn {
  private let pair: (code: Int, name: Int)?

  init(_ columns: [ResultColumn]) {
    let place = { (key: String) in columns.firstIndex { $0.key == key } }
    pair = place("organ_code").flatMap { code in place("organ_name").map { (code, $0) } }
  }

  func without(_ row: [ResultValue]) -> [ResultValue] {
    guard let pair, row[pair.code] == row[pair.name] else { return row }
    var row = row
    row[pair.code] = .none
    return row
  }
}
