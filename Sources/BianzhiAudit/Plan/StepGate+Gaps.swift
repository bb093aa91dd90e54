import BianzhiCore
import BianzhiQuery

/// What the last step of an audit lacks where its organs were not checked to the end.
extension StepGate.Missing {
  static var noOrgans: Self {
    Self(
      name: "scope",
      wording: Wording(
        zh: "责任范围内没有机构，没有审核任何单位；请用 plan set --scope-add 列入",
        en: "the scope holds no organ, so nothing was audited: plan set --scope-add"))
  }

  static func ownOrgan(_ code: String) -> Self {
    Self(
      name: code,
      wording: Wording(
        zh: "本人任职的机构 \(code) 不在责任范围内；请用 plan set --scope-add 列入",
        en: "the organ of the own post, \(code), is not in the scope: plan set --scope-add"))
  }

  /// An organ below the own one that came after the plan.
  static func joined(_ code: String, _ name: String) -> Self {
    Self(
      name: code,
      wording: Wording(
        zh: """
          \(name) \(code) 是计划拟定之后新登记的下属机构，不在责任范围内；请用 plan set --scope-add \(code) 列入，不属本次审核的列入后再用 \
          --scope-drop 写明理由和批准人移出
          """,
        en: """
          \(name) \(code), below the own organ, came after the plan was drafted and is not in the scope: plan set \
          --scope-add \(code); if it is not to be audited, take it out again with --scope-drop, a reason and an approver
          """))
  }

  static var nothingYet: Self {
    Self(
      name: "check", wording: Wording(zh: "没有做过检查", en: "no check was made yet"))
  }

  static func noCheck(_ day: CalendarDay) -> Self {
    Self(
      name: "check",
      wording: Wording(
        zh: "到 \(day) 没有做过全部规则的检查；请运行 bianzhi check --as-of \(day)",
        en: "no check of all rules up to \(day): run bianzhi check --as-of \(day)"))
  }

  static func nothingJudged(_ run: RunInfo) -> Self {
    Self(
      name: "check",
      wording: Wording(
        zh: "第 \(run.number) 次检查没有一条主要规则判断了任何机构",
        en: "run \(run.number) judged nothing by any core rule"))
  }

  static func heldRows(_ run: RunInfo) -> Self {
    Self(
      name: "held",
      wording: Wording(
        zh: "第 \(run.number) 次检查时有 \(run.heldRows) 行留置；请改正后再检查",
        en: "rows were held back in run \(run.number): \(run.heldRows); mend them and check again"))
  }

  static func rule(_ rule: Rule, _ run: RunInfo) -> Self {
    Self(
      name: rule.id,
      wording: Wording(
        zh: "第 \(run.number) 次检查没有运行规则 \(rule.id)（\(rule.title.zh)）",
        en: "rule \(rule.id) (\(rule.title.en)) did not run in run \(run.number)"))
  }

  static func noRoster(_ code: String, _ name: String, _ run: RunInfo) -> Self {
    Self(
      name: code,
      wording: Wording(
        zh: "\(name) \(code) 未检查：第 \(run.number) 次检查（\(run.asOf)）没有它的花名册",
        en: "\(name) \(code) is not checked: no roster of it in run \(run.number) (\(run.asOf))"))
  }

  static func old(
    _ code: String, _ name: String, _ list: CalendarDay, oldest: CalendarDay
  ) -> Self {
    Self(
      name: code,
      wording: Wording(
        zh: "\(name) \(code) 的花名册是 \(list) 的，早于 \(oldest)；请导入新的花名册再检查",
        en:
          "the roster of \(name) \(code) is of \(list), before \(oldest): import a newer one, check"
      ))
  }

  static func unchecked(
    _ code: String, _ name: String, _ reasons: [(rule: Wording, reason: Wording)]
  ) -> Self {
    let (zh, en) = (
      reasons.map { "\($0.rule.zh)：\($0.reason.zh)" }.joined(separator: "；"),
      reasons.map { "\($0.rule.en): \($0.reason.en)" }.joined(separator: "; ")
    )
    return Self(
      name: code,
      wording: Wording(
        zh: "\(name) \(code) 未检查或未全部检查：\(zh)",
        en: "\(name) \(code) is not or not wholly checked: \(en)"))
  }

  /// A finding that ended after the day of the step.
  static func endedLater(_ followed: FollowedFinding, _ day: CalendarDay) -> Self {
    let (name, status) = (followed.finding.name, followed.life.standing)
    return Self(
      name: name.description,
      wording: Wording(
        zh: "\(name) 在 \(day) 才\(status.zh)，晚于本步",
        en: "\(name) ended (\(status.en)) on \(day), later than this step"))
  }

  /// A finding that another office took over and has not reported on.
  static func elsewhere(_ followed: FollowedFinding) -> Self {
    let (finding, office) = (followed.finding, followed.life.passedTo ?? "")
    let tail = "\(finding.organName) \(finding.part)"
    return Self(
      name: finding.name.description,
      wording: Wording(
        zh: """
          \(finding.name) 已移送\(office)，尚未整改，问题仍在对方：\(tail)；对方反馈后用 finding submit 登记，\
          再验收
          """,
        en: """
          \(finding.name) is open elsewhere: \(office) has not reported yet (\(tail)); note its report with \
          finding submit, then accept it
          """))
  }

  /// A finding that is followed as a successor's, where it is open.
  static func moved(_ moved: FollowedFinding, to open: FollowedFinding) -> Self {
    let (name, other, status) = (moved.finding.name, open.finding.name, open.life.standing)
    return Self(
      name: name.description,
      wording: Wording(
        zh: "\(name) 已移转为 \(other)，后者\(status.zh) \(open.finding.organName)",
        en: "\(name) is followed as \(other), which is \(status.en) \(open.finding.organName)"))
  }
}
