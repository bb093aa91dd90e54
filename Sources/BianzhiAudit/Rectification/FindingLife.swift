package import BianzhiCore
import Foundation
package import GRDB

/// Where a finding stands, and what was said and done about it.
package struct FindingLife: Sendable {
  package let name: FindingName
  package internal(set) var status: FindingStatus = .raised
  /// Day of the last act; nil where nothing was done yet.
  package internal(set) var since: CalendarDay?
  /// Number of the last act's event; 0 where nothing was done yet.
  package internal(set) var revision = 0
  package internal(set) var duty: Duty?
  package internal(set) var article: Int?
  package internal(set) var cause: String?
  package internal(set) var isPolicy = false
  package internal(set) var term: RectificationTerm?
  package internal(set) var notice: String?
  package internal(set) var measure: String?
  package internal(set) var owner: String?
  package internal(set) var target: String?
  package internal(set) var firstDeadline: CalendarDay?
  package internal(set) var deadline: CalendarDay?
  package internal(set) var statement: String?
  package internal(set) var submittedBy: String?
  /// Everybody who planned, owned, worked on or submitted it: none of them may accept it.
  package internal(set) var workers: [String] = []
  package internal(set) var passedTo: String?
  package internal(set) var closedBy: String?
  package internal(set) var proofRun: Int?
  package internal(set) var rebounds = 0

  init(_ name: FindingName) { self.name = name }

  package var isByHand: Bool {
    if case .hand = name { true } else { false }
  }

  /// - Throws: ``ActError/unknown(_:)`` where there is no such finding.
  package static func load(_ name: FindingName, in database: Database) throws -> FindingLife {
    if let life = try stored(name, in: database) { return life }
    guard case .rule(let number) = name,
      try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM finding_row WHERE id = ?)",
        arguments: [number]) == true
    else { throw ActError.unknown("\(name)") }
    return FindingLife(name)
  }

  /// - Returns: nil where nothing was done to it yet.
  package static func stored(_ name: FindingName, in database: Database) throws -> FindingLife? {
    try Row.fetchOne(
      database, sql: "SELECT * FROM finding_life WHERE finding = ?", arguments: ["\(name)"]
    ).map { FindingLife(name, $0) }
  }

  init(_ name: FindingName, _ row: Row) {
    self.init(name)
    let day = { (column: String) in (row[column] as Int32?).flatMap { CalendarDay(yyyymmdd: $0) } }
    status = FindingStatus(rawValue: row["status"]) ?? .raised
    (since, revision) = (day("since"), row["revision"])
    duty = (row["duty"] as String?).flatMap { Duty(rawValue: $0) }
    (article, cause, isPolicy) = (row["article"], row["cause"], row["is_policy"])
    term = (row["term"] as String?).flatMap { RectificationTerm(rawValue: $0) }
    (notice, measure, owner) = (row["notice"], row["measure"], row["owner"])
    (target, firstDeadline, deadline) = (row["target"], day("first_deadline"), day("deadline"))
    (statement, submittedBy) = (row["statement"], row["submitted_by"])
    let people: String = row["workers"]
    workers = (try? JSONDecoder().decode([String].self, from: Data(people.utf8))) ?? []
    (passedTo, closedBy, proofRun) = (row["passed_to"], row["closed_by"], row["proof_run"])
    rebounds = row["rebounds"]
  }

  /// Writes the row, new or in place of the old one.
  func save(in database: Database) throws {
    let people = String(decoding: try JSONEncoder().encode(workers), as: UTF8.self)
    try database.execute(
      sql: """
        INSERT OR REPLACE INTO finding_life VALUES
          (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        "\(name)", status.rawValue, since?.yyyymmdd, revision, duty?.rawValue, article, cause,
        isPolicy, term?.rawValue, notice, measure, owner, target, firstDeadline?.yyyymmdd,
        deadline?.yyyymmdd, statement, submittedBy, people, passedTo, closedBy, proofRun, rebounds,
      ])
  }

  /// Whether this person had a hand in putting it right.
  package func isWork(of person: String) -> Bool {
    workers.contains { PersonName.isSame($0, person) }
  }

  mutating func addWorker(_ person: String?) {
    guard let person, !person.isEmpty, !isWork(of: person) else { return }
    workers.append(person)
  }
}
