import BianzhiCore

extension ReportKind {
  /// `report leader`: 审核报告 on one leader of a plan.
  package static let leader = ReportKind(
    name: "leader", title: Wording(zh: "机构编制责任审核报告", en: "Audit report on a leader"),
    about: .leader
  ) { pen in
    try [
      LeaderSections.own(pen), LeaderWindowSection.section(pen),
      LeaderScopeSections.bodiesAndPosts(pen), LeaderWindowSection.followed(pen),
      LeaderScopeSections.unchecked(pen), LeaderSections.steps(pen), LeaderSections.joint(pen),
      LeaderSections.opinion(pen),
    ]
  }
}
