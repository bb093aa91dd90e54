/// A workbook in memory: its stream as it is, and the texts all sheets share.
final class XLSWorkbook: Sendable {
  let file: InputFile
  let stream: [UInt8]
  let isUnicode: Bool
  let is1904: Bool
  let codePage: Int?
  /// For each cell style, how it shows a number.
  let looks: [NumberLook]
  let texts: BIFFTexts
  let sheets: [XLSGlobals.Sheet]

  init(_ file: InputFile) throws(ReadError) {
    self.file = file
    let stream = try Self.stream(of: file)
    self.stream = stream
    let globals = try XLSGlobals(stream, file: file.name)
    (isUnicode, is1904, codePage) = (globals.isUnicode, globals.is1904, globals.codePage)
    (looks, sheets) = (globals.looks, globals.sheets)
    guard let texts = BIFFTexts(globals.textParts, in: stream.span.bytes) else {
      throw .damaged(file: file.name, part: "SST", damage: .badRecord)
    }
    self.texts = texts
  }

  /// The records of the workbook, out of their container.
  static func stream(of file: InputFile) throws(ReadError) -> [UInt8] {
    let container = try CompoundFile(file)
    guard let entry = container.entry(named: "Workbook") ?? container.entry(named: "Book") else {
      let isEncrypted =
        container.entry(named: "EncryptedPackage") != nil
        || container.entry(named: "EncryptionInfo") != nil
      guard !isEncrypted else { throw .encrypted(file: file.name) }
      if container.entry(named: "WordDocument") != nil {
        throw .unsupportedFormat(file: file.name, format: .document)
      }
      if container.entry(named: "PowerPoint Document") != nil {
        throw .unsupportedFormat(file: file.name, format: .slides)
      }
      throw .unsupportedFormat(file: file.name, format: .compound)
    }
    let stream = try container.contents(of: entry)
    try file.checkUnchanged()
    return stream
  }
}
