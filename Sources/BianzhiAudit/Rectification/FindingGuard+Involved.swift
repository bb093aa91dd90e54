import BianzhiCore
import BianzhiQuery
import GRDB

/// Nobody judges what is said of oneself, or of an organ that one answers for.
extension FindingGuard {
  /// Refuses whoever answers for an organ of the finding in a plan, or is one of the people whom it is about.
  func requireUninvolved(_ person: String) throws {
    try requireNoLeader(person)
    if try isNamedLike(person) {
      throw Refusal.involved(
        "\(life.name)", person,
        Wording(zh: "是该问题涉及的人员", en: "is one of the people whom it is about"))
    }
  }

  /// Whether a person bears the name of one of the people whom the finding is about.
  func isNamedLike(_ person: String) throws -> Bool {
    try people().contains { PersonMatch($0, person) == .same }
  }

  /// Refuses whoever answers for an organ of the finding in a plan.
  func requireNoLeader(_ person: String) throws {
    for leader in try leaders() where PersonMatch(leader.name, person) == .same {
      throw Refusal.involved(
        "\(life.name)", person,
        Wording(
          zh: "是 \(leader.subject)，对该问题的单位负责", en: "is \(leader.subject) and answers for its organ")
      )
    }
  }

  /// The leaders in whose scope an organ of the finding is, or the organ whose inner body it is about.
  private func leaders() throws -> [(name: String, subject: String)] {
    var codes = [try organCode(of: life.name)]
    if case .rule(let number) = life.name, let seen = try desk.proofs().sighting(of: number) {
      codes += seen.finding.otherOrgans
    }
    return try codes.flatMap { code in
      try Row.fetchAll(
        desk.database,
        sql: """
          SELECT DISTINCT s.name, 'P' || s.plan || '-' || s.number AS subject
          FROM plan_subject s JOIN plan_scope c ON c.plan = s.plan AND c.number = s.number
          WHERE c.organ_code = ?1 OR c.organ_code IN (
            SELECT p.code FROM organ_row o JOIN organ_key k ON k.id = o.organ
            JOIN organ_key p ON p.id = o.superior
            WHERE k.code = ?1 AND o.ended IS NULL AND o.category = ?2)
          ORDER BY 2
          """, arguments: [code, OrganCategory.innerBody.rawValue]
      ).map { (name: $0["name"], subject: $0["subject"]) }
    }
  }

  /// The names of those whom the newest run counts in it, or of the one person whom it is about.
  private func people() throws -> [String] {
    guard case .rule(let number) = life.name else { return [] }
    let proofs = try desk.proofs()
    guard let seen = try proofs.sighting(of: number) else { return [] }
    if let name = seen.personName { return [name] }
    return try proofs.namesBehind(seen)
  }
}
