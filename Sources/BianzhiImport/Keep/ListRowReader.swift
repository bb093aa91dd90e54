import BianzhiCore
import GRDB

/// Reads back what the person index and the sums need of a stored row of a list.
struct ListRowReader {
  private let find: RawStatement
  private let offQuota: Int64
  private let isRoster: Bool
  private let word: RawStatement
  private let known = LeadingWords()

  /// - Parameter offQuota: the `term.id` of the state 编外.
  init(_ database: Database, _ table: ListTable, offQuota: Int64) throws {
    self.offQuota = offQuota
    isRoster = table.blocks == .staff
    word = try RawStatement(database, "SELECT text, field FROM term WHERE id = ?")
    find = try RawStatement(
      database,
      isRoster
        ? """
        SELECT s.person, coalesce(s.state, 0), coalesce(s.kind, 0), CASE WHEN b.text <> '' THEN s.body ELSE 0 END,
          coalesce(s.rank, 0), CASE WHEN po.text = '' THEN \(RosterSum.emptyTitle) ELSE coalesce(s.post, 0) END,
          coalesce(s.leader, 0),
          qk.code = '编外', coalesce(s.name, ''), s.birth, coalesce(s.role, 0)
        FROM staff_row s LEFT JOIN term qk ON qk.id = s.kind
        LEFT JOIN term po ON po.id = s.post LEFT JOIN term b ON b.id = s.body
        WHERE s.id = ?
        """
        : "SELECT person FROM pay_row WHERE id = ?")
  }

  func read(_ id: Int64) throws -> RosterRow {
    find.bind(id, at: 1)
    guard try find.next() else { preconditionFailure("row \(id) of a list is gone") }
    defer { find.reset() }
    let person = find.optionalInteger(0)
    guard isRoster else {
      return RosterRow(person: person, nameKey: RosterRow.payKey(row: id))
    }
    var row = RosterRow(person: person)
    row.state = find.integer(7) == 1 ? offQuota : find.integer(1)
    let words = [4, 6, 10, 5].map { find.integer($0) }
    row.sums = RosterSum.Row(
      kind: Int32(find.integer(2)), state: Int32(row.state), body: Int32(find.integer(3)),
      rank: Int32(words[0]), post: Int32(words[3]), leader: Int32(words[1]), role: Int32(words[2]),
      mayLead: try words.contains { try mayLead($0) })
    let birth = find.isInteger(9) ? Int32(find.integer(9)) : 0
    row.nameKey =
      person == nil ? RosterRow.nameKey(name: find.bytes(8), birth: birth, row: id) : 0
    return row
  }

  /// Whether a word may make its person a leader; each is looked at once.
  private func mayLead(_ term: Int64) throws -> Bool {
    if term <= 0 { return false }
    if let answer = known.answers[term] { return answer }
    word.bind(term, at: 1)
    defer { word.reset() }
    let answer = try word.next() && LeaderCells.mayLead(word.text(0), in: word.text(1))
    known.answers[term] = answer
    return answer
  }

  private final class LeadingWords {
    var answers: [Int64: Bool] = [:]
  }
}
