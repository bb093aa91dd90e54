package import BianzhiCore
import BianzhiQuery
import Foundation
import GRDB

/// Payloads of the events of packages.
enum PackageEvent {
  /// Subject P1.
  struct Made: Codable {
    let office: String
    let name: String
    let asOf: CalendarDay
    let hash: String
    let chain: String
  }

  /// Subject G1; the content lies in `package_file` under the hash.
  struct Imported: Codable {
    let office: String
    let year: Int
    let chain: String
    let hash: String
  }
}

extension AuditDesk {
  func makePackage(
    _ plan: Int, _ office: String, _ name: String, _ asOf: CalendarDay,
    _ strength: [OfficePackage.Strength], write: (OfficePackage) throws -> Void
  ) throws -> OfficePackage {
    let year = try Int.fetchOne(
      database, sql: "SELECT year FROM plan WHERE id = ?", arguments: [plan])
    guard let year else { throw ActError.unknown("P\(plan)") }
    let making = PackageMaking(database: database, plan: plan)
    let subjects = try making.subjects()
    let organs = Set(subjects.flatMap { [$0.organCode] + $0.scope })
    let package = try OfficePackage(
      office: office, name: name, year: year, asOf: asOf, madeOn: day,
      chain: try log.end().description, subjects: subjects, steps: try making.steps(subjects),
      findings: try making.findings(organs),
      strength: strength.filter { organs.contains($0.organCode) })
    try append(
      "package.made", of: "P\(plan)",
      PackageEvent.Made(
        office: office, name: name, asOf: asOf, hash: package.hash ?? "", chain: package.chain))
    try write(package)
    return package
  }

  /// Takes the package of a lower office. It then is the newest of that office and year.
  ///
  /// - Returns: its number, and whether it was there already, in which case nothing happens.
  package func takePackage(_ package: OfficePackage) throws -> (number: Int, isKnown: Bool) {
    let content = try package.bytes()
    let hash = ContentHash.of(String(decoding: content, as: UTF8.self))
    let known = try Int.fetchOne(
      database, sql: "SELECT id FROM package WHERE hash = ?", arguments: [hash])
    if let known { return (known, true) }
    try database.execute(
      sql: "INSERT INTO package_file VALUES (?, ?)",
      arguments: [hash, String(decoding: content, as: UTF8.self)])
    let number = try OfficeNumber.next("package", database)
    try append(
      "package.imported", of: "G\(number)",
      PackageEvent.Imported(
        office: package.office, year: package.year, chain: package.chain, hash: hash))
    return (number, false)
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
