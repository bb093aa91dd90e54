/// The running text of a document: a text file, a web page, a Word document of today.
///
/// Lines end with a line feed, the cells of a table's row stand between tabs. Nothing is changed otherwise.
package struct DocumentText: Sendable {
  package let text: String

  /// What a file is, for the reader of documents.
  package enum Content: Sendable {
    case text(DocumentText)
    /// A format that a tool of the system reads.
    case outside(FileFormat)
  }

  /// - Parameters:
  ///   - path: the file; `-` is standard input.
  ///   - bytes: the path as the system knows it, where that is no UTF-8.
  /// - Throws: `unsupportedFormat` for what holds no running text, `encrypted`, `damaged` and the rest of a reader's.
  package static func content(
    path: String, bytes: [UInt8]? = nil
  ) throws(ReadError) -> Content {
    let file = try InputFile.open(path: path, bytes: bytes)
    guard file.size > 0 else { throw .unsupportedFormat(file: file.name, format: .empty) }
    switch FileFormat.told(by: try file.head(FileFormat.headSize)) {
    case .text: return .text(try plain(file))
    case .html: return .text(try page(file))
    case .xlsx: return .text(try word(file))
    case .xls: return .outside(try oldWord(file))
    case .pdf: return .outside(.pdf)
    case let format: throw .unsupportedFormat(file: file.name, format: format)
    }
  }

  /// The text that a tool of the system gave.
  package init(outside text: String) {
    self.text = Self.withTableTabs(Self.withLineFeeds(text))
  }

  /// Tabs stay where they part the cells of a table: as many in a line as in the one before or behind it.
  private static func withTableTabs(_ text: String) -> String {
    guard text.contains("\t") else { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let counts = lines.map { line in
      let inner = line.drop { $0.isWhitespace }
      return inner.last == "\t" ? 0 : inner.count { $0 == "\t" }
    }
    return lines.indices.map { index -> String in
      let count = counts[index]
      let isRow =
        count > 0
        && (index > 0 && counts[index - 1] == count
          || index + 1 < lines.count && counts[index + 1] == count)
      let line = String(lines[index])
      return isRow ? String(line.drop { $0 == "\t" }) : line.replacing("\t", with: " ")
    }.joined(separator: "\n")
  }

  private init(_ text: String) { self.text = Self.withLineFeeds(text) }

  private static func withLineFeeds(_ text: String) -> String {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count / 2)
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      switch scalar {
      case "\r", "\u{0C}", "\u{2028}", "\u{2029}", "\u{85}": scalars.append("\n")
      case "\n" where isAfterReturn: continue
      case "\u{FEFF}" where scalars.isEmpty: continue
      default: scalars.append(scalar)
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func plain(_ file: InputFile) throws(ReadError) -> DocumentText {
    let encoding = try TextEncoding.detect(in: file, given: nil)
    return DocumentText(
      outside: String(decoding: try file.wholeText(encoding: encoding), as: UTF8.self))
  }

  private static func page(_ file: InputFile) throws(ReadError) -> DocumentText {
    let encoding = try TextEncoding.detect(inPage: file, given: nil)
    var page = PageText(try file.wholeText(encoding: encoding))
    return DocumentText(page.text())
  }

  private static func word(_ file: InputFile) throws(ReadError) -> DocumentText {
    let archive = try ZipArchive(file)
    guard archive.contains(WordText.part) else {
      throw .unsupportedFormat(
        file: file.name, format: archive.contains("xl/workbook.xml") ? .xlsx : .zip)
    }
    return DocumentText(try WordText.read(archive))
  }

  /// - Returns: `document` for a Word document of before 2007.
  private static func oldWord(_ file: InputFile) throws(ReadError) -> FileFormat {
    let compound = try CompoundFile(file)
    if compound.entry(named: "EncryptedPackage") != nil { throw .encrypted(file: file.name) }
    guard let entry = compound.entry(named: "WordDocument") else {
      throw .unsupportedFormat(file: file.name, format: .compound)
    }
    let head = try compound.contents(of: entry).prefix(12)
    // The flag of the document's first block that says it is encrypted.
    if head.count == 12, head[head.startIndex + 11] & 1 == 1 { throw .encrypted(file: file.name) }
    return .document
  }
}

extension InputFile {
  /// All of it in UTF-8, where it is no larger than a page may be.
  func wholeText(encoding: TextEncoding) throws(ReadError) -> [UInt8] {
    guard size <= ReadLimit.pageBytes.most else {
      throw .overLimit(file: name, part: "HTML", limit: .pageBytes)
    }
    var source = try TextSource(self, encoding: encoding)
    var (text, end) = ([UInt8](repeating: 0, count: size + TextSource.leastRoom), 0)
    while true {
      if text.count - end < TextSource.leastRoom {
        text += [UInt8](repeating: 0, count: max(text.count / 2, TextSource.leastRoom))
      }
      let count = try source.fill(&text, from: end, to: text.count)
      guard count > 0 else { break }
      end += count
    }
    text.removeLast(text.count - end)
    return text
  }
}
