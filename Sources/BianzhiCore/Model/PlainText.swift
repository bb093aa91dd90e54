/// A cell's text made plain, for readers that met something other than the common form.
///
/// Full-width and compatibility characters become ordinary ones (NFKC), every blank becomes one
/// kind of blank, every dash one kind of dash; invisible marks, outer blanks and the apostrophe
/// that spreadsheets put before text are dropped. Bytes that are no UTF-8 become U+FFFD.
struct PlainText {
  private(set) var scalars: [Unicode.Scalar]

  init(_ bytes: UnsafeRawBufferPointer) {
    if bytes.allSatisfy({ $0 < 0x80 }) {
      self.init(scalars: bytes.lazy.map { Unicode.Scalar($0) })
    } else {
      self.init(String(decoding: bytes, as: UTF8.self))
    }
  }

  init(_ text: String) {
    self.init(scalars: Self.folded(text).unicodeScalars)
  }

  private init(scalars source: some Sequence<Unicode.Scalar>) {
    scalars = []
    scalars.reserveCapacity(source.underestimatedCount)
    for scalar in source where !scalar.isInvisible {
      scalars.append(Self.isDash(scalar) ? "-" : Self.isBlank(scalar) ? " " : scalar)
    }
    trim()
  }

  /// The text without any blank, inner ones included.
  var withoutBlanks: [Unicode.Scalar] { scalars.filter { $0 != " " } }

  /// True for nothing at all and for what people write to say so: 无, —, /, 不详, N/A and the like.
  ///
  /// A single 0 is not among them: it is a number. 同上 is not either: it means the cell above.
  var isBlank: Bool {
    if scalars.allSatisfy(Self.isFiller) { return true }
    guard scalars.count <= 6, scalars[0].digit == nil else { return false }
    let word = String(String.UnicodeScalarView(scalars)).lowercased()
    return Self.blankWords.contains(word)
  }

  /// True for a single 0, which stands for "nothing" where no number is meant.
  var isZero: Bool { scalars == ["0"] }

  /// The compatibility form (NFKC) of a text.
  static func folded(_ text: String) -> String { text.compatibilityForm }

  private static let blankWords: Set<String> = [
    "无", "空", "不详", "暂无", "未知", "n/a", "na", "null", "none", "(空)", "(无)",
  ]

  private mutating func trim() {
    while let last = scalars.last, Self.isTrimmed(last) { scalars.removeLast() }
    scalars.removeFirst(scalars.prefix(while: Self.isTrimmed).count)
  }

  private static func isTrimmed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "'", "`", "\u{2018}", "\u{2019}": true
    default: false
    }
  }

  private static func isFiller(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "-", "/", "\\", "○", "〇": true
    default: false
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar == " " || (9...13).contains(scalar.value) }
    return scalar.properties.isWhitespace
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2010...0x2015, 0x2212, 0x2500: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Zero-width and direction marks, which copying out of web pages and dialogs leaves behind.
  package var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// The value of an ASCII digit; nil for every other character.
  var digit: Int? {
    switch value {
    case 0x30...0x39: Int(value) - 0x30
    default: nil
    }
  }
}
