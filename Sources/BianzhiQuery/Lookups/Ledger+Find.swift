package import BianzhiCore
import GRDB

extension Ledger {
  /// Looks for a name, a document's number or an organ in all that the ledger holds now.
  ///
  /// - Parameters:
  ///   - text: at least two characters.
  ///   - most: of each sort of rows so many are given; all are counted.
  ///   - places: where it looks beside the organs.
  /// - Throws: ``LedgerError``.
  package func find(
    _ text: String, most: Int, in places: [FindPlace]
  ) throws -> [FoundRows] {
    let choice = try? organ(named: text)
    return try reading { database in
      let search = try FindSearch(database, text, most)
      return [try search.organs(also: choice?.code)] + (try places.map(search.rows))
    }
  }
}

/// One search.
private struct FindSearch {
  private let database: Database
  private let text: String
  private let most: Int
  /// Names of organs by their codes.
  private let names: [String: String]

  init(_ database: Database, _ text: String, _ most: Int) throws {
    (self.database, self.text, self.most) = (database, text, most)
    let rows = try Row.fetchAll(
      database, sql: "SELECT code, name FROM organ WHERE name IS NOT NULL")
    names = Dictionary(
      rows.map { ($0["code"] as String, $0["name"] as String) }, uniquingKeysWith: { $1 })
  }

  /// - Parameter code: of the organ that the text is known to mean.
  func organs(also code: String?) throws -> FoundRows {
    let documents = try documents("document", of: "organ")
    let found = try Row.fetchAll(
      database,
      sql: """
        SELECT k.code AS organ_code, r.name AS organ_name,
          coalesce((SELECT n.name FROM organ_name n WHERE n.entry = r.id AND instr(n.name, :text)), r.name) AS found,
          r.category AS d0, r.rank AS d1, r.tier AS d2, r.document AS d3, o.since AS day,
          o.source_file, o.sheet, o.source_row
        FROM organ_row r JOIN organ_key k ON k.id = r.organ JOIN organ o ON o.code = k.code
        WHERE r.ended IS NULL AND (k.code = :text OR k.code = :code OR instr(r.name, :text)
          OR r.document IN (SELECT value FROM json_each(:documents))
          OR EXISTS (SELECT 1 FROM organ_name n WHERE n.entry = r.id AND instr(n.name, :text)))
        GROUP BY r.id ORDER BY k.code = :code DESC, k.code
        """, arguments: ["text": text, "code": code, "documents": Self.json(documents)])
    return FoundRows(
      wording: FindPlace.organs,
      rows: found.prefix(most).map { row($0, "organs", FindPlace.organs, hasSource: true) },
      all: found.count)
  }

  func rows(_ place: FindPlace) throws -> FoundRows {
    let lists = try place.documents.map { try documents($0, of: place.view) }
    let byName = place.nameColumn.map { "instr(v.\($0), :text) > 0" }
    let byDocument = zip(place.documents, lists).filter { !$1.isEmpty }.map { column, list in
      (column, list)
    }
    let conditions =
      (byName.map { [$0] } ?? [])
      + byDocument.indices.map {
        "v.\(byDocument[$0].0) IN (SELECT value FROM json_each(:list\($0)))"
      }
    guard !conditions.isEmpty else { return FoundRows(wording: place.wording, rows: [], all: 0) }
    var arguments: [String: (any DatabaseValueConvertible)?] = ["most": most]
    if byName != nil { arguments["text"] = text }
    for (number, entry) in byDocument.enumerated() {
      arguments["list\(number)"] = Self.json(entry.1)
    }
    let shown = Self.shown(place)
    let details = place.detail.enumerated().map { "CAST(\($1) AS TEXT) AS d\($0)" }
      .joined(separator: ", ")
    let source =
      place.hasSource
      ? "source_file, sheet, source_row" : "NULL AS source_file, NULL AS sheet, NULL AS source_row"
    let found = try Row.fetchAll(
      database,
      sql: """
        SELECT v.organ_code,
          coalesce((SELECT max(o.name) FROM organ o WHERE o.code = v.organ_code), v.organ_code) AS organ_name,
          \(shown) AS found, \(details), \(place.day) AS day, \(source),
          count(*) OVER () AS all_rows
        FROM \(place.view) v WHERE \(conditions.joined(separator: " OR "))
        ORDER BY v.organ_code, day LIMIT :most
        """, arguments: StatementArguments(arguments))
    return FoundRows(
      wording: place.wording,
      rows: found.map { row($0, place.name, place.wording, hasSource: place.hasSource) },
      all: found.first?["all_rows"] ?? 0)
  }

  /// The numbers of documents that are the one that is asked for, however they are written, or contain it.
  private func documents(_ column: String, of view: String) throws -> [String] {
    let wanted = DocumentNumber.canonical(text)
    let short = Self.shortNumber(text)
    return try String.fetchAll(
      database,
      sql: "SELECT DISTINCT \(column) FROM \(view) WHERE \(column) IS NOT NULL AND \(column) <> ''"
    ).filter {
      $0.contains(text) || (!wanted.isEmpty && DocumentNumber.canonical($0).contains(wanted))
        || isShort(short, for: $0)
    }
  }

  private typealias ShortNumber = (issuer: String, year: Int, number: Int)

  /// A number without its brackets: 2022-46, 岚编2022-46, 2022年第46号; nil for another text.
  private static func shortNumber(_ text: String) -> ShortNumber? {
    let pattern = #/(\D*)((?:19|20)\d\d)(?:年第?|[-－–— ])(\d{1,6})号?/#
    guard let match = text.wholeMatch(of: pattern), let year = Int(match.2),
      let number = Int(match.3)
    else { return nil }
    return (String(match.1.filter { !$0.isWhitespace }), year, number)
  }

  private func isShort(_ short: ShortNumber?, for document: String) -> Bool {
    guard let short, let read = DocumentNumber.read(document) else { return false }
    return read == (short.year, short.number)
      && (short.issuer.isEmpty || document.contains(short.issuer))
  }

  /// The name where it is the one that is asked for, otherwise the document.
  private static func shown(_ place: FindPlace) -> String {
    let documents = place.documents.map { "nullif(\($0), '')" }
    let texts = "coalesce(\((documents + ["''"]).joined(separator: ", ")), '')"
    guard let name = place.nameColumn else { return texts }
    return "CASE WHEN instr(v.\(name), :text) > 0 THEN v.\(name) ELSE \(texts) END"
  }

  private static let mostDetails = 4

  private static func json(_ texts: [String]) -> String {
    let quoted = texts.map { text in
      "\""
        + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        .filter { !$0.isNewline && $0.asciiValue.map { $0 >= 0x20 } ?? true } + "\""
    }
    return "[\(quoted.joined(separator: ","))]"
  }

  private func row(
    _ row: Row, _ place: String, _ wording: Wording, hasSource: Bool
  ) -> FoundRow {
    let text = { (column: String) -> String in PersonNumber.mask((row[column] as String?) ?? "") }
    let sheet = text("sheet")
    let details = (0..<Self.mostDetails).filter { row.hasColumn("d\($0)") }
      .map { text("d\($0)") }
    let told = place == "findings" ? finding(details) : details.map { Wording(zh: $0, en: $0) }
    let words = told.filter { !$0.zh.isEmpty }
    let line = (row["source_row"] as Int?).map(String.init) ?? ""
    let source =
      hasSource
      ? [text("source_file"), sheet, line].filter { !$0.isEmpty }.joined(separator: " ") : ""
    return FoundRow(
      place: place, placeWording: wording, organCode: text("organ_code"),
      organName: text("organ_name"), text: text("found"),
      detail: Wording(
        zh: words.map(\.zh).joined(separator: "，"), en: words.map(\.en).joined(separator: ", ")),
      day: text("day"),
      source: source)
  }
  /// Number, rule and part of a finding: the rule by its title, organs by their names.
  private func finding(_ details: [String]) -> [Wording] {
    guard details.count == 3, let rule = Rule.builtIn.first(where: { $0.id == details[1] }) else {
      return details.map { Wording(zh: $0, en: $0) }
    }
    var part = PartWords.words(details[2], rule.part)
    if rule.part == .organs {
      let organs = details[2].split(separator: "+").map { names[String($0)] ?? String($0) }
      part = Wording(zh: organs.joined(separator: "、"), en: organs.joined(separator: ", "))
    }
    return [Wording(zh: details[0], en: details[0]), rule.title, part]
  }
}
