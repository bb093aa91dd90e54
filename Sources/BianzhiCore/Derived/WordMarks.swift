import GRDB

/// What the sums need to know of the words of rosters, by `term.id`.
struct WordMarks {
  private struct Mark {
    var isOffQuota = false
    var isYes = false
    var isKnown = false
    /// 1 正职, 2 副职, 3 其他
    var role: Int32 = 3
  }

  private var marks: [Mark] = []
  /// The state of people outside the quotas.
  let offQuota: Int64

  init(_ database: Database) throws {
    offQuota =
      try Int64.fetchOne(
        database, sql: "SELECT id FROM term WHERE field = 'state' AND text = ?",
        arguments: [PersonState.offQuota.rawValue]) ?? 0
    let words = try RawStatement(database, "SELECT id, code, is_known FROM term ORDER BY id")
    while try words.next() {
      let (id, code) = (Int(words.integer(0)), words.text(1))
      guard id >= 0, id < 1 << 28 else { continue }
      if id >= marks.count {
        marks += Array(repeating: Mark(), count: max(id + 1, marks.count * 2) - marks.count)
      }
      marks[id] = Mark(
        isOffQuota: code == QuotaKind.offQuota.rawValue, isYes: code == YesNo.yes.rawValue,
        isKnown: words.integer(2) == 1, role: Int32(PostRole(rawValue: code)?.number ?? 3))
    }
  }

  private subscript(id: Int64?) -> Mark? {
    guard let id, id >= 0, id < marks.count else { return nil }
    return marks[Int(id)]
  }

  func isOffQuota(_ kind: Int64?) -> Bool { self[kind]?.isOffQuota ?? false }

  /// The role of a leader, 0 for others: of its own column, else what the title implies, else 正职.
  func role(leader: Int64?, role: Int64?, post: Int64?) -> Int32 {
    guard self[leader]?.isYes == true else { return 0 }
    if let own = self[role], own.isKnown { return own.role }
    return self[post]?.role ?? 1
  }
}
