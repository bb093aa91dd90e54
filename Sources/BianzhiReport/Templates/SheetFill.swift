import BianzhiCore
import Spreadsheets

/// One sheet of a template: which rows it repeats, and its cells once they are filled.
struct SheetFill {
  let name: String
  let document: XMLTree
  private let root: XMLTree
  private let texts: [String]
  private let data: SheetData
  /// Where rows will stand.
  private(set) var map = RowMap()
  private(set) var unknown: [TemplateError.Place] = []
  private(set) var unclosed: TemplateError.Place?

  init(name: String, document: XMLTree, root: XMLTree, texts: [String], data: SheetData) {
    (self.name, self.document, self.root) = (name, document, root)
    (self.texts, self.data) = (texts, data)
    plan()
  }

  private var rows: [XMLTree] {
    (root.local("sheetData")?.children ?? []).filter { $0.localName == "row" }
  }

  private static func number(_ row: XMLTree) -> Int { row.attribute("r").flatMap { Int($0) } ?? 0 }

  private static func cells(_ row: XMLTree) -> [XMLTree] {
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

  private mutating func close(_ rows: ClosedRange<Int>?) {
    guard let rows else { return }
    map.add(RowMap.Group(rows: rows, copies: max(1, data.rows.count)))
  }

  private func text(of cell: XMLTree) -> String {
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
  func write(_ maps: [String: RowMap]) {
    let references = SheetReferences(maps: maps, sheet: name)
    guard let sheetData = root.local("sheetData") else { return }
    var filled: [XMLTree] = []
    var rest = rows[...]
    while let row = rest.popFirst() {
      let number = Self.number(row)
      guard let group = map.groups.first(where: { $0.rows.contains(number) }) else {
        filled.append(self.row(row, at: map.first(number), nil, nil, references))
        continue
      }
      var members = [row]
      while let next = rest.first, group.rows.contains(Self.number(next)) {
        members.append(next)
        rest = rest.dropFirst()
      }
      for copy in 0..<group.copies {
        let values = data.rows.indices.contains(copy) ? data.rows[copy] : nil
        for member in members {
          let place = map.first(Self.number(member)) + copy * group.rows.count
          filled.append(self.row(member, at: place, values, (group, copy), references))
        }
      }
    }
    sheetData.children = filled
    root.children.removeAll { $0.localName == "dimension" }
    moveMergedCells(references)
    move(root, references)
  }

  private func row(
    _ row: XMLTree, at place: Int, _ values: [ResultValue]?,
    _ copy: (group: RowMap.Group, number: Int)?, _ references: SheetReferences
  ) -> XMLTree {
    let moved = row.with("r", "\(place)")
    moved.children = moved.children.map { cell in
      guard cell.localName == "c" else { return cell }
      let named = cell.attribute("r").flatMap { CellName($0) }
      let own = named.map { cell.with("r", $0.at(place)) } ?? cell
      if let formula = own.local("f") {
        let text = references.formula(formula.text, in: copy)
        formula.children = text.isEmpty ? [] : [.characters(text)]
        if let range = formula.attribute("ref"),
          let index = own.children.firstIndex(where: { $0 === formula })
        {
          own.children[index] = formula.with("ref", references.ranges(range, in: copy))
        }
        own.children.removeAll { $0.localName == "v" }
        return own
      }
      let text = SheetText(self.text(of: cell))
      return text.fields.isEmpty ? own : self.cell(own, text, values)
    }
    return moved
  }

  /// A number where the cell is nothing but one, else text, which no program takes for a formula.
  private func cell(
    _ cell: XMLTree, _ text: SheetText, _ values: [ResultValue]?
  ) -> XMLTree {
    cell.removeAttributes(["t"])
    let prefix = cell.prefix
    if let only = text.only {
      switch data.value(only, values) {
      case .none:
        cell.children = []
        return cell
      case .integer(let number):
        cell.children = [XMLTree(tag: "\(prefix)v", children: [.characters("\(number)")])]
        return cell
      case .decimal(let digits) where ResultValue.isDecimal(digits):
        cell.children = [XMLTree(tag: "\(prefix)v", children: [.characters(digits)])]
        return cell
      default: break
      }
    }
    let filled = text.filled { data.value($0, values).text(data.style) }
    let words = XMLTree(
      tag: "\(prefix)t xml:space=\"preserve\"", children: [.characters(SheetText.plain(filled))])
    let made = cell.with("t", "inlineStr")
    made.children = [XMLTree(tag: "\(prefix)is", children: [words])]
    return made
  }

  /// Cells that are merged within repeated rows are so in each copy.
  private func moveMergedCells(_ references: SheetReferences) {
    guard let merged = root.local("mergeCells"),
      let place = root.children.firstIndex(where: { $0 === merged })
    else { return }
    let cells = merged.children.flatMap { cell -> [XMLTree] in
      guard let range = cell.attribute("ref") else { return [cell] }
      let rows = range.split(separator: ":").compactMap { CellName(String($0))?.row }
      guard let first = rows.first, let last = rows.last,
        let group = map.groups.first(where: { $0.rows.contains(first) && $0.rows.contains(last) })
      else { return [cell.with("ref", references.ranges(range))] }
      return (0..<group.copies).map { cell.with("ref", references.ranges(range, in: (group, $0))) }
    }
    merged.children = cells
    root.children[place] = merged.with("count", "\(cells.count)")
  }

  /// Ranges of formats, choices, links and filters.
  private func move(_ node: XMLTree, _ references: SheetReferences) {
    for (place, child) in node.children.enumerated()
    where !child.name.isEmpty && !["sheetData", "mergeCells", "cols"].contains(child.localName) {
      var moved = child
      for attribute in ["sqref", "ref"] {
        if let range = moved.attribute(attribute) {
          moved = moved.with(attribute, references.ranges(range))
        }
      }
      if ["formula", "formula1", "formula2"].contains(child.localName) {
        moved.children = [.characters(references.formula(moved.text))]
      } else {
        move(moved, references)
      }
      if moved !== child { node.children[place] = moved }
    }
  }
}
