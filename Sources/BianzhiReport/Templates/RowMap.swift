/// Where the rows of a sheet stand once some of them were repeated.
struct RowMap {
  /// Rows that are repeated together.
  struct Group {
    let rows: ClosedRange<Int>
    let copies: Int

    /// Rows that come in addition.
    var added: Int { (copies - 1) * rows.count }
  }

  private(set) var groups: [Group] = []

  mutating func add(_ group: Group) { groups.append(group) }

  /// The same rows, as a table of two has them: what moves by it moves by every table.
  var ofTwoCopies: RowMap {
    RowMap(groups: groups.map { Group(rows: $0.rows, copies: 2) })
  }

  /// How far a row moves down, without its own copies.
  func shift(of row: Int) -> Int {
    groups.reduce(0) { $0 + ($1.rows.upperBound < row ? $1.added : 0) }
  }

  /// Where a row, or its first copy, stands.
  func first(_ row: Int) -> Int { row + shift(of: row) }

  /// Where a row, or its last copy, stands.
  func last(_ row: Int) -> Int {
    first(row) + (groups.first { $0.rows.contains(row) }?.added ?? 0)
  }

  /// Where a row stands for one copy of a group: rows beside it are those of the same copy.
  func row(_ row: Int, in copy: (group: Group, number: Int)?) -> Int? {
    guard let copy, copy.group.rows.contains(row) else { return nil }
    return first(row) + copy.number * copy.group.rows.count
  }
}

/// Cell references, ranges and formulas after rows have moved.
struct SheetReferences {
  /// By the name of the sheet.
  let maps: [String: RowMap]
  let sheet: String

  /// A range as `A5:F5`, or several with blanks between.
  func ranges(_ text: String, in copy: (group: RowMap.Group, number: Int)? = nil) -> String {
    text.split(separator: " ").map { part in
      // What was said of the one cell of a repeated row is said of all its copies.
      guard copy == nil, let cell = CellName(String(part)), let map = maps[sheet],
        map.last(cell.row) > map.first(cell.row)
      else { return formula(String(part), in: copy) }
      return "\(cell.at(map.first(cell.row))):\(cell.at(map.last(cell.row)))"
    }.joined(separator: " ")
  }

  /// A formula whose references follow the rows that they meant; a range over repeated rows holds all of them.
  func formula(_ text: String, in copy: (group: RowMap.Group, number: Int)? = nil) -> String {
    Self.rewritten(text) { mapped($0, $1, $2, copy) }
  }

  /// A formula with other references: `change` is given the cell, the second one of a range, and the sheet that is named.
  static func rewritten(
    _ text: String, _ change: (CellName, CellName?, _ sheet: String?) -> String
  ) -> String {
    let all = Array(text)
    var (result, place, named): (String, Int, String?) = ("", 0, nil)
    while place < all.count {
      if all[place] == "\"" || all[place] == "'" {
        let end = endOfQuote(all, place)
        let quoted = String(all[place..<end])
        result += quoted
        let isSheet = all[place] == "'" && end < all.count && all[end] == "!"
        named = isSheet ? String(quoted.dropFirst().dropLast()).replacing("''", with: "'") : nil
        if isSheet { result += "!" }
        place = end + (isSheet ? 1 : 0)
      } else if isWord(all[place]) {
        let end = endOfWord(all, place)
        let word = String(all[place..<end])
        let next: Character? = end < all.count ? all[end] : nil
        if next == "!" {
          (named, place) = (word, end + 1)
          result += word + "!"
          continue
        }
        guard next != "(", let from = CellName(word) else {
          result += word
          (named, place) = (nil, end)
          continue
        }
        let until = secondOfRange(all, end)
        result += change(from, until?.cell, named)
        (named, place) = (nil, until?.end ?? end)
      } else {
        result.append(all[place])
        (named, place) = (nil, place + 1)
      }
    }
    return result
  }

  private func mapped(
    _ from: CellName, _ until: CellName?, _ named: String?,
    _ copy: (group: RowMap.Group, number: Int)?
  ) -> String {
    let name = named ?? sheet
    guard let map = maps[name] else { return from.text + (until.map { ":" + $0.text } ?? "") }
    let own = name == sheet ? copy : nil
    let start = from.at(map.row(from.row, in: own) ?? map.first(from.row))
    guard let until else { return start }
    return start + ":" + until.at(map.row(until.row, in: own) ?? map.last(until.row))
  }

  private static func secondOfRange(
    _ all: [Character], _ place: Int
  ) -> (cell: CellName, end: Int)? {
    guard place + 1 < all.count, all[place] == ":", isWord(all[place + 1]) else { return nil }
    let end = endOfWord(all, place + 1)
    return CellName(String(all[(place + 1)..<end])).map { ($0, end) }
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "$_.".contains(character)
  }

  private static func endOfWord(_ all: [Character], _ place: Int) -> Int {
    all[place...].firstIndex { !isWord($0) } ?? all.count
  }

  /// Behind the closing quote; a doubled one closes nothing.
  private static func endOfQuote(_ all: [Character], _ place: Int) -> Int {
    var end = place + 1
    while end < all.count {
      guard all[end] == all[place] else {
        end += 1
        continue
      }
      guard end + 1 < all.count, all[end + 1] == all[place] else { return end + 1 }
      end += 2
    }
    return end
  }
}

/// The name of a cell, as `B7` or `$B$7`.
struct CellName {
  /// Letters with their dollar signs.
  let column: String
  let row: Int

  init?(_ text: String) {
    guard let match = text.wholeMatch(of: /(\$?[A-Za-z]{1,3}\$?)([0-9]{1,7})/),
      let row = Int(match.output.2), row > 0
    else { return nil }
    (column, self.row) = (String(match.output.1), row)
  }

  var text: String { at(row) }

  func at(_ row: Int) -> String { "\(column)\(row)" }
}
