import BianzhiCore

extension ImportRun {
  /// Wide forms fill three tables; each row of a form is one row of the count.
  mutating func loadForms(_ group: [ImportTable], _ session: ImportSession) throws {
    let stores = FormReader.Stores(
      quotas: try session.store(.quotas), posts: try session.store(.posts),
      stated: try session.store(.stated))
    for table in group {
      let place = try open(table, session)
      var reader = FormReader(session: session, stores: stores)
      var counts = FileCounts()
      let walked = try walk(table, session, place) { row, line in
        switch try reader.read(row, line: line) {
        case .same: counts.same += 1
        case .new: counts.new += 1
        case .changed, .repeated: counts.changed += 1
        case .deferred: break
        }
      }
      for store in stores.all { try store.flush() }
      try session.flush()
      counts += walked
      close(place, session, counts)
    }
    try settleForms(stores)
    try session.flush()
  }

  /// Rows with numbers that were known otherwise: changed if an earlier import said so, else new and
  /// said twice.
  private mutating func settleForms(_ stores: FormReader.Stores) throws {
    var changed: [FormRow: Bool] = [:]
    for store in stores.all {
      for (file, line, outcome) in try store.settle() {
        let row = FormRow(file: file, line: line)
        if case .changed = outcome {
          changed[row] = true
        } else {
          changed[row] = changed[row] ?? false
        }
      }
    }
    for (row, isChanged) in changed.sorted(by: {
      ($0.key.file, $0.key.line) < ($1.key.file, $1.key.line)
    }) {
      guard let place = summary.files.firstIndex(where: { $0.id == row.file }) else { continue }
      if isChanged {
        summary.files[place].counts.changed += 1
      } else {
        summary.files[place].counts.new += 1
        summary.files[place].issues.add(Issue(.repeatedEntry), row: row.line)
      }
    }
  }

  private struct FormRow: Hashable {
    let file: Int64
    let line: Int
  }
}
