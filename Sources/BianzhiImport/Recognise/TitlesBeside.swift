import BianzhiCore

/// The words above lists that stand side by side, each under a title of its own: 县水利局人员名单 | 县水利工程站人员名单.
struct TitlesBeside {
  /// The columns of each list, with the empty ones before it.
  private let zones: [ClosedRange<Int>]

  /// - Parameter spans: of the columns of each list, from left to right.
  init(_ spans: [ClosedRange<Int>]) {
    zones = spans.indices.map { place in
      let first = place == 0 ? 0 : spans[place - 1].upperBound + 1
      return first...(place == spans.count - 1 ? Int.max : spans[place].upperBound)
    }
  }

  /// The captions of one list: of a row in which each list has a title of its own only that, and else the whole row.
  func captions(_ rows: [SheetHead.Row], of list: Int) -> [Caption] {
    rows.map { row in
      let parts = zones.map { zone in
        Caption(
          row: row.number,
          cells: row.cells.enumerated().filter { zone.contains($0.offset) }.map { $0.element })
      }
      let areTitles = parts.allSatisfy(Self.isOwnTitle) && Set(parts.map(\.texts)).count > 1
      return areTitles ? parts[list] : Caption(row: row.number, cells: row.cells)
    }
  }

  /// Whether words name a unit or a sort of people; a day or who filled in the table does not.
  private static func isOwnTitle(_ caption: Caption) -> Bool {
    caption.texts.contains { text in
      Caption.organs(in: text).contains(where: SheetOrgan.looksLikeOrgan)
        || PeopleGroup(title: text) != nil || PeopleGroup(heading: text) != nil
    }
  }
}
