import BianzhiCore
import Spreadsheets

extension SheetFill {
  /// What cells beside repeated rows hold.
  func looks(_ references: SheetReferences) -> [String: SheetReferences.Look] {
    var looks: [String: SheetReferences.Look] = [:]
    for cell in rows.flatMap(Self.cells) {
      guard let name = cell.attribute("r").flatMap({ CellName($0) })?.plain else { continue }
      if let formula = cell.local("f")?.text {
        looks[name] = references.touches(formula) ? .total : .formula
        continue
      }
      let text = self.text(of: cell)
      let read = SheetText(text)
      if !read.fields.isEmpty {
        looks[name] = data.isText(read) ? .text : .total
      } else if !text.isEmpty {
        looks[name] = .text
      } else if cell.local("v") != nil {
        looks[name] = cell.attribute("t") == "str" ? .text : .number
      }
    }
    return looks
  }

  func row(
    _ row: XMLTree, at place: Int, _ values: [ResultValue]?, _ copy: RowMap.Copy?,
    _ references: SheetReferences
  ) throws(Refusal) -> XMLTree {
    let moved = row.with("r", "\(place)")
    for (index, cell) in moved.children.enumerated() where cell.localName == "c" {
      let named = cell.attribute("r").flatMap { CellName($0) }
      let own = named.map { cell.with("r", $0.at(place)) } ?? cell
      if own.local("f") != nil {
        try write(own, named?.text ?? "", copy, references)
        moved.children[index] = own
        continue
      }
      let text = SheetText(self.text(of: cell))
      moved.children[index] = text.fields.isEmpty ? own : self.cell(own, text, values)
    }
    return moved
  }

  /// The formula of a cell, without its result.
  private func write(
    _ cell: XMLTree, _ named: String, _ copy: RowMap.Copy?, _ references: SheetReferences
  ) throws(Refusal) {
    guard let index = cell.children.firstIndex(where: { $0.localName == "f" }) else { return }
    let formula = cell.children[index].copy()
    do {
      let text = try references.formula(formula.text, in: copy, at: CellName(named))
      formula.children = text.isEmpty ? [] : [.characters(text)]
    } catch {
      throw Refusal(place: TemplateError.Place.cell(named, of: name), formula: error)
    }
    let range = formula.attribute("ref")
    cell.children[index] =
      range.map { formula.with("ref", references.ranges($0, in: copy)) } ?? formula
    cell.children.removeAll { $0.localName == "v" }
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
      case .calendarDay(let day):
        guard let number = dates.number(of: day, style: cell.attribute("s")) else { break }
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
}
