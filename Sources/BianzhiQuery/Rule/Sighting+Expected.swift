import BianzhiCore

extension Sighting {
  /// The heading of an `expected.csv`: what a rule must find in its small tables.
  package static let expectedHeading =
    "organ_code,part,expected,actual,excess,person_id,severity"

  /// As a row of `expected.csv`.
  package var expectedRow: String {
    let numbers = [finding.expected, finding.actual, finding.excess].map {
      $0.map(String.init) ?? ""
    }
    return
      ([finding.organCode, finding.part] + numbers + [
        person?.text ?? "", finding.severity.rawValue,
      ])
      .joined(separator: ",")
  }
}
