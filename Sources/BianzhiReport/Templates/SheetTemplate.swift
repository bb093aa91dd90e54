import BianzhiCore
import Spreadsheets

/// A workbook of an office with fields in its cells, filled with the rows of one table.
///
/// `{{列名}}` is a column, by either language or its key: the row in which it stands, and those beside it with such fields,
/// are repeated for each row of the table. `{{表名}}`, `{{表注}}`, `{{计量单位}}`, `{{行数}}` and `{{合计.列名}}` stand once.
/// What is written is never read as a field or a formula.
struct SheetTemplate {
  private let path: String
  private let job: ResultFormat.Job
  private var parts: OfficeParts

  init(_ path: String, _ job: ResultFormat.Job) throws {
    (self.path, self.job) = (path, job)
    do {
      parts = try OfficeParts(path: path)
    } catch {
      if let problem = TemplateFileError(error, path: path) { throw problem }
      throw SheetTemplateError.notWorkbook(path: path, error)
    }
  }

  /// The workbook as a file.
  mutating func bytes() throws -> [UInt8] {
    let limits = SheetLimits(path: path, parts: parts)
    try limits.checkKind()
    guard let workbook = try tree("xl/workbook.xml"), let root = Self.root(workbook) else {
      throw SheetTemplateError.noSheets(path: path)
    }
    let sheets = try self.sheets(root)
    guard !sheets.isEmpty else { throw SheetTemplateError.noSheets(path: path) }
    let dates = SheetDates(
      styles: try tree("xl/styles.xml").flatMap(Self.root), workbook: root)
    let fills = try self.fills(sheets, dates, limits)
    let maps = Dictionary(
      fills.map { ($0.fill.name, $0.fill.map) }, uniquingKeysWith: { first, _ in first })
    try limits.checkCharts(maps)
    for (part, fill) in fills {
      do {
        try fill.write(maps)
      } catch {
        throw SheetLimitError.reference(
          path: path, error.place, error.formula.reference, error.formula.problem)
      }
      parts[part] = fill.document.bytes
    }
    Self.follow(root, maps)
    parts["xl/workbook.xml"] = workbook.bytes
    forgetResults()
    return try ZipWriter.bytes(of: parts.parts)
  }

  /// The sheets with the rows that they repeat, all of which can be filled.
  private func fills(
    _ sheets: [(name: String, part: String)], _ dates: SheetDates, _ limits: SheetLimits
  ) throws -> [(part: String, fill: SheetFill)] {
    let data = try SheetData(job)
    let texts = try sharedTexts()
    var unknown: [TemplateError.Place] = []
    var fills: [(part: String, fill: SheetFill)] = []
    for (name, part) in sheets {
      guard let tree = try tree(part), let root = Self.root(tree) else { continue }
      if let cell = SheetRows.prepare(root) {
        throw SheetLimitError.sharedFormula(path: path, TemplateError.Place.cell(cell, of: name))
      }
      let fill = SheetFill(
        name: name, document: tree, root: root, texts: texts, data: data, dates: dates)
      if let open = fill.unclosed { throw SheetTemplateError.unclosed(path: path, open) }
      if let place = fill.misplaced { throw SheetLimitError.field(path: path, place) }
      if let place = fill.mergedOut { throw SheetLimitError.merged(path: path, place) }
      unknown += fill.unknown
      fills.append((part, fill))
    }
    guard unknown.isEmpty else {
      throw SheetTemplateError.unknownFields(path: path, unknown, known: data.names)
    }
    guard fills.contains(where: { !$0.fill.map.groups.isEmpty }) else {
      throw SheetTemplateError.noColumns(path: path, known: data.names)
    }
    try limits.checkFields()
    for (part, fill) in fills {
      if let root = Self.root(fill.document) { try limits.check(fill, part: part, root) }
    }
    return fills
  }

  private func tree(_ part: String) throws -> XMLTree? { try parts.tree(part, of: path) }

  static func root(_ document: XMLTree) -> XMLTree? {
    document.children.first { !$0.name.isEmpty }
  }

  /// The sheets of cells by their names, with their parts.
  private func sheets(_ workbook: XMLTree) throws -> [(name: String, part: String)] {
    let links = try tree("xl/_rels/workbook.xml.rels").flatMap(Self.root)?.children ?? []
    let targets = Dictionary(
      links.compactMap { link in
        link.attribute("Id").flatMap { id in link.attribute("Target").map { (id, $0) } }
      }, uniquingKeysWith: { first, _ in first })
    return (workbook.local("sheets")?.children ?? []).compactMap { sheet in
      guard let name = sheet.attribute("name"), let id = sheet.attribute("r:id"),
        let target = targets[id]
      else { return nil }
      let part = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
      return (name, part)
    }
  }

  /// The texts that cells name by their numbers, without readings beside them.
  private func sharedTexts() throws -> [String] {
    let root = try tree("xl/sharedStrings.xml").flatMap(Self.root)
    return (root?.children ?? []).filter { $0.localName == "si" }.map(\.richText)
  }

  /// Names of ranges follow their rows, and programs compute everything anew.
  private static func follow(_ workbook: XMLTree, _ maps: [String: RowMap]) {
    let references = SheetReferences(maps: maps, sheet: "")
    let names = workbook.local("definedNames")
    for name in names?.children ?? [] where !name.name.isEmpty {
      name.children = [.characters(references.followed(name.text))]
    }
    let prefix = workbook.prefix
    workbook.children.removeAll { $0.localName == "calcPr" }
    let before: [Substring] = ["sheets", "functionGroups", "externalReferences", "definedNames"]
    let place = workbook.children.lastIndex { before.contains($0.localName) }
    workbook.children.insert(
      XMLTree(tag: "\(prefix)calcPr fullCalcOnLoad=\"1\""),
      at: place.map { $0 + 1 } ?? workbook.children.count)
  }

  /// The order in which formulas were computed is no longer theirs.
  private mutating func forgetResults() {
    guard parts["xl/calcChain.xml"] != nil else { return }
    parts["xl/calcChain.xml"] = nil
    for name in ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"] {
      guard let text = parts[name].map({ String(decoding: $0, as: UTF8.self) }) else { continue }
      let kept = text.replacing(/<(Override|Relationship)\s[^>]*calcChain[^>]*>/, with: "")
      parts[name] = Array(kept.utf8)
    }
  }
}

extension XMLTree {
  /// The name without its prefix.
  var localName: Substring { name.split(separator: ":").last ?? "" }
  /// What stands before the name, with its colon; empty for none.
  var prefix: String { String(name.dropLast(localName.count)) }

  func local(_ name: String) -> XMLTree? { children.first { $0.localName == name } }

  /// The text of all runs; readings in small letters beside them are none of it.
  var richText: String {
    children.map { child in
      switch child.localName {
      case "t": child.text
      case "r": child.richText
      default: ""
      }
    }.joined()
  }

  /// The same element with one attribute changed, or added.
  func with(_ attribute: String, _ value: String) -> XMLTree {
    let copy = self.copy()
    copy.removeAttributes([attribute])
    let escaped = value.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing("\"", with: "&quot;")
    let changed = XMLTree(tag: "\(copy.copyOfTag) \(attribute)=\"\(escaped)\"")
    changed.children = copy.children
    return changed
  }
}
