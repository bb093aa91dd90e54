package import BianzhiCore

/// Why an act of the office was not written down.
package enum OfficeError: Problem {
  /// A joint audit is opened once.
  case jointOpen(PlanSubjectName)
  case jointNotOpen(PlanSubjectName)
  /// A conclusion needs all three results.
  case tracksMissing(PlanSubjectName, [JointTrack])
  /// Results are fixed once there is a conclusion.
  case jointConcluded(PlanSubjectName, CalendarDay)
  case noMember(String)
  /// What a meeting decided is done once.
  case decisionDone(String, CalendarDay)
  /// The act lies before the day it rests on.
  case before(what: String, CalendarDay)

  package var status: ExitStatus {
    switch self {
    case .noMember: .notFound
    case .jointOpen, .jointNotOpen, .tracksMissing, .jointConcluded, .decisionDone, .before:
      .refused
    }
  }

  package var said: Said {
    switch self {
    case .jointOpen(let name):
      return Said(
        zh: "\(name) 的联审已经开始。请直接登记结果：joint result。",
        en: "The joint audit of \(name) is open already. Give its results: joint result.")
    case .jointNotOpen(let name):
      return Said(
        zh: "\(name) 还没有开始联审。请先 joint open \(name)。",
        en: "The joint audit of \(name) is not open. First: joint open \(name).")
    case .tracksMissing(let name, let tracks):
      let (zh, en) = (tracks.map(\.said.zh), tracks.map(\.rawValue))
      return Said(
        zh: "\(name) 还缺\(zh.joined(separator: "、"))的结果。请先 joint result。",
        en: "\(name) has no result yet of: \(en.joined(separator: ", ")). First: joint result.")
    case .jointConcluded(let name, let day):
      return Said(
        zh: "\(name) 的联审已于 \(day) 作出结论，不能再改。结论见 joint show。",
        en: "The joint audit of \(name) was concluded on \(day) and stays as it is. See joint show."
      )
    case .noMember(let name):
      return Said(
        zh: "领导小组中没有 \(name)。见 group list。", en: "No \(name) in the group. See group list.")
    case .decisionDone(let name, let day):
      return Said(
        zh: "\(name) 已于 \(day) 办结，不能再办一次。请核对编号。",
        en: "\(name) was done on \(day) already. Check the number.")
    case .before(let what, let day):
      return Said(
        zh: "\(what) 在 \(day)，这次的日期更早。请核对 --on。",
        en: "\(what) was on \(day); this day is earlier. Check --on.")
    }
  }
}
