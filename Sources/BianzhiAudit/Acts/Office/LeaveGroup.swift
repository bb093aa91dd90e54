package import BianzhiCore
package import GRDB

/// `group leave`: a member left the group.
package struct LeaveGroup: Act {
  package static let kind = EventKind("group.left", zh: "成员离任", en: "member left")

  package init() {}

  package func require(_ subject: WordName, at desk: Desk) throws {
    let member = try GroupMember.fetchOne(desk.database, key: "\(subject)")
    guard let member, member.until == nil else { throw Refusal.noMember("\(subject)") }
    try desk.requireDay(after: subject)
  }

  package func apply(_ event: Event, _ subject: WordName, to state: Database) throws {
    guard var member = try GroupMember.fetchOne(state, key: "\(subject)") else { return }
    member.until = event.day
    try member.update(state)
  }
}
