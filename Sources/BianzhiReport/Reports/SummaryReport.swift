import BianzhiCore

extension ReportKind {
  /// `report summary`: 综合情况报告 to the commission.
  package static let summary = ReportKind(
    name: "summary", title: Wording(zh: "机构编制综合情况报告", en: "Summary report to the commission"),
    about: .ledger
  ) { pen in
    try [
      OverviewSection.section(pen), PlanSection.section(pen), StrengthSection.section(pen),
      FindingsSection.section(pen, unfolds: false), PrevalenceSection.section(pen),
      CauseSection.section(pen), RectificationSection.section(pen), WaiverSection.section(pen),
      UncheckedSection.section(pen), proposals(pen), PlanLeaders.annex(pen),
    ].compactMap { $0 }
  }

  /// What only people can say.
  private static func proposals(_ pen: ReportPen) -> ReportSection {
    ReportSection(
      "proposals", pen.word("意见建议", "Proposals"),
      [
        .paragraph(
          pen.say(
            "由编办填写。以上各节是事实和依据，不代替集体研究的结论。",
            "For the office to write. The sections above are facts and bases; they replace no conclusion."
          )),
        .blanks([pen.word("建议", "Proposals"), pen.word("签发", "Signed"), pen.word("日期", "Day")]),
      ])
  }
}
