import BianzhiCore

extension PeopleComparison {
  /// What both rosters of a unit tell of people: a column that one of them lacks changes nobody.
  struct Told {
    private let kinds, posts, states: Bool

    init(_ was: [ListedPlace], _ now: [ListedPlace]) {
      kinds = was.contains { !$0.kinds.isEmpty } && now.contains { !$0.kinds.isEmpty }
      posts = was.contains { !$0.posts.isEmpty } && now.contains { !$0.posts.isEmpty }
      states = was.contains { !$0.states.isEmpty } && now.contains { !$0.states.isEmpty }
    }

    /// How somebody who stayed is told otherwise.
    func changes(
      _ before: ListedPlace, _ after: ListedPlace, of unit: UnitDifference
    ) -> [PersonChange] {
      var changes: [PersonChange] = []
      let add = { (sort: PersonChange.Sort, was: String, now: String) in
        changes.append(
          PersonChange(
            sort: sort, organCode: unit.organCode, organName: unit.organName,
            name: after.name.isEmpty ? before.name : after.name,
            person: (after.number ?? before.number).map { PersonNumber(packed: $0) }, before: was,
            after: now, kind: after.kind))
      }
      if kinds, before.kinds != after.kinds, !Self.areOne(before.kinds, after.kinds) {
        add(.kind, before.kind, after.kind)
      }
      if posts, Self.keys(before.posts) != Self.keys(after.posts) {
        add(.post, before.post, after.post)
      }
      if states, before.states != after.states { add(.state, before.state, after.state) }
      return changes
    }

    private static func keys(_ posts: [String]) -> Set<String> {
      Set(posts.map(Vocabulary.key))
    }

    /// 事业编制 without its funding and one of its funded kinds contradict each other in nothing.
    private static func areOne(_ one: Set<String>, _ other: Set<String>) -> Bool {
      guard one.count == 1, other.count == 1,
        let first = one.first.flatMap({ QuotaKind(rawValue: $0) }),
        let second = other.first.flatMap({ QuotaKind(rawValue: $0) })
      else { return false }
      return first.parent == second || second.parent == first
    }
  }
}
