package import BianzhiCore
import Foundation
package import GRDB

/// `package import`: takes the package of a lower office; its content lies under its hash.
package struct ImportPackage: FoundingAct {
  package static let kind = EventKind("package.imported", zh: "导入上报包", en: "package imported")
  package static let table = PackageRecord.databaseTableName
  private let office: String
  private let year: Int
  private let chain: String
  private let hash: String

  fileprivate init(_ package: OfficePackage, hash: String) {
    (office, year, chain, self.hash) = (package.office, package.year, package.chain, hash)
  }

  package func require(_ subject: PackageName, at desk: Desk) {}

  package func apply(_ event: Event, _ subject: PackageName, to state: Database) throws {
    let content = try String.fetchOne(
      state, sql: "SELECT content FROM package_file WHERE hash = ?", arguments: [hash])
    let package = try OfficePackage.read(Data((content ?? "").utf8), file: event.subject)
    try state.execute(
      sql: "UPDATE package SET is_newest = 0 WHERE office = ? AND year = ?",
      arguments: [package.office, package.year])
    let id = subject.number
    try PackageRecord(
      id: id, office: package.office, name: package.name, year: package.year, asOf: package.asOf,
      madeOn: package.madeOn, hash: hash, chain: package.chain
    ).insert(state)
    for row in package.subjects { try PackageSubject(row, of: id).insert(state) }
    for row in package.steps { try PackageStep(row, of: id).insert(state) }
    for row in package.findings { try PackageFinding(row, of: id).insert(state) }
    for row in package.strength { try PackageStrength(row, of: id).insert(state) }
  }
}

extension Desk {
  /// Takes the package of a lower office. It then is the newest of that office and year.
  ///
  /// - Returns: its number, and whether it was there already, in which case nothing happens.
  package func take(_ package: OfficePackage) throws -> (name: PackageName, isKnown: Bool) {
    let content = String(decoding: try package.bytes(), as: UTF8.self)
    let hash = ContentHash.of(content)
    let known = try Int.fetchOne(
      database, sql: "SELECT id FROM package WHERE hash = ?", arguments: [hash])
    if let known { return (PackageName(known), true) }
    try database.execute(
      sql: "INSERT INTO package_file VALUES (?, ?)", arguments: [hash, content])
    return (try begin(ImportPackage(package, hash: hash)), false)
  }
}
