package import BianzhiCore
package import GRDB

/// `group set`: takes a person into the group, or gives them another office or role from this day.
package struct SetMember: Act {
  package static let kind = EventKind("group.set", zh: "登记小组成员", en: "group member")
  private let office: String
  private let role: GroupRole

  package init(office: String, role: GroupRole) { (self.office, self.role) = (office, role) }

  package func require(_ subject: WordName, at desk: Desk) throws {
    try desk.requireDay(after: subject)
  }

  package func apply(_ event: Event, _ subject: WordName, to state: Database) throws {
    try member("\(subject)", since: event.day).insert(state, onConflict: .replace)
  }

  /// What it makes of a person.
  func member(_ name: String, since day: CalendarDay) -> GroupMember {
    GroupMember(name: name, office: office, role: role, since: day)
  }
}
