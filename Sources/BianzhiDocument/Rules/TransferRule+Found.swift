extension TransferRule.Found {
  /// - Returns: nil unless the number stands in a transfer that is understood from its first to its last word.
  init?(_ index: Int, _ reader: SentenceReader) {
    if let found = Self.giving(index, reader) ?? Self.taking(index, reader)
      ?? Self.handing(index, reader)
    {
      self = found
    } else {
      return nil
    }
  }

  /// 将甲局的5名行政编制、1名副局长职数划入乙局; 将甲局行政编制5名划入乙局.
  private static func giving(_ index: Int, _ reader: SentenceReader) -> Self? {
    let (form, sentence) = (reader.form, reader.sentence)
    let place = sentence.quantities[index].range.lowerBound
    let before = form.words(sentence.range.lowerBound..<place)
    let behind = form.words(place..<sentence.range.upperBound)
    let clause = sentence.clauseStart(before: place, notBefore: reader.reached)
    let offset = clause - sentence.range.lowerBound
    let isPlain = !before.contains { "将把".contains($0) }
    guard
      let open = isPlain
        ? before.unicodeScalars.index(
          before.startIndex, offsetBy: offset, limitedBy: before.endIndex)
        : before.lastIndex(where: { "将把".contains($0) }),
      open < before.endIndex,
      let verb = first(of: TransferRule.verbList(), in: behind),
      !behind[..<verb.lowerBound].contains(where: { ",;:".contains($0) })
    else { return nil }
    let words = String(isPlain ? before[open...] : before[before.index(after: open)...])
    let head = holder(words) ?? words
    guard !head.contains(where: { ",;:".contains($0) }) else { return nil }
    let start = sentence.range.lowerBound + before[..<open].unicodeScalars.count
    let end = place + behind[..<verb.lowerBound].unicodeScalars.count
    let target = behind[verb.upperBound...].prefix { !",;:(、".contains($0) }
    guard let to = TransferRule.owner(String(target)) else { return nil }
    if isPlain, !behind[verb].contains("划") { return nil }
    var found = Self(to: to)
    found.range = start..<end + behind[verb].unicodeScalars.count + target.unicodeScalars.count
    let list = sentence.quantities.indices.filter {
      $0 >= index && sentence.quantities[$0].range.lowerBound < end
    }
    guard found.take(list, head: head, end: end, reader) else { return nil }
    return found
  }

  /// The organ of 甲部的有关职责,及其内设的乙司, whose places go with its functions.
  private static func holder(_ words: String) -> String? {
    guard let range = words.firstRange(of: "及其内设的"), let end = words.firstRange(of: "的"),
      end.upperBound < range.lowerBound, BodyNames.isBody(String(words[range.upperBound...]))
    else { return nil }
    let name = String(words[..<end.lowerBound])
    return OrganWords.isName(name) ? name : nil
  }

  /// The numbers of a list, each with its words on the same side.
  private mutating func take(
    _ list: [Int], head: String, end: Int, _ reader: SentenceReader
  ) -> Bool {
    let (form, quantities) = (reader.form, reader.sentence.quantities)
    if let giver = TransferRule.owner(head) {
      from = giver
      for (place, index) in list.enumerated() {
        let next = place + 1 < list.count ? quantities[list[place + 1]].range.lowerBound : end
        let words = form.words(quantities[index].range.upperBound..<next)
        let bare = Self.withoutEnds(words)
        guard let (kind, rest) = TransferRule.kind(bare), rest.isEmpty || rest == "的",
          let number = quantities[index].value
        else { return false }
        moved.append(Moved(index: index, kind: kind, number: number))
      }
      return !moved.isEmpty
    }
    var start = quantities[list[0]].range.lowerBound - head.unicodeScalars.count
    for (place, index) in list.enumerated() {
      var words = form.words(start..<quantities[index].range.lowerBound)
      if place > 0 { words = String(words.drop { "、和及".contains($0) }) }
      guard let (kind, before) = TransferRule.kind(words), let number = quantities[index].value
      else { return false }
      if place == 0 {
        guard let giver = TransferRule.owner(before) else { return false }
        from = giver
      } else if !before.isEmpty {
        return false
      }
      moved.append(Moved(index: index, kind: kind, number: number))
      start = quantities[index].range.upperBound
    }
    return Self.withoutEnds(form.words(start..<end)).isEmpty
  }

  /// Without what joins two of a list, and without a remark that people come along.
  static func withoutEnds(_ words: String) -> String {
    var rest = words
    while let end = rest.trailing(["、", "以及", "和", "及", "(连人带编)", "连人带编", "(人随编走)", "一并", "整体"]) {
      rest.removeLast(end.count)
    }
    return rest
  }

  /// 从甲局划入行政编制5名; 从甲局划转5名行政编制.
  private static func taking(_ index: Int, _ reader: SentenceReader) -> Self? {
    let (form, sentence) = (reader.form, reader.sentence)
    let quantity = sentence.quantities[index]
    let start = sentence.clauseStart(before: quantity.range.lowerBound, notBefore: reader.reached)
    let label = form.words(start..<quantity.range.lowerBound)
    let end = sentence.clauseEnd(from: quantity.range.upperBound, notAfter: .max)
    guard let number = quantity.value, let open = label.firstIndex(where: { "从由".contains($0) }),
      let verb = first(of: TransferRule.sourceList(), in: String(label)), verb.lowerBound > open,
      let from = TransferRule.owner(String(label[label.index(after: open)..<verb.lowerBound])),
      from != .focus
    else { return nil }
    let lead = String(label[..<open])
    guard let subject = LabelReader.owner(String(lead.drop { "、,".contains($0) })),
      subject.sign == 0
    else { return nil }
    let words = String(label[verb.upperBound...])
    var tail = form.words(quantity.range.upperBound..<end)
    var found = Self(from: from, to: subject.owner)
    found.range = start..<end
    if subject.owner == .focus, let to = Self.target(of: &tail, isKindBehind: words.isEmpty) {
      found.to = to
    }
    if let (kind, rest) = TransferRule.kind(words), tail.isEmpty, subject.owner == .focus,
      case .named(let name)? = TransferRule.owner(rest)
    {
      found.to = .named(name)
      found.moved = [Moved(index: index, kind: kind, number: number)]
    } else if let (kind, rest) = TransferRule.kind(words), rest.isEmpty, tail.isEmpty {
      found.moved = [Moved(index: index, kind: kind, number: number)]
    } else if words.isEmpty, let (kind, rest) = TransferRule.kind(tail), rest.isEmpty {
      found.moved = [Moved(index: index, kind: kind, number: number)]
    } else {
      return nil
    }
    return found
  }

  /// Takes the receiver off the words behind a number: 至乙馆, and 事业编制到乙馆 where the kind stands there.
  private static func target(of tail: inout String, isKindBehind: Bool) -> Label.Owner? {
    guard let cut = first(of: ["划入", "转入", "至", "到", "给"], in: tail),
      isKindBehind || cut.lowerBound == tail.startIndex,
      let to = TransferRule.owner(String(tail[cut.upperBound...]))
    else { return nil }
    tail = String(tail[..<cut.lowerBound])
    return to
  }

  /// 甲局向乙局调剂事业编制1名.
  private static func handing(_ index: Int, _ reader: SentenceReader) -> Self? {
    let (form, sentence) = (reader.form, reader.sentence)
    let quantity = sentence.quantities[index]
    let start = sentence.clauseStart(before: quantity.range.lowerBound, notBefore: reader.reached)
    let label = form.words(start..<quantity.range.lowerBound)
    let end = sentence.clauseEnd(from: quantity.range.upperBound, notAfter: .max)
    guard let number = quantity.value, end == quantity.range.upperBound,
      let open = label.firstIndex(of: "向"),
      let from = TransferRule.owner(String(label[..<open])), case .named = from
    else { return nil }
    let behind = String(label[label.index(after: open)...])
    guard let verb = first(of: ["调剂", "划转", "划拨", "转移"], in: behind),
      let to = TransferRule.owner(String(behind[..<verb.lowerBound])), case .named = to,
      let (kind, rest) = TransferRule.kind(String(behind[verb.upperBound...])), rest.isEmpty
    else { return nil }
    var found = Self(from: from, to: to)
    found.range = start..<end
    found.moved = [Moved(index: index, kind: kind, number: number)]
    return found
  }

  /// The earliest of the words in the text, the longest where several start there.
  private static func first(of words: [String], in text: String) -> Range<String.Index>? {
    words.compactMap { text.firstRange(of: $0) }.min { left, right in
      left.lowerBound == right.lowerBound
        ? left.upperBound > right.upperBound : left.lowerBound < right.lowerBound
    }
  }
}
