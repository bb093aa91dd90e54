/// Reads a formula, and writes it with other references.
struct FormulaText {
  private let all: [Character]
  private var place = 0
  private var result = ""
  /// The sheet that was named just now.
  private var named: String?
  /// The other workbook that was named just now: `[1]`.
  private var book = ""
  /// The brackets that are open: the function before each, and which argument it is at.
  private var calls: [(name: String, argument: Int)] = []
  private var word = ""
  /// What stands before a reference and its sheet, but for blanks.
  private var previous: Character?

  /// A formula with other references, as `change` writes them.
  static func rewritten<Problem: Error>(
    _ text: String, _ change: (FormulaReference) throws(Problem) -> String
  ) throws(Problem) -> String {
    var scanner = FormulaText(all: Array(text))
    while scanner.place < scanner.all.count { try scanner.step(change) }
    return scanner.result
  }

  private init(all: [Character]) { self.all = all }

  private mutating func step<Problem: Error>(
    _ change: (FormulaReference) throws(Problem) -> String
  ) throws(Problem) {
    let character = all[place]
    if character == "\"" || character == "'" {
      quote()
    } else if character == "[" {
      bracket()
    } else if Self.isWord(character) {
      let end = endOfWord(place)
      word = String(all[place..<end])
      let next: Character? = end < all.count ? all[end] : nil
      if next == "!" {
        named = book + word
        result += word + "!"
        place = end + 1
      } else if next != "(", next != "[", let found = reference(end) {
        result += try change(found.reference)
        (named, previous, place) = (nil, "A", found.end)
      } else {
        result += word
        (named, previous, place) = (nil, all[end - 1], end)
      }
      book = ""
    } else {
      sign(character)
    }
  }

  private mutating func sign(_ character: Character) {
    switch character {
    case "(":
      let isCall = place > 0 && Self.isWord(all[place - 1])
      calls.append((isCall ? Self.name(word) : "", 0))
    case "{": calls.append(("{", 0))
    case ")", "}": _ = calls.popLast()
    case ",", ";": if !calls.isEmpty { calls[calls.count - 1].argument += 1 }
    default: break
    }
    result.append(character)
    if !character.isWhitespace { previous = character }
    (named, place) = (nil, place + 1)
  }

  /// New functions are written with `_xlfn.` before them.
  private static func name(_ word: String) -> String {
    word.uppercased().replacing("_XLFN.", with: "").replacing("_XLWS.", with: "")
  }

  /// Another workbook, or columns of a table, whose names are no cells: `[1]Sheet1!A1`, `Table1[[#Totals],[A3]]`.
  private mutating func bracket() {
    var (end, depth) = (place, 0)
    repeat {
      depth += all[end] == "[" ? 1 : all[end] == "]" ? -1 : 0
      end += 1
    } while depth > 0 && end < all.count
    book = String(all[place..<end])
    result += book
    if place > 0, Self.isWord(all[place - 1]) { (book, previous) = ("", "]") }
    (named, place) = (nil, end)
  }

  private mutating func quote() {
    let end = endOfQuote(place)
    let quoted = String(all[place..<end])
    result += quoted
    let isSheet = all[place] == "'" && end < all.count && all[end] == "!"
    named = isSheet ? String(quoted.dropFirst().dropLast()).replacing("''", with: "'") : nil
    if isSheet { result += "!" } else { previous = "\"" }
    place = end + (isSheet ? 1 : 0)
  }

  /// The reference that begins with the word that was read.
  private func reference(_ end: Int) -> (reference: FormulaReference, end: Int)? {
    let second = secondOfRange(end)
    guard let from = CellName(word) else {
      guard let from = CellName(wholeRow: word), let second,
        let until = CellName(wholeRow: second.word)
      else { return nil }
      return (made(from, until, second.end), second.end)
    }
    guard let second, let until = CellName(second.word) else { return (made(from, nil, end), end) }
    return (made(from, until, second.end), second.end)
  }

  private func made(_ from: CellName, _ until: CellName?, _ end: Int) -> FormulaReference {
    let next = all[end...].first { !$0.isWhitespace }
    let isWhole = "(,;".contains(previous ?? " ") && "),;".contains(next ?? " ")
    // Sums of products take cells in brackets of their own, too.
    let call = calls.last { !$0.name.isEmpty }
    let isDirect = calls.last?.name == call?.name
    return FormulaReference(
      from: from, until: until, sheet: named,
      call: isDirect || call?.name == "SUMPRODUCT" ? call?.name ?? "" : "",
      argument: call?.argument ?? 0, isWhole: isWhole)
  }

  private func secondOfRange(_ place: Int) -> (word: String, end: Int)? {
    guard place + 1 < all.count, all[place] == ":", Self.isWord(all[place + 1]) else { return nil }
    let end = endOfWord(place + 1)
    return (String(all[(place + 1)..<end]), end)
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || "$_.".contains(character)
  }

  private func endOfWord(_ place: Int) -> Int {
    all[place...].firstIndex { !Self.isWord($0) } ?? all.count
  }

  /// Behind the closing quote; a doubled one closes nothing.
  private func endOfQuote(_ place: Int) -> Int {
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
