import BianzhiCore
import GRDB

/// One person of a roster, with all rows of that roster together.
struct ListedPlace {
  /// Nil where none is recorded, or where the list gives the number to somebody else before.
  let number: Int64?
  let name: String
  /// The month of birth, YYYYMM, of the number, else as recorded; nil where neither is known.
  let birth: Int32?
  /// On a place by the calibre.
  private(set) var counts: Bool
  private(set) var kinds: Set<String> = []
  private(set) var posts: [String] = []
  private(set) var states: Set<String> = []
  /// The state as recorded, of people who hold no place.
  private(set) var standing = ""

  var kind: String { kinds.sorted().joined(separator: "+") }
  var post: String { posts.sorted().joined(separator: "、") }
  var state: String { states.sorted().joined(separator: "+") }

  private struct Row {
    let isCounted: Bool
    let kind, post, state, recorded: String
  }

  private mutating func add(_ row: Row) {
    // Rows that count tell what somebody is; the others of the same person only where no row counts.
    if row.isCounted, !counts { (kinds, posts, states, counts) = ([], [], [], true) }
    guard row.isCounted || !counts else { return }
    if !row.kind.isEmpty { kinds.insert(row.kind) }
    if !row.post.isEmpty, !posts.contains(row.post) { posts.append(row.post) }
    if !row.state.isEmpty { states.insert(row.state) }
    if !row.isCounted { standing = row.recorded }
  }

  private init(number: Int64?, name: String, birth: Int32?, _ row: Row) {
    (self.number, self.name, self.birth, counts) = (number, name, birth, false)
    add(row)
  }

  /// The people of a roster, each once.
  static func all(of list: RosterInForce, _ preparation: Preparation) throws -> [ListedPlace] {
    let rows = try RawStatement(
      preparation.database,
      """
      SELECT s.person, coalesce(s.name, ''), s.birth, coalesce(qk.code, ''), coalesce(po.text, ''),
        coalesce(st.code, ''), coalesce(st.text, ''), coalesce(s.state, 0), s.id
      FROM staff_row s
      LEFT JOIN term qk ON qk.id = s.kind LEFT JOIN term po ON po.id = s.post
      LEFT JOIN term st ON st.id = s.state
      WHERE s.id BETWEEN ? AND ? AND \(preparation.inForce("s")) ORDER BY s.id
      """)
    rows.bind(list.roster << 24, at: 1)
    rows.bind((list.roster << 24) + 0xFF_FFFF, at: 2)
    var (numbers, places, people) = (SharedNumbers(), [Int64: Int](), [ListedPlace]())
    while try rows.next() {
      let isOff = rows.text(3) == QuotaKind.offQuota.rawValue
      let row = Row(
        isCounted: !isOff && !preparation.guests.contains(rows.integer(8))
          && preparation.counts(Int32(rows.integer(7)), .quota),
        kind: rows.text(3), post: rows.text(4), state: rows.text(5),
        recorded: isOff ? rows.text(3) : rows.text(6))
      let (name, number) = (rows.text(1), rows.optionalInteger(0))
      let isOwner = number.map { numbers.place(of: $0, name) == 0 } ?? false
      if let number, isOwner, let place = places[number] {
        people[place].add(row)
        continue
      }
      if let number, isOwner { places[number] = people.count }
      let recorded = rows.isInteger(2) ? RecordedDate(stored: rows.integer(2))?.first.month : nil
      let birth = number.map { PersonNumber(packed: $0).birth / 100 } ?? recorded
      people.append(
        ListedPlace(number: isOwner ? number : nil, name: name, birth: birth, row))
    }
    return people
  }
}
