import BianzhiCore
import GRDB

/// What the result of a track says of problems that are still to be put right, listed or not.
extension JointResult {
  /// The results that say so; a later result of the track stands in place of one.
  static func open(of name: PlanSubjectName, in database: Database) throws -> [JointResult] {
    let listed = Set(try StoredJointProblem.all(of: name, in: database).map(\.track))
    return try filter(sql: "plan = ? AND number = ?", arguments: [name.plan, name.number])
      .order(sql: "track").fetchAll(database)
      .filter { leavesOpen($0.result, hasListed: listed.contains($0.track)) }
  }

  /// Whether a text tells of problems that were not put right.
  ///
  /// - Parameter hasListed: the office handed in a list, whose states tell how grave problems stand of which the text says
  ///   no more.
  static func leavesOpen(_ text: String, hasListed: Bool = false) -> Bool {
    if UnsettledWords.areSaid(in: text) { return true }
    return !hasListed && !UnsettledWords.areAnswered(in: text)
      && UnsettledWords.clauses(of: text).contains { clause in
        grave.flatMap { clause.ranges(of: $0) }
          .contains { !UnsettledWords.isDenied($0, in: clause) }
      }
  }

  private static let grave = ["重大问题", "严重问题", "突出问题", "grave problem", "serious problem"]
}
