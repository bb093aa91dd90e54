extension ResultFormat {
  /// A table as Markdown writes it (GitHub's table syntax); whatever a cell holds stays text.
  package static let markdown = ResultFormat(
    name: "md", endings: ["md", "markdown"], isForPeople: true, encodings: [.utf8]
  ) { job in
    let line = { (cells: [String]) in Array("| \(cells.joined(separator: " | ")) |\n".utf8) }
    try job.output.write(line(job.columns.map { MarkdownText.escaped($0.heading(job.headers)) }))
    try job.output.write(line(job.columns.map { $0.isNumber ? "--:" : "---" }))
    try job.forEachRow { row in
      try job.output.write(line(row.map { MarkdownText.escaped($0.text(job.headers)) }))
    }
  }
}
