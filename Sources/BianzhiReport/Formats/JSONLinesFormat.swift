extension ResultFormat {
  /// One JSON object a line, without blanks.
  package static let jsonl = ResultFormat(
    name: "jsonl", endings: ["jsonl", "ndjson"], isForPeople: false, encodings: [.utf8]
  ) { job in
    var text = JSONText(isPretty: false, reveals: job.request.reveals)
    try job.forEachPlainRow { row in
      text.value(.row(row, of: job.table.columns, job.headers))
      text.lineEnd()
      try job.output.write(text.taken())
    }
  }
}
