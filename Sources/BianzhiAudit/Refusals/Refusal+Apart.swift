import BianzhiCore

extension Refusal {
  /// Refuses somebody who is another person, and whoever may be as far as the names tell.
  ///
  /// - Parameter role: what the other person is to the subject.
  static func requireApart(
    _ subject: String, _ person: String, from other: String, _ role: Wording
  ) throws(Refusal) {
    try require(PersonMatch(acting: person, beside: other), subject, person, other, role)
  }

  /// Refuses one of the people whom something is about. They are many, and a name in other letters is taken for another one.
  static func requireApart(
    _ subject: String, _ person: String, fromListed other: String, _ role: Wording
  ) throws(Refusal) {
    try require(PersonMatch(other, person), subject, person, other, role)
  }

  private static func require(
    _ match: PersonMatch, _ subject: String, _ person: String, _ other: String, _ role: Wording
  ) throws(Refusal) {
    switch match {
    case .other: return
    case .same: throw involved(subject, person, role)
    case .unclear(let why): throw unclearPerson(subject, person, other, why)
    }
  }

  /// Two texts may name the same person, and nothing tells.
  static func unclearPerson(
    _ subject: String, _ person: String, _ other: String, _ why: Wording
  ) -> Refusal {
    Refusal(
      .refused,
      zh: "\(subject)：不能断定“\(person)”与“\(other)”是不是同一人：\(why.zh)。请写全名（可加单位、职务）后再办理。",
      en: """
        \(subject): cannot tell whether "\(person)" and "\(other)" are one person: \(why.en). Write the \
        whole name, with or without unit and title.
        """)
  }
}
