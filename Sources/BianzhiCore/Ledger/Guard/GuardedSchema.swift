import Foundation

/// What `schema.sql` says that the guard of statements of others has to know.
enum GuardedSchema {
  /// Stored tables that others are joined to by their number.
  static let lookups: Set<String> = ["organ_key", "term", "source_file"]

  /// Columns of recorded numbers, which a cell with an identity number may have been read into.
  static let numbers: Set<String> = [
    "amount", "printed", "computed", "total", "change", "people", "expected", "actual",
  ]

  /// The stored views.
  static let publicViews = names(creating: "CREATE VIEW ", in: Schema.views)

  /// The temporary tables of a check, in the order of the schema.
  static let checkTables = names(creating: "CREATE TEMP TABLE ", in: Schema.check)
  /// The one that every check fills first.
  static let settingTable = "run_setting"

  /// The facts of a check that are tables.
  static let factTables = checkTables.filter { $0 != "offender" }
  /// Those that are views.
  static let factViews = names(creating: "CREATE TEMP VIEW ", in: Schema.check)

  private static func names(creating words: String, in schema: String) -> [String] {
    schema.split(separator: "\n").filter { $0.hasPrefix(words) }.map {
      String($0.dropFirst(words.count).prefix { $0 != " " && $0 != "(" })
    }
  }

  /// The SELECT of a public view, for a connection whose tables are covered.
  ///
  /// - Parameter reader: nil where identity numbers are revealed: they are then written in full.
  static func view(_ name: String, _ reader: GuardedLedger.Reader?) -> String {
    let text = view(name)
    switch reader {
    case .query: return Schema.words.spellOut(text)
    // The rows give keys there; the arithmetic that masks a number needs the number.
    case .rules:
      return Schema.words.spellOut(
        text.replacing(/\b([a-z]\.person)\b/) { "packed_person(\($0.1))" })
    case nil:
      return Schema.words.spellOut(
        text.replacing("masked(", with: "person_number(").replacing("hidden(", with: "("))
    }
  }

  /// Whether a public view shows identity numbers.
  static func showsNumbers(_ name: String) -> Bool { view(name).contains("masked(") }

  /// The SELECT of a public view as `schema.sql` writes it.
  private static func view(_ name: String) -> String {
    guard let start = Schema.views.range(of: "CREATE VIEW \(name) AS\n") else {
      preconditionFailure("schema.sql has no view \(name)")
    }
    let rest = Schema.views[start.upperBound...]
    return String(rest[..<(rest.range(of: ";\n")?.lowerBound ?? rest.endIndex)])
  }
}
