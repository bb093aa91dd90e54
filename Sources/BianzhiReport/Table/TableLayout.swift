/// How wide the columns of a table are, which of them are left out, or that they do not fit.
enum TableLayout: Equatable {
  /// The places of the columns that are shown, and how wide each is.
  case columns([Shown])
  case cards

  /// A column that is shown.
  struct Shown: Equatable {
    let place: Int
    let width: Int
  }

  /// Blanks between two columns.
  static let gap = 2
  /// Cards of more lines than these are not read: then columns are left out instead.
  static let mostCardLines = 60
  /// Text is not made narrower than this.
  private static let minimum = 10
  /// The name of a unit is not made narrower than this.
  private static let unit = 16
  /// Beside a sentence, other texts first get this much, and a sentence at least that much.
  private static let besideSentence = 18
  private static let sentence = 24

  /// - Parameter limit: columns of the terminal; nil if everything fits.
  init(_ columns: [ResultColumn], headings: [TableCell], rows: [[TableCell]], limit: Int?) {
    let sizes = Sizes(columns, headings, rows)
    var places = Array(columns.indices)
    let needless = Self.needless(columns, rows)
    // Where names stand in for all codes, the column wants the room of the names.
    var room = limit
    if let code = columns.firstIndex(where: { $0.key == "organ_code" }), needless.contains(code),
      let name = columns.firstIndex(where: { $0.key == "organ_name" })
    {
      room = limit.map { $0 - max(0, sizes.widths[name] - sizes.widths[code]) }
    }
    if !sizes.haveRoom(in: room) { places.removeAll(where: needless.contains) }
    if let shown = Self.fitted(columns, sizes, places, limit) {
      self = .columns(shown)
      return
    }
    guard rows.count * (columns.count + 1) > Self.mostCardLines else {
      self = .cards
      return
    }
    for place in Self.dispensable(columns, rows) {
      places.removeAll { $0 == place }
      if let shown = Self.fitted(columns, sizes, places, limit) {
        self = .columns(shown)
        return
      }
    }
    self = .cards
  }

  /// The columns that say nothing of their own: empty in every row, or the same as the name of the unit beside them.
  static func needless(_ columns: [ResultColumn], _ rows: [[TableCell]]) -> Set<Int> {
    // Of rows that are still to come nobody knows what they hold.
    guard !rows.isEmpty, rows.count < TablePainter.measuredRows else { return [] }
    let names = columns.indices.filter { columns[$0].isUnit }
    let found = columns.indices.filter { place in
      if rows.allSatisfy({ $0[place].text.isEmpty }) { return true }
      return columns[place].kind == .identifier
        && names.contains { name in
          name != place && rows.allSatisfy { $0[place].text == $0[name].text }
        }
    }
    // Something must be left to see.
    return found.count < columns.count ? Set(found) : []
  }

  /// What each column wants, and what it cannot do without.
  private struct Sizes {
    var widths: [Int]
    var floors: [Int]

    /// Whether no text need be broken.
    func haveRoom(in limit: Int?) -> Bool {
      limit.map { widths.reduce(0, +) + TableLayout.gap * (widths.count - 1) <= $0 } ?? true
    }

    init(_ columns: [ResultColumn], _ headings: [TableCell], _ rows: [[TableCell]]) {
      widths = headings.map(\.width)
      floors = widths
      for cells in rows {
        for (place, cell) in cells.enumerated() {
          widths[place] = max(widths[place], cell.width)
          if cell.isNumber { floors[place] = max(floors[place], cell.width) }
        }
      }
      for (place, column) in columns.enumerated() {
        let least =
          column.kind == .sentence
          ? TableLayout.sentence : column.isUnit ? TableLayout.unit : TableLayout.minimum
        let wanted = column.isText ? max(floors[place], least) : widths[place]
        floors[place] = min(widths[place], wanted)
      }
    }
  }

  /// The columns that may be left out, the least important first: what is the same in every row, codes and numbers of
  /// documents, other texts, numbers, what tells rows apart, each from the right. The first column, names of units, what
  /// is to be decided and sentences always stay.
  private static func dispensable(_ columns: [ResultColumn], _ rows: [[TableCell]]) -> [Int] {
    let others = columns.indices.dropFirst().reversed().filter {
      !columns[$0].isUnit && !columns[$0].isDecided && columns[$0].kind != .sentence
    }
    let order = { (place: Int) -> Int in
      let column = columns[place]
      if column.isTelling { return 4 }
      let first = rows.first?[place].text
      if rows.count > 1, rows.allSatisfy({ $0[place].text == first }) { return 0 }
      return column.kind == .identifier ? 1 : column.isNumber ? 3 : 2
    }
    return (0...4).flatMap { rank in others.filter { order($0) == rank } }
  }

  private static func fitted(
    _ columns: [ResultColumn], _ sizes: Sizes, _ places: [Int], _ limit: Int?
  ) -> [Shown]? {
    var widths = places.map { sizes.widths[$0] }
    let floors = places.map { sizes.floors[$0] }
    let room = limit.map { $0 - gap * (places.count - 1) } ?? .max
    if places.contains(where: { columns[$0].kind == .sentence }) {
      giveWay(&widths, places.map { columns[$0] }, floors: floors, room: room)
    }
    guard let fitted = fitted(widths, floors: floors, room: room) else { return nil }
    return zip(places, fitted).map { Shown(place: $0, width: $1) }
  }

  /// Narrows texts for the sake of a sentence, the widest first.
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
