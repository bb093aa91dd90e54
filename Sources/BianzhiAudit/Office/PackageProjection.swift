import BianzhiCore
import Foundation
import GRDB

/// Rows of a package of a lower office, from its content as it is kept.
enum PackageProjection {
  static func store(_ event: Event, _ database: Database) throws {
    guard let number = RecordName.number(event.subject, "G") else { return }
    let imported: PackageEvent.Imported = try event.decode()
    let content = try String.fetchOne(
      database, sql: "SELECT content FROM package_file WHERE hash = ?", arguments: [imported.hash])
    let package = try OfficePackage.read(Data((content ?? "").utf8), file: event.subject)
    try database.execute(
      sql: "UPDATE package SET is_newest = 0 WHERE office = ? AND year = ?",
      arguments: [package.office, package.year])
    try database.execute(
      sql: "INSERT INTO package VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)",
      arguments: [
        number, package.office, package.name, package.year, package.asOf.yyyymmdd,
        package.madeOn.yyyymmdd, imported.hash, package.chain,
      ])
    try subjects(of: package, number, database)
    try findings(of: package, number, database)
    for row in package.strength {
      try database.execute(
        sql: "INSERT INTO package_strength VALUES (?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          number, row.organCode, row.organName, row.kind, row.approved, row.actual,
          row.dataDay?.yyyymmdd,
        ])
    }
  }

  private static func subjects(
    of package: OfficePackage, _ number: Int, _ database: Database
  ) throws {
    for row in package.subjects {
      try database.execute(
        sql: "INSERT INTO package_subject VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          number, row.subject, PersonNumber.mask(row.name), row.organCode, row.organName, row.post,
          row.level, row.kind, row.demand, row.ends?.yyyymmdd, row.startedOn?.yyyymmdd,
          row.doneOn?.yyyymmdd,
        ])
    }
    for row in package.steps {
      try database.execute(
        sql: "INSERT INTO package_step VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          number, row.subject, row.step, row.title,
          "[" + row.after.map(String.init).joined(separator: ",") + "]", row.day?.yyyymmdd,
          row.files, PersonNumber.mask(row.note), PersonNumber.mask(row.override),
        ])
    }
  }

  private static func findings(
    of package: OfficePackage, _ number: Int, _ database: Database
  ) throws {
    for row in package.findings {
      try database.execute(
        sql: """
          INSERT INTO package_finding
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          number, row.finding, row.rule, row.severity, row.status, row.organCode, row.organName,
          PersonNumber.mask(row.part), row.expected, row.actual, row.owner, row.deadline?.yyyymmdd,
          row.closedBy, row.closedOn?.yyyymmdd, row.proof, row.state, row.rebounds,
        ])
    }
  }
}
