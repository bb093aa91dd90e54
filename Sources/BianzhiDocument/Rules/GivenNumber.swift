/// 市甲办划给市乙局周转编制2名: who gives, who receives, and then the places.
enum GivenNumber {
  private static let verbs = [String](words: "划给 划拨给 调剂给 划转给 调整给")

  /// Takes the number where it is one.
  static func read(_ place: NumberRule.Place, _ reader: inout SentenceReader) -> Bool {
    guard place.bracket == nil, place.tail.isEmpty, !place.isGlued, reader.carriedReason == nil,
      place.quantity.unit != .pieces, let number = place.quantity.value,
      let verb = verbs.first(where: place.label.contains),
      let range = place.label.firstRange(of: verb),
      let giver = TransferRule.owner(
        String(place.label[..<range.lowerBound].drop { "、,".contains($0) })),
      let (kind, before) = TransferRule.kind(String(place.label[range.upperBound...])), let kind,
      let receiver = TransferRule.owner(before), case .named = giver, giver != receiver,
      AfterWords.wish(place.label) == nil, !reader.isWished(before: place.end)
    else { return false }
    var item = TransferRule.Found(from: giver, to: receiver)
    item.range = place.start..<place.end
    item.moved = [.init(index: place.index, kind: kind, number: number)]
    TransferRule.put(item, &reader)
    return true
  }
}
