package import BianzhiCore

/// What the numbers of a report speak for; its members are the parameters of the report's queries.
package struct FigureScope: Hashable, Sendable {
  /// Number of the run whose day, data, calibre and findings are told.
  package let run: Int
  /// The day that plans and rectification are told for.
  package let day: CalendarDay
  /// The year of the plans; nil where the ledger has neither plan nor package.
  package let year: Int?
  /// The leader whom the report is about; nil for one on the whole ledger.
  package let subject: PlanSubjectName?
  /// Code of the organ that the report is about; nil for one on the whole ledger.
  package let organ: String?
  /// The finding that the report is about; nil for one on more than that.
  package let finding: FindingName?

  /// Of no ledger: that of a template.
  package static let none = FigureScope(run: 0, day: .earliest, year: nil)

  package init(
    run: Int, day: CalendarDay, year: Int?, subject: PlanSubjectName? = nil, organ: String? = nil,
    finding: FindingName? = nil
  ) {
    (self.run, self.day, self.year, self.subject) = (run, day, year, subject)
    (self.organ, self.finding) = (organ, finding)
  }
}
