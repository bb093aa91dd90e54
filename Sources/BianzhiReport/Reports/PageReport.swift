import BianzhiCore

extension ReportKind {
  /// `report`: the whole picture of one run, on one page.
  package static let page = ReportKind(
    name: "page", title: Wording(zh: "机构编制核查报告", en: "Staffing check"), about: .ledger
  ) { pen in
    try [
      OverviewSection.section(pen), PlanSection.section(pen), StrengthSection.section(pen),
      SeriesSection.section(pen), FindingsSection.section(pen, unfolds: true),
      PrevalenceSection.section(pen), RectificationSection.section(pen), WaiverSection.section(pen),
      UncheckedSection.section(pen),
    ].compactMap { $0 }
  }
}
