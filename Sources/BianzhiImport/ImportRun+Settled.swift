import BianzhiCore

/// What settling the lists of one kind came to.
struct SettledLists {
  var gone = 0
  var shrinking: [Settlement.Shrinking] = []
  var dropping: [Settlement.Dropping] = []
  var counts: [Int64: FileCounts] = [:]
}

extension ImportRun {
  /// Gives the rows of a list what their files have no column for, and says how many facts so stayed.
  mutating func keepUntold(
    of list: Int64, in table: ListTable, _ untold: [Int64: [String: String]],
    _ session: ImportSession
  ) throws {
    let columns = untold.mapValues { Set($0.keys) }
    let kept = try session.owner.sync { try $0.keeper(of: table).complete(list, columns) }
    for fact in kept {
      guard let place = summary.files.firstIndex(where: { $0.id == fact.file }) else { continue }
      let heading = untold[fact.file]?[fact.column] ?? fact.column
      summary.files[place].issues.add(Issue(.factStays, heading), row: fact.line)
    }
  }

  /// Stops an import by which people would go without a word.
  mutating func stopLosses(_ settled: SettledLists, _ session: ImportSession) throws {
    // What stands together wrongly is told first.
    guard summary.failure == nil else { return }
    if !settled.shrinking.isEmpty {
      summary.failure = try session.owner.sync {
        try ImportError.shrinking(settled.shrinking, in: $0.database)
      }
    } else if !settled.dropping.isEmpty {
      summary.failure = try session.owner.sync {
        try ImportError.droppingFile(settled.dropping, in: $0.database)
      }
    }
  }
}
