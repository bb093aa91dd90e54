package import BianzhiCore
package import GRDB

/// What came, went, took effect or ended after a run, so that the run says nothing of it: the one notion of "old" by
/// which a closing and the last step of an audit ask for a new check.
package struct LaterData {
  /// One thing that the run did not see.
  package struct Item: Hashable, Sendable {
    /// Code of the organ whose data they are.
    package let organ: String
    package let data: DataKind
    /// The day or month of a list, or the day on which an entry takes effect or ends.
    package var day: RecordedDate?
    /// Somebody of those asked about, on a list of another organ.
    package var person: String?

    /// 编制核定 2010-03-01; 花名册 2010-03-31：测试3
    package var wording: Wording {
      let tail = [day?.description, person].compactMap(\.self)
      let line = { (kind: String) in ([kind] + tail).joined(separator: " ") }
      return Wording(zh: line(data.wording.zh), en: line(data.wording.en))
    }
  }

  let run: RunInfo
  let day: CalendarDay
  let statements: PreparedStatements

  /// - Parameter day: data of a later day, and what takes effect later, are let be.
  package init(than run: RunInfo, upTo day: CalendarDay, in database: Database) {
    self.init(than: run, upTo: day, PreparedStatements(database))
  }

  init(than run: RunInfo, upTo day: CalendarDay, _ statements: PreparedStatements) {
    (self.run, self.day, self.statements) = (run, day, statements)
  }

  /// All that concerns some organs, by their codes: imports of their lists, approvals and registers, entries that
  /// took effect or ended after the run's day, and lists of a later day than that.
  package func items(of codes: Set<String>) throws -> [Item] {
    let organs = try sharing(with: codes)
    var found = Set(try brought(to: organs))
    if day > run.asOf {
      found.formUnion(try (effective() + listed()).filter { organs.contains($0.organ) })
    }
    return found.sorted { $0.order < $1.order }
  }

  /// What imports changed of some organs, by their codes; what takes effect or ends by itself is let be, and so are
  /// the organs that share a quota with one of them.
  package func brought(to organs: Set<String>) throws -> [Item] {
    guard try statements.newestImport > run.horizon else { return [] }
    let found = Set(try imported().filter { organs.contains($0.organ) } + added(to: organs))
    return found.sorted { $0.order < $1.order }
  }

  /// Approvals of some organs, and of those that share a quota with them, that the run knew and that took effect or ended
  /// only after its day.
  package func turned(of codes: Set<String>) throws -> [Item] {
    guard day > run.asOf else { return [] }
    let organs = try sharing(with: codes)
    return try effective().filter { $0.data.isApproval && organs.contains($0.organ) }
      .sorted { $0.order < $1.order }
  }

  /// What may concern checks: who leads an organ does not.
  private static let kinds = DataKind.allCases.filter { $0.role != .leaders }

  private static let changed = "(x.brought > ?1 OR x.ended > ?1)"

  private func imported() throws -> [Item] {
    try Self.kinds.flatMap { kind in
      let limit =
        switch kind.day {
        case nil: "?2 > 0"
        case let day?: "CASE WHEN x.\(day) > 999999 THEN x.\(day) ELSE x.\(day) * 100 END <= ?2"
        }
      let selects = ([kind.organ] + kind.otherOrgans).map {
        "SELECT x.\($0) AS organ, \(kind.day.map { "x.\($0)" } ?? "NULL") AS day FROM \(kind.table) x"
          + " WHERE \(Self.changed) AND \(limit)"
      }
      return try items(
        kind, selects.joined(separator: " UNION "),
        [.integer(run.horizon), .integer(Int64(day.yyyymmdd))])
    }
  }

  /// Rows that were added to a list the run knew, or taken from it.
  private func added(to organs: Set<String>) throws -> [Item] {
    let keys = try organs.compactMap { try key(of: $0) }
    return try Self.kinds.flatMap { kind -> [Item] in
      guard let rows = kind.rows, let day = kind.day else { return [] }
      let select = """
        SELECT l.\(kind.organ) AS organ, l.\(day) AS day FROM \(kind.table) l
        WHERE l.\(kind.organ) = ?3 AND l.ended IS NULL
          AND CASE WHEN l.\(day) > 999999 THEN l.\(day) ELSE l.\(day) * 100 END <= ?2
          AND EXISTS (SELECT 1 FROM \(rows) x
            WHERE x.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215 AND \(Self.changed))
        """
      return try keys.flatMap { organ in
        try items(
          kind, select,
          [.integer(run.horizon), .integer(Int64(self.day.yyyymmdd)), .integer(organ)])
      }
    }
  }

  /// These organs and those that share a quota with one of them: their people count together.
  package func sharing(with codes: Set<String>) throws -> Set<String> {
    let pairs = try statements.rows(
      """
      SELECT DISTINCT a.code, b.code FROM quota_cover c JOIN quota_row q ON q.id = c.quota
      JOIN organ_key a ON a.id = q.organ JOIN organ_key b ON b.id = c.organ
      """, []
    ) { ($0.text(0), $0.text(1)) }
    return pairs.reduce(into: codes) { found, pair in
      if codes.contains(pair.0) { found.insert(pair.1) }
      if codes.contains(pair.1) { found.insert(pair.0) }
    }
  }

  private func key(of code: String) throws -> Int64? {
    try statements.first("SELECT id FROM organ_key WHERE code = ?1", [.text(code)]) {
      $0.integer(0)
    }
  }

  /// Entries that the run knew and that took effect, or ended, only after its day.
  private func effective() throws -> [Item] {
    try Self.kinds.flatMap { kind -> [Item] in
      let dates = kind.dates.map { column in
        let date = "CASE WHEN x.\(column) > 999999 THEN x.\(column) ELSE x.\(column) * 100 + 31 END"
        // The last day of something counts still: it is over on the day behind it.
        let first = column == "until" ? ">=" : ">"
        return "typeof(x.\(column)) = 'integer' AND \(date) \(first) ?1 AND \(date) <= ?2"
      }
      guard !dates.isEmpty else { return [] }
      var selects: [String] = []
      for (column, condition) in zip(kind.dates, dates) {
        for organ in [kind.organ] + kind.otherOrgans {
          selects.append(
            "SELECT x.\(organ) AS organ, x.\(column) AS day FROM \(kind.table) x WHERE x.ended IS NULL"
              + " AND \(condition)")
        }
      }
      return try items(
        kind, selects.joined(separator: " UNION "),
        [
          .integer(Int64(run.asOf.comparedWithMonths)),
          .integer(Int64(day.comparedWithMonths)),
        ])
    }
  }

  /// Lists that the run knew and that are of a later day or month than its own.
  private func listed() throws -> [Item] {
    try Self.kinds.flatMap { kind -> [Item] in
      guard let column = kind.day else { return [] }
      let day = "CASE WHEN x.\(column) > 999999 THEN x.\(column) ELSE x.\(column) * 100 END"
      return try items(
        kind,
        "SELECT x.\(kind.organ) AS organ, x.\(column) AS day FROM \(kind.table) x"
          + " WHERE x.ended IS NULL AND x.brought <= ?3 AND \(day) > ?1 AND \(day) <= ?2",
        [
          .integer(Int64(run.asOf.yyyymmdd)), .integer(Int64(self.day.yyyymmdd)),
          .integer(run.horizon),
        ])
    }
  }

  private func items(
    _ kind: DataKind, _ select: String, _ values: [StatementValue]
  ) throws -> [Item] {
    try statements.rows(
      "SELECT k.code, c.day FROM organ_key k JOIN (\(select)) c ON c.organ = k.id ORDER BY 1, 2",
      values
    ) { row in
      Item(
        organ: row.text(0), data: kind,
        day: row.optionalInteger(1).flatMap { RecordedDate(stored: $0) })
    }
  }
}

extension LaterData {
  /// At most five of several things, each with the code of its organ.
  package static func wording(_ items: [Item]) -> Wording {
    let more = items.count > 5 ? " … \(items.count)" : ""
    let lines = items.prefix(5).map { item in (item.organ, item.wording) }
    return Wording(
      zh: lines.map { "\($0.0) \($0.1.zh)" }.joined(separator: "；") + more,
      en: lines.map { "\($0.0) \($0.1.en)" }.joined(separator: "; ") + more)
  }
}

extension LaterData.Item {
  fileprivate var order: (String, String, String, String) {
    (organ, data.rawValue, day?.description ?? "", person ?? "")
  }
}
