import BianzhiCore
import Foundation
import GRDB

/// How one header is read: the kind of table, and which field each header word is.
///
/// Written by `--save-map`, edited by hand, given back with `--map`, and then kept in the ledger under the
/// header's words.
package struct Mapping: Codable, Sendable, Hashable {
  /// Kind of table, as in `--kind`.
  package var kind: String
  /// The header's words, from left to right; they tell which header is meant.
  package var headings: [String]
  /// Header word to field; an empty field leaves the column out. Words that are not named are
  /// recognised as ever.
  package var columns: [String: String]
  /// Where it was seen, for people.
  package var file: String?
  package var sheet: String?
  package var headerRow: Int?

  /// Two headers are the same if their normalised words are.
  package static func key(_ headings: [String]) -> [String] {
    headings.map(HeaderWord.normal)
  }
}

/// The file that `--map` reads and `--save-map` writes.
package struct MappingFile: Codable, Sendable {
  package var tables: [Mapping]

  package init(tables: [Mapping]) { self.tables = tables }

  /// - Throws: ``ImportError/badMapping(file:reason:)`` with what is wrong in it.
  package static func read(_ path: String) throws -> MappingFile {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ImportError.noMapping(file: path)
    }
    do {
      let file = try JSONDecoder().decode(MappingFile.self, from: data)
      for table in file.tables { try check(table, path) }
      return file
    } catch let error as ImportError {
      throw error
    } catch {
      throw ImportError.badMapping(file: path, reason: Said(zh: "不是映射文件", en: "not a mapping"))
    }
  }

  private static func check(_ table: Mapping, _ path: String) throws {
    guard let kind = TableKind.named(table.kind) else { throw ImportError.unknownKind(table.kind) }
    for (heading, field) in table.columns.sorted(by: { $0.key < $1.key }) where !field.isEmpty {
      guard let known = Field(rawValue: field), kind.column(known) != nil else {
        let fields = kind.columns.map(\.field.rawValue).joined(separator: " ")
        throw ImportError.badMapping(
          file: path,
          reason: Said(
            zh: "“\(heading)” 对应的 \(field) 不是 \(kind.name) 的字段。可用：\(fields)",
            en: "\(field), given for \(heading), is no field of \(kind.name). There are: \(fields)"))
      }
    }
    let fields = table.columns.values.filter { !$0.isEmpty }
    if let twice = Dictionary(grouping: fields, by: { $0 }).first(where: { $0.value.count > 1 }) {
      throw ImportError.badMapping(
        file: path,
        reason: Said(zh: "有两列都对应 \(twice.key)", en: "two columns are given as \(twice.key)"))
    }
  }

  /// The file's text: sorted keys, one table after the other.
  package func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}

/// Where a table's mapping came from.
package enum MappingSource: Sendable {
  case recognised, given, remembered
}

/// The mappings at hand, by the words of their headers.
struct MappingBook: Sendable {
  private var given: [[String]: Mapping] = [:]
  private var remembered: [[String]: Mapping] = [:]

  init(given: [Mapping] = [], remembered: [Mapping] = []) {
    for mapping in given { self.given[Mapping.key(mapping.headings)] = mapping }
    for mapping in remembered { self.remembered[Mapping.key(mapping.headings)] = mapping }
  }

  var isEmpty: Bool { given.isEmpty && remembered.isEmpty }

  func mapping(for headings: [String]) -> (mapping: Mapping, source: MappingSource)? {
    let key = Mapping.key(headings)
    if let mapping = given[key] { return (mapping, .given) }
    return remembered[key].map { ($0, .remembered) }
  }

  /// The mappings that the ledger keeps.
  static func remembered(in database: Database) throws -> [Mapping] {
    try Row.fetchAll(database, sql: "SELECT headings, kind, columns FROM mapping ORDER BY headings")
      .map { row in
        let columns: String = row["columns"]
        return Mapping(
          kind: row["kind"], headings: ImportRecord.texts(row["headings"]),
          columns: (try? JSONDecoder().decode([String: String].self, from: Data(columns.utf8)))
            ?? [:])
      }
  }

  /// Keeps a mapping that was given; a newer one takes the place of the old.
  static func remember(_ mapping: Mapping, import number: Int64, in database: Database) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let columns = String(decoding: try encoder.encode(mapping.columns), as: UTF8.self)
    try database.execute(
      sql: "INSERT OR REPLACE INTO mapping VALUES (?, ?, ?, ?)",
      arguments: [
        try ImportRecord.json(Mapping.key(mapping.headings)), mapping.kind, columns, number,
      ])
  }
}

extension TableFinder {
  /// The table of a header that a mapping is known for.
  func mapped(_ head: SheetHead, file: String) throws -> Found? {
    guard !mappings.isEmpty else { return nil }
    for first in head.rows.indices {
      for depth in 1...HeaderBlock.deepest {
        guard let block = HeaderBlock(head, from: first, depth: depth) else { break }
        guard let known = mappings.mapping(for: block.headings),
          let kind = TableKind.named(known.mapping.kind)
        else { continue }
        var fields: [String: Field?] = [:]
        for (heading, field) in known.mapping.columns {
          fields[HeaderWord.normal(heading)] = .some(Field(rawValue: field))
        }
        let candidate = Candidate(kind: kind, block: block, given: fields)
        guard candidate.isComplete else {
          throw ImportError.missingColumns(
            file: file, row: block.rows.upperBound, kind: kind.name, columns: candidate.missing,
            known: candidate.known)
        }
        try candidate.requireUnambiguous(file: file)
        var found = Self.found(candidate, head)
        found.mapping = known.source
        return found
      }
    }
    return nil
  }
}
