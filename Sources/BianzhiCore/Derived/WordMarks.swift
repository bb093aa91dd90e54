import GRDB

/// What the sums need to know of the words of rosters, by `term.id`.
struct WordMarks {
  private struct Mark {
    var isOffQuota = false
    var mayLead = false
    var isEmpty = false
  }

  private var marks: [Mark] = []
  /// The state of people outside the quotas.
  let offQuota: Int64

  init(_ database: Database) throws {
    offQuota =
      try Int64.fetchOne(
        database, sql: "SELECT id FROM term WHERE field = 'state' AND text = ?",
        arguments: [PersonState.offQuota.rawValue]) ?? 0
    let words = try RawStatement(database, "SELECT id, field, text, code FROM term ORDER BY id")
    while try words.next() {
      let id = Int(words.integer(0))
      guard id >= 0, id < 1 << 28 else { continue }
      if id >= marks.count {
        marks += Array(repeating: Mark(), count: max(id + 1, marks.count * 2) - marks.count)
      }
      marks[id] = Mark(
        isOffQuota: words.text(3) == QuotaKind.offQuota.rawValue,
        mayLead: LeaderCells.mayLead(words.text(2), in: words.text(1)),
        isEmpty: words.bytes(2).isEmpty)
    }
  }

  private subscript(id: Int64?) -> Mark? {
    guard let id, id >= 0, id < marks.count else { return nil }
    return marks[Int(id)]
  }

  func isOffQuota(_ kind: Int64?) -> Bool { self[kind]?.isOffQuota ?? false }

  /// A title as the sums keep it.
  func title(_ post: Int64?) -> Int32 {
    self[post]?.isEmpty == true
      ? RosterSum.emptyTitle : Int32(truncatingIfNeeded: post ?? 0)
  }

  /// An inner body as the sums keep it: an empty name, as that of the unit itself, is none.
  func body(_ body: Int64?) -> Int32 {
    self[body]?.isEmpty == true ? 0 : Int32(truncatingIfNeeded: body ?? 0)
  }

  /// Whether one of the words of a row may make its person a leader.
  func mayLead(_ words: [Int64?]) -> Bool { words.contains { self[$0]?.mayLead == true } }
}
