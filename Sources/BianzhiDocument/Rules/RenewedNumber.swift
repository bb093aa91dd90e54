/// 原核定行政编制15名,现调整为12名: the second number stands for the same thing as the first.
enum RenewedNumber {
  private static let leads = [String](words: "现 现重新 现在 现已 此次 本次 重新")

  /// The words of a number that was in force before, without 原.
  static func earlier(_ place: NumberRule.Place) -> Label? {
    var words = place.label
    guard let range = words.firstRange(of: "原") else { return nil }
    words.removeSubrange(range)
    guard place.bracket == nil, let label = LabelReader.read(words), label.sign == 0,
      label.mark == nil
    else { return nil }
    return label.content == .open ? nil : label
  }

  /// The words of 现有编制72名, where the sentence goes on to a new number for it.
  static func existing(_ place: NumberRule.Place, _ reader: SentenceReader) -> Label? {
    let behind = reader.form.words(place.end..<reader.sentence.range.upperBound)
    guard place.label.containsAny(["现有", "现核定"]), place.bracket == nil,
      behind.containsAny(["重新核定", "核定为", "调整为", "增加到", "增加至", "增至", "减少到", "减至", "核增", "核减"]),
      let label = LabelReader.read(place.label), label.sign == 0, label.mark == nil,
      label.content != .open
    else { return nil }
    return label
  }

  /// The words of the number before, where this one takes its place.
  static func label(_ place: NumberRule.Place, _ reader: SentenceReader) -> Label? {
    guard let earlier = reader.earlier, !place.isGlued, place.tail.isEmpty,
      place.quantity.value != nil,
      !reader.isFocusUnclear
    else { return nil }
    var words = place.label
    if let lead = words.leading(leads) { words.removeFirst(lead.count) }
    return FromToRule.links.contains(words) ? earlier : nil
  }
}
