import BianzhiCore

/// A few words with numbers right of a list of people, behind an empty column: 统计: 行政 | 3, 合计 | 3.
struct CountsBeside {
  /// The list without them.
  let layout: Layout
  /// Their header words.
  let headings: [String]

  private static let most = 4

  /// - Returns: nil where nothing stands there, or what may be people or columns of the list.
  init?(_ candidate: Candidate, _ layout: Layout, in head: SheetHead) {
    guard candidate.kind.traits.contains(.rowsArePeople), layout.forms.isEmpty,
      let last = layout.columns.values.max()
    else { return nil }
    let rows = head.rows.filter { $0.number >= candidate.block.rows.lowerBound }
    let isEmpty = { (column: Int) in
      rows.allSatisfy { $0.words.count <= column || $0.words[column].isEmpty }
    }
    let width = rows.map(\.words.count).max() ?? 0
    guard last + 1 < width,
      let gap = (last + 1..<width).first(where: isEmpty), gap + 1 < width
    else { return nil }
    let below = rows.filter { $0.number > candidate.block.rows.upperBound }
    let beside = below.map { row in
      row.words.count > gap ? row.words[(gap + 1)...].filter { !$0.isEmpty } : []
    }.filter { !$0.isEmpty }
    guard !beside.isEmpty, beside.allSatisfy(Self.counts) else { return nil }
    headings = layout.headings.indices.filter { $0 > gap && !layout.headings[$0].isEmpty }
      .map { layout.headings[$0] }
    self.layout = Layout(
      columns: layout.columns, headings: Array(layout.headings.prefix(gap)), forms: layout.forms,
      dates: layout.dates, ticks: layout.ticks, sorts: layout.sorts,
      leavings: layout.leavings)
  }

  /// A word and its number, or numbers alone.
  private static func counts(_ words: [String]) -> Bool {
    let numbers = words.filter(isCount)
    return !numbers.isEmpty && words.count <= most && words.count - numbers.count <= 1
  }

  /// 12, １２, 12人, 十二名, and with its word in one cell: 行政：12, 行政12人.
  private static func isCount(_ word: String) -> Bool {
    word.compatibilityForm.wholeMatch(of: count) != nil
  }

  nonisolated(unsafe) private static let count: Regex<Substring> =
    /(?:[^0-9\s]{2,8}?:?)?[0-9]{1,5}\s*[人名个]?|[零〇一二两三四五六七八九十百]{1,5}[人名个]?/
}
