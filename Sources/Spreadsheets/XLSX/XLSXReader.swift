/// Reads the rows of one sheet of an .xlsx workbook.
///
/// The text of a row's cells is written into ``RawRow/bytes``, from the front for each row.
struct XLSXReader: RowReader {
  let merges: [MergedRange]
  private(set) var hiddenColumns = 0

  let workbook: XLSXWorkbook
  private let contents: XLSXContents
  let sheetName: String
  var scanner: XMLScanner
  var texts: SharedTexts
  /// A number that needs more than the short way to be written.
  var scratch: [UInt8] = []
  /// The number of the last row.
  var number = 0
  private var isDone = false
  var gaps = GapCount()
  /// Cells of the row at hand that are struck out.
  var struck = 0
  /// Bytes of all texts so far.
  var textBytes = 0

  init(_ workbook: XLSXWorkbook, sheet: Int) throws(ReadError) {
    self.workbook = workbook
    sheetName = workbook.sheets[sheet].name
    contents = try workbook.contents.content()
    let archive = contents.archive
    merges = try workbook.merges(ofSheet: sheet, in: archive)
    scanner = XMLScanner(try archive.part(workbook.sheets[sheet].part))
    let hasTexts = workbook.textsPart.map { archive.contains($0) } ?? false
    texts = SharedTexts(
      hasTexts ? try archive.part(workbook.textsPart ?? "") : nil,
      kept: contents.texts)
    try readHead()
  }

  var bytesRead: Int { scanner.part.bytesRead }

  private static let worksheet = XMLName("worksheet")
  private static let sheetData = XMLName("sheetData")
  private static let row = XMLName("row")
  private static let columns = XMLName("cols")
  private static let column = XMLName("col")
  static let hidden = XMLName("hidden").tail
  private static let least = XMLName("min").tail
  private static let greatest = XMLName("max").tail

  /// Reads up to the rows.
  private mutating func readHead() throws(ReadError) {
    while true {
      switch try scanner.next() {
      case .start where scanner.depth == 1:
        guard scanner.tag.name.matches(Self.worksheet) else {
          throw scanner.part.damaged(.missingPart)
        }
      case .start where scanner.tag.name.matches(Self.sheetData): return
      case .start where scanner.tag.name.matches(Self.columns): continue
      case .start where scanner.tag.name.matches(Self.column): countHidden()
      case .start: try scanner.skip()
      case .finish:
        isDone = true
        return
      case .end, .text: continue
      }
    }
  }

  private mutating func countHidden() {
    var (isHidden, first, last) = (false, 0, 0)
    for index in 0..<scanner.tag.attributeCount {
      let attribute = scanner.tag.attributes[index]
      guard !attribute.name.hasPrefix else { continue }
      let value = String(decoding: scanner.buffer[attribute.value], as: UTF8.self)
      switch attribute.name.tail {
      case Self.hidden: isHidden = isTrue(value)
      case Self.least: first = Int(value) ?? 0
      case Self.greatest: last = Int(value) ?? 0
      default: continue
      }
    }
    guard isHidden, first > 0, first <= last, last <= RowLimit.columns else { return }
    hiddenColumns = min(RowLimit.columns, hiddenColumns + last - first + 1)
  }

  mutating func read(into row: inout RawRow) throws(ReadError) -> Bool {
    row.cells.removeAll(keepingCapacity: true)
    row.owner = nil
    while !isDone {
      switch try scanner.next() {
      case .start where scanner.depth == 3 && scanner.tag.name.matches(Self.row):
        try readRow(&row)
        return true
      case .start: try scanner.skip()
      case .end where scanner.depth == 1: try finish()
      case .end, .text: continue
      case .finish: isDone = true
      }
    }
    return false
  }

  /// Reads what stands behind the rows, so that a part that is cut off or damaged is noticed.
  private mutating func finish() throws(ReadError) {
    while try scanner.next() != .finish {}
    isDone = true
    try texts.finish()
    try workbook.file.checkUnchanged()
  }
}
