import Foundation
import Testing

/// Reads CSV as a spreadsheet does.
enum CSVText {
  /// Rows of cells; quotes are taken off, doubled quotes are one.
  static func rows(_ text: String) -> [[String]] {
    var (rows, row, cell) = ([[String]](), [String](), "")
    var isQuoted = false
    var characters = text.unicodeScalars.makeIterator()
    var next = characters.next()
    while let scalar = next {
      next = characters.next()
      switch scalar {
      case "\"" where isQuoted && next == "\"":
        cell.unicodeScalars.append(scalar)
        next = characters.next()
      case "\"": isQuoted.toggle()
      case _ where isQuoted: cell.unicodeScalars.append(scalar)
      case ",":
        row.append(cell)
        cell = ""
      case "\n":
        rows.append(row + [cell])
        (row, cell) = ([], "")
      case "\r", "\u{FEFF}": break
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return cell.isEmpty && row.isEmpty ? rows : rows + [row + [cell]]
  }

  /// Rows as dictionaries by heading.
  static func records(_ text: String) -> [[String: String]] {
    let all = rows(text)
    guard let headings = all.first else { return [] }
    return all.dropFirst().map { row in
      Dictionary(zip(headings, row)) { first, _ in first }
    }
  }

  /// Writes rows as plain CSV.
  static func text(_ rows: [[String]]) -> String {
    rows.map { row in
      row.map { cell in
        let needsQuotes = cell.contains { $0 == "," || $0 == "\"" || $0.isNewline }
        return needsQuotes ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
      }.joined(separator: ",")
    }.joined(separator: "\n") + "\n"
  }
}

/// One JSON document the program printed.
struct JSONText {
  private let value: Any
  let status: Int32

  /// - Throws: if standard output is not exactly one JSON document.
  init(_ result: Tool.Result) throws {
    value = try JSONSerialization.jsonObject(with: result.out)
    status = result.status
  }

  private var object: [String: Any] { value as? [String: Any] ?? [:] }

  func text(_ key: String) -> String? { object[key] as? String }
  func number(_ key: String) -> Int? { object[key] as? Int }

  /// Rows under a key, each a dictionary of texts; null is missing.
  func rows(_ key: String) throws -> [[String: String]] {
    try Self.texts(object[key])
  }

  private static func texts(_ value: Any?) throws -> [[String: String]] {
    let rows = try #require(value as? [[String: Any]])
    return rows.map { row in
      row.compactMapValues { $0 is NSNull ? nil : "\($0)" }
    }
  }

  /// The rows of a document that is only a list.
  func rows() throws -> [[String: String]] {
    try Self.texts(value)
  }

  /// The error object of a failed command.
  func error() throws -> (status: Int, message: String) {
    let error = try #require(object["error"] as? [String: Any])
    return (
      try #require(error["status"] as? Int), try #require(error["message"] as? String)
    )
  }
}
