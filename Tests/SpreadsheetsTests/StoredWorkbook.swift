/// Workbooks whose parts are not packed, so that a change of a byte reaches the reader of the part.
enum StoredWorkbook {
  /// Stands between the parts.
  private static let separator: UInt8 = 0x1E
  private static let names = [
    "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml",
    "xl/_rels/workbook.xml.rels", "_rels/.rels", "[Content_Types].xml",
  ]

  /// An archive as it is; else parts, the sheet first, which are put into an archive with usual
  /// ones for those that are not there.
  static func archive(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: "PK".utf8) { return bytes }
    let given = bytes.split(
      separator: separator, maxSplits: names.count - 1, omittingEmptySubsequences: false)
    return archive(
      names.indices.map { index in
        let isGiven = index < given.count && !given[index].isEmpty
        return (names[index], isGiven ? Array(given[index]) : Array(usual[index].utf8))
      })
  }

  /// An archive as it is; else the content of an OpenDocument spreadsheet, in an archive of its own.
  static func document(_ bytes: [UInt8]) -> [UInt8] {
    bytes.starts(with: "PK".utf8) ? bytes : archive([("content.xml", bytes)])
  }

  private static func archive(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var (entries, directory): ([UInt8], [UInt8]) = ([], [])
    for (name, part) in parts {
      let offset = entries.count
      let common = header(name: name, part: part)
      entries += [0x50, 0x4B, 0x03, 0x04] + common + Array(name.utf8) + part
      directory += [0x50, 0x4B, 0x01, 0x02, 20, 0] + common
      directory += [UInt8](repeating: 0, count: 10) + little(offset, 4) + Array(name.utf8)
    }
    let end = little(0, 4) + little(parts.count, 2) + little(parts.count, 2)
    return entries + directory + [0x50, 0x4B, 0x05, 0x06] + end + little(directory.count, 4)
      + little(entries.count, 4) + little(0, 2)
  }

  /// What both headers of an entry have in common; the entry is stored as it is.
  private static func header(name: String, part: [UInt8]) -> [UInt8] {
    let sizes = little(part.count, 4) + little(part.count, 4)
    return [20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0] + little(Int(checksum(part)), 4) + sizes
      + little(name.utf8.count, 2) + little(0, 2)
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in
        rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1
      }
    }
  }

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  /// One for each of ``names``.
  private static let usual = [
    "<worksheet xmlns=\"\(main)\"><sheetData/></worksheet>",
    "<sst xmlns=\"\(main)\"><si><t>机构</t></si><si><t>人数</t></si></sst>",
    """
    <styleSheet xmlns="\(main)"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>
    """,
    """
    <workbook xmlns="\(main)" xmlns:r="\(office)"><sheets><sheet name="a" sheetId="1" r:id="r1"/>\
    </sheets></workbook>
    """,
    """
    <Relationships xmlns="\(package)/relationships">\
    <Relationship Id="r1" Type="\(office)/worksheet" Target="worksheets/sheet1.xml"/>\
    <Relationship Id="r2" Type="\(office)/sharedStrings" Target="sharedStrings.xml"/>\
    <Relationship Id="r3" Type="\(office)/styles" Target="styles.xml"/></Relationships>
    """,
    """
    <Relationships xmlns="\(package)/relationships">\
    <Relationship Id="r1" Type="\(office)/officeDocument" Target="xl/workbook.xml"/></Relationships>
    """,
    """
    <Types xmlns="\(package)/content-types"><Default Extension="xml" ContentType="application/xml"/>\
    </Types>
    """,
  ]
}
