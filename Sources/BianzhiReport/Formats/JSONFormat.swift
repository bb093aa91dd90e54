extension ResultFormat {
  /// One JSON document: an array with an object for each row, or such an array in a ``JSONFrame``.
  package static let json = ResultFormat(
    name: "json", endings: ["json"], isForPeople: false, encodings: [.utf8]
  ) { job in
    var document = JSONDocument(job.output, frame: job.frame, reveals: job.request.reveals)
    do {
      try document.open()
      try job.forEachPlainRow { row in
        try document.add(.row(row, of: job.table.columns, job.headers))
      }
      try document.close()
    } catch {
      throw document.failure(error)
    }
  }
}
