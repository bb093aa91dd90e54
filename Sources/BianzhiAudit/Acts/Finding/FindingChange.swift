package import BianzhiCore
package import GRDB

/// An act that changes what is known of a finding.
package protocol FindingChange: Act where Subject == FindingName {
  /// Whether it asks what later runs say of a finding: that is read once for all that are meant.
  static var restsOnRuns: Bool { get }
  /// What becomes of the finding.
  func change(_ life: inout FindingLife, _ event: Event, in state: Database) throws
}

extension FindingChange {
  package static var restsOnRuns: Bool { false }

  /// Applies an event of this kind once more.
  static func again(_ event: Event, _ subject: FindingName, in state: Database) throws {
    try event.decode(Self.self).apply(event, subject, to: state)
  }

  package func apply(_ event: Event, _ subject: FindingName, to state: Database) throws {
    var life = try FindingLife.stored(subject, in: state) ?? FindingLife(subject)
    try change(&life, event, in: state)
    (life.since, life.revision) = (event.day, event.number)
    try life.insert(state, onConflict: .replace)
  }
}

/// An act that changes where a finding stands.
package protocol FindingMove: FindingChange {
  /// The states it may start from.
  static var from: Set<FindingStatus> { get }
  static var to: FindingStatus { get }
  /// The word of its command behind `bianzhi finding`.
  static var command: String { get }
  /// Whether only a finding that was raised by hand may be moved so.
  static var isByHandOnly: Bool { get }
  /// Refuses what the state alone does not, and completes the act.
  mutating func check(_ finding: FindingGuard) throws
  /// What becomes of the finding beside its status.
  func move(_ life: inout FindingLife, by person: String)
}

extension FindingMove {
  package static var isByHandOnly: Bool { false }
  package static var command: String { kind.wording.en }
  package func check(_ finding: FindingGuard) throws {}
  package func move(_ life: inout FindingLife, by person: String) {}

  package mutating func require(_ subject: FindingName, at desk: Desk) throws {
    let finding = FindingGuard(desk: desk, life: try FindingLife.load(subject, in: desk.database))
    guard Self.isAllowed(in: finding.life) else { throw finding.refusal(Self.kind.wording) }
    try desk.requireDay(after: subject)
    try check(finding)
  }

  package func change(_ life: inout FindingLife, _ event: Event, in state: Database) {
    life.status = Self.to
    life.cover(nil)
    move(&life, by: event.person)
  }

  static func isAllowed(in life: FindingLife) -> Bool {
    from.contains(life.status) && (!isByHandOnly || life.isByHand)
  }
}

/// An act that adds to what is known of a finding and leaves it where it stands.
package protocol FindingAmendment: FindingChange {
  /// What a refusal calls it.
  static var verb: Wording { get }
  /// Whether nothing was given.
  var isEmpty: Bool { get }
}

extension FindingAmendment {
  func requireAmendable(_ subject: FindingName, at desk: Desk) throws {
    let finding = FindingGuard(desk: desk, life: try FindingLife.load(subject, in: desk.database))
    guard finding.life.status.isAmendable else { throw finding.refusal(Self.verb) }
    guard !isEmpty else { throw Refusal.nothingToChange(name: subject) }
    try desk.requireDay(after: subject)
  }

  package func require(_ subject: FindingName, at desk: Desk) throws {
    try requireAmendable(subject, at: desk)
  }
}

/// A text without outer blanks; nil for a blank one.
func trimmed(_ text: String?) -> String? {
  guard let text else { return nil }
  let end = text.reversed().drop(while: \.isWhitespace).reversed()
  let middle = String(String(end).drop(while: \.isWhitespace))
  return middle.isEmpty ? nil : middle
}

extension FindingStatus {
  /// All states in which somebody has said that it is so, and that are neither settled nor void.
  static let open = Set(allCases.filter(\.isOpen))
}
