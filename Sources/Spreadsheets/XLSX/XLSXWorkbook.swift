import Synchronization

/// What all sheets of a workbook share.
final class XLSXWorkbook: Sendable {
  struct Sheet: Sendable {
    let info: SheetInfo
    /// What messages call it.
    let name: String
    let part: String
  }

  let file: InputFile
  let sheets: [Sheet]
  /// The part with the list of texts, if the workbook has one.
  let textsPart: String?
  let dateStyles: DateStyles
  let is1904: Bool
  /// What sheets share while one of them, or somebody else, holds it.
  let contents: LoadedDocument<XLSXContents>
  /// The merged cells of the sheets that were opened once: finding them means unpacking the sheet.
  private let merges = Mutex<[Int: [MergedRange]]>([:])

  init(_ file: InputFile) throws(ReadError) {
    let archive = try ZipArchive(file)
    let part = try Self.workbookPart(in: archive)
    let elements = try SmallPart.elements(
      of: try archive.part(part),
      at: ["workbook", "workbook/workbookPr", "workbook/sheets/sheet"])
    guard elements.first?.path == "workbook" else {
      throw .damaged(file: file.name, part: Self.usualPart, damage: .missingPart)
    }
    let references = try Relationships(of: part, in: archive)
    sheets = try Self.sheets(elements, references, in: archive)
    guard !sheets.isEmpty else { throw .damaged(file: file.name, part: part, damage: .noSheets) }
    let setting = elements.first { $0.path == "workbook/workbookPr" }?.attributes["date1904"]
    is1904 = isTrue(setting)
    textsPart = references.target(ofKind: "sharedStrings")
    dateStyles = try DateStyles(references.target(ofKind: "styles"), in: archive)
    self.file = file
    contents = LoadedDocument { () throws(ReadError) in try XLSXContents(file) }
  }

  private static let usualPart = "xl/workbook.xml"

  private static func workbookPart(in archive: ZipArchive) throws(ReadError) -> String {
    let part =
      try Relationships(of: "", in: archive).target(ofKind: "officeDocument") ?? usualPart
    if archive.contains(part), !part.lowercased().hasSuffix(".bin") { return part }
    if archive.contains("content.xml"), archive.contains("META-INF/manifest.xml") {
      throw .unsupportedFormat(file: archive.file.name, format: .ods)
    }
    throw .damaged(file: archive.file.name, part: usualPart, damage: .missingPart)
  }

  /// The sheets that hold cells, in the order of their tabs.
  private static func sheets(
    _ elements: [XMLElement], _ references: Relationships, in archive: ZipArchive
  ) throws(ReadError) -> [Sheet] {
    var sheets: [Sheet] = []
    var parts: Set<String> = []
    for element in elements where element.path == "workbook/sheets/sheet" {
      let name = element.attributes["name"] ?? ""
      guard let reference = element.attributes[":id"].flatMap({ references[$0] }) else {
        throw .damaged(file: archive.file.name, part: name, damage: .missingPart)
      }
      guard reference.kind == "worksheet" else { continue }
      guard archive.contains(reference.target) else {
        throw .damaged(file: archive.file.name, part: reference.target, damage: .missingPart)
      }
      guard sheets.count < ReadLimit.sheets.most else {
        throw .overLimit(file: archive.file.name, part: usualPart, limit: .sheets)
      }
      guard parts.insert(ZipEntries.key(of: reference.target)).inserted else {
        throw .damaged(file: archive.file.name, part: reference.target, damage: .overlapping)
      }
      let state = element.attributes["state"] ?? "visible"
      let info = SheetInfo(name: name, isHidden: state == "hidden" || state == "veryHidden")
      sheets.append(Sheet(info: info, name: name, part: reference.target))
    }
    return sheets
  }

  /// The merged cells of a sheet, which stand behind its rows.
  func merges(
    ofSheet index: Int, in archive: ZipArchive
  ) throws(ReadError) -> [MergedRange] {
    if let known = merges.withLock({ $0[index] }) { return known }
    let part = try archive.part(sheets[index].part)
    let found = try MergeSearch.merges(in: part)
    merges.withLock { $0[index] = found }
    return found
  }
}

/// The archive of a workbook that is read, and the texts of all its sheets.
final class XLSXContents: Sendable {
  let archive: ZipArchive
  let texts = KeptTexts()

  init(_ file: InputFile) throws(ReadError) { archive = try ZipArchive(file) }
}

/// A Boolean of the file format.
func isTrue(_ value: String?) -> Bool { value == "1" || value == "true" }

/// Which cell styles show a number as a day or a time.
struct DateStyles: Sendable {
  private var isDate: [Bool] = []

  init(_ part: String?, in archive: ZipArchive) throws(ReadError) {
    guard let part, archive.contains(part) else { return }
    let (format, style) = ("styleSheet/numFmts/numFmt", "styleSheet/cellXfs/xf")
    let elements = try SmallPart.elements(of: try archive.part(part), at: [format, style])
    var codes: [Int: Bool] = [:]
    for element in elements where element.path == format {
      guard let id = element.attributes["numFmtId"].flatMap({ Int($0) }),
        let code = element.attributes["formatCode"]
      else { continue }
      codes[id] = NumberFormat.isDate(code: code)
    }
    for element in elements where element.path == style {
      let id = element.attributes["numFmtId"].flatMap { Int($0) } ?? 0
      isDate.append(codes[id] ?? NumberFormat.isDate(builtin: id) ?? false)
    }
  }

  /// Whether the style of a cell shows a day or a time.
  @inline(__always)
  subscript(style: Int) -> Bool { isDate.indices.contains(style) && isDate[style] }
}
