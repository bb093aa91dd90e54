import BianzhiCore
import GRDB

extension StoredJointProblem {
  /// What offices write of a problem that waits for nothing more.
  private static let settled = Set(
    [
      "已整改", "整改完毕", "已完成整改", "整改到位", "已整改到位", "已办结", "办结", "已销号", "销号", "已完成", "完成", "已纠正",
      "已解决", "不属实", "已撤销", "done", "closed", "accepted", "settled", "resolved", "void",
    ].map { Vocabulary.key(of: $0) })

  /// Still to be put right. A state that is not known, or none, settles nothing.
  package var isOpen: Bool { !Self.isSettled(state) }

  /// Whether a state says that a problem waits for nothing more.
  static func isSettled(_ state: String) -> Bool { settled.contains(Vocabulary.key(of: state)) }

  /// What a step that rests on its end calls it.
  var basisName: String { Self.basisName(track, reference) }

  static func basisName(_ track: JointTrack, _ reference: String) -> String {
    "\(track.rawValue) \(reference)"
  }

  /// The same in words; any other name as it is.
  static func words(ofBasis name: String) -> Wording {
    let parts = name.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2, let track = JointTrack(rawValue: parts[0]) else {
      return Wording(zh: name, en: name)
    }
    return Wording(
      zh: "\(track.wording.zh) \(parts[1])", en: "\(track.wording.en) \(parts[1])")
  }

  /// The problems of the other offices about a leader.
  static func all(
    of name: PlanSubjectName, in database: Database
  ) throws -> [StoredJointProblem] {
    try filter(sql: "plan = ? AND number = ?", arguments: [name.plan, name.number])
      .order(sql: "track, reference").fetchAll(database)
  }

  /// Those of them that are open.
  static func open(
    of name: PlanSubjectName, in database: Database
  ) throws -> [StoredJointProblem] {
    try all(of: name, in: database).filter(\.isOpen)
  }
}
