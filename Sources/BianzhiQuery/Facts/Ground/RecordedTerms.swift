import BianzhiCore
import GRDB

/// What the repeated texts of rosters were read as, and how people of each recorded state count.
struct RecordedTerms {
  /// Words of `term`, by its id.
  private var terms: [Int32]
  private var states: [StateCounts] = []
  /// Texts of states that nobody has explained.
  private(set) var openStates: Set<String> = []
  /// Kinds of quota that nobody has explained, by `term.id`.
  let unknownKinds: Set<Int64>

  /// Reads them, and fills `state_counts`.
  ///
  /// - Parameters:
  ///   - calibre: the name of who counts.
  ///   - agreed: what states that are asked about are by another source, too.
  init(
    _ database: Database, calibre: String, _ words: WordTable, agreed: [Int64: PersonState]
  ) throws {
    terms = [words.number("")]
    unknownKinds = try UnknownKind.terms(database)
    let counted = try Self.countedStates(database, calibre)
    let insert = try RawStatement(database, "INSERT INTO state_counts VALUES (?, ?, ?, ?, ?, ?)")
    try add(0, "", asked: nil, counted, insert)
    let stored = try RawStatement(
      database,
      """
      SELECT id, code, field, is_known, text FROM term
      WHERE field IN ('state', 'quota_kind', 'rank', 'body') ORDER BY id
      """)
    while try stored.next() {
      while terms.count <= Int(stored.integer(0)) { terms.append(terms[0]) }
      // A grade (四级调研员, 主任科员) in the column of ranks is none of a post: the rank of the post is not told.
      let isGrade = stored.text(2) == "rank" && PostTitle.isGrade(rank: stored.text(4))
      terms[Int(stored.integer(0))] = isGrade ? terms[0] : words.number(stored.bytes(1))
      guard stored.text(2) == "state" else { continue }
      if let left = agreed[stored.integer(0)] {
        terms[Int(stored.integer(0))] = words.number(left.rawValue)
        try add(stored.integer(0), left.rawValue, asked: nil, counted, insert)
        continue
      }
      let code = stored.text(1)
      let text = stored.text(4)
      let isOffPost = code == PersonState.offPost.rawValue
      // 是否在岗：否 holds the place; of 是否在职：否 nobody knows whether the person is still of the unit.
      if stored.integer(3) == 0 || isOffPost && text.holds("在职") { openStates.insert(text) }
      let isAsked = stored.integer(3) == 0 || isOffPost
      try add(
        stored.integer(0), code, asked: isAsked ? text : nil,
        attachment: Self.attachments.contains(Vocabulary.key(of: text)) ? text : nil,
        isGuest: text.hasSuffix(StateText.guestMark), counted, insert)
    }
  }

  /// Words for an attachment that do not say which way somebody went.
  static let attachments: Set<String> = ["挂职", "挂任", "挂职锻炼", "挂职人员"]

  /// How people of a state, a `term.id`, count.
  func state(_ term: Int32) -> StateCounts {
    states.indices.contains(Int(term)) ? states[Int(term)] : .unknown
  }

  /// Whether people of a state count; told without a copy of all that is known of it.
  func counts(_ term: Int32, _ counting: Preparation.Counting) -> Bool {
    guard states.indices.contains(Int(term)) else { return true }
    return counting == .quota ? states[Int(term)].quota : states[Int(term)].post
  }

  /// Whether people of a state take a place, and whether they have left; told without a copy of all that is known of it.
  @inline(__always)
  func places(_ term: Int32) -> (counts: Bool, hasLeft: Bool) {
    guard states.indices.contains(Int(term)) else { return (true, false) }
    return (states[Int(term)].quota, states[Int(term)].hasLeft)
  }

  /// The word of a `term.id`; 0 is the empty word.
  func word(_ term: Int32) -> Int32 {
    terms.indices.contains(Int(term)) ? terms[Int(term)] : terms[0]
  }

  private static func countedStates(
    _ database: Database, _ calibre: String
  ) throws -> [String: (quota: Bool, post: Bool)] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT state, counts_quota, counts_post FROM calibre WHERE name = ?",
      arguments: [calibre])
    var counted: [String: (quota: Bool, post: Bool)] = [:]
    for row in rows { counted[row["state"]] = (row["counts_quota"], row["counts_post"]) }
    return counted
  }

  private mutating func add(
    _ id: Int64, _ code: String, asked: String?, attachment: String? = nil, isGuest: Bool = false,
    _ counted: [String: (quota: Bool, post: Bool)], _ insert: RawStatement
  ) throws {
    let (quota, post) = counted[code] ?? (true, true)
    let hasLeft = PersonState(rawValue: code)?.isLeft ?? false
    let isAsked = asked != nil && (quota || post)
    let open = isAsked && !StateText.holdsPlaceEitherWay(asked ?? "") ? asked : nil
    let known = StateCounts(
      quota: quota, post: post, hasLeft: hasLeft, asked: open,
      askedInPost: open ?? (post ? attachment : nil), isGuestByTitle: isGuest)
    while states.count <= Int(id) { states.append(.unknown) }
    states[Int(id)] = known
    insert.bind(id, at: 1)
    insert.bind(code, at: 2)
    insert.bind(quota ? 1 : 0, at: 3)
    insert.bind(post ? 1 : 0, at: 4)
    insert.bind(hasLeft ? 1 : 0, at: 5)
    insert.bind(isAsked ? 1 : 0, at: 6)
    try insert.run()
  }
}
