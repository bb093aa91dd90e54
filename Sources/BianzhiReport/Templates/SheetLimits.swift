import BianzhiCore
import Spreadsheets

/// What of a workbook would not follow rows that move.
struct SheetLimits {
  let path: String
  let parts: OfficeParts

  private static let kind = "openxmlformats-officedocument.spreadsheetml.sheet.main+xml"

  /// Refuses templates of the spreadsheet program itself and workbooks with macros, however the file is named.
  func checkKind() throws {
    let types = try parts.element("[Content_Types].xml", of: path)?.children ?? []
    let own = types.first { $0.attribute("PartName")?.lowercased() == "/xl/workbook.xml" }
    guard let type = own?.attribute("ContentType"), !type.hasSuffix(Self.kind) else { return }
    throw SheetLimitError.otherKind(path: path)
  }

  /// Refuses what is bound to the cells of a sheet with repeated rows.
  func check(_ fill: SheetFill, part: String, _ root: XMLTree) throws {
    guard let first = fill.map.groups.map(\.rows.lowerBound).min() else { return }
    let folder = part.split(separator: "/").dropLast().joined(separator: "/")
    let name = part.split(separator: "/").last ?? ""
    let links = try parts.element("\(folder)/_rels/\(name).rels", of: path)?.children ?? []
    // Pictures of headers and footers.
    let ofPage = root.local("legacyDrawingHF")?.attribute("r:id")
    for link in links where ofPage == nil || link.attribute("Id") != ofPage {
      let type = link.attribute("Type")?.split(separator: "/").last ?? ""
      guard let thing = BoundThing(type: type) else { continue }
      if thing == .drawing, let target = link.attribute("Target"),
        try isAbove(first, drawing: Self.part(target, from: folder))
      {
        continue
      }
      throw SheetLimitError.bound(path: path, sheet: fill.name, thing)
    }
    if Self.sparklines(root).contains(where: { $0 >= first }) {
      throw SheetLimitError.bound(path: path, sheet: fill.name, .sparklines)
    }
  }

  /// Refuses charts and pivot tables of numbers that would move, on whatever sheet.
  func checkCharts(_ maps: [String: RowMap]) throws {
    let references = SheetReferences(maps: maps.mapValues(\.ofTwoCopies), sheet: "")
    for part in parts.parts where part.name.wholeMatch(of: /xl\/charts\/[^\/]+\.xml/) != nil {
      guard let root = try parts.element(part.name, of: path) else { continue }
      let formula = Self.formulas(root).first { references.followed($0) != $0 }
      if let formula { throw SheetLimitError.chart(path: path, formula: formula) }
    }
    for part in parts.parts where part.name.hasPrefix("xl/pivotCache/pivotCacheDefinition") {
      let source = try parts.element(part.name, of: path)?.local("cacheSource")?
        .local("worksheetSource")
      guard let sheet = source?.attribute("sheet"), let cells = source?.attribute("ref"),
        SheetReferences(maps: references.maps, sheet: sheet).ranges(cells) != cells
      else { continue }
      throw SheetLimitError.bound(path: path, sheet: sheet, .pivotTable)
    }
  }

  /// Refuses fields in what is no cell: pictures, charts, comments, names of sheets, choices and links.
  func checkFields() throws {
    for part in parts.parts {
      guard let kind = part.name.wholeMatch(of: Self.apart).map({ String($0.output.1) }),
        let place = Self.places[kind], let root = try parts.element(part.name, of: path)
      else { continue }
      let apart: Set<Substring> = kind == "worksheets" ? ["sheetData", "headerFooter"] : []
      let text = SheetText(Self.words(root, apart))
      guard let field = text.fields.first(where: { $0.written.contains(where: \.isLetter) }) else {
        continue
      }
      let found = TemplateError.Place(field: field.written, place: place)
      throw SheetLimitError.field(path: path, found)
    }
  }

  private static var apart: Regex<(Substring, Substring)> {
    /xl\/(drawings|charts|comments|worksheets|workbook)(?:[^\/]*|\/[^\/]+)\.xml/
  }

  /// What a part is to a reader, by the beginning of its name.
  private static let places = [
    "drawings": Wording(zh: "图形或文本框", en: "a picture or a text box"),
    "charts": Wording(zh: "图表", en: "a chart"), "comments": Wording(zh: "批注", en: "a comment"),
    "workbook": Wording(zh: "工作表名或名称", en: "the name of a sheet or of cells"),
    "worksheets": Wording(
      zh: "数据有效性、条件格式或超链接", en: "a validation, a conditional format or a link"),
  ]

  /// All texts and attributes below a node.
  private static func words(_ node: XMLTree, _ apart: Set<Substring>) -> String {
    let attributes = node.tag.contains("{{") || node.tag.contains("｛｛") ? node.tag : ""
    return attributes + node.text
      + node.children.filter { !$0.name.isEmpty && !apart.contains($0.localName) }
      .map { words($0, apart) }.joined()
  }

  /// The rows of small charts within cells.
  private static func sparklines(_ node: XMLTree) -> [Int] {
    if node.localName == "sparkline" {
      return [node.local("sqref").flatMap { CellName($0.text) }?.row ?? .max]
    }
    return node.children.filter { $0.localName != "sheetData" }.flatMap(sparklines)
  }

  private static func formulas(_ node: XMLTree) -> [String] {
    (node.localName == "f" ? [node.text] : []) + node.children.flatMap(formulas)
  }

  /// Whether pictures and charts end before a row.
  private func isAbove(_ row: Int, drawing: String) throws -> Bool {
    guard let root = try parts.element(drawing, of: path) else { return false }
    return root.children.filter { !$0.name.isEmpty }.allSatisfy { anchor in
      guard anchor.localName.hasSuffix("Anchor"), anchor.local("from") != nil else { return false }
      // They count rows from 0.
      return [anchor.local("from"), anchor.local("to")].compactMap(\.self).allSatisfy { corner in
        (corner.local("row").flatMap { Int($0.text) } ?? row) + 1 < row
      }
    }
  }

  private static func part(_ target: String, from folder: String) -> String {
    guard !target.hasPrefix("/") else { return String(target.dropFirst()) }
    var names = folder.split(separator: "/")
    for name in target.split(separator: "/") {
      if name == ".." { _ = names.popLast() } else { names.append(name) }
    }
    return names.joined(separator: "/")
  }
}

extension OfficeParts {
  /// The element of a part; nil where there is no such part.
  fileprivate func element(_ part: String, of path: String) throws -> XMLTree? {
    try tree(part, of: path).flatMap(SheetTemplate.root)
  }

  /// A part with all that stands beside its element.
  func tree(_ part: String, of path: String) throws -> XMLTree? {
    guard let content = self[part] else { return nil }
    do {
      return try XMLTree.parse(content, file: path, part: part)
    } catch {
      throw SheetTemplateError.notWorkbook(path: path, error)
    }
  }
}
