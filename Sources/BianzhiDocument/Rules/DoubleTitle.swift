/// 应急办公室主任兼政府办公室副主任1名 in the list of an organ's leaders: one man with two titles, one of a unit's.
enum DoubleTitle {
  /// - Returns: the full title; nil where the words hold anything but two posts, or no leaders stand before.
  static func text(_ place: NumberRule.Place, _ reader: SentenceReader) -> String? {
    guard let focus = reader.focus, (reader.spoken ?? focus) == focus, place.quantity.value == 1,
      AttachedTitle.isAmongLeaders(nil, place, reader)
    else { return nil }
    let words = AttachedTitle.withoutLeads(ColonWords.withoutNotes(place.label))
    let pieces = words.components("兼任", or: "兼")
    guard pieces.count == 2, let one = TitleWords.ending(pieces[0]),
      let other = TitleWords.ending(pieces[1]), isUnit(one.before),
      other.before.isEmpty || isUnit(other.before) || OrganWords.isName(other.before)
    else { return nil }
    return PlainForm.written(words)
  }

  private static func isUnit(_ words: String) -> Bool {
    (2...24).contains(words.count) && !words.contains { "、,:;名各设由".contains($0) }
      && OrganWords.withoutBrackets(words).trailing(AttachedTitle.units) != nil
  }
}

extension String {
  /// The pieces around a word, or around another one where that does not stand in it.
  fileprivate func components(_ word: String, or other: String) -> [String] {
    let mark = contains(word) ? word : other
    var (pieces, rest) = ([String](), self[...])
    for range in ranges(of: mark) {
      pieces.append(String(self[rest.startIndex..<range.lowerBound]))
      rest = self[range.upperBound...]
    }
    return pieces + [String(rest)]
  }
}
