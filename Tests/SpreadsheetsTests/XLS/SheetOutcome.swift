@testable import Spreadsheets

/// What reading all sheets of a file came to.
struct SheetOutcome: Equatable {
  struct Row: Equatable {
    var number: Int
    /// Texts as they are; else with a sign in front: `=` number, `@` date, `?` boolean, `!` error.
    var cells: [String]
    var isHidden = false
  }

  struct Sheet: Equatable {
    var name: String?
    var isHidden = false
    var rows: [Row] = []
    var merges: [MergedRange] = []
    var hiddenColumns = 0

    var cells: [[String]] { rows.map(\.cells) }
  }

  var sheets: [Sheet] = []
  var error: ReadError?

  var cells: [[String]] { sheets.flatMap(\.cells) }

  /// Reads a file made of these bytes. Errors call it `f`.
  init(_ bytes: [UInt8], encoding: TextEncoding? = nil) {
    let folder = TestFolder()
    self.init(path: folder.file(bytes, name: "f"), encoding: encoding)
  }

  init(path: String, encoding: TextEncoding? = nil) {
    do throws(ReadError) {
      let file = try SpreadsheetFile.open(path: path, encoding: encoding)
      for (index, info) in file.sheets.enumerated() {
        var sheet = Sheet(name: info.name, isHidden: info.isHidden)
        var reader = try file.reader(sheet: index)
        (sheet.merges, sheet.hiddenColumns) = (reader.merges, reader.hiddenColumns)
        var row = RawRow()
        while try reader.read(into: &row) {
          let cells = row.cells.indices.map { Self.text(row, $0) }
          sheet.rows.append(Row(number: row.number, cells: cells, isHidden: row.isHidden))
        }
        sheets.append(sheet)
      }
    } catch {
      self.error = error.renamedFile("f")
    }
  }

  private static func text(_ row: RawRow, _ column: Int) -> String {
    let text = row.string(column)
    switch row.cells[column].kind {
    case .text: return text
    case .number: return "=" + text
    case .date: return "@" + text
    case .boolean: return "?" + text
    case .error: return "!" + text
    }
  }
}

extension ReadError {
  /// The same error of a file with another name.
  fileprivate func renamedFile(_ name: String) -> ReadError {
    switch self {
    case .damaged(_, let part, let damage): .damaged(file: name, part: part, damage: damage)
    case .overLimit(_, let part, let limit): .overLimit(file: name, part: part, limit: limit)
    case .encrypted: .encrypted(file: name)
    case .unsupportedFormat(_, let format): .unsupportedFormat(file: name, format: format)
    case .tooManyColumns(_, let line): .tooManyColumns(file: name, line: line)
    case .cellTooLong(let place):
      .cellTooLong(CellPosition(file: name, line: place.line, column: place.column))
    case .badByte(_, let encoding, let place):
      .badByte(file: name, encoding: encoding, place: place)
    default: self
    }
  }
}
