import BianzhiCore
import Spreadsheets

/// A Word document of an office with fields, filled with the values of one report.
///
/// `{{名称}}` is a value. A row of a table, or a paragraph, with `{{清单.栏目}}` stands once for each row of that list; rows
/// beside each other with fields of one list are repeated together. `{{正文}}` alone in a paragraph is the whole text.
struct WordTemplate {
  private let path: String
  private let report: Report
  private let data: TemplateData
  private var parts: OfficeParts
  private var figures = WordFigures()
  private var unknown: [TemplateError.Place] = []
  private var place = TemplatePlace()
  /// What old programs show instead of a text box says the same a second time, without bookmarks.
  private var marksFigures = true

  init(_ path: String, _ report: Report, _ data: TemplateData) throws {
    (self.path, self.report, self.data) = (path, report, data)
    do {
      parts = try OfficeParts(path: path)
    } catch {
      if let problem = TemplateFileError(error, path: path) { throw problem }
      throw TemplateError.notWord(path: path, error)
    }
  }

  /// The document as a file.
  mutating func bytes() throws -> [UInt8] {
    guard let document = parts[WordTemplate.document] else {
      throw TemplateError.noDocument(path: path)
    }
    try fill(WordTemplate.document, document)
    let others = parts.parts.filter {
      $0.name.hasPrefix("word/header") || $0.name.hasPrefix("word/footer")
    }
    for part in others where part.name.hasSuffix(".xml") { try fill(part.name, part.content) }
    guard unknown.isEmpty else {
      throw TemplateError.unknownFields(
        path: path, report: report.stamp.kind, unknown, known: TemplateData.known(report.stamp.kind)
      )
    }
    try figures.store(in: &parts, report)
    return try ZipWriter.bytes(of: parts.parts)
  }

  private static let document = "word/document.xml"

  private mutating func fill(_ name: String, _ content: [UInt8]) throws {
    let tree: XMLTree
    do {
      tree = try XMLTree.parse(content, file: path, part: name)
    } catch {
      throw TemplateError.notWord(path: path, error)
    }
    guard let root = tree.children.first(where: { $0.name.hasPrefix("w:") }) else {
      throw TemplateError.noDocument(path: path)
    }
    place = TemplatePlace(part: name)
    figures.forget(in: root)
    try fill(root, row: nil)
    parts[name] = tree.bytes
  }

  /// Fills all below an element.
  private mutating func fill(_ node: XMLTree, row: [String: Prose]?) throws {
    var filled: [XMLTree] = []
    var rest = node.children[...]
    while let child = rest.popFirst() {
      switch child.name {
      case "w:tr" where row == nil:
        place.startRow()
        // Of a table within a table the inner rows are repeated.
        guard !isAround(child), let list = try list(of: child) else {
          try fill(child, row: nil)
          filled.append(child)
          continue
        }
        var group = [child]
        while let next = rest.first, next.name == "w:tr", !isAround(next),
          try self.list(of: next) == list
        {
          group.append(next)
          rest = rest.dropFirst()
        }
        filled += try repeated(group, list)
      case "w:p":
        place.startParagraph()
        filled += try paragraph(child, row)
      default:
        if child.name == "w:tbl" { place.startTable() }
        let isMarked = marksFigures
        if child.name == "mc:Fallback" { marksFigures = false }
        try fill(child, row: row)
        marksFigures = isMarked
        if child.name == "w:tbl" { place.endTable() }
        filled.append(child)
      }
    }
    node.children = filled
  }

  /// Whether a row has no field of a list but in rows of tables within it.
  private func isAround(_ row: XMLTree) -> Bool {
    !Self.fields(below: row, isWithin: false).contains { field in
      field.parts.map { data.lists[$0.list] != nil } ?? false
    }
  }

  /// The list whose fields an element has; nil for none.
  private func list(of node: XMLTree) throws -> String? {
    var found: (list: String, field: TemplateField)?
    for field in Self.fields(below: node) {
      guard let parts = field.parts, data.lists[parts.list] != nil else { continue }
      if let found, found.list != parts.list {
        throw TemplateError.twoLists(
          path: path,
          TemplateError.Place(field: found.field.name, place: place.wording), other: field.name)
      }
      found = (parts.list, field)
    }
    return found?.list
  }

  /// - Parameter isWithin: whether tables within the element are looked at too.
  private static func fields(below node: XMLTree, isWithin: Bool = true) -> [TemplateField] {
    var fields: [TemplateField] = []
    if node.name == "w:p" { fields += TemplateText(node).fields.map(\.field) }
    for child in node.children where isWithin || child.name != "w:tbl" {
      fields += Self.fields(below: child, isWithin: isWithin)
    }
    return fields
  }

  /// The elements once for each row of a list; once with dashes where it has none.
  private mutating func repeated(_ group: [XMLTree], _ name: String) throws -> [XMLTree] {
    guard let list = data.lists[name] else { return group }
    let width = (list.columns.values.max() ?? 0) + 1
    let dashes: [Prose] = Array(repeating: "–", count: width)
    let rows = list.rows.isEmpty ? [dashes] : list.rows
    var filled: [XMLTree] = []
    for (number, row) in rows.enumerated() {
      let values = Dictionary(
        uniqueKeysWithValues: list.columns.map { ("\(name).\($0.key)", row[$0.value]) })
      for element in group {
        let copy = element.copy()
        if number > 0 { copy.becomeAnother() }
        if copy.name == "w:p" {
          filled += try paragraph(copy, values)
        } else {
          if number > 0 { copy.continueMergedCells { Self.fields(below: $0).isEmpty } }
          try fill(copy, row: values)
          filled.append(copy)
        }
      }
    }
    return filled
  }

  private mutating func paragraph(_ node: XMLTree, _ row: [String: Prose]?) throws -> [XMLTree] {
    var text = TemplateText(node)
    if let open = text.unclosed {
      throw TemplateError.unclosed(
        path: path, TemplateError.Place(field: open, place: place.wording))
    }
    if row == nil, let list = try list(of: node) { return try repeated([node], list) }
    if let only = text.fields.first, TemplateData.body.contains(only.field.name),
      text.fields.count == 1,
      TemplateField(text.plain.filter { !"{}｛｝".contains($0) }) == only.field
    {
      return figures.body(of: report)
    }
    if let body = text.fields.first(where: { TemplateData.body.contains($0.field.name) }) {
      throw TemplateError.bodyNotAlone(
        path: path, TemplateError.Place(field: body.written, place: place.wording))
    }
    for found in text.fields where value(of: found.field, row) == nil {
      let missed = TemplateError.Place(field: found.written, place: place.wording)
      if !unknown.contains(missed) { unknown.append(missed) }
    }
    let marks = marksFigures
    text.replace { field, look in
      value(of: field, row).map { figures.runs(of: $0, look, marks: marks) } ?? []
    }
    // Text boxes within the paragraph have paragraphs of their own.
    for child in node.children where child.name != "w:pPr" { try fill(child, row: row) }
    return [node]
  }

  private func value(of field: TemplateField, _ row: [String: Prose]?) -> Prose? {
    row?[field.name] ?? data.values[field.name]
  }
}
