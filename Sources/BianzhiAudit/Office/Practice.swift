package import BianzhiCore
import BianzhiQuery
import Foundation
import GRDB

/// What was learned: a good practice found, or a rule made of it.
package struct Practice: Sendable {
  package enum Sort: String, Codable, CodedWord {
    case practice
    /// 制度固化.
    case rule

    package var said: Said {
      switch self {
      case .practice: Said(zh: "经验做法", en: "practice")
      case .rule: Said(zh: "制度固化", en: "rule")
      }
    }
  }

  /// K1.
  package let name: String
  package let sort: Sort
  package let title: String
  package let text: String
  package let organCode: String
  package let document: String
  /// Names of the findings it came of.
  package let findings: [String]
  package let day: CalendarDay
}

/// Payload of `practice.added`, subject K1.
struct PracticeAdded: Codable {
  let sort: Practice.Sort
  let title: String
  let text: String
  let organCode: String
  let document: String
  let findings: [String]
}

extension AuditDesk {
  /// Writes down a practice or a rule.
  ///
  /// - Parameter findings: the findings it came of, as F12 or H3.
  /// - Returns: its number; K1 is 1.
  package func addPractice(
    _ sort: Practice.Sort, title: String, text: String, organ: String, document: String,
    findings: [String]
  ) throws -> Int {
    let names = try findings.map { text in
      guard let name = FindingName(text) else { throw ActError.unknown(text) }
      try AuditSubject.require(name, database)
      return name.description
    }
    let number = try OfficeNumber.next("practice", database)
    try append(
      "practice.added", of: "K\(number)",
      PracticeAdded(
        sort: sort, title: title, text: text, organCode: organ, document: document, findings: names)
    )
    return number
  }
}

extension Ledger {
  /// Practices and rules in the order of their numbers.
  package func practices() throws -> [Practice] {
    try reading { database in
      try Row.fetchAll(database, sql: "SELECT * FROM practice ORDER BY id").compactMap { row in
        let (number, findings): (Int, String) = (row["id"], row["findings"])
        guard let day = CalendarDay.kept(row["day"]) else { return nil }
        return Practice(
          name: "K\(number)", sort: Practice.Sort(rawValue: row["sort"]) ?? .practice,
          title: row["title"], text: row["text"], organCode: row["organ_code"],
          document: row["document"],
          findings: (try? JSONDecoder().decode([String].self, from: Data(findings.utf8))) ?? [],
          day: day)
      }
    }
  }
}
