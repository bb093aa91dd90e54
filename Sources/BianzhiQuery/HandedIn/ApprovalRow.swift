package import BianzhiCore
import GRDB

/// All that one document approves of one organ (机构编制台账, one row a document).
package struct ApprovalRow: Sendable {
  package let organCode: String
  package let organName: String
  package let document: String
  /// The first day in force of what it approves, or its month; empty where none is recorded.
  package internal(set) var day: String
  /// Quotas by kind: a stated total as `38`, a signed change as `+2`.
  package internal(set) var quotas: [String: String] = [:]
  /// Posts by sort: unit principals, unit deputies, other unit leaders, principals and deputies of inner bodies, unsaid.
  package internal(set) var posts: [PostSort: String] = [:]
  /// Ranks and roles that it approves posts of, with their scopes.
  package internal(set) var postParts: Set<String> = []
  /// How many inner bodies the organ ledger says it approved.
  package internal(set) var bodies = 0

  /// Leaders whom a document speaks of.
  package enum PostSort: String, CaseIterable, Sendable {
    case unitPrincipal, unitDeputy, unitOther, bodyPrincipal, bodyDeputy, other
  }
}

extension Ledger {
  /// The approvals in force, by organ, day and document; forms, which are no documents, are left out.
  ///
  /// - Throws: ``LedgerError``.
  package func approvalRows() throws -> [ApprovalRow] {
    try reading { try ApprovalReader($0).all() }
  }

  /// How many approvals in force name no document, and so have no row there; those of forms are none.
  ///
  /// - Throws: ``LedgerError``.
  package func approvalsWithoutDocument() throws -> Int {
    try reading {
      try Int.fetchOne(
        $0,
        sql: """
          SELECT (SELECT count(*) FROM staffing_quota WHERE document = '' AND NOT is_stated)
            + (SELECT count(*) FROM leader_post WHERE document = '' AND NOT is_stated)
          """) ?? 0
    }
  }
}

/// Joins the approvals of quotas, posts and inner bodies by organ and document.
private struct ApprovalReader {
  private struct Key: Hashable {
    let organ, document: String
  }

  private let database: Database
  private var rows: [Key: ApprovalRow] = [:]
  private let names: [String: String]

  init(_ database: Database) throws {
    self.database = database
    let found = try Row.fetchAll(
      database, sql: "SELECT code, name FROM organ WHERE category IS NOT '内设机构'")
    names = Dictionary(
      found.map { ($0["code"] as String, $0["name"] as String) }, uniquingKeysWith: { $1 })
  }

  consuming func all() throws -> [ApprovalRow] {
    for row in try entries("staffing_quota", "kind, '' AS scope, '' AS rank, '' AS role") {
      let kind: String = row["kind"]
      change(row) { $0.quotas[kind] = Self.joined($0.quotas[kind], row) }
    }
    for row in try entries("leader_post", "'' AS kind, scope, coalesce(rank, '') AS rank, role") {
      let sort = Self.sort(row["scope"], row["role"])
      let words: [String] = [row["rank"], row["role"]]
      let part = words.filter { !$0.isEmpty }.joined(separator: "/")
      // Which posts are meant says the column, but for those of no scope.
      let title = sort == .other && !part.isEmpty ? part + " " : ""
      change(row) {
        $0.posts[sort] = Self.joined($0.posts[sort], row, title)
        $0.postParts.insert("\(row["scope"] as String? ?? "")/\(part)")
      }
    }
    for row in try Row.fetchAll(
      database,
      sql: """
        SELECT superior_code AS organ_code, document, coalesce(since, '') AS effective, count(*) AS bodies
        FROM organ WHERE category = '内设机构' AND superior_code IS NOT NULL AND coalesce(document, '') <> ''
        GROUP BY superior_code, document, since
        """)
    {
      change(row) { $0.bodies += row["bodies"] as Int }
    }
    return rows.values.sorted {
      ($0.organCode, $0.day, $0.document) < ($1.organCode, $1.day, $1.document)
    }
  }

  private func entries(_ view: String, _ columns: String) throws -> [Row] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT organ_code, document, coalesce(effective, '') AS effective, people, change, \(columns)
        FROM \(view) WHERE document <> '' ORDER BY organ_code, effective, document, source_row
        """)
  }

  private mutating func change(_ row: Row, _ body: (inout ApprovalRow) -> Void) {
    let (document, day): (String, String) = (row["document"], row["effective"])
    let key = Key(organ: row["organ_code"], document: DocumentNumber.canonical(document))
    var known =
      rows[key]
      ?? ApprovalRow(
        organCode: key.organ, organName: names[key.organ] ?? key.organ, document: document, day: day
      )
    if !day.isEmpty, known.day.isEmpty || day < known.day { known.day = day }
    body(&known)
    rows[key] = known
  }

  /// Entries of one document and sort that speak of several ranks or bodies stand beside each other.
  private static func joined(_ earlier: String?, _ row: Row, _ title: String = "") -> String {
    let change = (row["change"] as Int?).map { $0 > 0 ? "+\($0)" : "\($0)" }
    let number = title + ((row["people"] as Int?).map(String.init) ?? change ?? "")
    return earlier.map { "\($0); \(number)" } ?? number
  }

  private static func sort(_ scope: String, _ role: String) -> ApprovalRow.PostSort {
    switch (scope, role) {
    case ("unit", "正职"): .unitPrincipal
    case ("unit", "副职"): .unitDeputy
    case ("unit", _): .unitOther
    case ("bodies", "正职"), ("body", "正职"): .bodyPrincipal
    case ("bodies", "副职"), ("body", "副职"): .bodyDeputy
    default: .other
    }
  }
}
