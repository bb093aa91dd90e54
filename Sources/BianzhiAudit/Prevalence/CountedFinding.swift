import BianzhiCore
import BianzhiQuery

/// A finding that counts towards prevalence, of this ledger or of a lower office's package.
struct CountedFinding {
  /// Code of the lower office; nil for this ledger.
  let office: String?
  let kind: String
  let organs: [String]
  let confirmedOn: CalendarDay
  let firstSeen: CalendarDay

  init(_ finding: ConfirmedFinding) {
    office = nil
    (kind, organs) = (finding.kind, finding.finding.organs)
    (confirmedOn, firstSeen) = (finding.confirmedOn, finding.firstSeen)
  }

  /// - Parameter day: stands in where the package does not tell when it was seen and confirmed.
  init(_ finding: OfficePackage.Finding, of office: String, otherwise day: CalendarDay) {
    self.office = office
    (kind, organs) = (finding.kind ?? finding.rule, finding.organs)
    (confirmedOn, firstSeen) = (finding.confirmedOn ?? day, finding.firstSeen ?? day)
  }
}
