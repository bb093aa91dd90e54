import BianzhiCore
import GRDB

/// Writes the tables of the fact `strength`.
struct StrengthStore {
  private let insert: RawStatement
  private let folded: RawStatement

  init(_ database: Database) throws {
    insert = try RawStatement(
      database, "INSERT INTO all_strength VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    folded = try RawStatement(database, "INSERT OR IGNORE INTO folded_organ VALUES (?)")
  }

  /// Notes an organ all of whose institution kinds are compared as one.
  func fold(_ organ: Int64) throws {
    folded.bind(organ, at: 1)
    try folded.run()
  }

  /// Stores one kind of an organ.
  ///
  /// - Parameters:
  ///   - approved: nil where nothing is approved of that kind.
  ///   - count: nil where nobody can be counted.
  func add(
    _ organ: Int64, _ kind: String, _ approved: Approved?, _ count: KindCounts.Count?,
    _ reason: UnjudgedReason?, isJudged: Bool
  ) throws {
    var note = FindingNote()
    note.ask(
      count?.asked ?? [:], counted: count?.people ?? 0, approved: approved?.people ?? 0)
    note.read = FindingNote.Word.sorted(count?.read ?? [:])
    approved?.noteMonth(in: &note, counted: count?.people ?? 0)
    insert.bind(organ, at: 1)
    insert.bind(kind, at: 2)
    insert.bind(reason == .noApproval ? nil : Int64(approved?.people ?? 0), at: 3)
    insert.bind(count.map { Int64($0.people) }, at: 4)
    insert.bind(approved?.documents ?? "", at: 5)
    insert.bind(isJudged && count != nil ? 1 : 0, at: 6)
    insert.bind(approved?.isCertain == false ? 0 : 1, at: 7)
    insert.bind(reason?.rawValue ?? "", at: 8)
    insert.bind(note.text, at: 9)
    try insert.run()
  }
}
