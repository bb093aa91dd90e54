/// How wide the columns of a table are: no word, day or code is broken as long as all of them have room on the page.
enum WordColumns {
  /// Twentieths of a point that half a Chinese character takes in a table, and what a cell needs beside its text.
  /// Words are somewhat wider than so many digits.
  private static let (character, margin) = (92, 190)
  /// A longer word, as a code of a rule is, is broken after all.
  private static let longestWord = 26
  /// A heading gets half its length, up to this, so that it has two lines rather than four.
  private static let halfHeading = 8
  /// What texts may ask for, so that one long text does not take it all.
  private static let (sentence, text) = (64, 28)

  static func widths(of table: TableBlock, within page: Int) -> [Int] {
    let sizes = table.columns.indices.map { place -> (least: Int, wanted: Int) in
      let column = table.columns[place]
      let cells = (table.rows + [table.total].compactMap(\.self)).map { $0.cells[place].plain }
      let longest = cells.map { DisplayWidth.columns(of: $0) }.max() ?? 0
      let word = (cells + [column.title]).map(longestWord(of:)).max() ?? 0
      let heading = min(halfHeading, (DisplayWidth.columns(of: column.title) + 3) / 4 * 2)
      let least = min(longestWord, max(column.isNumber ? longest : 0, 4, heading, word))
      let most = column.isWide ? sentence : text
      return (least * character + margin, max(least, min(longest, most)) * character + margin)
    }
    let least = sizes.reduce(0) { $0 + $1.least }
    guard least < page else { return sizes.map { $0.least * page / least } }
    let more = max(1, sizes.reduce(0) { $0 + $1.wanted - $1.least })
    return sizes.map { $0.least + ($0.wanted - $0.least) * (page - least) / more }
  }

  /// Of letters, digits and signs that stand together; Chinese characters may be parted anywhere.
  static func longestWord(of text: String) -> Int {
    var (longest, length) = (0, 0)
    for character in text {
      let isPart = !character.isWhitespace && DisplayWidth.columns(of: character) == 1
      length = isPart ? length + 1 : 0
      longest = max(longest, length)
    }
    return longest
  }
}
