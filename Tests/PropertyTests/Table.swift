import Foundation

/// A CSV table in memory: what an invented city consists of.
struct Table {
  var headings: [String]
  var rows: [[String]]

  init(file: String) throws {
    let cells = WrittenCSV.rows(try String(contentsOfFile: file, encoding: .utf8))
    (headings, rows) = (cells[0], Array(cells.dropFirst()))
  }

  var text: String {
    let lines = ([headings] + rows).map { row in
      row.map { cell in
        cell.contains { ",\"\n\r".contains($0) }
          ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
      }.joined(separator: ",")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  func column(_ heading: String) -> Int { headings.firstIndex(of: heading) ?? 0 }

  subscript(row: Int, heading: String) -> String {
    get { rows[row][column(heading)] }
    set { rows[row][column(heading)] = newValue }
  }

  /// The same facts in another order.
  func shuffled(_ random: inout Random) -> Table {
    var copy = self
    let order = Array(headings.indices).shuffled(using: &random)
    copy.headings = order.map { headings[$0] }
    copy.rows = rows.map { row in order.map { row[$0] } }
    copy.rows.shuffle(using: &random)
    return copy
  }
}

/// Reads what a CSV writer wrote, by RFC 4180 and nothing more: written apart from the program's own.
enum WrittenCSV {
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var (row, cell, isQuoted): ([String], String, Bool) = ([], "", false)
    let scalars = Array(text.unicodeScalars)
    var at = scalars.first == "\u{FEFF}" ? 1 : 0
    while at < scalars.count {
      let scalar = scalars[at]
      at += 1
      if isQuoted {
        if scalar != "\"" {
          cell.unicodeScalars.append(scalar)
        } else if at < scalars.count, scalars[at] == "\"" {
          cell.append("\"")
          at += 1
        } else {
          isQuoted = false
        }
        continue
      }
      switch scalar {
      case "\"": isQuoted = true
      case ",":
        row.append(cell)
        cell = ""
      case "\r": continue
      case "\n":
        rows.append(row + [cell])
        (row, cell) = ([], "")
      default: cell.unicodeScalars.append(scalar)
      }
    }
    return cell.isEmpty && row.isEmpty ? rows : rows + [row + [cell]]
  }

  /// The rows by heading.
  static func records(_ text: String) -> [[String: String]] {
    let all = rows(text)
    guard let headings = all.first else { return [] }
    return all.dropFirst().map { row in
      Dictionary(uniqueKeysWithValues: zip(headings, row))
    }
  }
}
