package import BianzhiCore
import Foundation
package import GRDB

/// The events of a ledger and the tables they made, as text to compare: one row a line, fields parted by tabs.
package enum AuditText {
  /// An event as it was recorded.
  package struct Line: Sendable {
    package let kind: String
    package let subject: String
    package let day: CalendarDay
    package let person: String
    package let payload: String
  }

  /// Kind, subject, day, person and payload of each event, and the link that seals them all.
  package static func events(of path: String) throws -> String {
    try read(path) { try events(in: $0) }
  }

  /// Every row of every table that events made.
  package static func state(of path: String) throws -> String {
    try read(path) { try state(in: $0) }
  }

  package static func events(in database: Database) throws -> String {
    let rows = try Row.fetchAll(
      database, sql: "SELECT kind, subject, day, person, payload, link FROM event ORDER BY id")
    let lines = rows.map { row in
      [row["kind"], row["subject"], "\(row["day"] as Int)", row["person"], row["payload"]]
        .joined(separator: "\t")
    }
    return (lines + [rows.last?["link"] ?? ""]).joined(separator: "\n") + "\n"
  }

  /// Reads what ``events(in:)`` wrote; the link is left out.
  package static func lines(_ text: String) -> [Line] {
    text.split(separator: "\n").dropLast().compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 5, let number = Int32(fields[2]),
        let day = CalendarDay(yyyymmdd: number)
      else { return nil }
      return Line(
        kind: fields[0], subject: fields[1], day: day, person: fields[3], payload: fields[4])
    }
  }

  package static func state(in database: Database) throws -> String {
    var text = ""
    for table in try tables() {
      let columns = try database.columns(in: table).map { "quote(\"\($0.name)\")" }
      let rows = try String.fetchAll(
        database,
        sql: """
          SELECT \(columns.joined(separator: " || char(9) || ")) AS line FROM "\(table)" ORDER BY 1
          """)
      text += "[\(table)]\n" + rows.map { $0 + "\n" }.joined()
    }
    return text
  }

  /// The tables of the audit behind `event`, in the order of the schema, without the one that only stores
  /// files.
  private static func tables() throws -> [String] {
    let parts = try Repository.text("schema.sql").components(separatedBy: "\n-- part: ")
    let audit = parts.first { $0.hasPrefix("audit\n") } ?? ""
    return audit.matches(of: #/(?m)^CREATE TABLE ([a-z_]+)/#).map { String($0.1) }
      .filter { !["event", "package_file"].contains($0) }
  }

  private static func read<Value>(
    _ path: String, _ body: (Database) throws -> Value
  ) throws -> Value {
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.read(body)
  }
}
