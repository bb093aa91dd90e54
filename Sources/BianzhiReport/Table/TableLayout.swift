/// How wide the columns of a table are, or that they do not fit.
enum TableLayout: Equatable {
  case columns([Int])
  case cards

  /// Blanks between two columns.
  static let gap = 2
  /// Text is not shortened to less than this.
  private static let minimum = 10
  /// Beside a sentence, other texts are first shortened to this.
  private static let besideSentence = 18

  /// - Parameter limit: columns of the terminal; nil if everything fits.
  init(_ columns: [ResultColumn], headings: [TableCell], rows: [[TableCell]], limit: Int?) {
    var widths = headings.map(\.width)
    var floors = widths
    for cells in rows {
      for (place, cell) in cells.enumerated() {
        widths[place] = max(widths[place], cell.width)
        if cell.isNumber { floors[place] = max(floors[place], cell.width) }
      }
    }
    for (place, column) in columns.enumerated() {
      let wanted = column.isText ? max(floors[place], Self.minimum) : widths[place]
      floors[place] = min(widths[place], wanted)
    }
    let room = limit.map { $0 - Self.gap * (columns.count - 1) } ?? .max
    if columns.contains(where: { $0.kind == .sentence }) {
      Self.giveWay(&widths, columns, floors: floors, room: room)
    }
    self = Self.fitted(widths, floors: floors, room: room).map(Self.columns) ?? .cards
  }

  /// Shortens texts for the sake of a sentence, the widest first.
  private static func giveWay(
    _ widths: inout [Int], _ columns: [ResultColumn], floors: [Int], room: Int
  ) {
    var excess = widths.reduce(0, +) - room
    let texts = columns.indices.filter { columns[$0].kind == .text }
    for place in texts.sorted(by: { widths[$0] > widths[$1] }) where excess > 0 {
      let spare = widths[place] - max(floors[place], min(widths[place], besideSentence))
      widths[place] -= min(spare, excess)
      excess -= min(spare, excess)
    }
  }

  /// Takes from the widest column, again and again, until all have room.
  private static func fitted(_ widths: [Int], floors: [Int], room: Int) -> [Int]? {
    var widths = widths
    var excess = widths.reduce(0, +) - room
    guard floors.reduce(0, +) <= room else { return nil }
    while excess > 0 {
      let loose = widths.indices.filter { widths[$0] > floors[$0] }
      guard let widest = loose.max(by: { widths[$0] < widths[$1] }) else { return nil }
      // Down to the next one at once: a text may be very long.
      let others = loose.filter { widths[$0] < widths[widest] }.map { widths[$0] }
      let target = max(floors[widest], others.max() ?? 0, widths[widest] - excess)
      let cut = max(1, min(widths[widest] - target, excess))
      widths[widest] -= cut
      excess -= cut
    }
    return widths
  }
}
