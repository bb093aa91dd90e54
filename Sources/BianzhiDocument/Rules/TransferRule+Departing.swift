extension TransferRule.Found {
  /// 甲局划出行政编制2名至乙局.
  static func departing(_ index: Int, _ reader: SentenceReader) -> Self? {
    let (form, sentence) = (reader.form, reader.sentence)
    let quantity = sentence.quantities[index]
    let start = sentence.clauseStart(before: quantity.range.lowerBound, notBefore: reader.reached)
    let label = form.words(start..<quantity.range.lowerBound)
    let end = sentence.clauseEnd(from: quantity.range.upperBound, notAfter: .max)
    let tail = form.words(quantity.range.upperBound..<end)
    guard let number = quantity.value, quantity.unit != .pieces,
      let verb = TransferRule.departures.compactMap({ label.firstRange(of: $0) }).first,
      case .named(let giver)? = TransferRule.owner(
        String(label[..<verb.lowerBound].drop { "、,".contains($0) })),
      let (kind, rest) = TransferRule.kind(String(label[verb.upperBound...])), rest.isEmpty,
      let mark = tail.leading(["至", "到", "给"]),
      case .named(let receiver)? = TransferRule.owner(String(tail.dropFirst(mark.count)))
    else { return nil }
    var found = Self(from: .named(giver), to: .named(receiver))
    found.range = start..<end
    found.moved = [Moved(index: index, kind: kind, number: number)]
    return found
  }
}
