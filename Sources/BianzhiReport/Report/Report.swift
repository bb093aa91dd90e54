/// A report: what is written is this value and nothing else.
package struct Report: Sendable {
  package let stamp: ReportStamp
  package let title: String
  /// Below the title: day, run, data, calibre.
  package let subtitle: [Prose]
  /// Whom a letter is written to, before its first heading; nil in any other report.
  package var addressee: Prose?
  package let sections: [ReportSection]

  /// Every figure with the place where it stands: the headings above it and what its row is called.
  package var figures: [(figure: Figure, place: String)] {
    subtitle.flatMap(\.figures).map { ($0, title) }
      + sections.flatMap { Self.figures($0, under: []) }
  }

  private static func figures(
    _ section: ReportSection, under above: [String]
  ) -> [(figure: Figure, place: String)] {
    let path = above + [section.title]
    return section.blocks.flatMap { figures($0, path) }
      + section.parts.flatMap { figures($0, under: path) }
  }

  private static func figures(
    _ block: ReportBlock, _ path: [String]
  ) -> [(figure: Figure, place: String)] {
    let place = path.joined(separator: " / ")
    switch block {
    case .paragraph(let prose), .notice(let prose, _): return prose.figures.map { ($0, place) }
    case .list(let items, _): return items.flatMap(\.figures).map { ($0, place) }
    case .facts(let facts):
      return facts.flatMap { fact in
        fact.value.figures.map { ($0, "\(place) / \(fact.title)") }
      }
    case .tiles(let tiles):
      return tiles.flatMap { tile in
        (tile.number.figures + tile.label.figures).map { ($0, "\(place) / \(tile.label.plain)") }
      }
    case .table(let table): return figures(table, path)
    case .bars(let bars): return figures(bars.table, path)
    case .fold(let fold):
      return fold.summary.figures.map { ($0, place) }
        + fold.blocks.flatMap {
          figures($0, path + [VisibleText.shortened(fold.summary.plain, to: 40)])
        }
    case .lines, .code, .blanks: return []
    }
  }

  private static func figures(
    _ table: TableBlock, _ path: [String]
  ) -> [(figure: Figure, place: String)] {
    let place = path.joined(separator: " / ")
    let caption = table.caption.figures.map { ($0, place) }
    return caption
      + (table.rows + (table.total.map { [$0] } ?? [])).flatMap { row in
        zip(row.cells, table.columns).flatMap { cell, column in
          cell.figures.map { figure in
            let label = row.cells.first.map { VisibleText.shortened($0.plain, to: 40) } ?? ""
            return (figure, (path + [label, column.title]).joined(separator: " / "))
          }
        }
      }
  }
}
