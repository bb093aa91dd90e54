import BianzhiCore
import GRDB

/// Organs of which rows of approvals may be held back.
extension Preparation {
  /// Notes the organs of which rows of a table of approvals were refused and are held back, by scope: what seems not to be
  /// approved may stand in one of those rows.
  ///
  /// A row whose cell names an organ is that one's. Any other may be of each organ of its table.
  func noteHeldApprovals() throws {
    try noteAskedUnits()
    let held = try Row.fetchAll(
      database,
      sql: """
        SELECT h.id, h.file, h.cells, f.kind FROM held_row h JOIN source_file f ON f.id = h.file
        WHERE \(isHeld("h")) AND f.kind IN (\(Self.sources))
          AND f.import <= \(setting.horizon)
        ORDER BY h.file
        """)
    guard !held.isEmpty else { return }
    let matcher = try LedgerNameBook.organs(in: database, on: setting.asOf)
    var (file, organs): (Int64?, Set<Int64>) = (nil, [])
    for row in held {
      let number: Int64 = row["id"]
      let cells = try [String](
        storedJSON: row["cells"], at: StoredPlace("held_row", "cells", row: number))
      let kind: String = row["kind"]
      if file != row["file"] {
        file = row["file"]
        organs = try approved(byFile: row["file"], kind)
      }
      let named = try cells.compactMap { try self.named($0, matcher) }
      for scope in Self.scopes[kind] ?? [] {
        heldApprovals[scope, default: []].formUnion(named.isEmpty ? organs : Set(named.prefix(1)))
      }
    }
  }

  /// Units that have approvals under their own name, and may have others under one that a person has to decide on.
  private func noteAskedUnits() throws {
    for (key, meant) in try LedgerNameBook.approvedNames(in: database).asked() {
      for scope in ["quota", "post"] {
        heldApprovals[scope, default: []].formUnion(([key] + meant).map { organ($0) })
      }
    }
  }

  /// What tables of approvals say, by the kind of table.
  private static let scopes = [
    DataKind.quotas.rawValue: ["quota"], DataKind.posts.rawValue: ["post"],
    DataKind.approvedBodyTable: ["body", "post"],
  ]
  private static let sources = scopes.keys.sorted().map { "'\($0)'" }.joined(separator: ", ")

  /// The organ that a cell names, by its name or its code.
  private func named(_ cell: String, _ matcher: NameMatcher) throws -> Int64? {
    if cell.count >= 3, let key = matcher.match(cell, proposes: false).key { return organ(key) }
    // A short number is a count or a year.
    guard !cell.isEmpty, cell.utf8.allSatisfy({ $0 < 0x80 }),
      !cell.allSatisfy(\.isNumber) || cell.count > 8
    else {
      return nil
    }
    return try Int64.fetchOne(
      database, sql: "SELECT organ FROM organ_on_day WHERE code = ?", arguments: [cell])
  }

  /// The organs of which a table approves something, as the import at hand or another one read it.
  private func approved(byFile file: Int64, _ kind: String) throws -> Set<Int64> {
    let (table, organ) =
      kind == DataKind.approvedBodyTable
      ? ("organ_row", "superior")
      : ((kind == DataKind.posts.rawValue ? DataKind.posts : .quotas).table, "organ")
    let found = try Int64.fetchAll(
      database,
      sql: """
        SELECT DISTINCT a.\(organ) FROM \(table) a
        WHERE a.\(organ) IS NOT NULL AND \(inForce("a")) AND a.file IN (
          SELECT f.id FROM source_file f JOIN source_file h ON h.id = ?
          WHERE f.id = h.id OR f.full_path = h.full_path AND f.kind = h.kind AND f.sheet IS h.sheet)
        """, arguments: [file])
    return Set(found.map { self.organ($0) })
  }

  /// Whether rows are held back that may approve something of an organ.
  func mayHoldApprovals(_ scope: String, of organ: Int64) -> Bool {
    heldApprovals[scope]?.contains(organ) == true
  }

  /// What is approved is not certain while rows of its table are held back.
  func leavingHeldOpen(
    _ approvals: [Int64: [Approved]], _ table: ApprovalTable
  ) -> [Int64: [Approved]] {
    guard heldApprovals[table.about]?.isEmpty == false else { return approvals }
    return approvals.reduce(into: [:]) { result, organ in
      let isOpen = mayHoldApprovals(table.about, of: organ.key)
      result[organ.key] = isOpen ? organ.value.map(\.uncertain) : organ.value
    }
  }
}

extension Approved {
  fileprivate var uncertain: Approved {
    var open = self
    open.isCertain = false
    return open
  }
}
