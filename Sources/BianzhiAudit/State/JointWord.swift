import BianzhiCore
import GRDB

/// What was said last of a problem that another office found: on which day, and by whom.
struct JointWord {
  let state: String
  let day: CalendarDay
  let person: String
  /// Who settled it, where it had been open; nil for a problem that came settled, and for an open one.
  var settledBy: String?

  /// The last words about the problems of a leader, by ``StoredJointProblem/basisName``.
  static func all(
    of name: PlanSubjectName, in database: Database
  ) throws -> [String: JointWord] {
    let taken = try Int.fetchSet(database, sql: "SELECT event FROM withdrawn_event")
    var words: [String: JointWord] = [:]
    try EventLog(database).each(of: "\(name)") { event in
      guard !taken.contains(event.number) else { return }
      let said: [(name: String, state: String)]
      switch event.kind {
      case TakeJointProblems.kind.code: said = try event.decode(TakeJointProblems.self).states
      case FollowJointProblem.kind.code: said = [try event.decode(FollowJointProblem.self).said]
      default: return
      }
      for (name, state) in said {
        var word = JointWord(state: state, day: event.day, person: event.person)
        if StoredJointProblem.isSettled(state), let before = words[name] {
          let wasOpen = !StoredJointProblem.isSettled(before.state)
          word.settledBy = wasOpen || before.settledBy != nil ? event.person : nil
        }
        words[name] = word
      }
    }
    return words
  }
}
