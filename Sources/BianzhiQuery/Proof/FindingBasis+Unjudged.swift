import BianzhiCore

extension FindingBasis {
  /// What the ledger holds of these data that a run did not judge yet.
  func unjudged(by later: RunInfo) throws -> MissingData? {
    for list in lists {
      guard let judged = try day(of: list, in: later) else { continue }
      if let day = try unjudgedDay(list, judged, later) {
        return try statements.missing(list.organ, list.data, day)
      }
    }
    for organ in organs {
      for kind in kinds.sorted(by: { $0.rawValue < $1.rawValue }) {
        guard let sql = ListTables.approvals(kind) else { continue }
        let isNewer =
          try statements.first(sql, [.integer(organ), .integer(later.horizon)]) { _ in } != nil
        if isNewer { return try statements.missing(organ, kind, nil) }
      }
    }
    return nil
  }

  /// The day of an organ's newer list, or of the judged one if rows of it changed since.
  private func unjudgedDay(_ list: List, _ judged: Int32, _ later: RunInfo) throws -> Int32? {
    guard let days = ListTables.days(list.data), let changes = ListTables.changes(list.data) else {
      return nil
    }
    let newest = try statements.first(
      "SELECT max(day) FROM (\(days))", [.integer(list.organ)]
    ) { $0.optionalInteger(0) }.flatMap { $0 }
    if let newest, newest > Int64(judged) { return Int32(truncatingIfNeeded: newest) }
    let isChanged =
      try statements.first(
        changes,
        [.integer(list.organ), .integer(Int64(judged)), .integer(later.horizon), .integer(.max)]
      ) { _ in } != nil
    return isChanged ? judged : nil
  }
}
