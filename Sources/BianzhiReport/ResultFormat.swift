/// A format that results are written in.
///
/// One more is a file under `Formats/` and its line in ``all``.
package struct ResultFormat: Sendable {
  /// What a format is given.
  struct Job {
    let table: ResultTable
    let request: OutputRequest
    let frame: JSONFrame?
    let output: ResultOutput

    /// Identity numbers are masked, in headings too.
    var columns: [ResultColumn] { request.reveals ? table.columns : table.columns.map(\.masked) }
    var headers: HeaderStyle { request.headerStyle }

    /// Runs the table's producer, masks identity numbers, and counts.
    func forEachRow(_ body: ResultTable.Emit) throws {
      try forEachPlainRow(request.reveals ? body : { try body($0.map(\.masked)) })
    }

    /// The same for a format that masks by itself.
    func forEachPlainRow(_ body: ResultTable.Emit) throws {
      let width = table.columns.count
      try table.produce { row in
        precondition(row.count == width, "a row has one value for each column")
        try body(row)
        output.rows += 1
      }
    }
  }

  package static let all: [ResultFormat] = [.table, .csv, .json, .jsonl, .xlsx, .markdown]

  /// What `--format` calls it.
  package let name: String
  /// The endings of file names that mean it, in lower case.
  package let endings: [String]
  /// Whether it writes words and not codes unless told otherwise.
  package let isForPeople: Bool
  package let encodings: [OutputEncoding]
  /// Whether its bytes are no text, and so nothing for a terminal.
  package var isBinary = false
  let write: @Sendable (Job) throws -> Void

  /// The format that `--format` or else the ending of `path` names; a name without ending says nothing.
  ///
  /// - Throws: for an ending that no format has, so that no file gets a name that lies.
  package static func chosen(
    _ named: ResultFormat?, path: String?, otherwise: ResultFormat
  ) throws(ReportError) -> ResultFormat {
    if let named { return named }
    guard let path, path != "-", let ending = ending(of: path) else { return otherwise }
    if let format = all.first(where: { $0.endings.contains(ending) }) { return format }
    throw .unknownEnding(path: path)
  }

  private static func ending(of path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: "."), point != name.startIndex else { return nil }
    return name[name.index(after: point)...].lowercased()
  }
}

extension ResultFormat: RawRepresentable, CaseIterable, Hashable {
  package static var allCases: [ResultFormat] { all }

  package var rawValue: String { name }

  package init?(rawValue: String) {
    guard let format = Self.all.first(where: { $0.name == rawValue }) else { return nil }
    self = format
  }
}
