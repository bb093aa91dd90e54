import BianzhiCore
import BianzhiQuery
import GRDB

extension Desk {
  /// Refuses a text that names nobody in particular: a role, a surname, a unit, an organ of the ledger.
  ///
  /// - Parameter subject: what it is about, as a refusal names it.
  func requirePerson(_ text: String, for subject: String) throws {
    if let why = PersonText.objection(to: text) {
      throw Refusal.notAPerson(subject, text, why)
    }
    try requireNoOrgan(text, for: subject)
  }

  /// Refuses an act by a role, a unit or an organ of the ledger: somebody does it.
  func requireActor(for subject: String) throws {
    if let why = PersonText.objection(toActor: person) {
      throw Refusal.notAPerson(subject, person, why)
    }
    try requireNoOrgan(person, for: subject)
  }

  private func requireNoOrgan(_ text: String, for subject: String) throws {
    let written = text.filter { !$0.isWhitespace }
    let isOrgan =
      try OrganEntry.isNamed(written, in: database) || OrganEntry(written, in: database) != nil
    if isOrgan {
      throw Refusal.notAPerson(
        subject, text,
        Wording(zh: "台账中的机构名称或代码", en: "the name or code of an organ in the ledger"))
    }
  }

  /// Refuses an approver who is missing, nobody in particular, or who acts.
  ///
  /// - Parameter others: further people who may not approve it.
  func requireApprover(
    _ approver: String?, for subject: String, besides others: [String] = [],
    otherwise refusal: Refusal
  ) throws {
    guard let approver, !PersonName.isNobody(approver) else { throw refusal }
    try requirePerson(approver, for: subject)
    for other in [person] + others where !other.isEmpty {
      switch PersonMatch(approver, other) {
      case .other: continue
      case .same: throw refusal
      case .unclear(let why): throw Refusal.unclearPerson(subject, approver, other, why)
      }
    }
  }
}
