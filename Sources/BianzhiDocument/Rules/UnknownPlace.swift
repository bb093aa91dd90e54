/// 腾挪县水利局 in a text that else says 县水利局, and tells no 腾挪县: a verb before the name, or another county.
enum UnknownPlace {
  private static let levels = Set("省市县区州旗镇乡".unicodeScalars)
  /// Characters of a place before the one for its level.
  private static let lengths = 2...3

  /// Whether the name starts with a place that the text tells nowhere else, behind names that tell none, or another one.
  static func stands(in name: String, _ reader: SentenceReader) -> Bool {
    let scalars = Array(name.unicodeScalars)
    return lengths.contains { length in
      guard scalars.count > length + 2, levels.contains(scalars[length]),
        !scalars[..<length].contains(where: levels.contains)
      else { return false }
      let bare = string(scalars[length...])
      let found = places(of: scalars[...length], in: reader.form.text)
      guard OrganWords.isPlaced(bare), found.count == 1,
        reader.sentence.range.contains(found[0])
      else { return false }
      return isPlaceless(bare, before: found[0], reader) || isElsewhere(bare, reader)
    }
  }

  /// Whether the text has called an organ of the level by its bare name.
  private static func isPlaceless(
    _ bare: String, before place: Int, _ reader: SentenceReader
  ) -> Bool {
    if let level = bare.first, reader.addressee?.first == level { return true }
    let text = reader.form.text
    return places(of: Array(bare.unicodeScalars)[...], in: text).contains {
      $0 < place && ($0 == 0 || !(0x4E00...0x9FFF).contains(text[$0 - 1].value))
    }
  }

  /// Whether the text is about such an organ of another place.
  private static func isElsewhere(_ bare: String, _ reader: SentenceReader) -> Bool {
    guard let own = reader.addressee, own.hasSuffix(bare) else { return false }
    return lengths.contains(own.unicodeScalars.count - bare.unicodeScalars.count)
      && places(of: Array(own.unicodeScalars)[...], in: reader.form.text).count > 0
  }

  private static func places(
    of words: ArraySlice<Unicode.Scalar>, in text: [Unicode.Scalar]
  ) -> [Int] {
    guard let first = words.first, text.count >= words.count else { return [] }
    return (0...text.count - words.count).filter {
      text[$0] == first && text[$0..<$0 + words.count].elementsEqual(words)
    }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
