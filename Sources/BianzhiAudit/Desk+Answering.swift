import BianzhiCore
import BianzhiQuery
import GRDB

/// Nobody does or approves anything about an organ that one answers for: findings, checks and reforms ask here.
extension Desk {
  /// Refuses whoever answers for one of some findings in a plan, or heads an organ of theirs.
  ///
  /// - Parameters:
  ///   - subject: what it is about, as a refusal names it.
  ///   - role: what answering for it means there, behind the leader's number.
  func requireApart(
    _ person: String, from findings: [Finding], for subject: String,
    _ role: Wording = Wording(zh: "对该问题的单位负责", en: "answers for its organ")
  ) throws {
    try refuse(
      PlanSubject.answering(person, for: findings, in: database).first, person, subject, role)
    let codes = findings.reduce(into: Set<String>()) { $0.formUnion($1.organs) }
    try requireApart(person, fromHeadsOf: codes, for: subject)
  }

  /// Refuses whoever answers for one of some organs in a plan, or heads one.
  func requireApart(_ person: String, fromOrgans codes: Set<String>, for subject: String) throws {
    try refuse(
      PlanSubject.answering(person, forOrgans: codes, in: database).first, person, subject,
      Wording(zh: "对该机构负责", en: "answers for that organ"))
    try requireApart(person, fromHeadsOf: codes, for: subject)
  }

  private func refuse(
    _ leader: PlanSubject?, _ person: String, _ subject: String, _ role: Wording
  ) throws {
    guard let leader else { return }
    try Refusal.requireApart(
      subject, person, from: leader.leader,
      Wording(zh: "是 \(leader.name)，\(role.zh)", en: "is \(leader.name) and \(role.en)"))
  }

  private func requireApart(
    _ person: String, fromHeadsOf codes: Set<String>, for subject: String
  ) throws {
    guard
      let (name, head) = try OrganHead.named(
        person, of: codes.filter { !$0.isEmpty }, on: day, in: database)
    else { return }
    try Refusal.requireApart(subject, person, from: name, head.wording)
  }
}
