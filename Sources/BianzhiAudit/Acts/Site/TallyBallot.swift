package import BianzhiCore
package import GRDB

/// `ballot record`: the sums of a democratic appraisal.
package struct TallyBallot: Act {
  package static let kind = EventKind("ballot.tallied", zh: "民主评议", en: "ballot")
  package let tally: BallotTally

  package init(_ tally: BallotTally) { self.tally = tally }

  package init(from decoder: any Decoder) throws { tally = try BallotTally(from: decoder) }
  package func encode(to encoder: any Encoder) throws { try tally.encode(to: encoder) }

  package func require(_ subject: PlanSubjectName, at desk: Desk) throws {
    try desk.requireOther(subject)
    guard tally.returned <= tally.issued else {
      throw Refusal.moreReturned(returned: tally.returned, issued: tally.issued)
    }
  }

  package func apply(_ event: Event, _ subject: PlanSubjectName, to state: Database) throws {
    try Ballot(
      id: event.number, plan: subject.plan, number: subject.number, issued: tally.issued,
      returned: tally.returned, day: event.day
    ).insert(state)
    for (place, item) in tally.items.enumerated() {
      for (grade, people) in zip(tally.grades.codes, item.people) {
        try BallotCount(
          ballot: event.number, nth: place + 1, item: item.item, grade: grade, people: people
        ).insert(state)
      }
    }
  }
}
