/// A table that text draws with bars or sets with blanks, as tools of the system write tables of old documents.
///
/// Names and numbers may be cut where a cell is narrow, so none of them is taken; each number is listed.
enum DrawnTable {
  private static let bars = Set("|│┃║".unicodeScalars)
  private static let signs = Set("。,;:".unicodeScalars)

  /// The cells of a line that is a row of such a table; nil for any other line.
  static func cells(_ range: Range<Int>, _ form: PlainForm) -> [Range<Int>]? {
    let places = range.filter { bars.contains(form.text[$0]) }
    if places.count > 2 || places.count == 2 && places.contains(range.lowerBound) {
      return pieces(range, behind: places, form)
    }
    return blankRow(range, form)
  }

  private static func pieces(
    _ range: Range<Int>, behind places: [Int], _ form: PlainForm
  ) -> [Range<Int>] {
    var (cells, start) = ([Range<Int>](), range.lowerBound)
    for place in places {
      cells.append(start..<place)
      start = place + 1
    }
    return cells + [start..<range.upperBound]
  }

  /// 县教育局 18 5: an organ, and numbers without any unit set apart by blanks.
  private static func blankRow(_ range: Range<Int>, _ form: PlainForm) -> [Range<Int>]? {
    guard !range.contains(where: { signs.contains(form.text[$0]) }) else { return nil }
    var (cells, start) = ([Range<Int>](), range.lowerBound)
    for place in range.dropFirst() where form.isAfterGap[place] {
      cells.append(start..<place)
      start = place
    }
    cells.append(start..<range.upperBound)
    let numbers = cells.filter { form.text[$0].allSatisfy(WrittenNumber.isDigit) }
    guard numbers.count > 1, cells.contains(where: { OrganWords.isName(form.words($0)) }) else {
      return nil
    }
    return cells
  }
}
