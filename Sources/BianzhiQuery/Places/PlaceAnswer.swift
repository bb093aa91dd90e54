public import BianzhiCore

/// The answer to a ``PlaceRequest`` with its arithmetic.
public struct PlaceAnswer: Sendable {
  /// One number of the arithmetic, and what it rests on.
  package struct Line: Sendable {
    package let item: PlaceItem
    /// Nil where nobody knows.
    package let people: Int?
    package let basis: Wording
  }

  /// Whether the people may enter.
  public package(set) var verdict: PlaceVerdict
  /// The day it speaks for.
  public let day: CalendarDay
  /// Code of the organ whose quota it is: the lead organ's where several share one.
  public let organCode: String
  /// Name of that organ.
  public let organName: String
  /// The quota kind as the organ's approvals have it.
  public let kind: String
  /// People that places are asked for.
  public let people: Int
  /// Places that are free for sure; below zero where more people are on places than are approved. Nil where the ledger
  /// does not tell.
  public internal(set) var free: Int?
  /// Data day of the roster that was counted.
  public internal(set) var rosterDay: CalendarDay?
  package internal(set) var reasons: [Wording]
  package internal(set) var lines: [Line] = []

  init(
    _ verdict: PlaceVerdict, on day: CalendarDay, of organ: OrganChoice, kind: String, people: Int,
    because reason: Wording? = nil
  ) {
    (self.verdict, self.day, self.kind, self.people) = (verdict, day, kind, people)
    (organCode, organName) = (organ.code, organ.name)
    reasons = reason.map { [$0] } ?? []
  }

  /// Why the answer is as it is, in the language asked for.
  package func reason(_ language: Language) -> String {
    reasons.map { $0[language] }.joined(separator: language == .zh ? "；" : "; ")
  }

  /// The same where the organ has confirmed findings that are not put right: in principle it gets nobody.
  package func blocked(by reason: Wording) -> PlaceAnswer {
    var answer = self
    answer.verdict = .no
    answer.reasons.insert(reason, at: 0)
    return answer
  }
}
