import Testing

@testable import Spreadsheets

@Suite("Refused archives") struct XLSXArchiveTests {
  private static let sheet = "xl/worksheets/sheet1.xml"

  private func zip(_ change: (inout ZipBuilder) -> Void) -> ReadError? {
    var zip = TestWorkbook(
      cells: "<c t=\"s\"><v>0</v></c>", texts: "<si><t>甲</t></si>"
    ).zip
    change(&zip)
    return SeenSheet(zip.archive()).error
  }

  static let missing: [(part: String, place: String)] = [
    ("xl/workbook.xml", "xl/workbook.xml"), (sheet, sheet),
    ("xl/_rels/workbook.xml.rels", "表一"), ("xl/sharedStrings.xml", "表一!A1"),
  ]

  @Test(arguments: missing)
  func namesThePartThatIsMissing(part: String, place: String) {
    let error = zip { zip in zip.entries.removeAll { $0.name == part } }
    let damage = part == "xl/sharedStrings.xml" ? Damage.noSuchText : .missingPart
    #expect(error == .damaged(place, damage))
  }

  @Test func findsTheWorkbookWithoutReferenceToIt() {
    #expect(zip { zip in zip.entries.removeAll { $0.name == "_rels/.rels" } } == nil)
    #expect(zip { zip in zip.entries.removeAll { $0.name == "xl/styles.xml" } } == nil)
  }

  @Test func refusesOtherArchives() {
    var (jar, document, ods, empty) = (ZipBuilder(), ZipBuilder(), ZipBuilder(), ZipBuilder())
    jar.add("META-INF/MANIFEST.MF", "Manifest-Version: 1.0")
    document.add(
      "_rels/.rels",
      "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/>"
        + "</Relationships>")
    document.add("word/document.xml", "<w:document xmlns:w=\"w\"/>")
    ods.add("META-INF/manifest.xml", "<x/>")
    ods.add("content.xml", "<x/>")
    empty.entries = []
    let refusal = { (format: FileFormat) in
      ReadError.unsupportedFormat(file: "book.xlsx", format: format)
    }
    #expect(SeenSheet(jar.archive()).error == refusal(.zip))
    #expect(SeenSheet(document.archive()).error == refusal(.document))
    #expect(SeenSheet(ods.archive()).error == .damaged("content.xml", .noSheets))
    #expect(SeenSheet(empty.archive()).error == refusal(.zip))
  }

  @Test func refusesWorkbooksWithoutSheets() {
    var workbook = TestWorkbook(cells: "")
    workbook.sheets[0].kind = "chartsheet"
    #expect(SeenSheet(workbook).error == .damaged("xl/workbook.xml", .noSheets))
    #expect(
      SeenSheet(TestWorkbook(sheets: [.init(xml: "<chartsheet/>")])).error
        == .damaged(Self.sheet, .missingPart))
  }

  @Test func refusesCutArchives() {
    let whole = TestWorkbook(cells: "<c><v>1</v></c>").zip.archive()
    for length in stride(from: 4, to: whole.count, by: 7) {
      #expect(SeenSheet(Array(whole[..<length])).error == .damaged("zip", .broken))
    }
    #expect(SeenSheet(whole).error == nil)
  }

  @Test func refusesWrongCheckSums() {
    for part in [Self.sheet, "xl/sharedStrings.xml", "xl/workbook.xml"] {
      let error = zip { zip in
        for index in zip.entries.indices where zip.entries[index].name == part {
          zip.entries[index].checkSum = 1
        }
      }
      #expect(error == .damaged(part, .broken))
    }
  }

  @Test func refusesEncryptedEntries() {
    let error = zip { zip in
      for index in zip.entries.indices { zip.entries[index].flags = 1 }
    }
    #expect(error == .encrypted(file: "book.xlsx"))
  }

  @Test func refusesTooManyParts() {
    let error = zip { zip in
      for index in 0..<10_000 { zip.add("x/\(index)", "") }
    }
    #expect(error == .over("zip", .parts))
  }

  @Test func refusesBombs() {
    // 66 kB that declare to be 100 bytes and unpack to 65 MiB.
    for part in [Self.sheet, "xl/styles.xml", "xl/sharedStrings.xml"] {
      let opening =
        part == Self.sheet
        ? "<worksheet><sheetData>" : part == "xl/styles.xml" ? "<styleSheet>" : "<sst>"
      let error = zip { zip in
        for index in zip.entries.indices where zip.entries[index].name == part {
          zip.entries[index].bytes = ZipBuilder.bomb(opening, count: 66_600)
          zip.entries[index].method = 8
          zip.entries[index].declaredSize = 100
        }
      }
      #expect(error == .over(part, part == "xl/sharedStrings.xml" ? .tagBytes : .unpackedRatio))
    }
  }
}
