import Foundation

/// A person's name as lists may write it: 王文静 is also 王文靜, 王文静1, 王文静（退）, 原王文静 and 王文静同志, 张昇 also 张升.
///
/// Who is looked for once more under another number is asked about in each of these writings. A number that tells two of
/// a name apart (张伟1, 张伟2) is part of the name that is looked for.
package struct BorneName: Hashable, Sendable {
  /// Simplified letters of the name alone.
  private let letters: [Character]
  private let traditional: [Character]
  /// As the name itself is written.
  private let own: [Character]
  private let digits: String

  package init(_ name: String) {
    let bare = Self.bare(name)
    digits = Self.digits(name)
    letters = Array(Self.transformed(bare, reverse: false))
    let other = Array(Self.transformed(String(letters), reverse: true))
    traditional = other.count == letters.count ? other : letters
    own = bare.count == letters.count ? Array(bare) : letters
  }

  /// A pattern of GLOB that every text fits that may write the name; nil where it has no letters.
  package var pattern: String? {
    guard !letters.isEmpty else { return nil }
    return letters.indices.reduce("*") { pattern, place in
      let all = forms(place).sorted()
      return pattern + (all.count == 1 ? "\(all[0])" : "[\(String(all))]") + "*"
    }
  }

  /// All letters that may stand at a place of the name.
  private func forms(_ place: Int) -> Set<Character> {
    Set(Self.variants[letters[place]] ?? []).union([
      letters[place], traditional[place], own[place],
    ])
  }

  /// The letters that are another one when simplified: 昇 and 陞 of 升.
  private static let variants: [Character: [Character]] = {
    let all = (UInt32(0x4E00)...0x9FFF).compactMap { number in
      Unicode.Scalar(number).map { Character($0) }
    }
    let written = all.map { String($0) }.joined(separator: "\n")
    let simplified = transformed(written, reverse: false).split(separator: "\n")
    guard simplified.count == all.count else { return [:] }
    return zip(all, simplified).reduce(into: [:]) { variants, letter in
      guard let simple = letter.1.first, letter.1.count == 1, simple != letter.0 else { return }
      variants[simple, default: []].append(letter.0)
    }
  }()

  /// Patterns of several names as a list of JSON.
  ///
  /// - Parameter inLatinToo: every name in Latin letters fits as well.
  package static func patterns(
    _ names: some Collection<BorneName>, inLatinToo: Bool = false
  ) throws -> String {
    let latin = inLatinToo ? ["[A-Za-z]*"] : []
    let patterns = names.compactMap(\.pattern).sorted() + latin
    return String(decoding: try JSONEncoder().encode(patterns), as: UTF8.self)
  }

  /// Whether a text of a list writes the name, with whatever marks.
  package func isBorne(by text: String) -> Bool {
    let written = Self.bare(text)
    guard !letters.isEmpty, written.count == letters.count,
      digits.isEmpty || digits == Self.digits(text)
    else { return false }
    return zip(written, letters.indices).allSatisfy { letter, place in
      letter == letters[place] || letter == traditional[place] || letter == own[place]
        || Self.variants[letters[place]]?.contains(letter) == true
    }
  }

  /// 1 and not 十, which may be a letter of the name.
  private static func digits(_ text: String) -> String {
    text.compatibilityForm.filter { $0.isASCII && $0.isNumber }
  }

  private static func transformed(_ text: String, reverse: Bool) -> String {
    text.applyingTransform(StringTransform("Traditional-Simplified"), reverse: reverse) ?? text
  }

  /// The letters outside brackets, without a form of address behind them and 原 before them.
  private static func bare(_ text: String) -> String {
    var (bare, depth) = ("", 0)
    for letter in OrganName.folded(text) {
      switch letter {
      case "(", "<", "《", "〈": depth += 1
      case ")", ">", "》", "〉": depth = max(0, depth - 1)
      default: if depth == 0, letter.isLetter { bare.append(letter) }
      }
    }
    if bare.count > 2, bare.first == "原" { bare.removeFirst() }
    if let title = titles.first(where: { bare.count > $0.count + 1 && bare.hasSuffix($0) }) {
      bare.removeLast(title.count)
    }
    return bare
  }

  private static let titles = ["同志", "老师", "先生", "女士", "师傅", "同學", "同学", "老師"]
}
