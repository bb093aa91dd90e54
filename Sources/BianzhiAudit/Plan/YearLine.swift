/// Where leaders are, and who audits them: what a year's table is broken down by.
package struct YearPlace: Hashable, Sendable, Comparable {
  package let region: String
  package let auditor: PlanAuditor

  package static func < (one: YearPlace, other: YearPlace) -> Bool {
    (one.region, one.auditor.rawValue) < (other.region, other.auditor.rawValue)
  }
}

/// A line of a year's table: the leaders of one region and auditor in one ledger.
package struct YearLine: Sendable {
  /// The ledger the numbers are of.
  package struct Source: Hashable, Sendable {
    /// P1 for a plan of this ledger, the code of the office for a package.
    package let ledger: String
    /// What the office is called; empty for this one where its plan does not say.
    package let name: String
    /// G1; nil for this ledger.
    package let package: String?

    package var isOwn: Bool { package == nil }
  }

  package let source: Source
  package let place: YearPlace
  package let count: PlanCount

  /// The sum of all ledgers, which is of none.
  package var isSum: Bool { source.ledger.isEmpty }

  static func sum(_ count: PlanCount) -> YearLine {
    YearLine(
      source: Source(ledger: "", name: "", package: nil),
      place: YearPlace(region: "", auditor: .unknown), count: count)
  }
}

/// A planned leader who is not done, with the word from which ledger.
package struct YearLeader: Sendable {
  package let source: YearLine.Source
  /// P1-7, or 339910/P1-7.
  package let subject: String
  package let name: String
  package let organName: String
  package let post: String
  package let region: String
}
