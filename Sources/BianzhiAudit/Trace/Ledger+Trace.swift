package import BianzhiCore
import BianzhiQuery
import GRDB

extension Ledger {
  /// The events about one thing, of a plan also those about its leaders, or all, with the names and hashes of the files shown with each.
  ///
  /// - Throws: ``Refusal`` where nothing bears the number.
  package func trace(
    of subject: String? = nil, from first: Int = 1
  ) throws -> [(event: Event, files: [String], hashes: [String])] {
    try reading { database in
      let subject = try subject.map { try Self.spelling(of: $0, in: database) }
      var (files, hashes): ([Int: [String]], [Int: [String]]) = ([:], [:])
      let rows = try Row.fetchAll(
        database,
        sql:
          """
          SELECT event, name, hash FROM evidence
          WHERE ?1 IS NULL OR subject = ?1 OR subject LIKE ?1 || '-%' ORDER BY event, nth
          """,
        arguments: [subject])
      for row in rows {
        files[row["event"], default: []].append(row["name"])
        hashes[row["event"], default: []].append(row["hash"])
      }
      var events: [(event: Event, files: [String], hashes: [String])] = []
      // Of a plan also the acts on its leaders.
      let whole = subject.map { name in PlanName(name) == nil ? [name] : [name, name + "-"] }
      try EventLog(database).each(of: whole?.count == 1 ? subject : nil) { event in
        guard event.number >= first else { return }
        if let whole, event.subject != whole[0], !event.subject.hasPrefix(whole.last ?? "") {
          return
        }
        events.append((event, files[event.number] ?? [], hashes[event.number] ?? []))
      }
      return events
    }
  }

  /// The subject as events write it, a reform also as `withdraw` takes it; a finding or leader that nobody
  /// touched has no event and is known all the same.
  private static func spelling(of subject: String, in database: Database) throws -> String {
    for text in [subject, subject.uppercased(), subject.replacing("/", with: "|")] {
      let isThere = try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM event WHERE subject = ?)", arguments: [text])
      if isThere == true { return text }
    }
    if let name = PlanSubjectName(subject) {
      _ = try PlanSubject.load(name, in: database)
      return "\(name)"
    }
    guard let name = FindingName(subject) else { throw Refusal.unknown(subject) }
    return "\(try FindingLife.load(name, in: database).name)"
  }
}
