import BianzhiCore
import GRDB

/// What an act may be about: findings and leaders of plans that the ledger has.
enum AuditSubject {
  /// - Throws: ``ActError`` for a leader no plan has.
  static func require(_ name: PlanSubjectName, _ database: Database) throws {
    let isThere = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM plan_subject WHERE plan = ? AND number = ?)",
      arguments: [name.plan, name.number])
    guard isThere == true else { throw ActError.unknown(name.description) }
  }

  /// - Throws: ``ActError`` for a finding that neither a run saw nor anybody raised.
  static func require(_ name: FindingName, _ database: Database) throws {
    let (table, number) =
      switch name {
      case .rule(let number): ("finding_row", number)
      case .hand(let number): ("hand_finding", number)
      }
    let isThere = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM \(table) WHERE id = ?)", arguments: [number])
    guard isThere == true else { throw ActError.unknown(name.description) }
  }

  /// Reads F12, H3 or P1-7 and sees that it is there.
  ///
  /// - Returns: the name as the ledger writes it.
  static func named(_ text: String, _ database: Database) throws -> String {
    if let name = FindingName(text) {
      try require(name, database)
      return name.description
    }
    guard let name = PlanSubjectName(text) else { throw ActError.unknown(text) }
    try require(name, database)
    return name.description
  }
}

/// Numbers of the office's own records: M1, K1, G1.
enum OfficeNumber {
  static func next(_ table: String, _ database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "SELECT coalesce(max(id), 0) + 1 FROM \(table)") ?? 1
  }
}

extension CalendarDay {
  /// A day as a column keeps it; nil for none.
  static func kept(_ number: Int32?) -> CalendarDay? {
    number.flatMap { CalendarDay(yyyymmdd: $0) }
  }
}
