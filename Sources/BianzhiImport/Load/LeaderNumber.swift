import BianzhiCore

/// A number of leader posts in a column that tells no role (领导职数): 1正2副, 3（1正2副）, 正科级1名、副科级2名, 1.
enum LeaderNumber: Hashable {
  case blank
  case roles(RoleCounts)
  case posts(WrittenPosts)
  /// Several posts of which nobody knows how many are principals and how many deputies.
  case together(Int)
  /// A text of which nobody knows what it says.
  case unsaid

  var isTogether: Bool { if case .together = self { true } else { false } }

  init(_ bytes: UnsafeRawBufferPointer) {
    switch CountReading.read(bytes) {
    case .blank: self = .blank
    // One leader is the principal one; of several nobody knows how many are.
    case .value(let people) where (0...1).contains(people):
      self = .roles(RoleCounts(principals: people, deputies: 0))
    case .value(let people) where people > 1: self = .together(people)
    case .value: self = .unsaid
    case .unreadable:
      let text = String(decoding: bytes, as: UTF8.self)
      self =
        RoleCounts(text).map { .roles($0) } ?? WrittenPosts(text).map { .posts($0) } ?? .unsaid
    }
  }

  /// The posts of each role.
  func posts(of heading: FormHeading) -> [(heading: FormHeading, people: Int)] {
    guard case .leaders(let scope) = heading.part else { return [] }
    if case .posts(let written) = self { return written.numbers(of: scope, heading.measure) }
    if case .together(let people) = self {
      let part = FormHeading.Part.post(scope, .other, rank: PostRole.together)
      return [(FormHeading(part: part, measure: heading.measure), people)]
    }
    guard case .roles(let counts) = self else { return [] }
    return [(PostRole.principal, counts.principals), (.deputy, counts.deputies)].map {
      (FormHeading(part: .post(scope, $0.0, rank: ""), measure: heading.measure), $0.1)
    }
  }
}

extension WrittenPosts {
  /// The posts of each rank and role; those of a rank say nothing of whether they are the unit's own.
  fileprivate func numbers(
    of scope: PostScope, _ measure: FormHeading.Measure
  ) -> [(heading: FormHeading, people: Int)] {
    people.sorted { ($0.key.role.number, $0.key.rank) < ($1.key.role.number, $1.key.rank) }.map {
      let scope = scope == .unit && !$0.key.rank.isEmpty ? PostScope.unsaid : scope
      return (
        FormHeading(part: .post(scope, $0.key.role, rank: $0.key.rank), measure: measure), $0.value
      )
    }
  }
}

extension Layout {
  /// Columns of approved leaders of which no other column tells the role.
  var leaders: [FormColumn] {
    forms.filter { column in
      guard case .leaders(let scope) = column.heading.part, column.heading.measure == .approved
      else {
        return false
      }
      return !forms.contains { other in
        guard other.heading.measure == .approved else { return false }
        switch other.heading.part {
        case .post(let own, _, _): return own == scope || own == .unsaid
        case .team: return true
        default: return false
        }
      }
    }
  }
}
