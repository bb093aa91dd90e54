/// 原核定行政编制15名,现调整为12名: the second number stands for the same thing as the first.
enum RenewedNumber {
  private static let leads = [String](words: "现 现在 现已 此次 本次 重新")

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
