import BianzhiCore
import GRDB

extension Preparation {
  /// Counted people of each organ by kind; those of members at the organ whose quota they count with.
  func countKinds(
    _ members: [Int64: [Int32: Int64]]
  ) throws -> [Int64: KindCounts] {
    let sums = try KeptSums(database)
    var counted: [Int64: KindCounts] = [:]
    var exact: [RosterInForce] = []
    for list in rosters where only == nil || only == list.organ || members[list.organ] != nil {
      if list.isExact {
        exact.append(list)
        continue
      }
      var kinds = KindCounts()
      try sums.each(.kinds, of: list.roster) { group in
        guard group.people > 0, counts(group.state, .quota) else { return }
        let kind = kind(ofTerm: group.first, in: list.organ)
        kinds.add(kind, Int(group.people), asked: state(group.state).asked)
        if kind != word(ofTerm: group.first),
          let text = openKinds.text(ofTerm: group.first, in: list.organ)
        {
          kinds.note(text, Int(group.people), of: kind)
        }
      }
      counted[list.organ] = kinds
    }
    try countExactly(exact, members, into: &counted)
    return counted
  }

  /// Distinct persons, organ by organ or over the organs that share a quota.
  private func countExactly(
    _ lists: [RosterInForce], _ members: [Int64: [Int32: Int64]],
    into counted: inout [Int64: KindCounts]
  ) throws {
    var people: [Int64: [Int32: Set<PersonKey>]] = [:]
    var asked: [Int64: [Int32: [String: Int]]] = [:]
    for list in lists {
      counted[list.organ] = counted[list.organ] ?? KindCounts()
      try eachRow(of: list) { row in
        guard row.countsQuota else { return }
        let leads = members[list.organ]
        // A quota of plain 事业编制 covers its funded kinds too.
        let whole = family.contains(row.kind) ? leads?[family.plain] : nil
        let lead = leads?[row.kind] ?? whole ?? list.organ
        let isNew = people[lead, default: [:]][row.kind, default: []].insert(row.person).inserted
        if isNew, let word = state(row.state).asked {
          asked[lead, default: [:]][row.kind, default: [:]][word, default: 0] += 1
        }
      }
    }
    for (organ, kinds) in people {
      var counts = KindCounts()
      for (kind, persons) in kinds.sorted(by: { $0.key < $1.key }) {
        counts.add(kind, persons.count, asked: nil)
        for (word, people) in asked[organ]?[kind] ?? [:] { counts.ask(word, people, of: kind) }
      }
      var persons: Set<PersonKey> = []
      for (kind, own) in kinds where family.contains(kind) { persons.formUnion(own) }
      counts.familyPersons = persons.count
      counted[organ] = counts
    }
  }
}
