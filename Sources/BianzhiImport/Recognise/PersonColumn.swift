import BianzhiCore

/// A column of identity numbers that no header word tells, and the cells below it do.
enum PersonColumn {
  /// - Returns: nil where a column for them is there, or none or several are like one.
  static func find(_ candidate: Candidate, in head: SheetHead) -> Int? {
    let layout = candidate.layout
    guard candidate.kind.column(.person) != nil, layout.columns[.person] == nil else { return nil }
    let rows = head.rows.filter { $0.number > candidate.block.rows.upperBound }
    let open = Set(candidate.unknown)
    let found = layout.headings.indices.filter { column in
      open.contains(layout.heading(column)) && holdsNumbers(column, rows)
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Whether all its cells are numbers, most of them with the right check character.
  private static func holdsNumbers(_ column: Int, _ rows: [SheetHead.Row]) -> Bool {
    let cells = rows.compactMap { row -> String? in
      guard row.words.indices.contains(column), !row.words[column].isEmpty else { return nil }
      return row.words.count { !$0.isEmpty } > 1 ? row.words[column] : nil
    }
    let right = cells.count { cell in
      var cell = cell
      return cell.withUTF8 { bytes in
        if case .number(_, _, true, true) = PersonNumber.read(UnsafeRawBufferPointer(bytes)) {
          return true
        }
        return false
      }
    }
    return right > 0 && right * 4 >= cells.count * 3
  }
}
