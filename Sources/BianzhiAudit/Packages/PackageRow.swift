package import BianzhiCore

/// A row of the newest package of a lower office, with the word from which office and year.
package struct PackageRow<Row: Sendable>: Sendable {
  package let row: Row
  /// Code of the office, which stands before its numbers.
  package let office: String
  package let officeName: String
  package let year: Int
  /// G1.
  package let package: String
  /// The day the package speaks for.
  package let asOf: CalendarDay
}

extension OfficePackage {
  /// A step with the leader it is one of.
  package struct StepOfLeader: Sendable {
    package let step: Step
    package let leader: Subject?
  }

  /// The steps in their order, each with its leader.
  package var stepsOfLeaders: [StepOfLeader] {
    let leaders = Dictionary(subjects.map { ($0.subject, $0) }) { first, _ in first }
    return steps.map { StepOfLeader(step: $0, leader: leaders[$0.subject]) }
  }
}

extension Ledger {
  /// Rows of the newest packages, by office and year.
  ///
  /// - Parameters:
  ///   - office: code of one office; nil for all.
  ///   - year: nil for all.
  ///   - identity: what makes two rows of an office the same thing, of which the newest package knows best: a finding is
  ///     the ledger's, whatever plan's package has it. Nil where each package speaks of things of its own.
  ///   - rows: which rows of a package.
  /// - Throws: ``Refusal`` where no package is of that office and year.
  package func packageRows<Row>(
    office: String?, year: Int?, once identity: ((Row) -> String)? = nil,
    _ rows: (OfficePackage) -> [Row]
  ) throws -> [PackageRow<Row>] {
    let newest = try packages(office: office).filter { stored in
      stored.isNewest && (year.map { $0 == stored.package.year } ?? true)
    }.sorted { ($0.package.office, $0.package.year) < ($1.package.office, $1.package.year) }
    if newest.isEmpty, office != nil || year != nil { throw Refusal.noPackage(office, year) }
    let all = newest.sorted { OfficePackage.isOlder($0.package, $1.package) }
    var last: [String: String] = [:]
    if let identity {
      for stored in all {
        for row in rows(stored.package) {
          last["\(stored.package.office) \(identity(row))"] = stored.name
        }
      }
    }
    return newest.flatMap { stored in
      rows(stored.package).filter { row in
        identity.map { last["\(stored.package.office) \($0(row))"] == stored.name } ?? true
      }.map { row in
        PackageRow(
          row: row, office: stored.package.office, officeName: stored.package.name,
          year: stored.package.year, package: stored.name, asOf: stored.package.asOf)
      }
    }
  }
}
