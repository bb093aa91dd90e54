import BianzhiCore

/// Somebody on a roster, as a run judged it.
struct ListedPerson {
  /// A recorded word, and what it was read as; "" for none.
  struct Word {
    let code, text: String
  }

  /// `organ_key.id`
  let organ: Int64
  /// The identity number; nil where none can be read.
  let person: Int64?
  let name: String
  let kind, state, body: Word
  /// The title of the post as recorded; nil where the roster has none.
  let post: String?
  let rank, role, leader: String?
  let countsQuota, countsPost: Bool

  var hasLeft: Bool { PersonState(rawValue: state.code)?.isLeft == true }

  /// Holds a place of some kind of quota.
  var isCounted: Bool {
    countsQuota && !kind.code.isEmpty && kind.code != QuotaKind.offQuota.rawValue
  }

  /// Whether it is the same person, as far as rows tell: by the number, or by the name where one lacks it.
  func isSame(as other: ListedPerson) -> Bool {
    if let person, let number = other.person { return person == number }
    return name == other.name
  }

  /// What the row says of leading.
  var leading: LeaderCells {
    LeaderCells(
      flag: .init(recorded: leader), role: .init(recorded: role), rank: .init(recorded: rank),
      title: post.map { $0.isEmpty ? .blank : .read(PostTitle($0)) } ?? .none)
  }

  /// Nothing of the row says what post the person has: no title but 干部 and the like, no role, and no rank that only
  /// people without a leading post have.
  var tellsNoPost: Bool {
    guard GeneralTitle.isGeneral(post ?? "") else { return false }
    if let role, PostRole(recorded: role) != nil { return false }
    guard let rank, !GeneralTitle.isGeneral(rank) else { return true }
    return PostRank(recorded: rank)?.role != nil
  }

  /// The recorded words that decide how the person counts, by the fields they belong to.
  var words: [(field: String, text: String)] {
    [
      ("quota_kind", kind.text), ("state", state.text), ("rank", rank ?? ""),
      ("role", role ?? ""), ("leader", leader ?? ""),
    ]
  }
}

extension FindingProofs {
  /// The people on the rosters by which a run judged the organs that a finding rests on.
  ///
  /// - Parameters:
  ///   - sighting: as the newest run saw it; its organs are meant.
  ///   - calibre: how people count.
  func people(
    of sighting: Sighting, in run: RunInfo, calibre: String
  ) throws -> [ListedPerson] {
    try statements.rows(
      """
      SELECT w.organ, s.person, coalesce(s.name, ''), coalesce(k.code, ''), coalesce(k.text, ''),
        coalesce(t.code, ''), coalesce(t.text, ''), coalesce(b.code, ''), coalesce(b.text, ''),
        o.text, r.text, e.text, d.text,
        coalesce((SELECT counts_quota FROM calibre c WHERE c.name = ?5 AND c.state = t.code), 1),
        coalesce((SELECT counts_post FROM calibre c WHERE c.name = ?5 AND c.state = t.code), 1)
      FROM run_list w JOIN roster_list l ON l.organ = w.organ AND l.day = w.day
      JOIN staff_row s ON s.id BETWEEN l.id << 24 AND (l.id << 24) + 16777215
      LEFT JOIN term k ON k.id = s.kind LEFT JOIN term t ON t.id = s.state
      LEFT JOIN term b ON b.id = s.body LEFT JOIN term o ON o.id = s.post
      LEFT JOIN term r ON r.id = s.rank LEFT JOIN term e ON e.id = s.role
      LEFT JOIN term d ON d.id = s.leader
      WHERE w.run = ?3 AND w.data = 'roster'
        AND w.organ IN (SELECT organ FROM finding_data WHERE run = ?2 AND finding = ?1)
        AND s.brought <= ?4 AND (s.ended IS NULL OR s.ended > ?4)
      ORDER BY s.id
      """,
      [
        .integer(sighting.number), .integer(Int64(sighting.run)), .integer(Int64(run.number)),
        .integer(run.horizon), .text(calibre),
      ]
    ) { row in
      ListedPerson(
        organ: row.integer(0), person: row.optionalInteger(1), name: row.text(2),
        kind: .init(code: row.text(3), text: row.text(4)),
        state: .init(code: row.text(5), text: row.text(6)),
        body: .init(code: row.text(7), text: row.text(8)), post: row.optionalText(9),
        rank: row.optionalText(10), role: row.optionalText(11), leader: row.optionalText(12),
        countsQuota: row.integer(13) == 1, countsPost: row.integer(14) == 1)
    }
  }
}
