import BianzhiCore
import BianzhiQuery
import GRDB

/// The organ of a finding, whether a rule or somebody raised it.
enum FindingOrgan {
  /// The code of its organ; empty where it is of no organ alone, nil where there is no such finding.
  static func code(of name: FindingName, in database: Database) throws -> String? {
    switch name {
    case .rule(let number): try FindingRow(number, in: database)?.organCode
    case .hand(let number): try HandFinding.fetchOne(database, key: number)?.organCode
    }
  }

  /// The codes of the organs of all findings.
  static func codes(in database: Database) throws -> [FindingName: String] {
    let seen = try FindingRow.all(in: database).map { ($0.name, $0.organCode) }
    let raised = try HandFinding.all(in: database).map { ($0.name, $0.organCode) }
    return Dictionary(uniqueKeysWithValues: seen + raised)
  }

  /// SQL that joins what is stored of the finding that a column names (`F12`, `H3`).
  static func joined(to name: String) -> String {
    """
    LEFT JOIN finding_row f ON \(name) = 'F' || f.id LEFT JOIN hand_finding h ON \(name) = 'H' || h.id
    """
  }

  /// The code of its organ, behind ``joined(to:)``.
  static let code = "coalesce(f.organ_code, h.organ_code)"
}
