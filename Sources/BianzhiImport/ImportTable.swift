import BianzhiCore
import Spreadsheets

/// One table of one sheet of one file, ready to be read.
struct ImportTable: Sendable {
  let file: SpreadsheetFile
  /// Index of the sheet in the file.
  let index: Int
  var found: TableFinder.Found
  /// Of the file whose tables are read at the moment.
  let kept: KeptContents
  let place: SheetPlace
  /// What it is, where it is a list of other people than those in post.
  let otherStaff: OtherStaff?

  init(file: SpreadsheetFile, index: Int, found: TableFinder.Found, kept: KeptContents) {
    (self.file, self.index, self.found, self.kept) = (file, index, found, kept)
    place = SheetPlace(path: file.path, sheet: file.sheets[index].name)
    otherStaff = OtherStaff(found, at: place)
  }

  /// A reader of its sheet, from the start.
  func reader() throws(ReadError) -> any RowReader {
    try kept.hold(file)
    return try file.reader(sheet: index)
  }

  /// Nil for a text file.
  var sheet: String? { file.sheets[index].name }
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

  /// Whether its titles may name any day: approved numbers hold until they are changed, and whoever has left has left.
  var hasNoDay: Bool { found.onlyApproves || otherStaff != nil }

  /// Whether its rows are ones that an import held back.
  var isRejects: Bool { RepairColumns(found).isRejects }

  /// The month that captions name, else the sheet's or the file's name; nil for none and for several.
  func month(in captions: [Caption]) -> Int32? {
    guard !namesSeveralMonths(captions) else { return nil }
    let names = fileNames
    let texts = captions.flatMap(\.texts) + [sheet ?? "", place.file]
    return ([captions] + names.map { [$0] }).lazy.compactMap { Caption.month(of: $0) }.first
      ?? ShortMonth.only(in: texts) ?? partedMonth(in: texts)
      ?? (place.folders.isEmpty ? nil : partedMonth(in: texts + place.folders))
  }

  /// The one month that captions name, whatever the table is called elsewhere.
  func titledMonth(_ captions: [Caption]) -> Int32? {
    namesSeveralMonths(captions) ? nil : Caption.month(of: captions)
  }

  /// Whether its title, its sheet's or its file's name speaks of several months: 2024年8-9月.
  var namesSeveralMonths: Bool { namesSeveralMonths(found.captions) }

  /// Why a pay list of no month or of several is not read.
  var errorOfMonth: ImportError {
    namesSeveralMonths ? .severalMonths(file: name) : .noPayMonth(file: name)
  }

  private func namesSeveralMonths(_ captions: [Caption]) -> Bool {
    (captions + fileNames).contains(where: \.namesSeveralMonths)
  }

  private var fileNames: [Caption] {
    [sheet ?? "", place.file].map { Caption(row: 0, cells: [$0]) }
  }

  /// A month in one place (a sheet called 7月) and its year in another (2024年工资.xlsx, a folder 2024); nil where any
  /// place names a whole date, since it then names several (2024年5月至2024年6月).
  private func partedMonth(in written: [String]) -> Int32? {
    let texts = written.map(ChineseNumeral.datesInDigits)
    guard texts.allSatisfy({ Caption.dates(in: $0).isEmpty }) else { return nil }
    let months = Set(texts.flatMap { $0.matches(of: Self.monthText) }.compactMap { Int32($0.1) })
    let years = Set(texts.flatMap { $0.matches(of: Self.yearText) }.compactMap { Int32($0.1) })
    let named = Set(
      texts.flatMap { $0.matches(of: /[0-9]+月/) }.compactMap { Int32($0.0.dropLast()) })
    guard let month = months.first, let year = years.first, named == [month], years.count == 1
    else { return nil }
    return year * 100 + month
  }

  nonisolated(unsafe) private static let monthText =
    /(?:^|[^0-9\-—–~～至到、和及])(1[0-2]|0?[1-9])月(?:份|$|[^0-9日号初中下末底至到和及与、\-—–~～前后])/
  nonisolated(unsafe) private static let yearText = /(?:^|[^0-9])(20[0-9]{2})(?:年|[^0-9]|$)/

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
