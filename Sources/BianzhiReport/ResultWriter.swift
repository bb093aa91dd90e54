import Spreadsheets

/// Writes results, row by row, to standard output or to a file.
///
/// Identity numbers are masked in all of it, unless the request reveals them.
/// A file appears whole or not at all. A reader that closes the pipe ends the writing, and that is
/// no error.
package enum ResultWriter {
  /// Writes a table and returns the number of rows written.
  ///
  /// - Parameter frame: what surrounds the rows if the format is JSON; others leave it out.
  /// - Throws: ``ReportError``, `WriteError`, ``BrokenDocument``, and what the table's producer threw.
  @discardableResult
  package static func write(
    _ table: ResultTable, in frame: JSONFrame? = nil, _ request: OutputRequest
  ) throws -> Int {
    try check(request)
    return try write(table, in: frame, request, to: ResultOutput(request))
  }

  /// Writes a value as one JSON document, such as an error when `--format json` was asked for.
  package static func write(_ value: JSONValue, _ request: OutputRequest) throws {
    let output = try ResultOutput(request)
    var text = JSONText(isPretty: true, reveals: request.reveals)
    text.value(value)
    text.lineEnd()
    let bytes = text.taken()
    try output.untilClosed { try output.write(bytes) }
  }

  /// Writes bytes that are whole as they are.
  package static func write(_ bytes: [UInt8], _ request: OutputRequest) throws {
    let output = try ResultOutput(request)
    try output.untilClosed { try output.write(bytes) }
  }

  @discardableResult
  static func write(
    _ table: ResultTable, in frame: JSONFrame?, _ request: OutputRequest, to output: ResultOutput
  ) throws -> Int {
    let job = ResultFormat.Job(table: table, request: request, frame: frame, output: output)
    try output.untilClosed { try request.format.write(job) }
    return output.rows
  }

  /// Refuses what cannot be written as asked, before any work is done for it.
  package static func check(_ request: OutputRequest) throws(ReportError) {
    guard request.format.encodings.contains(request.encoding) else {
      throw .encodingNotOffered(format: request.format.name, encoding: request.encoding.rawValue)
    }
    guard !request.format.isBinary || request.file != nil || request.width == nil else {
      throw .notForTerminal(format: request.format.name)
    }
  }
}
