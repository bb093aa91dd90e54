import Spreadsheets

/// The format of a file with sheets.
enum SheetFormat: String, Sendable, CaseIterable {
  case xlsx
  case xls
  case csv

  /// The sheets as a file of this format; a text has but one, the first.
  func bytes(of sheets: [Sheet]) throws(WriteError) -> [UInt8] {
    let taken = TakenBytes()
    switch self {
    case .xlsx:
      let writer = try XLSXWriter(sink: taken.take)
      for sheet in sheets { try writer.add(sheet) }
      try writer.finish()
    case .xls:
      var book = XLSBook()
      for sheet in sheets { book.add(sheet) }
      return book.bytes()
    case .csv:
      var writer = try CSVWriter(encoding: .gb18030, sink: taken.take)
      for sheet in sheets.prefix(1) {
        for row in sheet.rows { try writer.add(row.cells, width: sheet.width) }
      }
      try writer.finish()
    }
    return taken.bytes
  }
}

/// Bytes on their way from a writer to a file.
final class TakenBytes {
  private(set) var bytes: [UInt8] = []

  func take(_ more: [UInt8]) throws(WriteError) {
    bytes += more
  }

  /// Hands on what has gathered.
  func drain(to file: TextFile) throws(DemoError) {
    file.write(bytes)
    bytes.removeAll(keepingCapacity: true)
    try file.drain()
  }
}

extension CSVWriter {
  /// A row as wide as its table, as spreadsheets save it.
  mutating func add(_ cells: [SheetCell], width: Int) throws(WriteError) {
    for cell in cells { try text(cell.plainText) }
    for _ in cells.count..<max(width, cells.count) { try text("") }
    try endRow()
  }
}

extension XLSXWriter {
  func add(_ sheet: Sheet) throws(WriteError) {
    try addSheet(name: sheet.name, columns: Array(repeating: Column(), count: sheet.width))
    try addRows(of: sheet)
  }

  /// The rows of a sheet that was started, from its first row on.
  func addRows(of sheet: Sheet) throws(WriteError) {
    var merges = sheet.merges[...]
    for (index, row) in sheet.rows.enumerated() {
      while let merge = merges.first, merge.rows.lowerBound == index {
        try self.merge(columns: merge.columns, rows: merge.rows.count)
        merges.removeFirst()
      }
      try add(row.cells, row.look)
    }
  }

  func add(_ cells: [SheetCell], _ look: Sheet.Look = .plain) throws(WriteError) {
    let style: Style? =
      switch look {
      case .plain: nil
      case .heading: .heading
      case .title: .title
      }
    for cell in cells {
      switch cell {
      case .blank: try empty(style: style ?? .plain)
      case .filler: try text(" ", style: style)
      case .text(let value): try text(value, style: style)
      case .number(let value): try integer(value)
      case .amount: try decimal(cell.plainText)
      case .day(let day, _):
        let parts = day.text.split(separator: "-").compactMap { Int($0) }
        try date(year: parts[0], month: parts[1], day: parts[2])
      }
    }
    try endRow()
  }
}
