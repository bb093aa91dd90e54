/// A line with places that people fill in by hand: `文号：____  日期：____`, or `    年    月    日`. What stands around them is
/// to stay as it was.
struct BlankPlaces {
  private struct Place {
    /// Whether it takes the number of a year, month or day, and nothing else.
    let isNumber: Bool
    /// What stands behind it, up to the next place.
    var behind: [Character] = []
  }

  private static let (number, any): (Character, Character) = ("\u{1}", "\u{2}")

  private var head: [Character] = []
  private var places: [Place] = []

  /// Nil where the line has no such place.
  init?(_ line: String) {
    let dates = #/(?:^|\s|_{2,})年[\s_]+月[\s_]+日/#
    let date = "\(Self.number)年\(Self.number)月\(Self.number)日"
    let marked = Self.plain(line).replacing(dates, with: date)
      .replacing(#/_{4,}[\s_]*/#, with: String(Self.any))
    for character in marked where !character.isWhitespace {
      if character == Self.number || character == Self.any {
        places.append(Place(isNumber: character == Self.number))
      } else if places.isEmpty {
        head.append(character)
      } else {
        places[places.count - 1].behind.append(character)
      }
    }
    if places.isEmpty { return nil }
  }

  /// Lines of blanks are escaped in Markdown, and wide in Chinese letters.
  private static func plain(_ line: String) -> String {
    line.replacing("\\", with: "").replacing("＿", with: "_")
  }

  /// What was written into the places; nil where something else stands around them.
  func filling(_ written: String) -> String? {
    var rest = ArraySlice(Self.plain(written).filter { !$0.isWhitespace })
    guard rest.starts(with: head) else { return nil }
    rest = rest.dropFirst(head.count)
    var texts: [String] = []
    for (number, place) in places.enumerated() {
      guard let end = Self.end(of: place, in: rest, isLast: number + 1 == places.count) else {
        return nil
      }
      let text = rest[..<end].filter { $0 != "_" }
      if place.isNumber, text.count > 4 || !text.allSatisfy(\.isWholeNumber) { return nil }
      if !text.isEmpty { texts.append(String(text)) }
      rest = rest[end...].dropFirst(place.behind.count)
    }
    return texts.joined(separator: " ")
  }

  /// Where a place ends: the last one before the end of the line, others before what comes next.
  private static func end(
    of place: Place, in rest: ArraySlice<Character>, isLast: Bool
  ) -> Int? {
    if isLast {
      let end = rest.endIndex - place.behind.count
      guard end >= rest.startIndex, rest[end...].elementsEqual(place.behind) else { return nil }
      return end
    }
    return rest.indices.first { rest[$0...].starts(with: place.behind) }
      ?? (place.behind.isEmpty ? rest.endIndex : nil)
  }
}
