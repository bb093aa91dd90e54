import BianzhiCore
import GRDB

/// Finds an office that handed in under another code: its leaders and findings would count twice.
struct OfficeTwin {
  private let package: OfficePackage
  private let database: Database

  init(_ package: OfficePackage, in database: Database) {
    (self.package, self.database) = (package, database)
  }

  /// A package under another code that is of the same office by its name, its code as people read it, the end of its
  /// chain, or all of its leaders; nil for none.
  func find() throws -> PackageRecord? {
    let others = try PackageRecord.filter(sql: "office <> ?", arguments: [package.office])
      .order(sql: "id DESC").fetchAll(database)
    return try others.first { other in
      try other.isNamed(package.name) || Self.folded(other.office) == Self.folded(package.office)
        || other.chain == package.chain || other.isNewest && hasSameLeaders(other)
    }
  }

  /// Ａ339901 and a339901 are one code.
  static func folded(_ code: String) -> String { Vocabulary.key(of: code) }

  /// Whether all planned leaders stand in the other package too.
  private func hasSameLeaders(_ other: PackageRecord) throws -> Bool {
    let own = Set(
      package.subjects.filter(\.isPlanned).map {
        key(PersonNumber.mask($0.name), $0.organCode, $0.organName, $0.post)
      })
    guard !own.isEmpty, other.year == package.year else { return false }
    let theirs = try Row.fetchAll(
      database,
      sql: "SELECT name, organ_code, organ_name, post FROM package_subject WHERE package = ?",
      arguments: [other.id]
    ).map { key($0["name"], $0["organ_code"], $0["organ_name"], $0["post"]) }
    return own.isSubset(of: theirs)
  }

  private func key(_ parts: String...) -> [String] { parts.map { Vocabulary.key(of: $0) } }
}
