import BianzhiCore
import GRDB

extension Preparation {
  /// Notes, of somebody who counts on a roster by rows of several kinds of quota, those that do not count, since one person
  /// holds one place of an organ.
  func fillSecondRows() throws {
    let again = setting.isNewest ? [] : try listsChangedSince()
    let insert = try RawStatement(
      database, "INSERT INTO uncounted_row VALUES (?, 'second_row')")
    for list in rosters where try isLookedAt(list.organ) {
      let mayRepeat = list.repeats || again.contains(list.roster)
      several[list.roster] = mayRepeat ? nil : [:]
      let left = try severalRows(of: list).filter { !$0.value.isHeld }
      for row in left.keys.sorted() {
        insert.bind(row, at: 1)
        try insert.run()
      }
    }
  }

  /// The rows of those people of a roster whose rows count against several kinds.
  func severalRows(of list: RosterInForce) throws -> [Int64: RowOfSeveral] {
    if let known = several[list.roster] { return known }
    guard list.repeats || !setting.isNewest else { return [:] }
    var kinds: [PersonKey: [SecondRow]] = [:]
    let rows = try countedKindRows()
    rows.bind(list.roster << 24, at: 1)
    rows.bind((list.roster << 24) + 0xFF_FFFF, at: 2)
    var numbers = SharedNumbers()
    while try rows.next() {
      // Each row must be met, so that the people of a shared number are told apart as everywhere.
      let person = PersonKey(
        row: rows.integer(0), number: rows.optionalInteger(1), name: rows.text(2),
        birth: rows.isInteger(3) ? rows.integer(3) : nil, organ: list.organ, &numbers)
      let kind = rows.text(4)
      guard !kind.isEmpty, kind != QuotaKind.offQuota.rawValue,
        counts(Int32(rows.integer(5)), .quota)
      else { continue }
      kinds[person, default: []].append(
        SecondRow(
          row: rows.integer(0), kind: kind, isInPost: rows.integer(6) == 1,
          role: Int(rows.integer(7)), entered: rows.isInteger(8) ? rows.integer(8) : 0))
    }
    let found = Dictionary(
      uniqueKeysWithValues: kinds.values.flatMap { rows in
        let left = SecondRow.left(of: rows)
        let words = Set(rows.map(\.kind)).sorted().joined(separator: "+")
        return left.isEmpty
          ? []
          : rows.map { ($0.row, RowOfSeveral(kinds: words, isHeld: !left.contains($0.row))) }
      })
    several[list.roster] = found
    return found
  }

  /// In an explanation the organ and those that share its quota; all of them elsewhere.
  func isLookedAt(_ organ: Int64) throws -> Bool {
    guard let only, only != organ else { return true }
    let known = try sharers ?? quotaSharers(of: only)
    sharers = known
    return known.contains(organ)
  }

  private func quotaSharers(of organ: Int64) throws -> Set<Int64> {
    try Set(
      Int64.fetchAll(
        database,
        sql: """
          SELECT c.organ FROM quota_row q JOIN quota_cover c ON c.quota = q.id WHERE q.organ = ?
          """, arguments: [organ]))
  }

  /// Rosters of which rows have ended since the horizon: what is kept of them is of today.
  private func listsChangedSince() throws -> Set<Int64> {
    try Set(
      Int64.fetchAll(
        database,
        sql: "SELECT DISTINCT id >> 24 FROM staff_row WHERE ended IS NOT NULL AND ended > ?",
        arguments: [setting.horizon]))
  }

  private func countedKindRows() throws -> RawStatement {
    try RawStatement(
      database,
      """
      SELECT s.id, s.person, coalesce(s.name, ''), s.birth, coalesce(k.code, ''), coalesce(s.state, 0),
        coalesce(st.code, '') IN ('\(PersonState.inPost.rawValue)', ''),
        CASE WHEN l.code = '否' THEN 2 WHEN coalesce(nullif(ro.code, ''), po.code) = '正职' THEN 0
          WHEN coalesce(nullif(ro.code, ''), po.code) = '副职' THEN 1 ELSE 2 END,
        s.entered
      FROM staff_row s LEFT JOIN term k ON k.id = s.kind LEFT JOIN term st ON st.id = s.state
      LEFT JOIN term l ON l.id = s.leader LEFT JOIN term ro ON ro.id = s.role
      LEFT JOIN term po ON po.id = s.post
      WHERE s.id BETWEEN ? AND ? AND \(inForce("s")) ORDER BY s.id
      """)
  }
}

/// A row of somebody whose rows on a roster count against several kinds.
struct RowOfSeveral {
  /// All kinds of the person, joined by +.
  let kinds: String
  /// Whether the place is the row's; the others do not count.
  let isHeld: Bool
}

/// A row by which somebody counts, beside the others of the same person on the roster.
private struct SecondRow {
  let row: Int64
  let kind: String
  let isInPost: Bool
  /// 0 of a principal, 1 of a deputy, 2 of others.
  let role: Int
  /// 0 where none is recorded.
  let entered: Int64

  /// Those of one person's rows that are of another kind than the place: that of the row in post, then of the highest
  /// post, then of the latest entry. Where all that is alike, the special kind goes before the general one, whichever row
  /// stands first.
  static func left(of rows: [SecondRow]) -> [Int64] {
    guard let place = rows.min(by: { $0.goesBefore($1) }) else { return [] }
    return rows.filter { !QuotaKind.mayBeOne($0.kind, place.kind) }.map(\.row)
  }

  private func goesBefore(_ other: SecondRow) -> Bool {
    if isInPost != other.isInPost { return isInPost }
    if role != other.role { return role < other.role }
    let (isKnown, isOtherKnown) = (
      QuotaKind(rawValue: kind) != nil, QuotaKind(rawValue: other.kind) != nil
    )
    if isKnown != isOtherKnown { return isKnown }
    if entered != other.entered { return entered > other.entered }
    let (order, otherOrder) = (QuotaKind.order(of: kind), QuotaKind.order(of: other.kind))
    return (otherOrder, other.kind, row) < (order, kind, other.row)
  }
}

extension QuotaKind {
  /// The place of a recorded kind in the list of kinds; one that no list knows comes last.
  fileprivate static func order(of kind: String) -> Int {
    allCases.firstIndex { $0.rawValue == kind } ?? allCases.count
  }

  /// Whether two recorded kinds may tell the same place: 事业编制 leaves open how it is paid.
  package static func mayBeOne(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    let (first, second) = (QuotaKind(rawValue: one), QuotaKind(rawValue: other))
    return first?.parent.map { $0 == second } ?? false
      || second?.parent.map { $0 == first } ?? false
  }
}
