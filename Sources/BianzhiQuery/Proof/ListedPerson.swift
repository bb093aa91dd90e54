import BianzhiCore
import GRDB

/// Somebody on a roster, as the facts of a run read the row.
struct ListedPerson {
  /// A recorded word, and what it was read as; "" for none.
  struct Word {
    let code, text: String
  }

  /// `staff_row.id`
  let row: Int64
  /// `organ_key.id`
  let organ: Int64
  /// The identity number; nil where none can be read.
  let person: Int64?
  let name: String
  let birth: Int64?
  /// The kind that the check counts the row under: 参公 by the organ's approvals, funded kinds folded where it folds
  /// them.
  let kind: Word
  let state: Word
  let body: String
  /// The title of the post as recorded; nil where the roster has none.
  let post: String?
  let rank, role, leader: String?
  /// The remark; "" where there is none.
  let note: String
  let countsQuota, countsPost, isOutside: Bool
  /// The roster says that the person leads, in words or by the title.
  let leads: Bool

  var hasLeft: Bool { PersonState(rawValue: state.code)?.isLeft == true }

  /// Holds a place of some kind of quota.
  var isOnPlace: Bool { countsQuota && !kind.code.isEmpty }

  /// Tells people apart.
  var mark: PersonMark { PersonMark(person: person, name: name, birth: birth) }

  /// Whether it is the same person, as far as rows tell: by the number, or by the name where one lacks it.
  func isSame(as other: ListedPerson) -> Bool {
    if let person, let number = other.person { return person == number }
    return name == other.name
  }

  /// Whether a row of the same name under another number may be this person: what both tell of the birth agrees.
  func mayBe(_ other: ListedPerson) -> Bool {
    let (own, written) = (births, other.births)
    return own.isEmpty || written.isEmpty || !own.isDisjoint(with: written)
  }

  /// The months of birth that the number and the row tell, YYYYMM.
  private var births: Set<Int64> {
    let number = person.map { Int64(PersonNumber(packed: $0).birth) }
    return Set([number, birth].compactMap { $0 }.map { $0 > 999_999 ? $0 / 100 : $0 })
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

  /// SQL of the people of the organ ?1; the facts of a run are filled.
  private static let sql = """
    SELECT v.staff, v.organ, v.person, coalesce(v.person_name, ''), v.birth, v.kind,
      coalesce(k.text, ''), v.state, coalesce(t.text, ''), v.body, o.text, r.text, e.text, d.text,
      v.counts_quota, v.counts_post, v.is_outside, v.role, coalesce(s.note, '')
    FROM staff_on_day v JOIN staff_row s ON s.id = v.staff
    LEFT JOIN term k ON k.id = s.kind LEFT JOIN term t ON t.id = s.state
    LEFT JOIN term o ON o.id = s.post LEFT JOIN term r ON r.id = s.rank
    LEFT JOIN term e ON e.id = s.role LEFT JOIN term d ON d.id = s.leader
    WHERE v.organ = ?1 ORDER BY v.staff
    """

  /// The people of an organ on the roster that the filled facts judge it by.
  static func all(of organ: Int64, _ statements: PreparedStatements) throws -> [ListedPerson] {
    try statements.rows(sql, [.integer(organ)]) { row in
      ListedPerson(
        row: row.integer(0), organ: row.integer(1), person: row.optionalInteger(2),
        name: row.text(3), birth: row.optionalInteger(4),
        kind: Word(code: row.text(5), text: row.text(6)),
        state: Word(code: row.text(7), text: row.text(8)), body: row.text(9),
        post: row.optionalText(10), rank: row.optionalText(11), role: row.optionalText(12),
        leader: row.optionalText(13), note: row.text(18), countsQuota: row.integer(14) == 1,
        countsPost: row.integer(15) == 1, isOutside: row.integer(16) == 1,
        leads: !row.text(17).isEmpty)
    }
  }
}
