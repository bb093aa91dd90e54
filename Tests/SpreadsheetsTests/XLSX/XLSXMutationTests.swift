import Testing

@testable import Spreadsheets

@Suite("Mutated .xlsx") struct XLSXMutationTests {
  private static let seed: UInt64 = 20_260_623

  private static var workbook: TestWorkbook {
    let rows = (1...40).map { row in
      "<row r=\"\(row)\" hidden=\"\(row % 2)\"><c r=\"A\(row)\" t=\"s\"><v>\(row % 3)</v></c>"
        + "<c r=\"B\(row)\" s=\"1\"><v>4\(row).5</v></c><c t=\"inlineStr\"><is><r><t>江海_x000D_&#20013;"
        + "</t></r><rPh><t>x</t></rPh></is></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c>"
        + "<c><f>1</f><v>3.399011980010112E+17</v></c><c t=\"d\"><v>2010-06-30T08:30:00</v></c></row>"
    }
    var workbook = TestWorkbook(
      rows: rows.joined(), before: "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>",
      after: "<mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells><!-- x --><?pi?>")
    workbook.texts = "<si><t>甲</t></si><si><t xml:space=\"preserve\"> 乙</t></si><si><t/></si>"
    (workbook.styles, workbook.formats) = ([0, 164], [(164, "yyyy\"年\"m\"月\"")])
    return workbook
  }

  /// Flips, cuts out, doubles or swaps bytes at a few places.
  private func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let marks = Array("<>/\"'&;=![]-?:_0123456789rcstvAZ ".utf8) + [0x00, 0x80, 0xE4, 0xFF]
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 1...24, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: bytes[place] = marks.randomElement(using: &random) ?? 0
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 4: bytes.insert(marks.randomElement(using: &random) ?? 0, at: place)
      default: bytes.removeSubrange(end...)
      }
    }
  }

  /// Reading must end in rows or in an error with words; `SeenSheet` checks nothing else.
  private func read(_ bytes: [UInt8]) -> Bool {
    let seen = SeenSheet(bytes)
    if let error = seen.error { return !error.description.isEmpty }
    return seen.rows.allSatisfy { row in
      row.cells.count <= RowLimit.columns && (1...1_048_576).contains(row.number)
    }
  }

  @Test func archivesEndInRowsOrAnError() {
    print("Mutated .xlsx archives: seed \(Self.seed)")
    var random = SeededGenerator(seed: Self.seed)
    let whole = Self.workbook.zip.archive()
    for _ in 0..<400 {
      var bytes = whole
      mutate(&bytes, &random)
      #expect(read(bytes))
    }
  }

  @Test func partsEndInRowsOrAnError() {
    print("Mutated parts of .xlsx: seed \(Self.seed + 1)")
    var random = SeededGenerator(seed: Self.seed + 1)
    let zip = Self.workbook.zip
    var (readable, refused) = (0, 0)
    for round in 0..<700 {
      var changed = zip
      // Most errors are looked for in the part that is read without expat.
      let sheet = zip.entries.firstIndex { $0.name.hasSuffix("sheet1.xml") } ?? 0
      let index = round % 2 == 0 ? sheet : round / 2 % zip.entries.count
      mutate(&changed.entries[index].bytes, &random)
      let seen = SeenSheet(changed.archive())
      if seen.error == nil { readable += 1 } else { refused += 1 }
    }
    #expect(readable > 50 && refused > 50)
  }

  /// What expat refuses must not be read as a sheet.
  @Test func isNotLaxerThanExpat() throws {
    print("Mutated sheets against expat: seed \(Self.seed + 2)")
    var random = SeededGenerator(seed: Self.seed + 2)
    let folder = TestFolder()
    let xml = Array(Self.workbook.sheets[0].xml.utf8)
    var differences: [String] = []
    for _ in 0..<900 {
      var bytes = xml
      mutate(&bytes, &random)
      var zip = ZipBuilder()
      zip.entries = [ZipBuilder.Entry(name: "a", bytes: bytes)]
      let archive = try ZipArchive(
        try InputFile.open(path: folder.file(zip.archive(), name: "a.zip")))
      let isKnown = (try? SmallPart.elements(of: try archive.part("a"), at: [])) != nil
      if !isKnown, isScanned(try archive.part("a")) {
        differences.append(String(decoding: bytes, as: UTF8.self))
      }
    }
    #expect(differences.isEmpty)
  }

  private func isScanned(_ part: PartStream) -> Bool {
    var scanner = XMLScanner(part)
    do throws(ReadError) {
      while true {
        switch try scanner.next() {
        case .finish: return true
        case .text:
          var (target, used) = ([UInt8](repeating: 0, count: scanner.text.count + 64), 0)
          var span = target.mutableSpan
          var bytes = span.mutableBytes
          let isKnown = XMLText.append(
            scanner.buffer.span.bytes, scanner.text, isLiteral: scanner.isLiteral, to: &bytes,
            at: &used)
          if isKnown == nil { return false }
        case .start, .end: continue
        }
      }
    } catch {
      return false
    }
  }
}
