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
  /// Whether it is newer than all of that office and year; missing in events of earlier versions, in which
  /// the last one taken was the newest.
  private let isNewest: Bool?
  /// Why a package of another name under a known code was taken.
  private let reason: String?

  fileprivate init(_ package: OfficePackage, hash: String, isNewest: Bool, reason: String?) {
    (office, year, chain, self.hash) = (package.office, package.year, package.chain, hash)
    (self.isNewest, self.reason) = (isNewest, reason)
  }

  package func require(_ subject: PackageName, at desk: Desk) {}

  package func apply(_ event: Event, _ subject: PackageName, to state: Database) throws {
    let content = try String.fetchOne(
      state, sql: "SELECT content FROM package_file WHERE hash = ?", arguments: [hash])
    let package = try OfficePackage.read(Data((content ?? "").utf8), file: event.subject)
    if isNewest != false {
      try state.execute(
        sql: "UPDATE package SET is_newest = 0 WHERE office = ? AND year = ?",
        arguments: [package.office, package.year])
    }
    let id = subject.number
    try PackageRecord(
      id: id, office: package.office, name: package.name, year: package.year, asOf: package.asOf,
      madeOn: package.madeOn, hash: hash, chain: package.chain,
      isNewest: isNewest ?? true
    ).insert(state)
    for row in package.subjects { try PackageSubject(row, of: id).insert(state) }
    for row in package.steps { try PackageStep(row, of: id).insert(state) }
    for row in package.findings { try PackageFinding(row, of: id).insert(state) }
    for row in package.strength { try PackageStrength(row, of: id).insert(state) }
  }
}

/// A package that was taken.
package struct TakenPackage: Sendable {
  package let name: PackageName
  /// It was there already, and nothing happened.
  package let isKnown: Bool
  /// The newest of that office and year where this one is older; nil where this one is.
  package let newest: PackageName?
}

extension Desk {
  /// Takes the package of a lower office. It is the newest of that office and year unless one of a later day
  /// is there.
  ///
  /// - Parameter reason: why another name under a known code is the same office.
  /// - Throws: ``Refusal``: the code is that of an office of another name.
  package func take(_ package: OfficePackage, renamed reason: String? = nil) throws -> TakenPackage
  {
    let content = String(decoding: try package.bytes(), as: UTF8.self)
    let hash = ContentHash.of(content)
    let known = try PackageRecord.filter(sql: "office = ?", arguments: [package.office])
      .order(sql: "id").fetchAll(database)
    if let same = known.first(where: { $0.hash == hash }) {
      return TakenPackage(name: PackageName(same.id), isKnown: true, newest: nil)
    }
    if let other = known.last(where: { !$0.isNamed(package.name) }),
      !known.contains(where: { $0.isNamed(package.name) }), trimmed(reason) == nil
    {
      throw Refusal.otherOffice(
        package.office, package.name, known: PackageName(other.id), as: other.name)
    }
    let newer = known.last {
      $0.year == package.year && $0.isNewest
        && ($0.asOf, $0.madeOn) > (package.asOf, package.madeOn)
    }
    try database.execute(
      sql: "INSERT INTO package_file VALUES (?, ?)", arguments: [hash, content])
    let name = try begin(
      ImportPackage(package, hash: hash, isNewest: newer == nil, reason: trimmed(reason)))
    return TakenPackage(name: name, isKnown: false, newest: newer.map { PackageName($0.id) })
  }
}
