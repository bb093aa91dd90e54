/// The organs that one rule did not judge, or not wholly, for one reason.
package struct UncheckedOrgans: Hashable, Sendable {
  /// One organ, and how many of its people were not judged.
  package struct Unit: Hashable, Sendable {
    package let code: String
    /// Name in the organ ledger; the code where it has none.
    package let name: String
    package let people: Int
  }

  package let rule: String
  package let reason: UnjudgedReason
  /// By code.
  package internal(set) var units: [Unit] = []

  package var organs: Int { units.count }
  package var people: Int { units.reduce(0) { $0 + $1.people } }

  /// Groups of the same reason and the same organs as one, with all their rules.
  package static func joined(
    _ groups: [UncheckedOrgans]
  ) -> [(rules: [String], group: UncheckedOrgans)] {
    var joined: [(rules: [String], group: UncheckedOrgans)] = []
    for group in groups {
      let same = joined.firstIndex {
        $0.group.reason == group.reason && $0.group.units == group.units
      }
      if let same {
        joined[same].rules.append(group.rule)
      } else {
        joined.append(([group.rule], group))
      }
    }
    return joined
  }

  /// Organs with approvals that no roster in force counts, each once.
  package static func withoutRoster(_ groups: [UncheckedOrgans]) -> [Unit] {
    let units = groups.filter { $0.reason == .noRoster }.flatMap(\.units)
    return Set(units).sorted { $0.code < $1.code }
  }
}
