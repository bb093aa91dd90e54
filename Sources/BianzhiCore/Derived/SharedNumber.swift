package import GRDB

/// An identity number that several rows of one roster bear. They count as one person, which hides one where a number
/// was copied by mistake.
package struct SharedNumber: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    package let name: String
    /// File name and sheet, without the folder.
    package let file: String
    package let line: Int
  }

  /// Code of the organ, and its name where the ledger knows it.
  package let code: String
  package let organ: String?
  /// The masked number.
  package let number: String
  /// In the order of the roster, two at least.
  package let rows: [Row]

  /// Whether the rows name different people.
  package var hasTwoNames: Bool {
    Set(rows.map { $0.name.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }).count > 1
  }

  /// Of the rosters in force that repeat somebody, the newest of each organ by a day.
  package static func all(by day: CalendarDay, in database: Database) throws -> [SharedNumber] {
    let lists = try Int64.fetchAll(
      database,
      sql: """
        SELECT l.id FROM roster_list l
        WHERE l.ended IS NULL AND l.repeats = 1 AND l.day = (SELECT max(m.day) FROM roster_list m
          WHERE m.organ = l.organ AND m.ended IS NULL AND m.day <= ?)
        ORDER BY l.id
        """, arguments: [day.yyyymmdd])
    return try lists.flatMap { try of(roster: $0, in: database) }
  }

  /// - Parameter list: `roster_list.id`
  package static func of(roster list: Int64, in database: Database) throws -> [SharedNumber] {
    let rows = try GRDB.Row.fetchAll(
      database,
      sql: """
        WITH own AS (SELECT id, person, name, file, line FROM staff_row
          WHERE id BETWEEN :list << 24 AND (:list << 24) + 16777215 AND ended IS NULL
            AND person IS NOT NULL)
        SELECT o.person AS person, o.name AS name, o.line AS line, f.path AS path, f.sheet AS sheet
        FROM own o JOIN source_file f ON f.id = o.file
        WHERE o.person IN (SELECT person FROM own GROUP BY person HAVING count(*) > 1)
        ORDER BY o.person, o.id
        """, arguments: ["list": list])
    guard !rows.isEmpty else { return [] }
    let head = try GRDB.Row.fetchOne(
      database,
      sql: """
        SELECT k.code AS code, (SELECT o.name FROM organ_row o
          WHERE o.organ = k.id AND o.ended IS NULL) AS name
        FROM roster_list l JOIN organ_key k ON k.id = l.organ WHERE l.id = ?
        """, arguments: [list])
    let people = Dictionary(grouping: rows) { row -> Int64 in row["person"] }
    return people.map { person, rows in
      SharedNumber(
        code: head?["code"] ?? "", organ: head?["name"],
        number: PersonNumber(packed: person).masked, rows: rows.map(Row.init))
    }.sorted { ($0.rows[0].file, $0.rows[0].line) < ($1.rows[0].file, $1.rows[0].line) }
  }
}

extension SharedNumber.Row {
  fileprivate init(_ row: GRDB.Row) {
    let path: String = row["path"]
    let sheet: String? = row["sheet"]
    let short = path.split(separator: "/").last.map(String.init) ?? path
    self.init(
      name: row["name"] ?? "", file: sheet.map { "\(short) \($0)" } ?? short, line: row["line"])
  }
}

extension SharedNumber {
  /// Number, names and rows: 3399**********0011：张一（名册.csv 第 3 行）、李五（名册.csv 第 4 行）.
  package var wording: Wording {
    let chinese = rows.map { "\($0.name)（\($0.file) 第 \($0.line) 行）" }.joined(separator: "、")
    let english = rows.map { "\($0.name) (\($0.file), row \($0.line))" }.joined(separator: ", ")
    let unit = organ.map { "\($0) \(code)" } ?? code
    return Wording(zh: "\(unit)：\(number)：\(chinese)", en: "\(unit): \(number): \(english)")
  }
}
