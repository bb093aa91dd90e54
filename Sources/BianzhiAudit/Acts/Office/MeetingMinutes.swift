package import BianzhiCore
import BianzhiQuery
import GRDB

/// The minutes of one meeting: who attended, what was brought, what was decided, what was done.
package struct MeetingMinutes: Sendable {
  /// A line of the minutes.
  package struct Line: Sendable {
    package enum Kind: String, CodedWord {
      case attending, `case`, decision, done

      package var wording: Wording {
        switch self {
        case .attending: Wording(zh: "出席", en: "attending")
        case .case: Wording(zh: "议题", en: "case")
        case .decision: Wording(zh: "决定", en: "decision")
        case .done: Wording(zh: "落实", en: "done")
        }
      }
    }

    package let kind: Kind
    /// M1-2 of a decision; the number of a case.
    package let number: String
    /// F12, H3, P1-7, or empty.
    package let about: String
    package let text: String
    package let who: String
    /// When a decision is due, or was done.
    package let day: CalendarDay?
  }

  package let meeting: Meeting
  package let lines: [Line]

  init(_ name: MeetingName, in database: Database) throws {
    guard let meeting = try Meeting.fetchOne(database, key: name.number) else {
      throw Refusal.unknown("\(name)")
    }
    self.meeting = meeting
    let there = meeting.attending.split { "、，,;；/\n".contains($0) }
    var lines = there.map {
      Line(
        kind: .attending, number: "", about: "", text: "",
        who: $0.drop(while: \.isWhitespace).description, day: nil)
    }
    let brought = MeetingCase.filter(sql: "meeting = ?", arguments: [name.number])
    lines += try brought.order(sql: "nth").fetchAll(database).map {
      Line(kind: .case, number: "\($0.nth)", about: $0.about, text: $0.text, who: "", day: nil)
    }
    let decided = MeetingDecision.filter(sql: "meeting = ?", arguments: [name.number])
    for decision in try decided.order(sql: "nth").fetchAll(database) {
      lines.append(
        Line(
          kind: .decision, number: "\(decision.name)", about: decision.about, text: decision.text,
          who: decision.who, day: decision.due))
      guard let day = decision.doneOn else { continue }
      lines.append(
        Line(
          kind: .done, number: "\(decision.name)", about: decision.about,
          text: decision.doneNote ?? "", who: decision.who, day: day))
    }
    self.lines = lines
  }
}

extension Ledger {
  /// The minutes of a meeting.
  ///
  /// - Throws: ``Refusal``: there is no such meeting.
  package func minutes(of name: MeetingName) throws -> MeetingMinutes {
    try reading { try MeetingMinutes(name, in: $0) }
  }

  /// All meetings, those without a decision too, in the order of their numbers.
  package func meetings() throws -> [Meeting] {
    try reading { try Meeting.order(sql: "id").fetchAll($0) }
  }
}
