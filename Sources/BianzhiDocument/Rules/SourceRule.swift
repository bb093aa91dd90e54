/// 其中从甲局划入5名、乙局划入6名, 新增3名, 较原来增加3名 behind a number of places: where they come from.
enum SourceRule {
  private static let verbs = [String](
    words: "整体划入 整建制划入 成建制划入 连人带编划入 划入 划转来 划转 调入 调剂使用 调剂 划拨 转入")
  private static let needs = [String](words: "所需编制 所需事业编制 所需行政编制 所需人员编制 编制")
  private static let more = [String](words: "新增 新增加 新核定 净增 新核增")
  private static let bases = [String](
    words: "较原来 比原来 较原核定数 比原核定数 较原核定 比原核定 较原有 比原有 较改革前 比改革前 较上次核定 较之前")
  private static let raising = [String](words: "增加 核增 净增加 净增 增加了")
  private static let lowering = [String](words: "减少 核减 净减少 净减 减少了")
  /// What stands between the giver and the verb: 现有编制中.
  private static let stocks = [String](
    words: "现有编制中 现有事业编制中 现有行政编制中 编制总额中 编制总额内 总编制中 编制中 事业编制中 行政编制中 现有编制 空编中 内 中")

  /// Without 较原来增加, behind which the numbers are those from now on.
  static func withoutComparison(_ words: String) -> String {
    guard let base = bases.first(where: words.contains) else { return words }
    return (raising + lowering).reduce(words) { $0.replacing(base + $1, with: "") }
  }

  /// Takes the number where it is one.
  static func read(_ place: NumberRule.Place, _ reader: inout SentenceReader) -> Bool {
    guard place.bracket == nil, place.tail.isEmpty, !place.isGlued, place.quantity.unit != .pieces,
      let number = place.quantity.value, reader.left == nil, reader.carriedReason == nil,
      case .quota(let organ, let index) = reader.parent, follows(place, reader),
      let (kind, stated, span) = quota(organ, index, reader), let kind,
      let found = parts(place.label)
    else { return false }
    guard found.isOfBefore || number <= stated, span.end >= span.start else { return false }
    var from: String?
    if let giver = found.giver {
      guard let owner = TransferRule.owner(giver), case .named = owner,
        let name = reader.name(of: owner), name != organ
      else { return false }
      from = name
    }
    let change = ChangeProposal(
      kind: kind, delta: number * found.sign, from: from, to: from == nil ? nil : organ,
      isOfBefore: found.isOfBefore,
      span: reader.form.span(reader.form.pastLinks(place.start)..<place.end))
    put(change, kind, organ, place, &reader)
    return true
  }

  private static func put(
    _ change: ChangeProposal, _ kind: String, _ organ: String?, _ place: NumberRule.Place,
    _ reader: inout SentenceReader
  ) {
    reader.draft.update(organ) { $0.changes.append(change) }
    if let from = change.from {
      let loss = ChangeProposal(
        kind: kind, delta: -change.delta, from: from, to: change.to, span: change.span)
      reader.draft.update(from) { $0.changes.append(loss) }
    }
    reader.done.insert(place.index)
    reader.actsFrom = place.end
    // The giver is named in passing: what follows is the organ's own.
    if organ == reader.focus { reader.scanStart = place.end }
    reader.newest = Label(content: .quota(kind: kind, scope: nil))
  }

  /// Whether the number stands right behind the places, or goes on with a list of where they come from.
  private static func follows(_ place: NumberRule.Place, _ reader: SentenceReader) -> Bool {
    guard place.start > reader.sentence.range.lowerBound, let newest = reader.newest,
      newest.sign == 0, case .quota = newest.content
    else { return false }
    return reader.isTaken(before: place.start) || reader.isTaken(before: place.start - 1)
      || place.beforeColon?.hasSuffix("其中") == true
  }

  private static func quota(
    _ organ: String?, _ index: Int, _ reader: SentenceReader
  ) -> (kind: String?, stated: Int, span: TextSpan)? {
    guard let own = reader.draft.organs.first(where: { $0.name == organ }),
      own.quotas.indices.contains(index), let number = own.quotas[index].number,
      own.quotas[index].includes.isEmpty
    else { return nil }
    return (own.quotas[index].kind, number, own.quotas[index].span)
  }

  /// Who gives, whether it is added or taken away, and whether it is told against the number before.
  private static func parts(_ label: String) -> (giver: String?, sign: Int, isOfBefore: Bool)? {
    var words = String(label.drop { "、,和及".contains($0) })
    if let base = words.leading(bases) {
      let rest = String(words.dropFirst(base.count))
      if raising.contains(rest) { return (nil, 1, true) }
      return lowering.contains(rest) ? (nil, -1, true) : nil
    }
    if let lead = words.leading(["其中含", "其中", "含", "另"]) {
      guard lead != "另" else { return nil }
      words = String(words.dropFirst(lead.count).drop { ":,".contains($0) })
    }
    if let lead = words.leading(needs) { words.removeFirst(lead.count) }
    if more.contains(words) { return (nil, 1, false) }
    guard let verb = words.trailing(verbs) else { return nil }
    words.removeLast(verb.count)
    if let lead = words.leading(["从", "由"]) { words.removeFirst(lead.count) }
    if let stock = words.trailing(stocks) { words.removeLast(stock.count) }
    if words.hasSuffix("的") { words.removeLast() }
    return words.count >= 3 ? (words, 1, false) : nil
  }
}
