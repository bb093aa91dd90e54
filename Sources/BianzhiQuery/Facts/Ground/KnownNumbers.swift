import BianzhiCore
import GRDB

/// The counted and approved numbers of all organs, as forms are compared with them.
struct KnownNumbers {
  private let quotas: [Int64: [String: Row]]
  let posts: [Int64: [String: Row]]
  /// Organs of whose rosters rows are held back: nobody counted all of their people.
  private let held: Set<Int64>
  /// Organs whose roster does not tell the kind of everybody.
  private let gaps: Set<Int64>
  /// Organs whose roster leaves open of some leaders in which part they count, or of some people whether they lead.
  private let postGaps: Set<Int64>
  private static let plain = QuotaKind.institution.rawValue

  init(_ database: Database, held: Set<Int64>) throws {
    quotas = try Self.rows(of: "all_strength", "quota", part: "kind", byTitle: "0", database)
    posts = try Self.rows(
      of: "all_post_strength", "post", part: "part", byTitle: "by_title", database)
    gaps = Set(
      try Int64.fetchAll(
        database,
        sql: """
          SELECT organ FROM unjudged WHERE scope = 'quota'
            AND reason IN ('no_kind', 'no_kinds', 'unknown_kind')
          """))
    self.held = held
    postGaps = Set(
      try Int64.fetchAll(
        database,
        sql: """
          SELECT organ FROM unjudged WHERE scope = 'post'
            AND reason IN ('some_without_leader', 'no_rank', 'no_role', 'post_without_body', 'team_post',
              'other_post')
          """))
  }

  /// By organ and part.
  private static func rows(
    of table: String, _ about: String, part: String, byTitle: String, _ database: Database
  ) throws -> [Int64: [String: Row]] {
    var found: [Int64: [String: Row]] = [:]
    let rows = try RawStatement(
      database,
      """
      SELECT s.organ, s.\(part), approved, counted, documents, is_certain, \(byTitle), note, least, most
      FROM \(table) s
      LEFT JOIN open_number o ON o.organ = s.organ AND o.about = '\(about)' AND o.part = s.\(part)
      """)
    while try rows.next() {
      let note = FindingNote(rows.text(7))
      found[rows.integer(0), default: [:]][rows.text(1)] = Row(
        approved: rows.optionalInteger(2).map(Int.init),
        counted: rows.optionalInteger(3).map(Int.init), documents: rows.text(4),
        isCertain: rows.integer(5) == 1, byTitle: Int(rows.integer(6)),
        asked: note?.asked.reduce(0) { $0 + $1.people } ?? 0,
        possible: rows.optionalInteger(8).map { Int($0)...Int(rows.integer(9)) })
    }
    return found
  }

  /// What a form states of quotas, in the kinds that can be compared; in order.
  func stated(_ kinds: [String: Int], of organ: Int64) -> [(key: String, value: Int)] {
    let stated = isFolded(kinds, organ) ? Self.folded(kinds) : kinds
    return stated.sorted { $0.key < $1.key }
  }

  /// Whether 事业编制 stands without its funding in the form, on the roster or in an approval.
  private func isFolded(_ kinds: [String: Int], _ organ: Int64) -> Bool {
    kinds[Self.plain] != nil || quotas[organ]?[Self.plain] != nil
  }

  /// - Parameters:
  ///   - part: a kind as ``stated(_:of:)`` gives it.
  ///   - form: all kinds that the form states. One that states 事业编制 and no 参公事业编制 has no column of its own for
  ///     those.
  func quota(
    _ part: String, of organ: Int64, form: [String: Int], hasRoster: Bool
  ) -> KnownNumber {
    // 编外 is no quota kind: nobody counts them against one, and no approval grants it.
    guard QuotaKind(rawValue: part)?.isQuota != false else { return KnownNumber() }
    let rows = quotas[organ] ?? [:]
    // Where the roster is counted in total, nobody is counted of a kind; a total is the sum of all kinds.
    if part != QuotaKind.total, rows[part] == nil, rows.keys.contains(where: QuotaKind.isOfAnyKind)
    {
      return KnownNumber()
    }
    let sumsUp = part == QuotaKind.total && rows[part] == nil
    let civil = QuotaKind.civilServiceInstitution.rawValue
    let holdsCivil = part == Self.plain && form[part] != nil && form[civil] == nil
    let own = rows.filter { kind, _ in
      kind == part || (sumsUp && QuotaKind(rawValue: kind)?.isQuota != false)
        || (part == Self.plain && QuotaKind(rawValue: kind)?.parent?.rawValue == Self.plain)
        || (holdsCivil && kind == civil)
    }.sorted { $0.key < $1.key }.map(\.value)
    var known = KnownNumber()
    let counted = own.reduce(0) { $0 + ($1.counted ?? 0) }
    if hasRoster, counted > own.reduce(0, { $0 + ($1.approved ?? 0) }) {
      // However many more there are, the roster proves the overrun.
      known.counted = counted
    }
    if hasRoster, !gaps.contains(organ) {
      known.listed = counted
      if !held.contains(organ) { known.counted = counted }
      known.least = own.reduce(0) { $0 + ($1.counted ?? 0) - $1.asked }
    }
    let isApproved = rows.values.contains { $0.approved != nil }
    if isApproved, own.allSatisfy(\.isCertain) {
      known.approved = own.reduce(0) { $0 + ($1.approved ?? 0) }
      known.possible = Row.together(own)
    }
    known.documents = own.map(\.documents).filter { !$0.isEmpty }.joined(separator: "; ")
    return known
  }

  /// Leaders of a part, where posts of just that part are approved.
  ///
  /// - Parameter stated: what the organ states. Where it is more than the roster counts, and the roster leaves some
  ///   people open, it is not known whether the two differ.
  func post(_ part: String, of organ: Int64, stated: Int) -> KnownNumber {
    guard let rows = posts[organ] else { return KnownNumber() }
    guard let row = rows[part] else {
      if let ranks = ofAllRanks(part, rows, of: organ, stated: stated) { return ranks }
      // Of principals and deputies in one number nobody knows how many of the role there may be.
      if rows[PostRole.together + part.drop { $0 != "（" }] != nil { return KnownNumber() }
      // Posts of the same scope are approved, none of the role. Others, such as 三总师, are approved apart.
      let scope = part.drop { $0 != "（" }
      let isOther = part.hasPrefix(PostRole.other.rawValue)
      let isOfScope = rows.contains { $0.key.hasSuffix(scope) && $0.value.isCertain }
      return KnownNumber(approved: isOfScope && !isOther ? 0 : nil)
    }
    let isOpen = postGaps.contains(organ) && stated > row.counted ?? 0
    let listed = isOpen ? nil : row.counted
    return KnownNumber(
      counted: held.contains(organ) ? nil : listed, listed: listed,
      least: listed.map { $0 - row.asked }, byTitle: row.byTitle,
      approved: row.isCertain ? row.approved : nil, possible: row.isCertain ? row.possible : nil,
      documents: row.documents)
  }

  /// Posts of one role that are approved rank by rank, for a form that tells no ranks; nil where there are none.
  ///
  /// Posts of which nobody said whether they are the organ's own or its inner bodies' may be either: all of them
  /// together are the most that is approved, and all whom the roster counts the most that can be stated.
  private func ofAllRanks(
    _ part: String, _ rows: [String: Row], of organ: Int64, stated: Int
  ) -> KnownNumber? {
    let scope = part.drop { $0 != "（" }
    let role = part.prefix { $0 != "（" }
    let own = rows.filter { key, _ in
      let ofScope = key.drop { $0 != "（" }
      return key.drop { $0 != "/" }.dropFirst().prefix { $0 != "（" } == role
        && (ofScope == scope || ofScope.isEmpty)
    }.sorted { $0.key < $1.key }.map(\.value)
    guard !own.isEmpty else { return nil }
    var known = KnownNumber()
    if own.contains(where: { $0.counted != nil }) {
      let counted = own.reduce(0) { $0 + ($1.counted ?? 0) }
      known.counted = counted
      if !postGaps.contains(organ) || stated <= counted {
        (known.listed, known.byTitle) = (counted, own.reduce(0) { $0 + $1.byTitle })
        // Of posts without a scope some leaders may be those of bodies: fewer may be stated, and not more.
        if !rows.keys.contains(where: { Self.isOfNoScope($0, role) }) {
          known.least = counted - own.reduce(0) { $0 + $1.asked }
        }
      }
    }
    if own.allSatisfy(\.isCertain) {
      known.approved = own.reduce(0) { $0 + ($1.approved ?? 0) }
      known.possible = Row.together(own)
    }
    known.documents = own.map(\.documents).filter { !$0.isEmpty }.joined(separator: "; ")
    return known
  }

  /// Whether a part is of posts of a role of which nobody said whose they are.
  private static func isOfNoScope(_ part: String, _ role: Substring) -> Bool {
    !part.contains("（") && part.drop { $0 != "/" }.dropFirst() == role
  }

  private static func folded(_ kinds: [String: Int]) -> [String: Int] {
    let whole = kinds.map { (QuotaKind(rawValue: $0.key)?.parent?.rawValue ?? $0.key, $0.value) }
    return Dictionary(whole, uniquingKeysWith: +)
  }
}
