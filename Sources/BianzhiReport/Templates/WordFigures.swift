import BianzhiAudit
import Spreadsheets

/// The numbers that a template is filled with: their bookmarks, and the part of the document that says what they are.
struct WordFigures {
  private var marks: [String] = []
  /// Bookmarks of the template have numbers of their own, far below.
  private static let firstNumber = 500_000

  /// Runs with a prose, each number in a bookmark.
  mutating func runs(of prose: Prose, _ look: XMLTree?, marks isMarked: Bool) -> [XMLTree] {
    prose.spans.flatMap { span -> [XMLTree] in
      switch span {
      case .text(let text), .strong(let text): return text.isEmpty ? [] : [Self.run(text, look)]
      case .figure(let figure):
        guard isMarked else { return [Self.run(figure.text, look)] }
        marks.append(figure.mark.plain.text)
        let number = Self.firstNumber + marks.count
        let name = WordReport.prefix + "\(marks.count)"
        return [
          XMLTree(tag: "w:bookmarkStart w:id=\"\(number)\" w:name=\"\(name)\""),
          Self.run(figure.text, look), XMLTree(tag: "w:bookmarkEnd w:id=\"\(number)\""),
        ]
      }
    }
  }

  private static func run(_ text: String, _ look: XMLTree?) -> XMLTree {
    XMLTree(tag: "w:r", children: (look.map { [$0.copy()] } ?? []) + [TemplateText.text(text)])
  }

  /// The text of a report as it stands below its title.
  mutating func body(of report: Report) -> [XMLTree] {
    var word = WordReport(report, marks: marks, firstNumber: Self.firstNumber)
    let text = String(decoding: word.body(), as: UTF8.self)
    marks = word.marks
    return [XMLTree(raw: text)]
  }

  /// A template that was made from a report has bookmarks of old numbers.
  func forget(in node: XMLTree) {
    let names = Set(
      node.children.filter { child in
        child.name == "w:bookmarkStart"
          && child.attribute("w:name")?.hasPrefix(WordReport.prefix) == true
      }.compactMap { $0.attribute("w:id") })
    node.children.removeAll { child in
      child.name.hasPrefix("w:bookmark") && child.attribute("w:id").map(names.contains) == true
    }
    for child in node.children { forget(in: child) }
  }

  /// Puts the stamp, the marks and their queries into the document, and which digits it has beside them.
  func store(in parts: inout OfficeParts, _ report: Report) throws {
    let number = (1...29).first { parts["customXml/item\($0).xml"] == nil } ?? 30
    let queries = Set(marks.compactMap { FigureMark(text: $0)?.query })
    var custom = WordReport(report, marks: marks, firstNumber: Self.firstNumber)
    custom.queries = queries.sorted().compactMap { name in
      FigureQuery.named(name).map { (name: name, text: $0.sql) }
    }
    let prefix = "customXml/"
    // With its marks it can be read as it will be.
    parts["\(prefix)item\(number).xml"] = custom.custom()
    let read = try TemporaryReport.read(ZipWriter.bytes(of: parts.parts), as: .word)
    parts["\(prefix)item\(number).xml"] = custom.custom(filled: read)
    parts["\(prefix)itemProps\(number).xml"] = WordParts.customProperties
    parts["\(prefix)_rels/item\(number).xml.rels"] = WordParts.customRelationships(to: number)
    parts.link(
      "word/_rels/document.xml.rels", type: WordParts.customType,
      to: "../customXml/item\(number).xml")
    parts.declare("/customXml/itemProps\(number).xml", as: WordParts.customPropertiesType)
  }
}

extension OfficeParts {
  /// Adds a relationship to a part of them.
  fileprivate mutating func link(_ part: String, type: String, to target: String) {
    let link = "<Relationship Id=\"rIdBianzhi\" Type=\"\(type)\" Target=\"\(target)\"/>"
    var text = self[part].map { String(decoding: $0, as: UTF8.self) } ?? ""
    guard !text.contains("rIdBianzhi") else { return }
    if let end = text.firstRange(of: "</Relationships>") {
      text.insert(contentsOf: link, at: end.lowerBound)
      self[part] = Array(text.utf8)
    } else {
      self[part] = WordParts.relationshipsPart(link)
    }
  }

  /// Says of what type a part is.
  fileprivate mutating func declare(_ part: String, as type: String) {
    let name = "[Content_Types].xml"
    var text = self[name].map { String(decoding: $0, as: UTF8.self) } ?? ""
    guard !text.contains("\"\(part)\""), let end = text.firstRange(of: "</Types>") else { return }
    text.insert(
      contentsOf: "<Override PartName=\"\(part)\" ContentType=\"\(type)\"/>", at: end.lowerBound)
    self[name] = Array(text.utf8)
  }
}
