import BianzhiCore
import Spreadsheets

/// One sheet of a template: which rows it repeats, and its cells once they are filled.
struct SheetFill {
  /// A formula that cannot be written, and where it stands.
  struct Refusal: Error {
    let place: Wording
    let formula: FormulaProblem
  }

  let name: String
  let document: XMLTree
  let root: XMLTree
  private let texts: [String]
  let data: SheetData
  let dates: SheetDates
  /// Where rows will stand.
  private(set) var map = RowMap()
  private(set) var unknown: [TemplateError.Place] = []
  private(set) var unclosed: TemplateError.Place?
  /// A field in a formula, or of a column in a page's header.
  private(set) var misplaced: TemplateError.Place?

  init(
    name: String, document: XMLTree, root: XMLTree, texts: [String], data: SheetData,
    dates: SheetDates
  ) {
    (self.name, self.document, self.root) = (name, document, root)
    (self.texts, self.data, self.dates) = (texts, data, dates)
    plan()
    planPage()
  }

  var rows: [XMLTree] {
    (root.local("sheetData")?.children ?? []).filter { $0.localName == "row" }
  }

  private static func number(_ row: XMLTree) -> Int { row.attribute("r").flatMap { Int($0) } ?? 0 }

  static func cells(_ row: XMLTree) -> [XMLTree] {
    row.children.filter { $0.localName == "c" }
  }

  /// Finds the fields and the rows to be repeated.
  private mutating func plan() {
    var open: ClosedRange<Int>?
    for row in rows {
      var isRepeated = false
      for cell in Self.cells(row) {
        let text = SheetText(text(of: cell))
        let place = TemplateError.Place.cell(cell.attribute("r") ?? "", of: name)
        if let field = cell.local("f").flatMap({ SheetText($0.text).fields.first }) {
          misplaced = misplaced ?? TemplateError.Place(field: field.written, place: place)
        }
        if let rest = text.unclosed, unclosed == nil {
          unclosed = TemplateError.Place(field: rest, place: place)
        }
        for field in text.fields {
          if data.column(field.field) != nil { isRepeated = true }
          guard !data.has(field.field) else { continue }
          unknown.append(TemplateError.Place(field: field.written, place: place))
        }
      }
      let number = Self.number(row)
      if isRepeated, let last = open?.upperBound, last + 1 == number {
        open = (open?.lowerBound ?? number)...number
      } else {
        close(open)
        open = isRepeated ? number...number : nil
      }
    }
    close(open)
  }

  /// Fields of the page's header and footer, in which a column has no row.
  private mutating func planPage() {
    for part in pageTexts {
      let text = SheetText(part.text)
      let place = TemplateError.Place.page(part.localName, of: name)
      if let rest = text.unclosed, unclosed == nil {
        unclosed = TemplateError.Place(field: rest, place: place)
      }
      for field in text.fields {
        let found = TemplateError.Place(field: field.written, place: place)
        if data.column(field.field) != nil {
          misplaced = misplaced ?? found
        } else if !data.has(field.field) {
          unknown.append(found)
        }
      }
    }
  }

  private mutating func close(_ rows: ClosedRange<Int>?) {
    guard let rows else { return }
    map.add(RowMap.Group(rows: rows, copies: max(1, data.rows.count)))
  }

  func text(of cell: XMLTree) -> String {
    switch cell.attribute("t") {
    case "s":
      guard let number = cell.local("v").flatMap({ Int($0.text) }), texts.indices.contains(number)
      else { return "" }
      return texts[number]
    case "inlineStr": return cell.local("is")?.richText ?? ""
    default: return ""
    }
  }

  /// Writes the rows, and moves whatever refers to them.
  func write(_ maps: [String: RowMap]) throws(Refusal) {
    var references = SheetReferences(maps: maps, sheet: name)
    references.looks = looks(references)
    guard let sheetData = root.local("sheetData") else { return }
    var filled: [XMLTree] = []
    var rest = rows[...]
    while let row = rest.popFirst() {
      let number = Self.number(row)
      guard let group = map.group(number) else {
        filled.append(try self.row(row, at: map.first(number), nil, nil, references))
        continue
      }
      var members = [row]
      while let next = rest.first, group.rows.contains(Self.number(next)) {
        members.append(next)
        rest = rest.dropFirst()
      }
      for number in 0..<group.copies {
        let values = data.rows.indices.contains(number) ? data.rows[number] : nil
        let copy = RowMap.Copy(group: group, number: number)
        for member in members {
          let place = map.first(Self.number(member)) + copy.offset
          filled.append(try self.row(member, at: place, values, copy, references))
        }
      }
    }
    sheetData.children = filled
    root.children.removeAll { $0.localName == "dimension" }
    try SheetMoves(fill: self, references: references).move()
    fillPage()
  }
}
