package import BianzhiCore
import BianzhiQuery
import GRDB

/// What a member does in the group that leads the audit (领导小组).
package enum GroupRole: String, KeptWord {
  case head
  case deputy
  case member

  package var wording: Wording {
    switch self {
    case .head: Wording(zh: "组长", en: "head")
    case .deputy: Wording(zh: "副组长", en: "deputy")
    case .member: Wording(zh: "成员", en: "member")
    }
  }
}

/// A member of the group.
package struct GroupMember: StateRecord {
  package static let databaseTableName = "group_member"
  package let name: String
  package let office: String
  package let role: GroupRole
  package let since: CalendarDay
  /// Nil while in the group.
  package var until: CalendarDay?

  /// A name as the subject of events: masked, on one line.
  ///
  /// - Throws: ``Refusal`` for a blank one.
  package static func name(_ text: String) throws -> WordName {
    let words = text.split { $0.isWhitespace || $0.unicodeScalars.allSatisfy { $0.value < 0x20 } }
    guard !words.isEmpty else { throw Refusal.noMember("“\(text)”") }
    return WordName(PersonNumber.mask(words.joined(separator: " ")))
  }
}

extension Ledger {
  /// The members of the group and what they were before, those who left included: by role, then by name, the
  /// newest spell of a person first.
  package func groupMembers() throws -> [GroupMember] {
    try reading { database in
      let now = try GroupMember.order(
        sql: "CASE role WHEN 'head' THEN 1 WHEN 'deputy' THEN 2 ELSE 3 END, name"
      ).fetchAll(database)
      var before: [String: [GroupMember]] = [:]
      try EventLog(database).each(of: nil) { event in
        guard event.kind == SetMember.kind.code || event.kind == LeaveGroup.kind.code else {
          return
        }
        let name = event.subject
        var spells = before[name] ?? []
        if let last = spells.indices.last, spells[last].until == nil {
          spells[last].until = event.day
        }
        if event.kind == SetMember.kind.code {
          spells.append(try event.decode(SetMember.self).member(name, since: event.day))
        }
        before[name] = spells
      }
      return now.flatMap { [$0] + (before[$0.name] ?? []).dropLast().reversed() }
    }
  }
}
