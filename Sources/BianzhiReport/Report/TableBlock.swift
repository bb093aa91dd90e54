/// A table of a report. Cells are prose; a column may add up to its total.
package struct TableBlock: Sendable {
  package struct Column: Sendable {
    package let title: String
    package let isNumber: Bool
    /// The total is the sum of the rows above it, which `report verify` adds up again.
    package let isSummed: Bool
    /// Gets what room there is.
    package let isWide: Bool

    package static func text(_ title: String, isWide: Bool = false) -> Column {
      Column(title: title, isNumber: false, isSummed: false, isWide: isWide)
    }

    package static func number(_ title: String, isSummed: Bool = false) -> Column {
      Column(title: title, isNumber: true, isSummed: isSummed, isWide: false)
    }
  }

  package struct Row: Sendable {
    package let cells: [Prose]
    package var tone = Tone.plain
    /// How full the cell's colour is, 0 to 4, by place of the column; for heat tables.
    package var heat: [Int: Int] = [:]

    package init(_ cells: [Prose], tone: Tone = .plain, heat: [Int: Int] = [:]) {
      (self.cells, self.tone, self.heat) = (cells, tone, heat)
    }
  }

  /// Known in the report, and part of the names of its sums.
  package let name: String
  package let caption: Prose
  package let columns: [Column]
  package let rows: [Row]
  package let total: Row?
  /// Rows that the reader may sort.
  package var isSortable: Bool { rows.count > 3 }

  /// - Parameter total: the last row, which stays last.
  package init(
    _ name: String, caption: Prose, columns: [Column], rows: [Row], total: Row? = nil
  ) {
    (self.name, self.caption, self.columns) = (name, caption, columns)
    self.rows = rows.map { Self.marked($0, columns, name, isTotal: false, isOn: total != nil) }
    self.total = total.map { Self.marked($0, columns, name, isTotal: true, isOn: true) }
  }

  /// The figures of summed columns say which sum they belong to.
  private static func marked(
    _ row: Row, _ columns: [Column], _ name: String, isTotal: Bool, isOn: Bool
  ) -> Row {
    guard isOn else { return row }
    precondition(row.cells.count == columns.count, "a row has a cell for each column")
    let cells = zip(row.cells.indices, zip(row.cells, columns)).map { place, pair -> Prose in
      guard pair.1.isSummed else { return pair.0 }
      let group = "\(name).\(place)"
      return pair.0.mapFigures { figure in
        var marked = figure
        marked.mark.sum = isTotal ? .total(of: group) : .part(of: group)
        return marked
      }
    }
    return Row(cells, tone: row.tone, heat: row.heat)
  }
}
