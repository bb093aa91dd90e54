import BianzhiCore

/// The approved leader posts of an organ by whose they are and by role, whatever their rank.
struct NormPosts {
  /// Whose posts are approved.
  enum Holder: Hashable, Comparable {
    case unit, bodies
    case body(String)
  }

  struct Count {
    /// By documents, of just this holder.
    var known = 0
    /// Those that may be the holder's as well.
    var possible = 0
    /// How many more there are nobody knows.
    var isOpen = false
    /// `post_row.id` of the known ones.
    var entries: [Int64] = []
    var documents: [String] = []

    static func + (one: Count, other: Count) -> Count {
      Count(
        known: one.known + other.known, possible: one.possible + other.possible,
        isOpen: one.isOpen || other.isOpen, entries: one.entries + other.entries,
        documents: one.documents + other.documents.filter { !one.documents.contains($0) })
    }

    var isNothing: Bool { known + possible == 0 && !isOpen }
  }

  private(set) var counts: [Holder: [PostRole: Count]] = [:]

  init(_ approved: [Approved], _ preparation: Preparation) {
    let words = preparation.words
    for part in preparation.namedApart(approved) {
      guard let role = PostRole(rawValue: words[part.key.role]), role != .other else { continue }
      let body = words[part.key.body]
      // Posts by name are the organ's own (局长, 纪检组长); which of them a norm counts nobody says.
      let isNamed = part.key.scope == .body && NamedPost.title(of: body) != nil
      let holder: Holder =
        switch part.key.scope {
        case .unit, .unsaid: .unit
        case .bodies: .bodies
        case .body: isNamed ? .unit : .body(body)
        }
      var count = counts[holder]?[role] ?? Count()
      if !part.isCertain {
        count.isOpen = true
      } else if isNamed || part.isStated || part.key.scope == .unsaid {
        count.possible += part.most
      } else {
        let own = Count(
          known: part.sure, possible: part.most - part.sure, entries: part.entries,
          documents: part.documents.split(separator: "; ").map(String.init))
        count = count + own
      }
      counts[holder, default: [:]][role] = count
    }
  }

  func count(of role: NormedRole, at holder: Holder) -> Count {
    role.roles.map { counts[holder]?[$0] ?? Count() }.reduce(Count(), +)
  }
}
