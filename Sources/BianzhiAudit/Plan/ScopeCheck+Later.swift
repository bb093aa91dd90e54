import BianzhiCore
import BianzhiQuery
import GRDB

extension ScopeCheck {
  /// What came, took effect or ended after the run: of these organs, of their people on lists of other ones, and what
  /// people decided since.
  func later(than run: RunInfo) throws -> [Gap] {
    let later = LaterData(than: run, upTo: day, in: database)
    let own = Set(organs)
    let items = try later.items(of: own)
    let elsewhere = try items.isEmpty ? later.people(of: own) : []
    var gaps = Dictionary(grouping: items, by: \.organ).sorted { $0.key < $1.key }
      .map { code, items in Gap.laterData(code, tree[code]?.name ?? code, items, run, by: day) }
    if !elsewhere.isEmpty { gaps.append(.laterPeople(elsewhere, run, by: day)) }
    if let event = try decision(after: run) { gaps.append(.laterDecision(event, run, by: day)) }
    return gaps
  }

  /// The first decision on words, names or reforms that was written down after a run.
  private func decision(after run: RunInfo) throws -> Event? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT * FROM event
        WHERE kind IN (\(EventKind.sql([.valueDecided, .nameDecided, .nameJoined, .organReformed])))
          AND id NOT IN (SELECT event FROM withdrawn_event)
          AND id > coalesce((SELECT max(id) FROM event
            WHERE kind = \(EventKind.runRecorded.sql) AND subject = ?), 0) ORDER BY id LIMIT 1
        """, arguments: ["\(RunName(run.number))"])
    return row.flatMap(Event.init)
  }

  /// Organs that ended, of which neither a reform says what became of them nor a check judged them before their end: an
  /// end that somebody enters puts nothing right.
  func lost() throws -> [Gap] {
    guard !ended.isEmpty else { return [] }
    let runs = try wholeRuns().filter(\.isUsual)
    return try ended.compactMap { code in
      guard let until = tree[code]?.until else { return nil }
      let judged = try runs.contains { run in
        guard run.asOf < until, let list = try lists(of: run)[code] else { return false }
        guard list >= oldest || until <= oldest else { return false }
        return try unchecked(in: run)[code] == nil
      }
      if judged { return nil }
      if until <= oldest, try wasKnown(code) { return nil }
      return .endedUnchecked(code, tree[code]?.name ?? code, until)
    }
  }

  /// Organs below the one of the leader's own post that came into the ledger after the plan was drafted, and that nobody
  /// has put into the scope or taken out of it.
  ///
  /// - Parameter dropped: codes that were taken out with an approval.
  func joined(below own: String, besides dropped: Set<String>) throws -> [Gap] {
    guard let plan else { return [] }
    let missing = tree.scope(of: own).filter { code in
      !organs.contains(code) && !ended.contains(code) && !dropped.contains(code)
    }
    return try missing.compactMap { code in
      guard try !OrganEnd.hasEnded(code, by: day, in: database) else { return nil }
      let isNew = try Bool.fetchOne(
        database,
        sql: """
          SELECT min(e.id) > (SELECT min(id) FROM event WHERE kind = ?2 AND subject = ?3)
          FROM organ_row o JOIN organ_key k ON k.id = o.organ
          JOIN event e ON e.kind = \(EventKind.importStored.sql) AND e.subject = 'I' || o.brought
          WHERE k.code = ?1
          """, arguments: [code, DraftPlan.kind.code, "\(plan)"])
      return isNew == true ? .joined(code, tree[code]?.name ?? code) : nil
    }
  }

  /// Whether the end of an organ stood in the ledger before the plan was drafted.
  private func wasKnown(_ code: String) throws -> Bool {
    guard let plan else { return true }
    return try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM organ_row o JOIN organ_key k ON k.id = o.organ
          JOIN event e ON e.kind = \(EventKind.importStored.sql) AND e.subject = 'I' || o.brought
          WHERE k.code = ? AND o.ended IS NULL AND e.id < (
            SELECT min(id) FROM event WHERE kind = ? AND subject = ?))
        """, arguments: [code, DraftPlan.kind.code, "\(plan)"]) == true
  }
}

extension RunInfo {
  /// Runs of all rules that stand, in the order of their day and data.
  static func whole(_ database: Database) throws -> [RunInfo] {
    try all(database).filter { !$0.isFiltered && !$0.isTakenBack && !$0.isWithdrawn }
  }

  /// Those of them in the usual calibre and by the usual parameters.
  static func usual(_ database: Database) throws -> [RunInfo] {
    try whole(database).filter(\.isUsual)
  }
}
