import BianzhiCore

/// The words of a remark, with places for what is noted behind its code:
///
///     {}          all that is noted
///     {2}         its second word; the last one that is named takes the rest
///     {2 word}    the same, put into English where it is a quota kind, rank or role; several have a + between them
///     {2 month}   a day without its day
///     [0|…]       left out where a word in it is 0, and then the comma that ends the whole; so `[-|…]` for a stroke
struct RemarkTemplate: Hashable, Sendable {
  private let chinese, english: [Piece]

  fileprivate indirect enum Piece: Hashable, Sendable {
    case text(String)
    /// A word by its place from 1 on; 0 stands for all.
    case word(Int, Form)
    /// Left out where one of its words is this text.
    case unless(String, [Piece])
  }

  fileprivate enum Form: String { case plain, word, month }

  /// Says nothing.
  static let silent = RemarkTemplate(chinese: [], english: [])

  private init(chinese: [Piece], english: [Piece]) {
    (self.chinese, self.english) = (chinese, english)
  }

  /// Nil where a bracket is open or what stands in it is not known.
  init?(zh: String, en: String) {
    guard let chinese = Self.pieces(zh[...]), let english = Self.pieces(en[...]) else { return nil }
    self.init(chinese: chinese, english: english)
  }

  /// - Parameter note: what stands behind the remark's code, parted by blanks; where that is less than the words ask for, it
  ///   is all that is said.
  func wording(_ note: String) -> Wording {
    Wording(zh: Self.filled(chinese, note, .zh), en: Self.filled(english, note, .en))
  }
}

/// Reading the words.
extension RemarkTemplate {
  private static func pieces(_ text: Substring) -> [Piece]? {
    var (pieces, rest): ([Piece], Substring) = ([], text)
    while let start = rest.firstIndex(where: { $0 == "{" || $0 == "[" }) {
      if start > rest.startIndex { pieces.append(.text(String(rest[..<start]))) }
      let isWord = rest[start] == "{"
      guard let end = rest[start...].firstIndex(of: isWord ? "}" : "]") else { return nil }
      let inner = rest[rest.index(after: start)..<end]
      guard let piece = isWord ? word(inner) : part(inner) else { return nil }
      pieces.append(piece)
      rest = rest[rest.index(after: end)...]
    }
    return rest.isEmpty ? pieces : pieces + [.text(String(rest))]
  }

  private static func word(_ inner: Substring) -> Piece? {
    if inner.isEmpty { return .word(0, .plain) }
    let parts = inner.split(separator: " ", maxSplits: 1).map(String.init)
    guard let place = parts.first.flatMap({ Int($0) }), place > 0,
      let form = parts.count == 1 ? Form.plain : Form(rawValue: parts[1])
    else { return nil }
    return .word(place, form)
  }

  private static func part(_ inner: Substring) -> Piece? {
    guard let stroke = inner.firstIndex(of: "|"),
      let pieces = pieces(inner[inner.index(after: stroke)...])
    else { return nil }
    return .unless(String(inner[..<stroke]), pieces)
  }
}

/// Filling them.
extension RemarkTemplate {
  private static func filled(
    _ pieces: [Piece], _ note: String, _ language: Language
  ) -> String {
    let places = pieces.flatMap(\.places).max() ?? 0
    guard places > 0 else { return text(pieces, [note], language) }
    let words = note.split(separator: " ", maxSplits: places - 1).map(String.init)
    return words.count == places ? text(pieces, [note] + words, language) : note
  }

  /// - Parameter words: all that is noted, and then each word of it.
  private static func text(
    _ pieces: [Piece], _ words: [String], _ language: Language
  ) -> String {
    var (text, endsShort) = ("", false)
    for piece in pieces {
      endsShort = false
      switch piece {
      case .text(let told): text += told
      case .word(let place, let form): text += form.shown(words[place], language)
      case .unless(let mark, let inner):
        endsShort = inner.contains { $0.places.contains { words[$0] == mark } }
        if !endsShort { text += Self.text(inner, words, language) }
      }
    }
    while endsShort, let last = text.last, "，, ".contains(last) { text.removeLast() }
    return text
  }
}

extension RemarkTemplate.Piece {
  /// Which words it names.
  fileprivate var places: [Int] {
    switch self {
    case .text: []
    case .word(let place, _): [place]
    case .unless(_, let inner): inner.flatMap(\.places)
    }
  }
}

extension RemarkTemplate.Form {
  fileprivate func shown(_ word: String, _ language: Language) -> String {
    switch (self, language) {
    case (.plain, _): word
    case (.month, _): String(word.prefix(7))
    case (.word, .zh): word.replacing("+", with: "、")
    case (.word, .en):
      word.split(separator: "+").map { Self.english(String($0)) }.joined(separator: ", ")
    }
  }

  private static func english(_ word: String) -> String {
    QuotaKind(rawValue: word)?.wording.en ?? PostRank(rawValue: word)?.wording.en
      ?? PostRole(rawValue: word)?.wording.en ?? word
  }
}
