package import BianzhiCore
import BianzhiQuery
import GRDB

/// What a member does in the group that leads the audit (领导小组).
package enum GroupRole: String, Codable, CodedWord {
  case head
  case deputy
  case member

  package var said: Said {
    switch self {
    case .head: Said(zh: "组长", en: "head")
    case .deputy: Said(zh: "副组长", en: "deputy")
    case .member: Said(zh: "成员", en: "member")
    }
  }
}

/// A member of the group.
package struct GroupMember: Sendable {
  package let name: String
  package let office: String
  package let role: GroupRole
  package let since: CalendarDay
  /// Nil while in the group.
  package let until: CalendarDay?
}

/// Payloads of the events of a member; the subject is the name.
enum GroupEvent {
  struct Set: Codable {
    let office: String
    let role: GroupRole
  }

  struct Left: Codable {}
}

extension AuditDesk {
  /// Takes a person into the group, or gives them another office or role from this day.
  package func setMember(_ name: String, office: String, role: GroupRole) throws {
    let name = try memberName(name)
    try requireDay(after: name)
    try append("group.set", of: name, GroupEvent.Set(office: office, role: role))
  }

  /// Writes down that a member left.
  package func leaveGroup(_ name: String) throws {
    let name = try memberName(name)
    let isMember = try Bool.fetchOne(
      database,
      sql: "SELECT EXISTS (SELECT 1 FROM group_member WHERE name = ? AND until IS NULL)",
      arguments: [name])
    guard isMember == true else { throw OfficeError.noMember(name) }
    try requireDay(after: name)
    try append("group.left", of: name, GroupEvent.Left())
  }

  /// The name as a subject of events: masked, on one line.
  private func memberName(_ name: String) throws -> String {
    let words = name.split { $0.isWhitespace || $0.unicodeScalars.allSatisfy { $0.value < 0x20 } }
    guard !words.isEmpty else { throw OfficeError.noMember("“\(name)”") }
    return PersonNumber.mask(words.joined(separator: " "))
  }
}

extension Ledger {
  /// The members of the group, those who left included: by role, then by name.
  package func groupMembers() throws -> [GroupMember] {
    try reading { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT * FROM group_member
          ORDER BY CASE role WHEN 'head' THEN 1 WHEN 'deputy' THEN 2 ELSE 3 END, name
          """
      ).compactMap { row in
        guard let since = CalendarDay.kept(row["since"]) else { return nil }
        return GroupMember(
          name: row["name"], office: row["office"],
          role: GroupRole(rawValue: row["role"]) ?? .member, since: since,
          until: CalendarDay.kept(row["until"]))
      }
    }
  }
}
