import BianzhiCore
import Foundation

/// The findings that a note names: F1, f1 and Ｆ１; F1、2、3; F1-F3, F1至3.
///
/// A number that may be of something else (F1、2人, F1-2010年) names nothing, and neither does a range of more than a hundred.
struct NamedFindings {
  private var names: Set<FindingName> = []
  private var ranges: [ClosedRange<FindingName>] = []
  private let text: [Character]
  /// What is no name, nor a mark between names.
  private var rest: [Character] = []

  init(_ note: String) {
    text = Array(note.precomposedStringWithCompatibilityMapping.uppercased())
    var place = 0
    while place < text.count {
      if let found = name(at: place) {
        names.insert(found.name)
        place = further(behind: found)
      } else {
        rest.append(text[place])
        place += 1
      }
    }
  }

  func contains(_ name: FindingName) -> Bool {
    names.contains(name) || ranges.contains { $0.contains(name) }
  }

  /// Whether it says more than names: why.
  var saysWhy: Bool { rest.count { $0.isLetter && !Self.joining.contains($0) } > 1 }

  private typealias Found = (name: FindingName, letter: Character, end: Int)

  /// A letter and a number that are no part of another word.
  private func name(at place: Int) -> Found? {
    guard "FH".contains(text[place]), place == 0 || !Self.isWord(text[place - 1]),
      let number = number(at: skippingBlanks(place + 1))
    else { return nil }
    guard number.end == text.count || !Self.isWord(text[number.end]),
      let name = FindingName("\(text[place])\(number.digits)")
    else { return nil }
    return (name, text[place], number.end)
  }

  /// Takes the names without a letter and the ends of ranges behind a name.
  ///
  /// - Returns: where they end.
  private mutating func further(behind found: Found) -> Int {
    var (last, end) = (found.name, found.end)
    while true {
      let mark = skippingBlanks(end)
      guard mark < text.count else { return end }
      let isRange = Self.dashes.contains(text[mark])
      guard isRange || Self.commas.contains(text[mark]) else { return end }
      var next = mark
      while next < text.count, text[next] == text[mark] { next += 1 }
      next = skippingBlanks(next)
      guard let other = other(at: next, found.letter, inRange: isRange) else { return end }
      if isRange {
        let range = min(last, other.name)...max(last, other.name)
        guard Self.size(of: range) <= 100 else { return end }
        ranges.append(range)
      }
      names.insert(other.name)
      (last, end) = (other.name, other.end)
    }
  }

  /// A further name: with its letter at the end of a range, or the number alone.
  private func other(
    at place: Int, _ letter: Character, inRange: Bool
  ) -> (name: FindingName, end: Int)? {
    guard place < text.count else { return nil }
    if inRange, let found = name(at: place) {
      return found.letter == letter ? (found.name, found.end) : nil
    }
    guard let number = number(at: place), isAlone(number.end),
      let name = FindingName("\(letter)\(number.digits)")
    else { return nil }
    return (name, number.end)
  }

  private func number(at place: Int) -> (digits: String, end: Int)? {
    let digits = text[min(place, text.count)...].prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count < 8 else { return nil }
    return (String(digits), digits.endIndex)
  }

  /// Whether a number ends here, and counts neither people nor days.
  private func isAlone(_ place: Int) -> Bool {
    let next = skippingBlanks(place)
    guard next < text.count else { return true }
    let letter = text[next]
    // F1/2 误报, and neither F1，3 月 nor F1, 3 duplicates.
    let isApart = next > place && letter.isLetter && !letter.isASCII
    return isApart && !Self.counted.contains(letter) || Self.behind.contains(letter)
      || Self.dashes.contains(letter)
      || Self.commas.contains(letter)
      || String(text[next...].prefix(3)) == "号问题"
  }

  private func skippingBlanks(_ place: Int) -> Int {
    text[min(place, text.count)...].firstIndex { !$0.isWhitespace } ?? text.count
  }

  private static func isWord(_ letter: Character) -> Bool {
    letter.isASCII && (letter.isLetter || letter.isNumber)
  }

  private static func size(of range: ClosedRange<FindingName>) -> Int {
    switch (range.lowerBound, range.upperBound) {
    case (.rule(let one), .rule(let other)), (.hand(let one), .hand(let other)): other - one + 1
    case (.rule, .hand), (.hand, .rule): .max
    }
  }

  private static let dashes: Set<Character> = ["-", "‐", "–", "—", "―", "−", "~", "〜", "至", "到"]
  private static let commas: Set<Character> = ["、", ",", "，", "/", "和", "及", "与", "&", ";", "；"]
  private static let joining: Set<Character> = dashes.union(commas).union(["等"])
  private static let counted: Set<Character> = Set("人名个项条件次年月日号天岁元万份处家位步")
  /// What follows a number that stands for a finding: 均, 系, 已 and stops.
  private static let behind: Set<Character> = Set("均都皆系为是已经等确无因属见所共，,。.;；:：（()）)!！")
}
