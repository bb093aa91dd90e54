import BianzhiCore
import GRDB

/// A package of a lower office.
struct PackageRecord: StateRecord {
  static let databaseTableName = "package"
  let id: Int
  let office: String
  let name: String
  let year: Int
  let asOf: CalendarDay
  let madeOn: CalendarDay
  let hash: String
  let chain: String
  var isNewest = true

  /// Events of the lower ledger before it was made.
  var chainLength: Int { ChainEnd(chain)?.number ?? 0 }

  /// Whether the office that made it bears this name.
  func isNamed(_ other: String) -> Bool { Vocabulary.key(of: name) == Vocabulary.key(of: other) }
}

/// The text of a package as it came. No act makes it: what acts made of packages is replayed from it.
struct PackageFile: StateRecord {
  static let databaseTableName = "package_file"
  /// SHA-256 of the content.
  let hash: String
  let content: String
}

/// A leader of a package.
struct PackageSubject: StateRecord {
  static let databaseTableName = "package_subject"
  let package: Int
  let subject: String
  let name: String
  let organCode: String
  let organName: String
  let post: String
  let level: String
  let kind: String
  let demand: String
  let ends: CalendarDay?
  let startedOn: CalendarDay?
  let doneOn: CalendarDay?

  init(_ row: OfficePackage.Subject, of package: Int) {
    (self.package, subject, name) = (package, row.subject, PersonNumber.mask(row.name))
    (organCode, organName, post) = (row.organCode, row.organName, row.post)
    (level, kind, demand) = (row.level.rawValue, row.kind.rawValue, row.demand.rawValue)
    (ends, startedOn, doneOn) = (row.ends, row.startedOn, row.doneOn)
  }
}

/// A step of a package.
struct PackageStep: StateRecord {
  static let databaseTableName = "package_step"
  let package: Int
  let subject: String
  let step: Int
  let title: String
  let after: [Int]
  let day: CalendarDay?
  let files: Int
  let note: String
  let override: String

  init(_ row: OfficePackage.Step, of package: Int) {
    (self.package, subject, step, title) = (package, row.subject, row.step, row.title)
    (after, day, files) = (row.after, row.day, row.files)
    (note, override) = (PersonNumber.mask(row.note), PersonNumber.mask(row.override))
  }
}

/// A finding of a package.
struct PackageFinding: StateRecord {
  static let databaseTableName = "package_finding"
  let package: Int
  let finding: String
  let rule: String
  let severity: String
  let status: FindingStatus
  let organCode: String
  let organName: String
  let part: String
  let expected: Int?
  let actual: Int?
  let owner: String?
  let deadline: CalendarDay?
  let closedBy: String?
  let closedOn: CalendarDay?
  let proof: String?
  let state: String
  let rebounds: Int

  init(_ row: OfficePackage.Finding, of package: Int) {
    (self.package, finding, rule) = (package, row.finding, row.rule)
    (severity, status) = (row.severity.rawValue, row.status)
    (organCode, organName, part) = (row.organCode, row.organName, PersonNumber.mask(row.part))
    (expected, actual, owner) = (row.expected, row.actual, row.owner)
    (deadline, closedBy, closedOn) = (row.deadline, row.closedBy, row.closedOn)
    (proof, state, rebounds) = (row.proof, row.state.rawValue, row.rebounds)
  }
}

/// Approved and actual people of a package.
struct PackageStrength: StateRecord {
  static let databaseTableName = "package_strength"
  let package: Int
  let organCode: String
  let organName: String
  let kind: String
  let approved: Int?
  let actual: Int?
  let dataDay: CalendarDay?

  init(_ row: OfficePackage.Strength, of package: Int) {
    (self.package, organCode, organName, kind) = (package, row.organCode, row.organName, row.kind)
    (approved, actual, dataDay) = (row.approved, row.actual, row.dataDay)
  }
}
