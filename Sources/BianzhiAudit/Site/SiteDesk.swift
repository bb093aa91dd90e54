package import BianzhiCore
import BianzhiQuery
import GRDB

/// Payload of `interview.counted`.
package struct InterviewCount: Codable, Sendable {
  package struct Word: Codable, Hashable, Sendable {
    package let word: String
    package let people: Int

    package init(word: String, people: Int) { (self.word, self.people) = (word, people) }
  }

  package let people: Int
  package let groups: [Word]
  package let topics: [Word]
  package let note: String

  package init(people: Int, groups: [Word], topics: [Word], note: String) {
    (self.people, self.groups, self.topics, self.note) = (people, groups, topics, note)
  }
}

extension InterviewCount {
  /// People of one group or topic, as far as they may be told.
  package struct Line: Sendable {
    package let isTopic: Bool
    package let word: String
    package let people: ShownCount
  }

  /// The groups, and behind them the topics.
  package var lines: [Line] {
    [(false, groups), (true, topics)].flatMap { isTopic, words in
      zip(words, SmallCells.shown(words.map(\.people))).map {
        Line(isTopic: isTopic, word: $0.word, people: $1)
      }
    }
  }
}

/// Payload of `return.recorded`.
package struct UnitReturnAct: Codable, Sendable {
  package let organCode: String
  package let sort: UnitReturn.State
  package let evidence: [EvidenceFile]

  package init(organCode: String, sort: UnitReturn.State, evidence: [EvidenceFile]) {
    (self.organCode, self.sort, self.evidence) = (organCode, sort, evidence)
  }
}

extension AuditDesk {
  /// Keeps the sums of a democratic appraisal.
  package func tally(_ ballot: BallotTally, of subject: PlanSubjectName) throws {
    _ = try PlanSubject.load(subject, in: database)
    guard ballot.returned <= ballot.issued else {
      throw SiteError.moreReturned(returned: ballot.returned, issued: ballot.issued)
    }
    try append("ballot.tallied", of: "\(subject)", ballot)
  }

  /// Keeps how many people were interviewed, and about what.
  package func count(_ interview: InterviewCount, of subject: PlanSubjectName) throws {
    _ = try PlanSubject.load(subject, in: database)
    let sum = interview.groups.reduce(0) { $0 + $1.people }
    guard interview.groups.isEmpty || sum == interview.people else {
      throw SiteError.groupsDiffer(sum: sum, people: interview.people)
    }
    for topic in interview.topics where topic.people > interview.people {
      throw SiteError.topicTooLarge(topic.word, people: interview.people)
    }
    try append("interview.counted", of: "\(subject)", interview)
  }

  /// Notes a unit's report, or that it signed to have no problem.
  package func recordReturn(_ act: UnitReturnAct, plan: Int) throws {
    let exists = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM plan WHERE id = ?)", arguments: [plan])
    guard exists == true else { throw ActError.unknown("P\(plan)") }
    let units = try UnitReturn.list(plan: plan, in: database)
    guard units.contains(where: { $0.organCode == act.organCode }) else {
      throw SiteError.notInScope(organ: act.organCode, plan: "P\(plan)")
    }
    try append("return.recorded", of: "P\(plan)", act)
  }
}

extension Ledger {
  /// The newest appraisal of a leader, and how many there are.
  package func ballot(of subject: PlanSubjectName) throws -> (tally: BallotTally, count: Int) {
    try reading { database in
      _ = try PlanSubject.load(subject, in: database)
      let key: StatementArguments = [subject.plan, subject.number]
      let ballots = try Row.fetchAll(
        database, sql: "SELECT * FROM ballot WHERE plan = ? AND number = ? ORDER BY id",
        arguments: key)
      guard let last = ballots.last else {
        throw SiteError.nothingRecorded(
          subject: "\(subject)", what: Said(zh: "民主评议", en: "ballot"))
      }
      let rows = try Row.fetchAll(
        database, sql: "SELECT * FROM ballot_tally WHERE ballot = ? ORDER BY nth",
        arguments: [last["id"] as Int])
      var items: [BallotTally.Item] = []
      for row in rows {
        let (item, grade, nth): (String, String, Int) = (row["item"], row["grade"], row["nth"])
        if nth > items.count {
          items.append(.init(item: item, people: Grade.allCases.map { _ in 0 }))
        }
        let place = Grade.allCases.firstIndex { $0.rawValue == grade }
        if let place { items[nth - 1].people[place] = row["people"] }
      }
      return (
        BallotTally(issued: last["issued"], returned: last["returned"], items: items),
        ballots.count
      )
    }
  }

  /// All interviews about a leader added up.
  package func interviews(of subject: PlanSubjectName) throws -> (sum: InterviewCount, count: Int) {
    try reading { database in
      _ = try PlanSubject.load(subject, in: database)
      let key: StatementArguments = [subject.plan, subject.number]
      let people = try Int.fetchAll(
        database, sql: "SELECT people FROM interview WHERE plan = ? AND number = ?",
        arguments: key)
      guard !people.isEmpty else {
        throw SiteError.nothingRecorded(
          subject: "\(subject)", what: Said(zh: "访谈", en: "interview"))
      }
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT c.sort, c.word, sum(c.people) AS people
          FROM interview_count c JOIN interview i ON i.id = c.interview
          WHERE i.plan = ? AND i.number = ? GROUP BY c.sort, c.word ORDER BY c.sort, c.word
          """, arguments: key)
      let words = { (sort: String) in
        rows.filter { $0["sort"] == sort }.map {
          InterviewCount.Word(word: $0["word"], people: $0["people"])
        }
      }
      let sum = InterviewCount(
        people: people.reduce(0, +), groups: words("group"), topics: words("topic"), note: "")
      return (sum, people.count)
    }
  }
}
