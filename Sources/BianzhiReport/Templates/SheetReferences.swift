/// Cell references, ranges and formulas after rows have moved.
struct SheetReferences {
  /// What a cell of a template holds, as far as formulas beside repeated rows care.
  enum Look {
    case text
    case number
    /// A formula without cells of repeated rows.
    case formula
    /// A sum of repeated rows, or what stands once for all of them.
    case total
  }

  /// By the name of the sheet.
  let maps: [String: RowMap]
  let sheet: String
  /// What cells of the sheet beside repeated rows hold, by their names; a cell that is not in it is empty.
  var looks: [String: Look] = [:]

  /// Ranges as `A5:F5` with blanks between. What was said of a cell of a repeated row is said of all its copies.
  func ranges(_ text: String, in copy: RowMap.Copy? = nil) -> String {
    guard let map = maps[sheet] else { return text }
    return text.split(separator: " ").map { part in
      let ends = part.split(separator: ":").compactMap { CellName(String($0)) }
      guard let from = ends.first, let until = ends.last else { return String(part) }
      if let copy { return Self.range(from, until, ends.count, copy, map) }
      guard let group = map.group(from.row), group.rows.contains(until.row),
        map.cuts(from.row, until.row)
      else {
        let isOne = ends.count == 1 && map.first(from.row) == map.last(from.row)
        return from.at(map.first(from.row)) + (isOne ? "" : ":" + until.at(map.last(until.row)))
      }
      return (0..<group.copies).map {
        Self.range(from, until, ends.count, RowMap.Copy(group: group, number: $0), map)
      }.joined(separator: " ")
    }.joined(separator: " ")
  }

  private static func range(
    _ from: CellName, _ until: CellName, _ ends: Int, _ copy: RowMap.Copy, _ map: RowMap
  ) -> String {
    let place = { (cell: CellName) -> String in
      cell.at(map.first(cell.row) + (copy.group.rows.contains(cell.row) ? copy.offset : 0))
    }
    return place(from) + (ends == 1 ? "" : ":" + place(until))
  }

  /// A name of cells, or where a link leads: whatever rows it meant, with all their copies.
  func followed(_ text: String) -> String {
    FormulaText.rewritten(text) { found in
      guard let map = maps[found.sheet ?? sheet] else { return found.text }
      let (first, last) = (map.first(found.from.row), map.last((found.until ?? found.from).row))
      guard found.until != nil || first != last else { return found.from.at(first) }
      return found.from.at(first) + ":" + (found.until ?? found.from).at(last)
    }
  }

  /// A formula whose references follow the rows that they meant.
  ///
  /// - Parameters:
  ///   - copy: the copy of a repeated row in which it stands; nil for elsewhere.
  ///   - own: the cell of the template in which it stands; nil where it stands in none.
  func formula(
    _ text: String, in copy: RowMap.Copy? = nil, at own: CellName? = nil
  ) throws(FormulaProblem) -> String {
    try FormulaText.rewritten(text) { found throws(FormulaProblem) in
      guard let map = maps[found.sheet ?? sheet] else { return found.text }
      do throws(SheetReferenceProblem) {
        let moved = CellMoves(
          map: map, copy: copy, looks: found.sheet == nil || found.sheet == sheet ? looks : nil,
          column: own?.columnNumber)
        return try moved.text(found)
      } catch {
        throw FormulaProblem(reference: found.text, problem: error)
      }
    }
  }

  /// A formula for all cells of several rows, as if it stood in the first of them: what has no dollar sign is as far from
  /// each cell as before.
  func formula(_ text: String, from top: Int) throws(FormulaProblem) -> String {
    try FormulaText.rewritten(text) { found throws(FormulaProblem) in
      let name = found.sheet ?? sheet
      guard let map = maps[name], let own = maps[sheet] else { return found.text }
      let ends = [found.from, found.until].compactMap(\.self)
      if ends.contains(where: \.holdsRow) {
        do throws(SheetReferenceProblem) {
          return try CellMoves(map: map, copy: nil, looks: nil).text(found)
        } catch {
          throw FormulaProblem(reference: found.text, problem: error)
        }
      }
      return ends.map { $0.at($0.row - top + own.first(top)) }.joined(separator: ":")
    }
  }

  /// Whether a formula of this sheet names cells of its repeated rows.
  func touches(_ formula: String) -> Bool {
    var isTouched = false
    _ = FormulaText.rewritten(formula) { found in
      let rows = found.from.row...max(found.from.row, (found.until ?? found.from).row)
      let groups = maps[found.sheet ?? sheet]?.groups ?? []
      isTouched = isTouched || groups.contains { $0.rows.overlaps(rows) }
      return found.text
    }
    return isTouched
  }
}

/// A reference of a formula of which nobody can say what it means.
struct FormulaProblem: Error {
  let reference: String
  let problem: SheetReferenceProblem
}
