extension NumberRule {
  private static let harmless = ["", "不变", "保持不变", "维持不变", "均不变", "保留", "予以保留"]

  /// The words of a number, understood as a whole.
  static func label(at place: Place, _ reader: SentenceReader) -> (Label, Int)? {
    guard var label = ColonWords.label(place, reader) else { return nil }
    // 文明办主任 where the text is about no 文明办: not an organ's name.
    if case .short = label.owner, !reader.isClear(label.owner) { return nil }
    let tail = reader.form.words(place.tail)
    if place.isGlued {
      guard let next = LabelReader.read(tail), next.content != .open else { return nil }
      return label.content == .open ? nil : (label, place.end)
    }
    if label.content != .open {
      return harmless.contains(tail) ? (label, place.tail.upperBound) : nil
    }
    guard !tail.isEmpty else {
      return reader.sharedKind == nil && !reader.isAfterChange(place.quantity.range.lowerBound)
        ? nil : (label, place.end)
    }
    if label.mark == .part, label.owner == .focus, label.sign == 0,
      let lead = tail.leading(["专项用于", "专门用于", "主要用于", "用于", "专用于"])
    {
      label.content = .staff(PlainForm.written(String(tail.dropFirst(lead.count))))
      return (label, place.tail.upperBound)
    }
    // 甲局的3名行政编制 are some of its places.
    guard !place.label.hasSuffix("的"),
      let (content, before, isEach) = LabelReader.content(of: tail),
      before.isEmpty || before == "的", !isEach
    else { return nil }
    label.content = content
    return (label, place.tail.upperBound)
  }
}
