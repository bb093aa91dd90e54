import BianzhiCore
import Spreadsheets

extension ResultFormat {
  /// An Excel workbook of one sheet: headings that stay in sight, with filters, and one row a row.
  ///
  /// Numbers are numbers, codes and texts are text, whatever they look like.
  package static let xlsx = ResultFormat(
    name: "xlsx", endings: ["xlsx"], isForPeople: true, encodings: [.utf8], isBinary: true
  ) { job in
    let output = job.output
    let workbook = try XLSXWriter { (bytes: [UInt8]) throws(WriteError) in
      try output.write(bytes)
    }
    let columns = job.columns
    try workbook.addSheet(
      name: sheetName(job.headers),
      columns: columns.map { XLSXWriter.Column(isWrapped: $0.kind == .sentence) })
    try workbook.header(columns.map { $0.heading(job.headers) })
    try job.forEachRow { row in
      for (value, column) in zip(row, columns) {
        try workbook.add(value, isText: column.kind == .identifier, job.headers)
      }
      try workbook.endRow()
    }
    try workbook.finish()
  }

  private static func sheetName(_ style: HeaderStyle) -> String {
    switch style {
    case .zh: "结果"
    case .en: "Result"
    case .key: "result"
    }
  }
}

extension XLSXWriter {
  /// - Parameter isText: whether a number, too, is only a name for something.
  fileprivate func add(
    _ value: ResultValue, isText: Bool, _ headers: HeaderStyle
  ) throws(WriteError) {
    switch value {
    case .none: try empty()
    case .integer(let number) where !isText: try integer(number)
    case .decimal(let digits) where !isText && value.isNumber: try decimal(digits)
    case .integer, .decimal, .text, .word: try text(value.text(headers))
    }
  }
}
