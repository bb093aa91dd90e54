import BianzhiCore
import GRDB

/// Finds an office that handed in under another code: its leaders and findings would count twice.
struct OfficeTwin {
  private let package: OfficePackage
  private let database: Database

  init(_ package: OfficePackage, in database: Database) {
    (self.package, self.database) = (package, database)
  }

  /// The newest package under another code that is of the same office by its name, or by its code as people read it,
  /// one of the same year first; nil for none.
  func find() throws -> PackageRecord? {
    let others = try PackageRecord.filter(sql: "office <> ?", arguments: [package.office])
      .order(sql: "year = ? DESC, is_newest DESC, as_of DESC, id DESC", arguments: [package.year])
      .fetchAll(database)
    return others.first { other in
      other.isNamed(package.name) || Self.folded(other.office) == Self.folded(package.office)
    }
  }

  /// Ａ339901 and a339901 are one code.
  static func folded(_ code: String) -> String { Vocabulary.key(of: code) }

  /// Newest packages of other offices and the same year that have leaders of this one: these count twice.
  func sharing() throws -> [PackageName] {
    try PackageRecord.filter(
      sql: "office <> ? AND year = ? AND is_newest = 1", arguments: [package.office, package.year]
    ).order(sql: "id").fetchAll(database).filter(sharesLeaders).map { PackageName($0.id) }
  }

  /// Whether a planned leader, of the same organ and post, is planned in the other package too.
  private func sharesLeaders(_ other: PackageRecord) throws -> Bool {
    let own = Set(
      package.subjects.filter(\.isPlanned).map {
        key(PersonNumber.mask($0.name), $0.organCode, $0.organName, $0.post)
      })
    guard !own.isEmpty else { return false }
    let planned = PlanDemand.allCases.filter(\.isPlanned).map { "'\($0.rawValue)'" }
    let theirs = try Row.fetchAll(
      database,
      sql: """
        SELECT name, organ_code, organ_name, post FROM package_subject
        WHERE package = ? AND demand IN (\(planned.joined(separator: ", ")))
        """, arguments: [other.id]
    ).map { key($0["name"], $0["organ_code"], $0["organ_name"], $0["post"]) }
    return !own.isDisjoint(with: theirs)
  }

  private func key(_ parts: String...) -> [String] { parts.map { Vocabulary.key(of: $0) } }
}
