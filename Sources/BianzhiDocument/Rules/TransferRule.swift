/// 将甲局的5名行政编制划入乙局: the giver loses what the receiver gains.
enum TransferRule {
  private static let verbs = [String](
    words: "划入 划转到 划转至 划转给 划归 划给 划至 划到 调整到 调整至 调整给 调剂到 调剂给 调剂至 连人带编划入 整体划入 整建制划入 成建制划入")
  private static let sources = [String](words: "划入 划转 调入 调剂 调整 划拨 连人带编划入 划转来 调剂使用")

  static func read(_ reader: inout SentenceReader) {
    let words = reader.form.words(reader.sentence.range)
    guard words.containsAny(verbs + sources) else { return }
    GiverList.read(&reader)
    for index in reader.sentence.quantities.indices where !reader.done.contains(index) {
      let before = reader.form.words(
        reader.sentence.range.lowerBound..<reader.sentence.quantities[index].range.lowerBound)
      if AfterWords.all.contains(where: before.contains) { continue }
      guard let found = Found(index, reader) else { continue }
      put(found, &reader)
    }
  }

  /// A transfer whose words are all understood.
  struct Found {
    struct Moved {
      let index: Int
      let kind: String?
      let number: Int
    }

    var moved: [Moved] = []
    var from: Label.Owner = .focus
    var to: Label.Owner = .focus
    var range = 0..<0
  }

  static func put(_ found: Found, _ reader: inout SentenceReader) {
    let (from, to) = (reader.name(of: found.from), reader.name(of: found.to))
    let span = reader.form.span(found.range)
    let isUnclear =
      !reader.isClear(found.from) || !reader.isClear(found.to)
      || reader.isFocusUnclear && (found.from == .focus || found.to == .focus)
      // 撤销甲站,其3名编制划入乙中心: they are the station's.
      || found.from == .focus && OtherOrgans(reader).stand(before: found.range.lowerBound)
    let begin = reader.sentence.clauseStart(before: found.range.lowerBound, notBefore: 0)
    for moved in found.moved {
      guard from != to, !isUnclear,
        AfterWords.wish(reader.form.words(begin..<found.range.upperBound)) == nil
      else {
        reader.leaveUnread(moved.index, .whichOrgan)
        continue
      }
      reader.done.insert(moved.index)
      reader.mentioned.formUnion([from, to].compactMap { $0 })
      reader.draft.update(to) {
        $0.changes.append(
          ChangeProposal(kind: moved.kind, delta: moved.number, from: from, to: to, span: span))
      }
      reader.draft.update(from) {
        $0.changes.append(
          ChangeProposal(kind: moved.kind, delta: -moved.number, from: from, to: to, span: span))
      }
    }
    reader.reached = max(reader.reached, found.range.upperBound)
    reader.actsFrom = max(reader.actsFrom, found.range.upperBound)
  }

  /// Whether the number is one of 将甲局3名编制划入乙局: what is moved, and no number of anybody's.
  static func moves(_ quantity: Quantity, _ reader: SentenceReader) -> Bool {
    let range = reader.sentence.range
    let before = reader.form.words(range.lowerBound..<quantity.range.lowerBound)
    guard let open = before.lastIndex(where: { "将把".contains($0) }),
      !before[open...].contains(where: { ",;:".contains($0) })
    else { return false }
    let behind = reader.form.words(quantity.range.upperBound..<range.upperBound)
    return behind.prefix { !",;:".contains($0) }.description.containsAny(verbs)
  }

  static func verbList() -> [String] { verbs }
  static func sourceList() -> [String] { sources }

  /// The organ that a piece of text names, with or without 原 before it.
  static func owner(_ text: String) -> Label.Owner? {
    var rest = text
    if rest.hasPrefix("原") { rest.removeFirst() }
    if rest.hasSuffix("的") { rest.removeLast() }
    if let subject = LabelReader.owner(rest), subject.sign == 0, !rest.isEmpty {
      return subject.owner
    }
    guard let found = signedUnit(rest), found.sign == 0 else { return nil }
    return .named(found.name)
  }

  /// The unit that 甲局所属乙中心 names.
  ///
  /// - Returns: its name, and whether places are added to it or taken away: 核减甲局所属乙中心.
  static func signedUnit(_ text: String) -> (name: String, sign: Int)? {
    for word in ["所属", "下属", "直属", "所辖", "下辖"] {
      guard let range = text.firstRange(of: word) else { continue }
      let name = String(text[range.upperBound...])
      guard OrganWords.isName(name),
        let above = LabelReader.owner(String(text[..<range.lowerBound]))
      else { continue }
      return (OrganWords.withoutBrackets(name), above.sign)
    }
    return nil
  }

  /// What the words beside a number count, as a change names it; nil where they are not understood.
  static func kind(_ words: String) -> (name: String?, before: String)? {
    guard let (content, before, isEach) = LabelReader.content(of: words), !isEach else {
      return nil
    }
    switch content {
    case .quota(let kind, _): return (kind, before)
    case .inner(let inner): return (inner.label, before)
    case .leaders(let titles): return titles.count == 1 ? (titles[0].text, before) : nil
    case .leaderTotal(let word): return (word, before)
    case .half, .staff, .open: return nil
    }
  }
}
