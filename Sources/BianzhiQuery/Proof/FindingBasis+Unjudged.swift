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

  /// The newest import behind another one that changed lists by which a run judged these data, or approvals of them;
  /// nil where none did.
  func changes(since known: Int64, judgedBy run: RunInfo) throws -> Int64? {
    var newest: Int64?
    for list in lists {
      guard let day = try day(of: list, in: run), let sql = ListTables.changes(list.data) else {
        continue
      }
      let isChanged =
        try statements.first(
          sql, [.integer(list.organ), .integer(Int64(day)), .integer(known), .integer(.max)]
        ) { _ in } != nil
      if isChanged { newest = try statements.newestImport }
    }
    for organ in organs {
      for kind in kinds {
        guard let sql = ListTables.approvals(kind) else { continue }
        let isChanged =
          try statements.first(sql, [.integer(organ), .integer(known)]) { _ in } != nil
        if isChanged { newest = try statements.newestImport }
      }
    }
    return newest
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

extension PreparedStatements {
  /// The number of the newest import; 0 where there is none.
  var newestImport: Int64 {
    get throws { try first(StoredImports.newest, []) { $0.integer(0) } ?? 0 }
  }
}
