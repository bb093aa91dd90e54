import BianzhiCore
import Spreadsheets

/// Moves whatever of a sheet is said of ranges, once its rows are written.
struct SheetMoves {
  let fill: SheetFill
  let references: SheetReferences

  private static let formulas: Set<Substring> = ["formula", "formula1", "formula2"]
  private static let apart: Set<Substring> = ["sheetData", "mergeCells", "cols", "headerFooter"]

  func move() throws(SheetFill.Refusal) {
    moveMergedCells()
    moveBreaks()
    try move(fill.root, range: nil)
  }

  /// Cells that are merged within repeated rows are so in each copy.
  private func moveMergedCells() {
    let root = fill.root
    guard let merged = root.local("mergeCells"),
      let place = root.children.firstIndex(where: { $0 === merged })
    else { return }
    let cells = merged.children.flatMap { cell -> [XMLTree] in
      guard let range = cell.attribute("ref") else { return [cell] }
      let rows = range.split(separator: ":").compactMap { CellName(String($0))?.row }
      guard let first = rows.first, let last = rows.last, let group = fill.map.group(first),
        group.rows.contains(last)
      else { return [cell.with("ref", references.ranges(range))] }
      return (0..<group.copies).map {
        cell.with("ref", references.ranges(range, in: RowMap.Copy(group: group, number: $0)))
      }
    }
    merged.children = cells
    root.children[place] = merged.with("count", "\(cells.count)")
  }

  /// A page ends below the rows below which it ended.
  private func moveBreaks() {
    guard let breaks = fill.root.local("rowBreaks") else { return }
    breaks.children = breaks.children.map { one in
      one.attribute("id").flatMap { Int($0) }.map { one.with("id", "\(fill.map.last($0))") } ?? one
    }
  }

  /// Ranges of formats, choices, links and filters.
  ///
  /// - Parameter range: the cells that the formulas below a node speak for.
  private func move(_ node: XMLTree, range: String?) throws(SheetFill.Refusal) {
    for (place, child) in node.children.enumerated()
    where !child.name.isEmpty && !Self.apart.contains(child.localName) {
      let own = child.attribute("sqref") ?? child.local("sqref")?.text ?? range
      var moved = child
      for attribute in ["sqref", "ref", "activeCell"] {
        guard let cells = moved.attribute(attribute) else { continue }
        let ranges = references.ranges(cells)
        moved = moved.with(
          attribute,
          attribute == "activeCell" ? String(ranges.prefix { !": ".contains($0) }) : ranges)
      }
      if child.localName == "hyperlink", let target = child.attribute("location") {
        moved = moved.with("location", references.followed(target))
      }
      if child.localName == "sqref" {
        moved.children = [.characters(references.ranges(child.text))]
      } else if Self.formulas.contains(child.localName) || child.name == "xm:f",
        child.children.allSatisfy(\.name.isEmpty)
      {
        moved.children = [.characters(try formula(child.text, of: own))]
      } else {
        try move(moved, range: own)
      }
      if moved !== child { node.children[place] = moved }
    }
  }

  /// A formula of cells: what it names without dollar signs is as far from each of them as from the first.
  private func formula(_ text: String, of range: String?) throws(SheetFill.Refusal) -> String {
    let ends = (range ?? "").split { ": ".contains($0) }.compactMap { CellName(String($0))?.row }
    do throws(FormulaProblem) {
      guard let top = ends.min() else { return try references.formula(text) }
      guard ends.max() == top else { return try references.formula(text, from: top) }
      let copy = fill.map.group(top).map { RowMap.Copy(group: $0, number: 0) }
      return try references.formula(text, in: copy)
    } catch {
      let place = Wording(
        zh: "工作表“\(fill.name)”\(range ?? "") 的条件格式或数据有效性",
        en: "sheet \"\(fill.name)\", conditional format or validation of \(range ?? "")")
      throw SheetFill.Refusal(place: place, formula: error)
    }
  }
}
