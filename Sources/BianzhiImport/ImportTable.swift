import BianzhiCore
import Spreadsheets

/// One table of one sheet of one file, ready to be read.
struct ImportTable: Sendable {
  let file: SpreadsheetFile
  /// Index of the sheet in the file.
  let index: Int
  let found: TableFinder.Found
  /// Of the file whose tables are read at the moment.
  let kept: KeptContents

  /// A reader of its sheet, from the start.
  func reader() throws(ReadError) -> any RowReader {
    try kept.hold(file)
    return try file.reader(sheet: index)
  }

  /// Nil for a text file.
  var sheet: String? { file.sheets[index].name }
  var place: SheetPlace { SheetPlace(path: file.path, sheet: sheet) }
  /// File, and sheet where the file has several.
  var name: String {
    guard file.sheets.count > 1, let sheet else { return file.path }
    return "\(file.path) [\(sheet)]"
  }

  /// The stored columns of rosters that it does not have, joined by a blank.
  var untold: String {
    guard case .roster = found.kind.storage else { return "" }
    return RosterLoader.untold(found.layout).keys.sorted().joined(separator: " ")
  }

  /// Whether its rows are ones that an import held back.
  var isRejects: Bool { RepairColumns(found).isRejects }

  /// The month that captions name, else the sheet's or the file's name; nil for none and for several.
  func month(in captions: [Caption]) -> Int32? {
    let names = [sheet ?? "", place.file].map { Caption(row: 0, cells: [$0]) }
    return ([captions] + names.map { [$0] }).lazy.compactMap { Caption.month(of: $0) }.first
  }

  /// How its header was read, as `--map` takes it.
  var mapping: Mapping? {
    let layout = found.layout
    var columns: [String: String] = [:]
    for (field, index) in layout.columns where !layout.isDerived(field) {
      columns[layout.heading(index)] = field.rawValue
    }
    for form in layout.forms { columns[layout.heading(form.index)] = form.heading.name }
    for heading in found.unknown + found.leftOut + found.aside where columns[heading] == nil {
      columns[heading] = ""
    }
    return Mapping(
      kind: found.kind.name, headings: layout.headings, columns: columns, file: file.path,
      sheet: sheet, headerRow: found.headerRows.lowerBound)
  }
}
