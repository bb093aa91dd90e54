import BianzhiCore
import BianzhiQuery

/// What the last step of an audit lacks of the work of other offices and people, and of checklists.
extension StepGate.Missing {
  /// A problem that another office found.
  static func joint(_ problem: StoredJointProblem) -> Self {
    let state = problem.state.isEmpty ? nil : problem.state
    return Self(
      name: problem.reference,
      wording: Wording(
        zh:
          "\(problem.track.wording.zh)问题 \(problem.reference) \(state ?? "未写明状态") \(problem.title)",
        en:
          "\(problem.track.wording.en) \(problem.reference) \(state ?? "no state given") \(problem.title)"
      ))
  }

  /// The result of a track that tells of problems which were not put right.
  static func openResult(_ result: JointResult) -> Self {
    let track = result.track.wording
    return Self(
      name: result.track.rawValue,
      wording: Wording(
        zh: "\(track.zh)结果“\(result.result)”说明还有问题未整改；已整改的，请该部门用 joint result 另报结果",
        en: """
          the result "\(result.result)" (\(track.en)) tells of problems not put right; if they are, record the office's newer \
          result with joint result
          """))
  }

  /// A problem of another office that was settled after the day of the step.
  static func settledLater(_ problem: StoredJointProblem, _ day: CalendarDay) -> Self {
    let (track, name) = (problem.track.wording, problem.reference)
    return Self(
      name: name,
      wording: Wording(
        zh: "\(track.zh)问题 \(name) 在 \(day) 才了结，晚于本步",
        en: "\(track.en) \(name) was settled on \(day), later than this step"))
  }

  /// A problem of another office that nobody settled but who marks the step.
  static func settledByMarker(_ problem: StoredJointProblem, _ person: String) -> Self {
    let (track, name) = (problem.track.wording, problem.reference)
    return Self(
      name: name,
      wording: Wording(
        zh: "\(track.zh)问题 \(name) 是“\(person)”登记了结的；本步请由别人登记，或由别人用 joint follow 确认了结",
        en: """
          \(track.en) \(name) was settled by "\(person)" alone: let somebody else mark this step, or confirm it \
          with joint follow
          """))
  }

  /// A finding that the one who marks the step had to put right.
  static func ownWork(_ name: FindingName, _ person: String) -> Self {
    Self(
      name: "\(name)",
      wording: Wording(
        zh: "\(name) 是“\(person)”负责的整改；本步请由别人登记",
        en: "\(name) was for \"\(person)\" to put right: let somebody else mark this step")
    )
  }

  /// A finding that the one who marks the step may have had to put right, as far as the names tell.
  static func maybeOwnWork(
    _ name: FindingName, _ person: String, _ owner: String, _ why: Wording
  ) -> Self {
    let refusal = Refusal.unclearPerson("\(name)", person, owner, why)
    return Self(name: "\(name)", wording: refusal.wording)
  }

  /// Ticks of a checklist that say something is wrong, and that nobody has answered.
  static func unanswered(_ list: ChecklistName, _ faults: [ChecklistFault]) -> Self {
    let items = faults.prefix(5).map(\.item.item).joined(separator: " ")
    let more = faults.count > 5 ? " …" : ""
    return Self(
      name: "\(list)",
      wording: Wording(
        zh: """
          \(list) 有 \(faults.count) 项曾勾为不符，没有提出问题：\(items)\(more)；请用 finding raise 提出，确实相符的在备注\
          写明理由后重新读入
          """,
        en: """
          \(list): items ticked as wrong without a finding: \(faults.count) (\(items)\(more)); raise one with \
          finding raise, or say in the remark why they are right and read the list again
          """))
  }
}
