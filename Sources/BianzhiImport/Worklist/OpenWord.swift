package import BianzhiCore
import GRDB

/// A recorded word that no list has, or that says only that somebody is not there (否, 不在岗), and nobody has
/// decided on.
package struct OpenWord: Sendable {
  package let field: ValueField
  package let word: String
  /// Rows of rosters in force that have it.
  package let people: Int
  /// Rows of other tables in force that have it.
  package let entries: Int
  /// The organs it is found with, by code.
  package let organs: [String]
  /// The word of the list it is likest to; nil where none is like it.
  package let proposal: String?
}

extension Ledger {
  /// The words to be decided on, those of most people first.
  package func openWords() throws -> [OpenWord] {
    try reading { try OpenWords($0).all() }
  }
}

/// The search for such words in one ledger.
private struct OpenWords {
  private struct Place: Hashable {
    let field: ValueField
    let key: String
  }

  private struct Found {
    let word: String
    var people = 0
    var entries = 0
    var organs: Set<String> = []
  }

  private let database: Database
  private let readings: ReadingBook
  private var found: [Place: Found] = [:]

  init(_ database: Database) throws {
    self.database = database
    readings = try ReadingBook(database)
  }

  func all() throws -> [OpenWord] {
    var search = self
    for field in ValueField.allCases {
      try search.look(inRostersFor: field)
      for (table, column) in field.entryColumns {
        try search.look(in: table, column, for: field)
      }
    }
    try search.lookForOpenKinds()
    return search.found.map { place, found in
      OpenWord(
        field: place.field, word: found.word, people: found.people, entries: found.entries,
        organs: found.organs.sorted(), proposal: Self.proposal(for: found.word, in: place.field))
    }.sorted { (-$0.people, $0.field.rawValue, $0.word) < (-$1.people, $1.field.rawValue, $1.word) }
  }

  /// The word of the list it is likest to. 政府机关 and 党委单位 may be a department as well as the government itself: nothing
  /// is proposed.
  private static func proposal(for word: String, in field: ValueField) -> String? {
    let found = field.words.nearest(to: word)
    let wholes = [OrganCategory.government, .partyCommittee].map(\.rawValue)
    guard field == .category, let found, wholes.contains(found) else { return found }
    return Vocabulary.key(of: word).endsWith(found) ? found : nil
  }

  private mutating func look(inRostersFor field: ValueField) throws {
    guard let term = field.term else { return }
    let column = RenewedTerm.column(of: term)
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT t.text AS word, k.code AS organ, count(*) AS people
        FROM term t CROSS JOIN roster_list r
        JOIN staff_row s ON s.id BETWEEN r.id << 24 AND (r.id << 24) + 16777215
        JOIN organ_key k ON k.id = r.organ
        WHERE t.field = ?1 AND (t.is_known = 0 OR ?1 = 'state' AND t.code = ?2) AND s.\(column) = t.id AND s.ended IS NULL
          AND r.ended IS NULL
        GROUP BY t.id, r.organ ORDER BY t.id
        """, arguments: [field.rawValue, PersonState.offPost.rawValue])
    for row in rows { add(field, row["word"], row["organ"], people: row["people"], entries: 0) }
  }

  private mutating func look(
    in table: EntryTable, _ column: String, for field: ValueField
  ) throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT e.\(column) AS word, k.code AS organ, count(*) AS entries
        FROM \(table.name) e JOIN organ_key k ON k.id = e.organ
        WHERE e.ended IS NULL AND coalesce(e.\(column), '') <> '' GROUP BY 1, 2 ORDER BY 1, 2
        """)
    for row in rows where field.words.code(for: row["word"]) == nil {
      add(field, row["word"], row["organ"], people: 0, entries: row["entries"])
    }
  }

  /// 参公 and the like, where the approvals of the organ do not tell which kind is meant.
  private mutating func lookForOpenKinds() throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT t.text AS word, k.code AS organ, count(*) AS people,
          (SELECT group_concat(DISTINCT q.kind) FROM quota_row q
           WHERE q.organ = r.organ AND q.ended IS NULL) AS kinds
        FROM term t CROSS JOIN roster_list r
        JOIN staff_row s ON s.id BETWEEN r.id << 24 AND (r.id << 24) + 16777215
        JOIN organ_key k ON k.id = r.organ
        WHERE t.field = 'quota_kind' AND t.is_known = 1 AND s.kind = t.id AND s.ended IS NULL
          AND r.ended IS NULL AND t.code IN (?, ?)
        GROUP BY t.id, r.organ ORDER BY t.id
        """,
      arguments: [
        QuotaKind.civilServiceInstitution.rawValue, QuotaKind.administrative.rawValue,
      ])
    for row in rows {
      guard let word = ManagementWord(row["word"]), let kinds: String = row["kinds"] else {
        continue
      }
      let approved = kinds.split(separator: ",").compactMap { QuotaKind(rawValue: String($0)) }
      guard !approved.isEmpty, word.kind(among: approved) == nil else { continue }
      add(.quotaKind, row["word"], row["organ"], people: row["people"], entries: 0)
    }
  }

  private mutating func add(
    _ field: ValueField, _ word: String, _ organ: String, people: Int, entries: Int
  ) {
    let key = Vocabulary.key(of: word)
    guard !key.isEmpty, readings.code(of: word, in: field) == nil else { return }
    var one = found[Place(field: field, key: key)] ?? Found(word: word)
    one.people += people
    one.entries += entries
    one.organs.insert(organ)
    found[Place(field: field, key: key)] = one
  }
}

extension Vocabulary {
  /// The term that a text holds, or that holds the text; of several the longest. What denies is not like what affirms: 在编 is not
  /// proposed as 非在编.
  func nearest(to text: String) -> String? {
    let key = Vocabulary.key(of: text)
    guard key.count > 1 else { return nil }
    let fitting = terms.compactMap { term -> (code: String, length: Int)? in
      let words = ([term.code] + term.aliases).map { Vocabulary.key(of: $0) }
      let lengths = words.filter {
        $0.count > 1 && (key.contains($0) || $0.contains(key)) && denies($0) == denies(key)
      }.map(\.count)
      return lengths.max().map { (term.code, $0) }
    }
    return fitting.max { ($0.length, $1.code) < ($1.length, $0.code) }?.code
  }

  private func denies(_ key: String) -> Bool { key.contains { "非不未无没外".contains($0) } }
}
