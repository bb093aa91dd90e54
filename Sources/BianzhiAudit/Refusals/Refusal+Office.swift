import BianzhiCore

/// Refusals of the office's own acts.
extension Refusal {
  /// A joint audit is opened once.
  static func jointOpen(_ name: PlanSubjectName) -> Refusal {
    Refusal(
      .refused, zh: "\(name) 的联审已经开始。见 joint show。",
      en: "The joint audit of \(name) is open already.")
  }

  static func jointNotOpen(_ name: PlanSubjectName) -> Refusal {
    Refusal(
      .refused,
      zh: "\(name) 还没有开始联审。请先 joint open \(name)。",
      en: "The joint audit of \(name) is not open. First: joint open \(name).")
  }

  /// The other office gave no problem of this number.
  static func noJointProblem(
    _ name: PlanSubjectName, _ track: JointTrack, _ reference: String
  ) -> Refusal {
    let reference = PersonNumber.mask(reference)
    return Refusal(
      .notFound,
      zh: "\(name) 的\(track.wording.zh)方面没有问题 \(reference)。见 joint problems \(name)。",
      en: "No problem \(reference) of \(name) (\(track.wording.en)). See joint problems \(name).")
  }

  /// A sheet has two problems under one number.
  static func jointProblemTwice(_ reference: String) -> Refusal {
    let reference = PersonNumber.mask(reference)
    return Refusal(
      .refused,
      zh: "本表中编号 \(reference) 有两行，内容不同。请一个问题一个编号，再导入。",
      en: """
        The sheet has two lines of the number \(reference) that say different things. Give each problem a number of its \
        own, and import it again.
        """)
  }

  /// A settled problem of another office bears the number of an open one.
  static func otherJointProblem(_ reference: String, _ known: String, _ title: String) -> Refusal {
    let words = [reference, known, title].map { PersonNumber.mask($0) }
    return Refusal(
      .refused,
      zh: """
        问题 \(words[0]) 已登记为“\(words[1])”，尚未了结；本表同一编号是“\(words[2])”，会把它盖掉。另一个问题的，请另编号；\
        就是它的，问题和机构代码照原来写，或用 joint follow 登记了结。
        """,
      en: """
        The problem \(words[0]) is on record as "\(words[1])" and not settled; this sheet has "\(words[2])" under its \
        number, which would hide it. Give another problem a number of its own; if it is the same, write its title and \
        organ as before, or settle it with joint follow.
        """)
  }

  /// A conclusion needs all three results.
  static func tracksMissing(_ name: PlanSubjectName, _ tracks: [JointTrack]) -> Refusal {
    let (zh, en) = (tracks.map(\.wording.zh), tracks.map(\.rawValue))
    return Refusal(
      .refused,
      zh: "\(name) 还缺\(zh.joined(separator: "、"))的结果。请先 joint result。",
      en: "\(name) has no result yet of: \(en.joined(separator: ", ")). First: joint result.")
  }

  /// Results are fixed once there is a conclusion.
  static func jointConcluded(_ name: PlanSubjectName, _ day: CalendarDay) -> Refusal {
    Refusal(
      .refused,
      zh: "\(name) 的联审已于 \(day) 作出结论，不能再改。见 joint show。",
      en: "The joint audit of \(name) was concluded on \(day) and stays as it is. See joint show.")
  }

  static func noMember(_ name: String) -> Refusal {
    Refusal(
      .notFound,
      zh: "领导小组中没有 \(name)。见 group list。", en: "No \(name) in the group. See group list.")
  }

  /// What a meeting decided is done once.
  static func decisionDone(_ name: DecisionName, _ day: CalendarDay) -> Refusal {
    Refusal(
      .refused, zh: "\(name) 已于 \(day) 办结。见 meeting list。",
      en: "\(name) was done on \(day). See meeting list.")
  }

  /// The act lies before the day it rests on.
  static func before(what: String, _ day: CalendarDay) -> Refusal {
    Refusal(
      .refused,
      zh: "\(what) 在 \(day)，这次的日期更早。请核对 --on。",
      en: "\(what) was on \(day); this day is earlier. Check --on.")
  }

  /// A package speaks for a day after it was made, or after it is taken.
  static func packageAhead(_ asOf: CalendarDay, _ day: CalendarDay) -> Refusal {
    Refusal(
      .refused,
      zh: "数据包的截至日期 \(asOf) 晚于制作或导入的日期 \(day)。请核对 --as-of 和 --on，由下级重新制作。",
      en: """
        The package speaks for \(asOf), after the day it is made or taken (\(day)). Check --as-of and --on; let \
        the lower office make it anew.
        """)
  }

  /// Two plans of a lower office for one year have the same leaders.
  static func otherPlan(_ other: PackageName, _ leaders: [String]) -> Refusal {
    let names = leaders.prefix(5)
    let more = leaders.count > names.count ? " …" : ""
    let (zh, en) = (names.joined(separator: "、") + more, names.joined(separator: ", ") + more)
    return Refusal(
      .refused,
      zh: """
        \(other) 是该单位同一年度的另一份计划，其中也有：\(zh)。新计划取代它的，用 --in-place-of \(other)；\
        两份都算的，请下级先从其中一份移出这些对象。
        """,
      en: """
        \(other) is another plan of that office and year, and has them too: \(en). If this one takes its \
        place, say --in-place-of \(other); if both count, let the lower office take them out of one.
        """)
  }

  /// No package of another plan of that office and year bears the number.
  static func replacesNothing(_ name: PackageName, _ others: [PackageName]) -> Refusal {
    let list = others.isEmpty ? "–" : others.map(\.description).joined(separator: " ")
    return Refusal(
      .refused,
      zh: "\(name) 不是该单位同一年度另一份计划的最新数据包。请去掉 --in-place-of，或选其中一个：\(list)。",
      en: """
        \(name) is not the newest package of another plan of that office and year. Leave out \
        --in-place-of, or choose one of these: \(list).
        """
    )
  }

  /// An office seems to hand in under a second code.
  static func sameOffice(
    _ code: String, known: PackageName, _ other: String, _ name: String
  ) -> Refusal {
    let (code, other, name) = (
      PersonNumber.mask(code), PersonNumber.mask(other), PersonNumber.mask(name)
    )
    return Refusal(
      .refused,
      zh: """
        代码 \(code) 的这一包与 \(known)（\(other) \(name)）像是同一编办，两个代码都计入会算两遍。代码写错或改了的，用 \
        --in-place-of \(known)；确是两个编办的，用 --renamed 说明理由。
        """,
      en: """
        This package, of the code \(code), seems to be of the same office as \(known) (\(other) \(name)); under \
        two codes it would count twice. If the code was wrong or has changed, say --in-place-of \(known); if they \
        are two offices, say why with --renamed.
        """)
  }

  /// A package bears the code of an office of another name.
  static func otherOffice(
    _ code: String, _ name: String, known: PackageName, as other: String
  ) -> Refusal {
    let (name, other) = (PersonNumber.mask(name), PersonNumber.mask(other))
    return Refusal(
      .refused,
      zh: """
        编办代码 \(code) 已由“\(other)”使用（\(known)），这一包来自“\(name)”。请让对方核对 --office 代码；\
        确为同一单位更名的，用 --renamed 说明理由。
        """,
      en: """
        The office code \(code) is that of "\(other)" (\(known)); this package comes from "\(name)". Let \
        them check --office; if the office was renamed, say so with --renamed.
        """)
  }
}
