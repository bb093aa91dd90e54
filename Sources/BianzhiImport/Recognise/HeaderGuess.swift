import BianzhiCore
import Spreadsheets

/// What a sheet's header could be, where no table was found, and what its unknown columns hold.
struct HeaderGuess {
  /// A column that no kind knows.
  struct UnknownColumn: Sendable {
    let heading: String
    /// The first distinct values below it.
    let samples: [String]
    /// The field it is likest to.
    var proposal: Field?
  }

  private let head: SheetHead
  private let readings: ReadingBook

  init(_ head: SheetHead, _ readings: ReadingBook) {
    (self.head, self.readings) = (head, readings)
  }

  /// The header of most known words, else the first row that looks like one.
  func nearest() -> Candidate? {
    var nearest: Candidate?
    let reading = HeaderReading()
    for first in head.rows.indices where mayBeHeader(head.rows[first]) {
      for depth in 1...2 {
        guard let block = HeaderBlock(head, from: first, depth: depth, reading: reading) else {
          continue
        }
        for kind in TableKind.all {
          let candidate = Candidate(
            kind: kind, block: block, given: readings.headers(of: kind), reading: reading)
          if candidate.isNearer(than: nearest) { nearest = candidate }
        }
      }
    }
    return nearest
  }

  private func mayBeHeader(_ row: SheetHead.Row) -> Bool {
    !row.isTooWide && !HeaderBlock.isData(row.cells) && row.words.count { !$0.isEmpty } > 2
      && head.rows.contains { $0.number > row.number }
  }

  /// Columns of a header that are not known, with what stands below them.
  func unknown(of kind: TableKind, _ layout: Layout, _ words: [String], below header: Int)
    -> [UnknownColumn]
  {
    let found = words.map { word in
      let index = layout.headings.firstIndex(of: word) ?? -1
      var samples: [String] = []
      for row in head.rows where row.number > header && row.cells.indices.contains(index) {
        let text = row.cells[index].trimmed
        if !text.isEmpty, !samples.contains(text) { samples.append(String(text.prefix(40))) }
        if samples.count == 3 { break }
      }
      let taken = Set(layout.columns.keys)
      return UnknownColumn(
        heading: word, samples: samples,
        proposal: HeaderLikeness.field(of: word, samples, in: kind, besides: taken))
    }
    return MissingColumn.proposed(found, of: kind, layout)
  }
}

extension String {
  /// Without blanks and line breaks around it.
  fileprivate var trimmed: String {
    var rest = Substring(self)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
