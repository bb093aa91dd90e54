import Spreadsheets

extension ResultFormat {
  /// A text table for spreadsheets: headings, then one line a row.
  package static let csv = ResultFormat(
    name: "csv", endings: ["csv"], isForPeople: true, encodings: OutputEncoding.allCases
  ) { job in
    let output = job.output
    var writer = try CSVWriter(encoding: encoding(of: job.request)) { bytes throws(WriteError) in
      try output.write(bytes)
    }
    // A terminal obeys control characters; a file keeps every byte.
    let isForTerminal = job.request.isForTerminal
    let shown = { (text: String) in isForTerminal ? VisibleText.line(text) : text }
    try writer.row(job.columns.map { shown($0.heading(job.headers)) })
    try job.forEachRow { row in
      for value in row {
        let text = shown(value.text(job.headers))
        if value.isNumber { writer.number(text) } else { try writer.text(text) }
      }
      try writer.endRow()
    }
    try writer.finish()
  }

  private static func encoding(of request: OutputRequest) -> TextEncoding {
    switch request.encoding {
    case .gb18030: .gb18030
    case .utf8: request.file == nil ? .utf8 : .utf8BOM
    }
  }
}
