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

extension Ledger {
  /// The newest appraisal of a leader, and how many there are.
  package func ballot(of subject: PlanSubjectName) throws -> (tally: BallotTally, count: Int) {
    try reading { database in
      _ = try PlanSubject.load(subject, in: database)
      let ballots = try Ballot.filter(
        sql: "plan = ? AND number = ?", arguments: [subject.plan, subject.number]
      ).order(sql: "id").fetchAll(database)
      guard let last = ballots.last else {
        throw Refusal.nothingRecorded(
          subject: "\(subject)", what: Wording(zh: "民主评议", en: "ballot"))
      }
      var tally: BallotTally?
      try EventLog(database).each(of: "\(subject)") { event in
        if event.number == last.id { tally = try event.decode(TallyBallot.self).tally }
      }
      guard let tally else { throw StrangeEvent(number: last.id) }
      return (tally, ballots.count)
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
        throw Refusal.nothingRecorded(
          subject: "\(subject)", what: Wording(zh: "访谈", en: "interview"))
      }
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT c.type, c.word, sum(c.people) AS people
          FROM interview_count c JOIN interview i ON i.id = c.interview
          WHERE i.plan = ? AND i.number = ? GROUP BY c.type, c.word ORDER BY c.type, c.word
          """, arguments: key)
      let words = { (type: String) in
        rows.filter { $0["type"] == type }.map {
          InterviewCount.Word(word: $0["word"], people: $0["people"])
        }
      }
      let sum = InterviewCount(
        people: people.reduce(0, +), groups: words("group"), topics: words("topic"), note: "")
      return (sum, people.count)
    }
  }
}
