import BianzhiCore
import GRDB

extension Preparation {
  /// What the approvals of one organ and part add up to on the day.
  struct Approved {
    let people: Int
    let documents: String
    let entries: [Int64]
    /// False where nothing tells which of two totals counts, or only changes are known.
    let isCertain: Bool
  }

  /// One organ's approvals of a sort, by part.
  typealias ApprovedParts = [String: Approved]

  /// Folds all approvals of a sort in force on the day.
  ///
  /// - Parameters:
  ///   - table: `quota_row` or `post_row`.
  ///   - columns: SQL of the texts that make the part of a row.
  ///   - part: the part they make.
  func approvals(
    _ table: String, sort: String, columns: [String], part: ([String]) -> String
  ) throws -> [Int64: ApprovedParts] {
    let list = columns.map { ", a.\($0)" }.joined()
    let filter = only.map { "AND a.organ IN (\(sameOrgans($0)))" } ?? ""
    let rows = try RawStatement(
      database,
      """
      SELECT a.organ, a.id, a.total, a.change, a.document, a.document_year, a.document_number,
        a.since, a.line\(list)
      FROM \(table) a
      WHERE \(inForce("a")) AND a.since <= \(setting.asOf.yyyymmdd) \(filter)
      ORDER BY a.organ\(list), a.document, a.since, a.nth
      """)
    var result: [Int64: ApprovedParts] = [:]
    var (group, key): ([ApprovalEntry], (organ: Int64, part: String)) = ([], (-1, ""))
    let close = {
      guard !group.isEmpty else { return }
      if let approved = try self.fold(group, sort: sort, key) {
        result[key.organ, default: [:]][key.part] = approved
      }
      group.removeAll(keepingCapacity: true)
    }
    while try rows.next() {
      let organ = organ(rows.integer(0))
      let name = part((0..<Int32(columns.count)).map { rows.text(9 + $0) })
      if organ != key.organ || name != key.part {
        try close()
        key = (organ, name)
      }
      group.append(
        ApprovalEntry(
          day: Int32(rows.integer(7)), documentYear: rows.optionalInteger(5).map(Int.init),
          documentNumber: rows.optionalInteger(6).map(Int.init), document: rows.text(4),
          line: Int(rows.integer(8)), total: rows.optionalInteger(2).map(Int.init),
          change: rows.optionalInteger(3).map(Int.init), id: rows.integer(1)))
    }
    try close()
    return result
  }

  /// An organ and the names that stand for it.
  private func sameOrgans(_ organ: Int64) -> String {
    let names = renamed.filter { $0.value == organ }.keys.sorted()
    return ([organ] + names).map(String.init).joined(separator: ", ")
  }

  private func fold(
    _ group: [ApprovalEntry], sort: String, _ key: (organ: Int64, part: String)
  ) throws -> Approved? {
    guard let number = ApprovedNumber.fold(group, on: setting.asOf) else { return nil }
    let documents = number.documents.joined(separator: "; ")
    if number.isConflict { try addProblem("conflict", sort, key, documents) }
    if number.isBrokenChain { try addProblem("chain", sort, key, documents) }
    return Approved(
      people: number.people, documents: documents, entries: number.entries,
      isCertain: !number.isConflict && number.hasTotal)
  }

  private func addProblem(
    _ problem: String, _ sort: String, _ key: (organ: Int64, part: String), _ documents: String
  ) throws {
    try database.execute(
      sql: "INSERT OR IGNORE INTO approval_problem VALUES (?, ?, ?, ?, ?)",
      arguments: [key.organ, sort, key.part, problem, documents])
  }

  /// Notes the entries behind approved numbers, for an explanation.
  func addEntries(_ parts: ApprovedParts, _ organ: Int64, sort: String) throws {
    guard only == organ else { return }
    for (part, approved) in parts {
      for (step, entry) in approved.entries.enumerated() {
        try database.execute(
          sql: "INSERT OR IGNORE INTO approval_entry VALUES (?, ?, ?, ?, ?)",
          arguments: [organ, part, sort, entry, step])
      }
    }
  }
}
