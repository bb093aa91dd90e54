/// 甲馆、乙馆分别核定事业编制32名、27名; 甲馆、乙馆各设馆长1名、副馆长2名: numbers of several organs by turns, or of each.
///
/// The clause is read as a whole or not at all.
struct RespectiveRule {
  private let reader: SentenceReader
  /// The clause up to the end of its last number.
  private let range: Range<Int>
  private let names: [String]
  /// Numbers with their words, in the order of the text.
  private let items: [(index: Int, label: Label)]
  private let isByTurns: Bool

  static func read(_ reader: inout SentenceReader) {
    for word in ["分别", "各"] {
      for place in reader.sentence.words.ranges(of: word) {
        let words = reader.sentence.words
        let start =
          reader.sentence.range.lowerBound + words[..<place.lowerBound].unicodeScalars.count
        guard let rule = RespectiveRule(start, word, reader), rule.isClear else { continue }
        rule.put(&reader)
      }
    }
  }

  /// - Parameter place: where 分别 or 各 stands.
  private init?(_ place: Int, _ word: String, _ reader: SentenceReader) {
    let (sentence, form) = (reader.sentence, reader.form)
    guard sentence.depth(at: place) == 0 else { return nil }
    let start = sentence.clauseStart(before: place, notBefore: 0)
    let behind = place + word.unicodeScalars.count
    let indices = Self.numbers(from: behind, sentence)
    guard let first = indices.first, let last = indices.last,
      !indices.contains(where: reader.done.contains)
    else { return nil }
    self.reader = reader
    isByTurns = word == "分别"
    range = start..<sentence.quantities[last].range.upperBound
    let head = Self.head(form.words(start..<place))
    guard let names = OrganList.read(head.names) else { return nil }
    self.names = names
    let words = form.words(behind..<sentence.quantities[first].range.lowerBound)
    guard isByTurns else {
      guard head.content == nil, let items = Self.each(from: behind, indices, sentence) else {
        return nil
      }
      self.items = items
      return
    }
    guard indices.count == names.count, let label = Self.label(words, head.content),
      zip(indices, indices.dropFirst()).allSatisfy({ one, next in
        let between =
          sentence.quantities[one].range.upperBound..<sentence.quantities[next].range.lowerBound
        return ["、", "和", "及"].contains(form.words(between))
      })
    else { return nil }
    items = indices.map { ($0, label) }
  }

  /// The numbers of the clause; none where something else stands behind one of them.
  private static func numbers(from start: Int, _ sentence: Sentence) -> [Int] {
    let end = clauseEnd(from: start, sentence)
    let indices = sentence.quantities.indices.filter {
      (start..<end).contains(sentence.quantities[$0].range.lowerBound)
    }
    guard let last = indices.last, sentence.quantities[last].range.upperBound == end,
      indices.allSatisfy({
        sentence.depth(at: sentence.quantities[$0].range.lowerBound) == 0
          && sentence.quantities[$0].unit != .pieces && sentence.quantities[$0].value != nil
      })
    else { return [] }
    return Array(indices)
  }

  private static func clauseEnd(from start: Int, _ sentence: Sentence) -> Int {
    (start..<sentence.range.upperBound).first {
      sentence.isBoundary($0)
    } ?? sentence.range.upperBound
  }

  /// 甲局、乙局行政编制分别: what is counted may stand behind the names.
  private static func head(_ words: String) -> (names: String, content: Label.Content?) {
    guard OrganList.read(words) == nil, let found = LabelReader.content(of: words),
      found.0 != .open, !found.isEach
    else { return (words, nil) }
    return (found.before, found.0)
  }

  /// The words between 分别 and the first number, with what was counted before them.
  private static func label(_ words: String, _ content: Label.Content?) -> Label? {
    if let content, words.isEmpty || FromToRule.links.contains(words) {
      return Label(content: content)
    }
    guard var label = LabelReader.read(words), label.owner == .focus, label.mark == nil,
      !label.isEach
    else { return nil }
    if let content {
      guard label.content == .open else { return nil }
      label.content = content
    }
    return label.content == .open ? nil : label
  }

  /// 设馆长1名、副馆长2名.
  private static func each(
    from start: Int, _ indices: [Int], _ sentence: Sentence
  ) -> [(index: Int, label: Label)]? {
    var (begin, sign) = (start, 0)
    var items: [(index: Int, label: Label)] = []
    for index in indices {
      let quantity = sentence.quantities[index]
      let words = sentence.form.words(begin..<quantity.range.lowerBound)
      guard var label = LabelReader.read(words), label.owner == .focus, label.mark == nil,
        label.content != .open, !label.isEach, begin == start || label.sign == 0
      else { return nil }
      if begin == start { sign = label.sign }
      // 各核减行政编制1名、设副局长2名: the second is no change.
      guard begin == start || sign == 0 || !ActWords.isTotal(words) else { return nil }
      label.sign = sign
      items.append((index, label))
      begin = quantity.range.upperBound
    }
    return items
  }
}

extension RespectiveRule {
  /// Whether nothing in the sentence speaks against the numbers.
  private var isClear: Bool {
    let (sentence, form) = (reader.sentence, reader.form)
    let before = form.words(sentence.range.lowerBound..<range.lowerBound)
    let clause = form.words(range)
    guard reader.carriedReason == nil, !reader.isEnding, AfterWords.wish(clause) == nil,
      AfterWords.veto(before) == nil, AfterWords.veto(clause) == nil,
      names.allSatisfy({ reader.isClear(.named($0)) })
    else { return false }
    let isChange = items.contains { $0.label.sign != 0 }
    return isChange || !reader.isActTold && ActWords.last(in: before) == nil || isAfter
  }

  private var isAfter: Bool { reader.isAfterChange(range.upperBound) }

  private func put(_ reader: inout SentenceReader) {
    let before = reader
    let span = reader.form.span(range)
    for (turn, item) in items.enumerated() {
      for name in isByTurns ? [names[turn]] : names {
        let quantity = reader.sentence.quantities[item.index]
        guard let number = quantity.value, let organ = reader.name(of: .named(name)),
          !reader.isMoved(item.label.sign * number, of: organ),
          put(
            PlaceNumber.Item(
              label: item.label, number: number, organ: organ, span: span, bracket: nil,
              isAfter: isAfter, at: quantity.range.lowerBound, end: quantity.range.upperBound),
            &reader)
        else {
          reader = before
          return
        }
        reader.mentioned.insert(organ)
      }
      reader.done.insert(item.index)
    }
    reader.reached = max(reader.reached, range.upperBound)
    reader.actsFrom = max(reader.actsFrom, range.upperBound)
    // What the sentence goes on with names its organ itself, or is nobody's.
    (reader.parent, reader.isOwnerLost) = (.none, true)
    reader.newest = items.last?.label
  }

  private func put(_ item: PlaceNumber.Item, _ reader: inout SentenceReader) -> Bool {
    switch item.label.content {
    case .quota(let kind, let scope):
      return QuotaNumber.put(item, kind: kind, scope: scope, &reader)
    case .leaders(let titles): return LeaderNumber.put(item, titles, &reader)
    case .inner(let words) where item.label.sign != 0 || words.half == nil:
      return InnerNumber.put(item, words, &reader)
    case .leaderTotal(let words): return LeaderNumber.putTotal(item, words, &reader)
    case .inner, .half, .staff, .open: return false
    }
  }
}
