package import BianzhiCore

extension RecordName {
  /// Reads what somebody wrote.
  ///
  /// - Throws: ``Refusal``: nothing bears such a name.
  package init(written text: String) throws {
    guard let name = Self(text) else { throw Refusal.unknown(text) }
    self = name
  }
}

/// A letter and a number: P1 a plan, M1 a meeting.
package protocol NumberedName: RecordName {
  static var letter: Character { get }
  var number: Int { get }
  init(_ number: Int)
}

extension NumberedName {
  package init?(_ text: String) {
    let word = text.uppercased()
    guard word.first == Self.letter, let number = Int(word.dropFirst()), number > 0 else {
      return nil
    }
    self.init(number)
  }

  package var description: String { "\(Self.letter)\(number)" }
}

/// A year's plan: P1.
package struct PlanName: NumberedName {
  package static let letter: Character = "P"
  package let number: Int
  package init(_ number: Int) { self.number = number }
}

/// A meeting: M1.
package struct MeetingName: NumberedName {
  package static let letter: Character = "M"
  package let number: Int
  package init(_ number: Int) { self.number = number }
}

/// A practice or a rule made of it: K1.
package struct PracticeName: NumberedName {
  package static let letter: Character = "K"
  package let number: Int
  package init(_ number: Int) { self.number = number }
}

/// A checklist: C1.
package struct ChecklistName: NumberedName {
  package static let letter: Character = "C"
  package let number: Int
  package init(_ number: Int) { self.number = number }
}

/// A package of a lower office: G1.
package struct PackageName: NumberedName {
  package static let letter: Character = "G"
  package let number: Int
  package init(_ number: Int) { self.number = number }
}

/// A decision on what documents say: D1.
package struct DocumentDecisionName: NumberedName {
  package static let letter: Character = "D"
  package let number: Int
  package init(_ number: Int) { self.number = number }
}

/// A check that was run: R5.
package struct RunName: NumberedName {
  package static let letter: Character = "R"
  package let number: Int
  package init(_ number: Int) { self.number = number }
}

/// What a meeting decided: M1-2.
package struct DecisionName: RecordName {
  package let meeting: MeetingName
  package let nth: Int

  package init(_ meeting: MeetingName, nth: Int) { (self.meeting, self.nth) = (meeting, nth) }

  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let meeting = MeetingName(String(parts[0])), let nth = Int(parts[1]),
      nth > 0
    else { return nil }
    self.init(meeting, nth: nth)
  }

  package var description: String { "\(meeting)-\(nth)" }
}

/// A name that is no number: a member of the group, a procedure, two organs of a reform.
package struct WordName: RecordName {
  package let description: String
  package init(_ text: String) { description = text }
}
