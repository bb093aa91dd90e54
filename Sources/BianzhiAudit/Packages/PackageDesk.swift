package import BianzhiCore
import BianzhiQuery
import Foundation
import GRDB

extension Desk {
  func makePackage(
    _ plan: Int, _ office: String, _ name: String, _ asOf: CalendarDay,
    _ strength: [OfficePackage.Strength]
  ) throws -> OfficePackage {
    let year = try AuditPlan(plan, in: database).year
    let making = PackageMaking(database: database, plan: plan)
    let subjects = try making.subjects()
    let organs = Set(subjects.flatMap { [$0.organCode] + $0.scope })
    let package = try OfficePackage(
      office: office, name: name, year: year, asOf: asOf, madeOn: day,
      chain: try log.end().description, subjects: subjects, steps: try making.steps(subjects),
      findings: try making.findings(subjects),
      strength: strength.filter { organs.contains($0.organCode) })
    try self.write(MakePackage(package), of: PlanName(plan))
    return package
  }
}

/// A package in the ledger.
package struct StoredPackage: Sendable {
  /// G1.
  package let name: String
  package let isNewest: Bool
  package let package: OfficePackage
}

extension Ledger {
  /// Packages of lower offices in the order they came.
  ///
  /// - Parameter office: code of one office; nil for all.
  package func packages(office: String? = nil) throws -> [StoredPackage] {
    try reading { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT p.id, p.is_newest, f.content FROM package p JOIN package_file f ON f.hash = p.hash
          WHERE ?1 IS NULL OR p.office = ?1 ORDER BY p.id
          """, arguments: [office]
      ).map { row in
        let (number, content): (Int, String) = (row["id"], row["content"])
        return StoredPackage(
          name: "G\(number)", isNewest: row["is_newest"],
          package: try OfficePackage.read(Data(content.utf8), file: "G\(number)"))
      }
    }
  }
}
