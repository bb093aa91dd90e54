import BianzhiCore

/// A report as a Word document (ECMA-376): only what Word, WPS and LibreOffice all understand.
struct WordReport {
  /// Names of the elements of the custom part.
  static let rootElement = "report"
  static let figureElement = "figure"
  static let looseElement = "loose"
  static let lineElement = "line"
  /// Names of the bookmarks around numbers begin so.
  static let prefix = "bz_"

  let report: Report
  var markup = MarkupText()
  /// The queries that the marks name.
  var queries: [(name: String, text: String)] = []
  /// How many numbered lists there are so far.
  var lists = 0
  /// The marks of the numbers, in the order of their bookmarks.
  private(set) var marks: [String]
  /// What is added to the numbers of bookmarks, and whether the document is a template's, which has no lists of ours.
  private let firstNumber: Int
  private let isInTemplate: Bool

  init(_ report: Report) {
    (self.report, marks, firstNumber, isInTemplate) = (report, [], 0, false)
  }

  /// - Parameter marks: of the numbers that the document has already.
  init(_ report: Report, marks: [String], firstNumber: Int) {
    (self.report, self.marks, self.firstNumber, isInTemplate) = (report, marks, firstNumber, true)
  }

  /// The text below the title, for a document that has a head of its own.
  mutating func body() -> [UInt8] {
    markup = MarkupText()
    for section in report.sections { write(section, level: 1) }
    return markup.bytes
  }

  /// The files of the package.
  ///
  /// - Parameter isTemplate: it shows fields and no numbers, and says of no ledger.
  mutating func parts(isTemplate: Bool = false) -> [(name: String, content: [UInt8])] {
    let document = self.document()
    if isTemplate {
      return parts(document).filter { !$0.name.hasPrefix("customXml/") }.map { part in
        let text = String(decoding: part.content, as: UTF8.self)
        // Nothing points to a part that is not there.
        let lines = text.replacing(WordParts.customOverride, with: "").replacing(
          WordParts.customLink, with: "")
        return (part.name, Array(lines.utf8))
      }
    }
    return parts(document)
  }

  private func parts(_ document: [UInt8]) -> [(name: String, content: [UInt8])] {
    [
      ("[Content_Types].xml", WordParts.contentTypes), ("_rels/.rels", WordParts.relationships),
      ("word/document.xml", document), ("word/styles.xml", WordParts.styles()),
      ("word/numbering.xml", WordParts.numbering(lists: lists)),
      ("word/footer1.xml", WordParts.footer),
      ("word/settings.xml", WordParts.settings),
      ("word/_rels/document.xml.rels", WordParts.documentRelationships),
      ("customXml/item1.xml", custom()), ("customXml/itemProps1.xml", WordParts.customProperties),
      ("customXml/_rels/item1.xml.rels", WordParts.customRelationships),
      ("docProps/core.xml", core()),
    ]
  }

  private mutating func document() -> [UInt8] {
    markup = MarkupText()
    markup.constant(WordParts.declaration)
    markup.start(
      "w:document",
      [
        "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      ])
    markup.start("w:body")
    paragraph(Prose(report.title), style: "Title")
    for line in report.subtitle { paragraph(line, style: "Subtitle") }
    if let addressee = report.addressee { paragraph(addressee) }
    for section in report.sections { write(section, level: 1) }
    markup.constant(WordParts.page)
    markup.end()
    markup.end()
    return markup.bytes
  }

  private mutating func write(_ section: ReportSection, level: Int) {
    paragraph(Prose(section.title), style: "Heading\(min(level, 3))")
    for block in section.blocks { write(block) }
    for part in section.parts { write(part, level: level + 1) }
  }

  /// - Parameter list: which list it is an item of, as `numbering.xml` numbers them.
  mutating func paragraph(
    _ prose: Prose, style: String? = nil, list: Int? = nil, isRight: Bool = false,
    isStrong: Bool = false
  ) {
    markup.start("w:p")
    let list = isInTemplate ? nil : list
    if style != nil || list != nil || isRight {
      markup.start("w:pPr")
      if let style { markup.empty("w:pStyle", ["w:val": style], isXML: true) }
      if let list {
        markup.start("w:numPr")
        markup.empty("w:ilvl", ["w:val": "0"], isXML: true)
        markup.empty("w:numId", ["w:val": "\(list)"], isXML: true)
        markup.end()
      }
      if isRight { markup.empty("w:jc", ["w:val": "right"], isXML: true) }
      markup.end()
    }
    for span in prose.spans {
      switch span {
      case .text(let text): run(text, isStrong: isStrong)
      case .strong(let text): run(text, isStrong: true)
      case .figure(let figure): write(figure, isStrong: isStrong)
      }
    }
    markup.end()
    markup.line()
  }

  private mutating func write(_ figure: Figure, isStrong: Bool) {
    marks.append(figure.mark.text)
    let number = "\(firstNumber + marks.count)"
    markup.empty(
      "w:bookmarkStart", ["w:id": number, "w:name": "\(Self.prefix)\(marks.count)"], isXML: true)
    run(figure.text, isStrong: isStrong)
    markup.empty("w:bookmarkEnd", ["w:id": number], isXML: true)
  }

  private mutating func run(_ text: String, isStrong: Bool) {
    guard !text.isEmpty else { return }
    markup.start("w:r")
    if isStrong {
      markup.start("w:rPr")
      markup.empty("w:b", isXML: true)
      markup.end()
    }
    markup.element("w:t", ["xml:space": "preserve"]) { $0.text(text) }
    markup.end()
  }

  /// What each bookmark means, and the queries.
  ///
  /// - Parameter filled: what a template has when it is filled; nil for a document that is none.
  func custom(filled: ReadReport? = nil) -> [UInt8] {
    var part = MarkupText()
    part.constant(WordParts.declaration)
    if let filled {
      part.start(
        "report",
        ["xmlns": "urn:bianzhi:report", "stamp": report.stamp.text, "template": "yes"])
      for digits in filled.loose {
        part.empty("loose", ["digits": digits.digits, "near": digits.near], isXML: true)
        part.line()
      }
      for line in filled.lines {
        part.empty("line", ["shown": line.shown, "key": line.key], isXML: true)
        part.line()
      }
    } else {
      part.start("report", ["xmlns": "urn:bianzhi:report", "stamp": report.stamp.text])
    }
    for (place, mark) in marks.enumerated() {
      part.empty("figure", ["name": "\(Self.prefix)\(place + 1)", "mark": mark], isXML: true)
      part.line()
    }
    for query in queries {
      part.element("query", ["name": query.name], text: Self.lines(query.text))
      part.line()
    }
    part.end()
    return part.bytes
  }

  private static func lines(_ text: String) -> String {
    text.split(separator: "\n").map { Prose.safe(String($0)) }.joined(separator: "\n")
  }

  private func core() -> [UInt8] {
    var part = MarkupText()
    part.constant(WordParts.declaration)
    part.start(
      "cp:coreProperties",
      [
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      ])
    part.element("dc:title") { $0.text(report.title) }
    part.end()
    return part.bytes
  }
}
