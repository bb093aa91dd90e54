package import GRDB

/// Keeps `mapping`: how the headers of tables are read where the user said so.
package enum MappingProjection: EventProjection {
  package static let tables = ["mapping"]

  /// Payload of `mapping.kept`, subject I3.
  package struct Kept: Codable, Sendable {
    package struct Mapping: Codable, Sendable {
      /// As the columns of the table.
      package let headings, kind, columns: String
      package init(headings: String, kind: String, columns: String) {
        (self.headings, self.kind, self.columns) = (headings, kind, columns)
      }
    }

    package let `import`: Int64
    package let mappings: [Mapping]

    package init(import number: Int64, mappings: [Mapping]) {
      (self.import, self.mappings) = (number, mappings)
    }
  }

  package static func apply(_ event: Event, to database: Database) throws {
    guard event.isOf(.mappingKept) else { return }
    let kept = try event.decode(Kept.self)
    // Those of a header take the place of the old ones.
    for mapping in kept.mappings {
      try database.execute(
        sql: "DELETE FROM mapping WHERE headings = ?", arguments: [mapping.headings])
    }
    for mapping in kept.mappings {
      try database.execute(
        sql: "INSERT OR REPLACE INTO mapping VALUES (?, ?, ?, ?)",
        arguments: [mapping.headings, mapping.kind, mapping.columns, kept.import])
    }
  }
}
