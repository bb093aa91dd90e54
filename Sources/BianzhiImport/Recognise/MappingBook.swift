import BianzhiCore
import Foundation
import GRDB

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
      kind: .mappingKept, subject: "I\(number)",
      payload: MappingProjection.Kept(import: number, mappings: kept))
  }
}
