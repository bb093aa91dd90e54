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
  let looks: CellLooks
  let is1904: Bool
  /// Whether this program wrote it as a result.
  let isResult: Bool
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
    looks = try CellLooks(references.target(ofKind: "styles"), in: archive)
    isResult = try Self.isResult(archive)
    self.file = file
    contents = LoadedDocument { () throws(ReadError) in try XLSXContents(file) }
  }

  private static let propertiesPart = "docProps/custom.xml"

  private static func isResult(_ archive: ZipArchive) throws(ReadError) -> Bool {
    guard archive.contains(propertiesPart) else { return false }
    // A part that is broken says nothing; the sheets may be whole.
    let properties = try? SmallPart.elements(
      of: try archive.part(propertiesPart), at: ["Properties/property"])
    return properties?.contains { $0.attributes["name"] == XLSXWriter.resultMark } ?? false
  }

  private static let usualPart = "xl/workbook.xml"

  private static func workbookPart(in archive: ZipArchive) throws(ReadError) -> String {
    let part =
      try Relationships(of: "", in: archive).target(ofKind: "officeDocument") ?? usualPart
    let isOther = [".bin", "document.xml", "presentation.xml"].contains {
      part.lowercased().hasSuffix($0)
    }
    if archive.contains(part), !isOther { return part }
    throw otherFormat(of: archive).map { .unsupportedFormat(file: archive.file.name, format: $0) }
      ?? .damaged(file: archive.file.name, part: usualPart, damage: .missingPart)
  }

  /// What an archive is that is no .xlsx workbook; nil where it claims to be one.
  private static func otherFormat(of archive: ZipArchive) -> FileFormat? {
    if archive.contains("xl/workbook.bin") { return .xlsb }
    if archive.contains("content.xml"), archive.contains("META-INF/manifest.xml") { return .ods }
    if archive.contains("word/document.xml") { return .document }
    if archive.contains("ppt/presentation.xml") { return .slides }
    if archive.contains("OFD.xml") { return .ofd }
    return archive.contains("[Content_Types].xml") || archive.contains("_rels/.rels") ? nil : .zip
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
