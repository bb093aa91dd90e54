package import BianzhiCore

/// A statement that numbers of reports come from: one row a key, one number or text a column.
///
/// Each is a file of `Queries`: `-- title:`, `-- title-zh:`, `-- reads:` (the report tables that must be filled), then one
/// SELECT whose first column is `key`. It may use `:run`, `:day` (YYYYMMDD), `:year` and `:organ` (a code).
package struct FigureQuery: Sendable {
  package let name: String
  package let title: Wording
  /// Names of the ``FigureTable``s that it reads.
  let reads: [String]
  /// The statement as it is run, and as a report prints it.
  package let sql: String

  /// In the order of their names.
  package static let all: [FigureQuery] = EmbeddedSQL.files.filter { $0.name != FigureTable.file }
    .map { FigureQuery(name: $0.name, text: $0.text) }.sorted { $0.name < $1.name }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  package static func named(_ name: String) -> FigureQuery? { byName[name] }

  private init(name: String, text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let header = { (key: String) -> String in
      let start = "-- \(key): "
      return lines.first { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count)) } ?? ""
    }
    self.name = name
    title = Wording(zh: header("title-zh"), en: header("title"))
    reads = header("reads").split(separator: " ").map(String.init)
    sql = lines.filter { !$0.hasPrefix("-- ") && !$0.isEmpty }.joined(separator: "\n")
  }
}
