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
      let cells = zip(job.columns, stand.without(row)).map { column, value in
        TableCell(column.kind == .share ? inPercent(value) : value, job.headers)
      }
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

/// Parts of a whole as `1.4%`; what is no decimal number stays.
private func inPercent(_ value: ResultValue) -> ResultValue {
  let written: String
  switch value {
  case .decimal(let digits): written = digits
  case .text(let text): written = text
  case .none, .integer, .calendarDay, .word: return value
  }
  let shares = written.split(separator: " ").map { part -> String in
    let digits = part.split(separator: ".").map(String.init)
    guard digits.count == 2, digits[1].count == 3, let thousandths = Int(digits[0] + digits[1])
    else { return String(part) }
    return "\(thousandths / 10).\(thousandths % 10)%"
  }
  return .text(shares.joined(separator: " "))
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
