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
  /// The packages in whose place it stands; missing in events of earlier versions, in which it was all of its office
  /// and year.
  private let inPlaceOf: [Int]?

  init(
    _ package: OfficePackage, hash: String, isNewest: Bool, reason: String?, inPlaceOf: [Int]
  ) {
    (office, year, chain, self.hash) = (package.office, package.year, package.chain, hash)
    (self.isNewest, self.reason, self.inPlaceOf) = (isNewest, reason, inPlaceOf)
  }

  package func require(_ subject: PackageName, at desk: Desk) {}

  package func apply(_ event: Event, _ subject: PackageName, to state: Database) throws {
    let content = try String.fetchOne(
      state, sql: "SELECT content FROM package_file WHERE hash = ?", arguments: [hash])
    let package = try OfficePackage.read(Data((content ?? "").utf8), file: event.subject)
    try displace(package.office, package.year, in: state)
    try insert(package, as: subject.number, in: state)
  }

  /// Marks the newest packages of an office and year anew, by the acts that stand.
  static func markNewest(of office: String, _ year: Int, in state: Database) throws {
    let ids = try Int.fetchSet(
      state, sql: "SELECT id FROM package WHERE office = ? AND year = ?",
      arguments: [office, year])
    for id in ids.sorted() {
      let row = try Row.fetchOne(
        state,
        sql: """
          SELECT * FROM event WHERE kind = ? AND subject = ?
            AND id NOT IN (SELECT event FROM withdrawn_event) ORDER BY id DESC LIMIT 1
          """, arguments: [kind.code, "\(PackageName(id))"])
      guard let act = try row.flatMap(Event.init)?.decode(ImportPackage.self) else { continue }
      try act.displace(office, year, in: state)
      try state.execute(
        sql: "UPDATE package SET is_newest = ? WHERE id = ?",
        arguments: [act.isNewest ?? true, id])
    }
  }

  /// Those in whose place it stands are the newest no more.
  private func displace(_ office: String, _ year: Int, in state: Database) throws {
    for other in inPlaceOf ?? [] {
      try state.execute(sql: "UPDATE package SET is_newest = 0 WHERE id = ?", arguments: [other])
    }
    guard isNewest != false, inPlaceOf == nil else { return }
    try state.execute(
      sql: "UPDATE package SET is_newest = 0 WHERE office = ? AND year = ?",
      arguments: [office, year])
  }

  private func insert(_ package: OfficePackage, as id: Int, in state: Database) throws {
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
  /// The newest of that plan where this one is older; nil where this one is.
  package var newest: PackageName?
  /// Packages of other plans of that office and year, which count beside it.
  package var beside: [PackageName] = []
  /// Packages of other offices that have leaders of it.
  package var sharing: [PackageName] = []
}
