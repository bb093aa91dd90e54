import BianzhiCore

/// Rows of limits of regions: the region and its tier have a name that stands for both.
struct CeilingReader: EntryReader {
  private let session: ImportSession
  private let cells: PlainReader

  init(_ session: ImportSession) {
    self.session = session
    cells = PlainReader(
      session,
      [
        .word(.limited, LimitedThing.words, .needed), .text(.document, .needed),
        .day(.since, .needed), .text(.region, .needed), .word(.tier, OrganTier.words, .needed),
        .count(.limit, .needed), .day(.until), .text(.outsideLimit), .text(.note),
      ])
  }

  mutating func read(_ row: CellReader, line: Int) throws -> [Entry] {
    let values = try cells.values(row, line: line)
    guard case .text(let region) = values[3], case .text(let tier) = values[4] else { return [] }
    let place = try session.organs.key(table: "\(region)（\(tier)）", isNeeded: true) ?? 0
    let layout = session.sheet.layout
    let columns =
      [-1, -1, -1, -1, -1, -1, -1]
      + [Field.until, .outsideLimit, .note].map { layout.column($0) }
    let all = [.integer(place)] + values
    return [Entry(values: all, blanks: session.blanks(all, columns: columns))]
  }
}
