import BianzhiCore
import BianzhiQuery

extension Desk {
  /// Refuses a text that names nobody in particular: a role, a surname, a unit, an organ of the ledger.
  ///
  /// - Parameter subject: what it is about, as a refusal names it.
  func requirePerson(_ text: String, for subject: String) throws {
    if let why = PersonText.objection(to: text), try !isListed(text, against: why) {
      throw Refusal.notAPerson(subject, text, why)
    }
    try requireNoOrgan(text, for: subject)
  }

  /// Refuses an act by a role, a unit or an organ of the ledger: somebody does it.
  func requireActor(for subject: String) throws {
    if let why = PersonText.objection(toActor: person), try !isListed(person, against: why) {
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
    // 高平局长 where the ledger has an organ 高平分局, and nobody of the name.
    let words = PersonText.titledWords(of: text)
    if !words.isEmpty,
      try words.allSatisfy({
        try KnownNames.hasField($0, in: database) && !KnownNames.hasPerson($0, in: database)
      })
    {
      throw Refusal.notAPerson(
        subject, text,
        Wording(
          zh: "职务前面的字是台账中机构的名称；是姓名的，请只写姓名，不写职务",
          en: """
            what stands before the title is of the name of an organ in the ledger; if it is a name, write it without the \
            title
            """))
    }
  }

  /// Whether words that may be a name before a title are one of the ledger's people: 德钦书记.
  private func isListed(_ text: String, against why: Wording) throws -> Bool {
    try why == PersonText.unclear
      && PersonText.titledWords(of: text).contains {
        try KnownNames.hasPerson($0, in: database)
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
