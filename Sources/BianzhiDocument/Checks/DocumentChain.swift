/// Compares documents with each other: the number before and the change make the number after.
package enum DocumentChain {
  /// - Parameter readings: in any order where each has its day, the older ones first otherwise.
  package static func compare(_ readings: inout [DocumentReading]) {
    var known: [(organ: String?, kind: String?, number: Int)] = []
    let days = readings.map(\.day)
    let order =
      days.contains(nil)
      ? Array(readings.indices)
      : readings.indices.sorted { (days[$0] ?? "", $0) < (days[$1] ?? "", $1) }
    for index in order {
      for place in readings[index].organs.indices {
        var organ = readings[index].organs[place]
        var checks: [DocumentCheck] = []
        for quota in organ.quotas.indices {
          let before = known.last {
            isSame($0.organ, organ.name) && $0.kind == organ.quotas[quota].kind
          }
          check(&organ, quota, before: before?.number, &checks)
        }
        for quota in organ.quotas where quota.state != .held && quota.scope != .system {
          if let number = quota.number { known.append((organ.name, quota.kind, number)) }
        }
        readings[index].organs[place] = organ
        readings[index].checks += checks
      }
    }
  }

  private static func isSame(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return one == other }
    return OrganWords.isSame(one, other)
  }

  private static func check(
    _ organ: inout OrganProposal, _ place: Int, before: Int?, _ checks: inout [DocumentCheck]
  ) {
    let quota = organ.quotas[place]
    let changes = organ.changes.indices.filter { organ.changes[$0].kind == quota.kind }
    guard let before, let number = quota.number, quota.state == .after, !changes.isEmpty,
      quota.scope != .system
    else { return }
    let computed = before + changes.map { organ.changes[$0] }.sum
    checks.append(
      DocumentCheck(
        sort: .chain, organ: organ.name, label: quota.kind ?? "编制", stated: number,
        computed: computed, passed: computed == number, span: quota.span))
    guard computed != number else { return }
    organ.quotas[place].state = .held
    for change in changes { organ.changes[change].isHeld = true }
  }
}
