import BianzhiCore

/// What rules judge an organ by: for each scope it is known which organs cannot be judged, and why.
///
/// `unjudged.scope` holds the name, and a rule's header line `unchecked-in:` names it.
package struct JudgedScope: Sendable {
  package let name: String
  /// False where the organ's own forms are judged; an organ whose roster cannot be used at all is not
  /// judged in any other scope.
  package let restsOnRoster: Bool
  /// The organs whose data say something in this scope.
  let organs: @Sendable (Preparation) throws -> Set<Int64>
  /// Why nothing at all can be judged; nil where something can.
  let whyNothing: @Sendable (Preparation) throws -> UnjudgedReason?

  init(
    _ name: String, restsOnRoster: Bool = true,
    organs: @escaping @Sendable (Preparation) throws -> Set<Int64> = {
      $0.rosterOrgans
    },
    whyNothing: @escaping @Sendable (Preparation) throws -> UnjudgedReason? = { _ in nil }
  ) {
    (self.name, self.restsOnRoster) = (name, restsOnRoster)
    (self.organs, self.whyNothing) = (organs, whyNothing)
  }

  /// A scope whose organs the fact itself notes while it is filled, in ``Preparation/noted``.
  static func noted(
    _ name: String, restsOnRoster: Bool = true,
    whyNothing: @escaping @Sendable (Preparation) throws -> UnjudgedReason? = { _ in nil }
  ) -> JudgedScope {
    JudgedScope(
      name, restsOnRoster: restsOnRoster, organs: { $0.noted[name] ?? [] }, whyNothing: whyNothing)
  }

  /// The scope of rules that leave no organ unjudged.
  static let none = JudgedScope("none")

  package static let all: [JudgedScope] = Fact.all.flatMap(\.scopes) + [none]

  /// The scope of that name, and of an empty one ``none``; nil if there is no such scope.
  package static func named(_ name: String) -> JudgedScope? {
    name.isEmpty ? none : all.first { $0.name == name }
  }
}
