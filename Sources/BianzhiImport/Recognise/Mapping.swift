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

  /// Bytes: far more than the headers of any office's tables.
  private static let sizeLimit = 16 << 20

  package init(tables: [Mapping]) { self.tables = tables }

  /// - Throws: ``ImportError/badMapping(file:reason:)`` with what is wrong in it.
  package static func read(_ path: String) throws -> MappingFile {
    let data: Data
    do {
      data = try RegularFile.contents(of: path, limit: sizeLimit)
    } catch {
      throw error == .missing
        ? ImportError.noMapping(file: path)
        : ImportError.badMapping(file: path, reason: error.wording)
    }
    do {
      let file = try JSONDecoder().decode(MappingFile.self, from: data)
      for table in file.tables { try check(table, path) }
      return file
    } catch let error as ImportError {
      throw error
    } catch {
      throw ImportError.badMapping(file: path, reason: Wording(zh: "不是映射文件", en: "not a mapping"))
    }
  }

  private static func check(_ table: Mapping, _ path: String) throws {
    func refuse(_ chinese: String, _ english: String) -> ImportError {
      .badMapping(file: path, reason: Wording(zh: chinese, en: english))
    }
    guard let kind = TableKind.named(table.kind) else {
      let names = TableKind.all.map(\.name).joined(separator: " ")
      throw refuse("没有 \(table.kind) 这种表。可用：\(names)", "no kind \(table.kind). There are: \(names)")
    }
    let known = Set(Mapping.key(table.headings))
    for (heading, field) in table.columns.sorted(by: { $0.key < $1.key }) {
      guard known.contains(HeaderWord.normal(heading)) else {
        throw refuse("“\(heading)” 不在 headings 之中", "\(heading) is not among the headings")
      }
      guard ToldColumn(field, of: kind) != nil else {
        let fields = kind.columns.map(\.field.rawValue).joined(separator: " ")
        throw refuse(
          "“\(heading)” 对应的 \(field) 不是“\(kind.title.zh)”的字段。可用：\(fields)",
          "\(field), given for \(heading), is no field of \(kind.name). There are: \(fields)")
      }
    }
    let fields = table.columns.values.filter { !$0.isEmpty }
    if let twice = Dictionary(grouping: fields, by: { $0 }).first(where: { field, columns in
      columns.count > 1 && FormHeading(name: field)?.isStored ?? true
    }) {
      throw refuse("有两列都对应 \(twice.key)", "two columns are given as \(twice.key)")
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

/// What a mapping says of one column.
enum ToldColumn: Sendable {
  case field(Field)
  /// A number of a form.
  case number(FormHeading)
  case leftOut

  /// - Parameter text: as in the mapping; empty for a column that is left out.
  init?(_ text: String, of kind: TableKind) {
    if text.isEmpty {
      self = .leftOut
    } else if let field = Field(rawValue: text), kind.column(field) != nil {
      self = .field(field)
    } else if kind.isForm, let heading = FormHeading(name: text) {
      self = .number(heading)
    } else {
      return nil
    }
  }
}

/// The mappings at hand, by the words of their headers; a header may be of two kinds.
struct MappingBook: Sendable {
  private var given: [[String]: [Mapping]] = [:]
  private var remembered: [[String]: [Mapping]] = [:]

  init(given: [Mapping] = [], remembered: [Mapping] = []) {
    for mapping in given { self.given[Mapping.key(mapping.headings), default: []].append(mapping) }
    for mapping in remembered {
      self.remembered[Mapping.key(mapping.headings), default: []].append(mapping)
    }
  }

  var isEmpty: Bool { given.isEmpty && remembered.isEmpty }

  func mappings(for headings: [String]) -> (mappings: [Mapping], source: MappingSource)? {
    let key = Mapping.key(headings)
    if let mappings = given[key] { return (mappings, .given) }
    return remembered[key].map { ($0, .remembered) }
  }

  /// The mappings that the ledger keeps.
  static func remembered(in database: Database) throws -> [Mapping] {
    try Row.fetchAll(
      database, sql: "SELECT headings, kind, columns FROM mapping ORDER BY headings, kind"
    )
    .map { row in
      let kind: String = row["kind"]
      let place = { (column: String) in StoredPlace("mapping", column, row: kind) }
      return Mapping(
        kind: kind, headings: try [String](storedJSON: row["headings"], at: place("headings")),
        columns: try [String: String](storedJSON: row["columns"], at: place("columns")))
    }
  }

  /// Keeps mappings that were given; those of a header take the place of the old ones.
  static func remember(
    _ mappings: [Mapping], import number: Int64, in database: Database
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    guard !mappings.isEmpty else { return }
    let kept = try mappings.map { mapping in
      MappingProjection.Kept.Mapping(
        headings: try ImportRecord.json(Mapping.key(mapping.headings)), kind: mapping.kind,
        columns: String(decoding: try encoder.encode(mapping.columns), as: UTF8.self))
    }
    try EventLog(database, projections: [MappingProjection.self]).record(
      kind: "mapping.kept", subject: "I\(number)",
      payload: MappingProjection.Kept(import: number, mappings: kept))
  }
}

extension TableFinder {
  /// The tables of a header that a mapping is known for.
  func mapped(_ head: SheetHead, file: String) throws -> [Found] {
    guard !mappings.isEmpty else { return [] }
    for first in head.rows.indices {
      for depth in 1...HeaderBlock.deepest {
        guard let block = HeaderBlock(head, from: first, depth: depth),
          let known = mappings.mappings(for: block.headings)
        else { continue }
        return try known.mappings.map {
          var found = try self.found(block, $0, head, file: file)
          found.mapping = known.source
          return found
        }
      }
    }
    return []
  }

  private func found(
    _ block: HeaderBlock, _ mapping: Mapping, _ head: SheetHead, file: String
  ) throws -> Found {
    guard let kind = TableKind.named(mapping.kind) else {
      throw ImportError.unknownKind(mapping.kind)
    }
    var told: [String: ToldColumn] = [:]
    for (heading, text) in mapping.columns {
      told[HeaderWord.normal(heading)] = ToldColumn(text, of: kind)
    }
    let candidate = Candidate(kind: kind, block: block, given: told, isNamed: true)
    guard candidate.isComplete else {
      throw ImportError.missingColumns(
        file: file, row: block.rows.upperBound, kind: kind.name, columns: candidate.missing,
        headings: block.headings)
    }
    try candidate.requireUnambiguous(file: file)
    return Self.found(candidate, head)
  }
}
