import BianzhiCore
import Spreadsheets

extension ResultFormat {
  /// An Excel workbook of one sheet, ready to be printed: title, day and unit, headings that stay in sight and are
  /// repeated on each page, lines around the cells, A4 landscape and one page wide.
  ///
  /// Numbers are numbers, days are days, codes and texts are text, whatever they look like. With headings of codes it
  /// is a plain sheet for programs.
  package static let xlsx = ResultFormat(
    name: "xlsx", endings: ["xlsx"], isForPeople: true, encodings: [.utf8], isBinary: true
  ) { job in
    let output = job.output
    if let path = job.request.template {
      var template = try SheetTemplate(path, job)
      return try output.write(template.bytes())
    }
    let workbook = try XLSXWriter { (bytes: [UInt8]) throws(WriteError) in
      try output.write(bytes)
    }
    try workbook.markAsResult()
    try PrintedSheet(job, workbook).write()
    try workbook.finish()
  }
}
