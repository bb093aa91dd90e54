package import BianzhiCore
import GRDB

/// A row that an import refused, or took and doubts.
package struct OpenRow: Sendable {
  /// Code of its unit, or the name that stands in for it; empty where it is not known.
  package let organ: String
  package let path: String
  /// Empty for a text.
  package let sheet: String
  package let row: Int
  /// Header word; empty where the whole row is meant.
  package let column: String
  package let problem: CellProblem
  /// Refused rows are not in the tables of the ledger.
  package let isRefused: Bool
  /// So many rows of the file have the problem; only the first are listed.
  package let count: Int
}

extension Ledger {
  /// The rows to be put right, of the newest import of each file.
  package func openRows() throws -> [OpenRow] {
    try reading { database in
      let files = try OpenFiles(database)
      return (try files.refused() + files.doubtful()).sorted {
        ($0.organ, $0.path, $0.sheet, $0.row, $0.column)
          < ($1.organ, $1.path, $1.sheet, $1.row, $1.column)
      }
    }
  }
}

/// The files whose newest import stands, and what it noted.
private struct OpenFiles {
  private let database: Database
  /// Of the files with one unit alone: its code.
  private var units: [Int64: String] = [:]

  /// SQL that is true for a file that no later import read again.
  private static let isNewest = """
    NOT EXISTS (SELECT 1 FROM import_run u WHERE u.undoes = f.import)
      AND NOT EXISTS (SELECT 1 FROM source_file n
        WHERE n.import > f.import AND n.kind = f.kind AND n.sheet IS f.sheet
          AND coalesce(n.full_path, n.path) = coalesce(f.full_path, f.path)
          AND NOT EXISTS (SELECT 1 FROM import_run u WHERE u.undoes = n.import))
    """

  /// What is asked elsewhere, or needs nobody to do anything.
  private static let others: Set<CellProblem> = [
    .unknownWord, .unknownOrgan, .unknownBody, .nameMatched, .hiddenRow, .tooFewCells,
    .filledDown, .stateByHeading, .stateByTitle, .notCountedByNote,
    .homeElsewhere,
    .kindByHeading, .factStays, .partOrgan,
    .pensionPay, .allowancePay, .costsPaid, .offBookPay, .bodyByHeading, .leavesLater,
    .comingPeople,
    .strangers, .unitReplaced, .unitByCells, .ofOwnDay, .olderFact, .countsBeside, .otherVersion,
    .codeByName, .codeTied, .unitAbove, .sheetOverTitle, .blankFilled,
    .besideBody, .ownUnitAgain,
  ]

  init(_ database: Database) throws {
    self.database = database
    for table in ["staff_row": "roster_list", "pay_row": "pay_list"] {
      let organ = table.value == "pay_list" ? "payer" : "organ"
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT s.file AS file, min(k.code) AS code, count(DISTINCT k.id) AS organs
          FROM \(table.key) s JOIN \(table.value) l ON l.id = s.id >> 24
          JOIN organ_key k ON k.id = l.\(organ) GROUP BY s.file
          """)
      for row in rows where row["organs"] as Int == 1 { units[row["file"]] = row["code"] }
    }
  }

  func refused() throws -> [OpenRow] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT h.id AS id, h.file AS file, h.line AS line, h.column AS column,
          h.problem AS problem, h.cells AS cells, f.path AS path, coalesce(f.sheet, '') AS sheet,
          f.kind AS kind, f.columns AS columns
        FROM held_row h JOIN source_file f ON f.id = h.file
        WHERE h.released IS NULL AND \(Self.isNewest) ORDER BY h.id
        """
    ).map { row in
      let number: Int64 = row["id"]
      let place = { (column: String) in StoredPlace("held_row", column, row: number) }
      return OpenRow(
        organ: try unit(row, place("cells")), path: row["path"], sheet: row["sheet"],
        row: row["line"], column: row["column"],
        problem: try CellProblem(stored: row["problem"], at: place("problem")), isRefused: true,
        count: 1)
    }
  }

  /// The unit that a refused row names, else that of its file.
  private func unit(_ row: Row, _ place: StoredPlace) throws -> String {
    let cells = try [String](storedJSON: row["cells"], at: place)
    let headings = try [String](storedJSON: row["columns"], at: place)
    let kind = TableKind.named(row["kind"])
    for field in [Field.organCode, .payerCode, .organName, .payerName, .superior, .unitAndPost] {
      let index = headings.firstIndex { kind?.field(ofHeading: $0) == field }
      if let index, cells.indices.contains(index), !cells[index].isEmpty { return cells[index] }
    }
    return units[row["file"]] ?? ""
  }

  func doubtful() throws -> [OpenRow] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT i.file AS file, i.problem AS problem, i.column AS column, i.rows AS people,
          i.examples AS examples, f.path AS path, coalesce(f.sheet, '') AS sheet, f.kind AS kind
        FROM import_issue i JOIN source_file f ON f.id = i.file
        WHERE \(Self.isNewest) ORDER BY i.file, i.problem, i.column
        """)
    var open: [OpenRow] = []
    for row in rows {
      let file: Int64 = row["file"]
      let place = StoredPlace("import_issue", "problem", row: file)
      let problem = try CellProblem(stored: row["problem"], at: place)
      guard !problem.refuses, !Self.others.contains(problem) else { continue }
      let examples: String = row["examples"]
      for line in examples.split(separator: " ").compactMap({ Int($0) }) {
        open.append(
          OpenRow(
            organ: try organ(ofLine: line, in: file) ?? units[file] ?? "", path: row["path"],
            sheet: row["sheet"], row: line, column: row["column"], problem: problem,
            isRefused: false, count: row["people"]))
      }
    }
    return open
  }

  private func organ(ofLine line: Int, in file: Int64) throws -> String? {
    guard units[file] == nil else { return nil }
    return try String.fetchOne(
      database,
      sql: """
        SELECT k.code FROM staff_row s JOIN roster_list l ON l.id = s.id >> 24
        JOIN organ_key k ON k.id = l.organ
        WHERE s.file = ? AND s.line = ? LIMIT 1
        """, arguments: [file, line])
  }
}
