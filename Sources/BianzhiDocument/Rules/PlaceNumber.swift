/// Puts an understood number where it belongs.
enum PlaceNumber {
  /// - Returns: false where the number has no place, so that it stays unread.
  static func put(
    _ label: Label, at place: NumberRule.Place, span: TextSpan, _ reader: inout SentenceReader
  ) -> Bool {
    guard let number = place.quantity.value else { return false }
    let organ = reader.name(of: label.owner)
    let item = Item(
      label: label, number: number, organ: organ, span: span, bracket: place.bracket,
      isAfter: reader.isAfterChange(place.quantity.range.lowerBound)
        || place.label.trailing(FromToRule.links.filter { $0 != "核定为" && $0 != "重新核定为" }) != nil,
      at: place.quantity.range.lowerBound, end: place.end)
    if label.sign != 0, case .open = label.content { return false }
    switch label.content {
    case .quota(let kind, let scope):
      return QuotaNumber.put(item, kind: kind, scope: scope, &reader)
    case .open
    where item.isAfter && reader.newest?.sign != 0 && reader.newest?.content.isPosts == true:
      guard let content = reader.newest?.content else { return false }
      switch content {
      case .leaders(let titles): return LeaderNumber.put(item, titles, &reader)
      case .inner(let words) where words.half == nil: return InnerNumber.put(item, words, &reader)
      default: return false
      }
    case .open:
      guard let (kind, scope) = inherited(item, reader) else { return false }
      return QuotaNumber.put(item, kind: kind, scope: scope, &reader)
    case .leaders(let titles):
      if let full = AttachedTitle.text(label, titles, place, reader) {
        return LeaderNumber.putOther(item, full, &reader)
      }
      return LeaderNumber.put(item, titles, &reader)
    case .leaderTotal(let words): return LeaderNumber.putTotal(item, words, &reader)
    case .inner(let words): return InnerNumber.put(item, words, &reader)
    case .half(let half): return InnerNumber.put(item, half: half, &reader)
    case .staff(let words): return QuotaNumber.put(item, staff: words, &reader)
    }
  }

  /// One number with all that was understood of it.
  struct Item {
    let label: Label
    let number: Int
    let organ: String?
    let span: TextSpan
    let bracket: Range<Int>?
    let isAfter: Bool
    /// Where the number stands.
    let at: Int
    /// Behind the number and its bracket.
    let end: Int

    func change(of kind: String?) -> ChangeProposal {
      ChangeProposal(
        kind: kind, delta: label.sign * number, from: nil, to: nil, span: span)
    }
  }

  /// 调整后为38名: the kind is the one of the change before it, where there is only one.
  private static func inherited(
    _ item: Item, _ reader: SentenceReader
  ) -> (kind: String?, scope: QuotaProposal.Scope?)? {
    guard item.isAfter else { return reader.sharedKind.map { ($0.name, $0.scope) } }
    let form = reader.form
    let before = form.words(reader.sentence.range.lowerBound..<item.at)
    let kinds = Set(
      before.split { ",;:()、".contains($0) }.compactMap { piece -> KindWords.Kind? in
        let words = String(
          piece.prefix {
            !WrittenNumber.numerals.contains($0.unicodeScalars.first ?? " ") && !$0.isNumber
          })
        let content = LabelReader.read(words)?.content ?? LabelReader.content(of: words)?.0
        guard case .quota(let kind, _)? = content else { return nil }
        return KindWords.Kind(word: "", name: kind)
      })
    return kinds.count == 1 ? kinds.first.map { (kind: $0.name, scope: nil) } : nil
  }
}
