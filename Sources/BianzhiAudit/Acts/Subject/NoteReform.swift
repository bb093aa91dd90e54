package import BianzhiCore
package import GRDB

/// `organ reform`: what became of an organ; the same pair again replaces day and document.
package struct NoteReform: Act {
  package static let kind = EventKind.organReformed
  private let oldCode: String
  private let newCode: String
  private let day: CalendarDay
  private let document: String
  /// Missing in events of earlier versions, which asked for nobody.
  private let approver: String?

  package init(
    oldCode: String, newCode: String, day: CalendarDay, document: String, approver: String? = nil
  ) {
    (self.oldCode, self.newCode, self.day, self.document) = (oldCode, newCode, day, document)
    self.approver = trimmed(approver)
  }

  /// Both organs: what its event is about.
  package var subject: WordName { Self.subject(oldCode, newCode) }

  static func subject(_ old: String, _ new: String) -> WordName { WordName(old + "|" + new) }

  /// The codes of both organs of such a subject; nil of another one.
  static func organs(of subject: String) -> Set<String>? {
    let codes = subject.split(separator: "|").map(String.init)
    return codes.count == 2 ? Set(codes) : nil
  }

  package func require(_ subject: WordName, at desk: Desk) throws {
    let known = try OrganReform.fetchAll(desk.database)
    var reached: Set<String> = [newCode]
    var front = reached
    while !front.isEmpty {
      front = Set(known.filter { front.contains($0.oldCode) }.map(\.newCode)).subtracting(reached)
      reached.formUnion(front)
    }
    guard !reached.contains(oldCode) else { throw Refusal.reformInCircle(oldCode, newCode) }
    try desk.require(
      document, "--document", Wording(zh: "改革须有文号。", en: "a reform has a document."))
    try desk.requirePaper(document, for: "\(oldCode) → \(newCode)")
    try desk.requireApprover(
      approver, for: "\(oldCode) → \(newCode)", otherwise: .approverOfReform(oldCode, newCode))
    for person in [desk.person, approver].compactMap(\.self) {
      try desk.requireApart(
        person, fromOrgans: [oldCode, newCode], for: "\(oldCode) → \(newCode)")
    }
  }

  package func apply(_ event: Event, _ subject: WordName, to state: Database) throws {
    try OrganReform(oldCode: oldCode, newCode: newCode, day: day, document: document)
      .insert(state, onConflict: .replace)
  }
}
