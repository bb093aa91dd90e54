/// Puts a number of approved places: a quota, a part of one, a number beside one, or a change.
enum QuotaNumber {
  typealias Item = PlaceNumber.Item

  static func put(
    _ item: Item, kind: String?, scope: QuotaProposal.Scope?, _ reader: inout SentenceReader
  ) -> Bool {
    if item.label.sign != 0 {
      guard item.bracket.map({ PartList.isNote($0, reader) || PartList.isUse($0, reader) }) ?? true
      else { return false }
      reader.draft.update(item.organ) { $0.changes.append(item.change(of: kind)) }
      return true
    }
    if item.label.mark == .part || reader.isAmongParts, item.label.mark != .apart {
      return putPart(item, kind: kind, &reader)
    }
    guard let bracket = brackets(item, kind, &reader) else { return false }
    if item.label.mark == .apart { putApart(item, kind: kind, &reader) }
    if item.label.mark == .apart, kind == nil { return true }
    let quota = QuotaProposal(
      kind: kind, number: item.number, includes: bracket.parts, excludes: bracket.apart,
      scope: bracket.isSystem || reader.isWholeSystem || reader.countsUnits(behind: item.end)
        ? .system : scope, state: item.isAfter ? .after : .stated,
      span: item.span)
    let index = reader.draft.update(item.organ) { organ in
      organ.quotas.append(quota)
      return organ.quotas.count - 1
    }
    if item.label.mark != .apart { reader.parent = .quota(organ: item.organ, index: index) }
    reader.isAmongParts = false
    putKinds(bracket.parts, of: quota, organ: item.organ, &reader)
    return true
  }

  private static func brackets(
    _ item: Item, _ kind: String?, _ reader: inout SentenceReader
  ) -> PartList? {
    guard let bracket = item.bracket else { return PartList() }
    if let list = PartList.read(
      bracket, organ: item.organ, isSum: KindWords.isSum(kind) || kind == "事业编制", &reader)
    {
      return list.parts.allSatisfy { KindWords.canHold(kind, $0.label) } ? list : nil
    }
    // 原三站编制分别为21名、9名 tells of the past.
    if reader.form.words(bracket).hasPrefix("原") {
      for index in PartList.indices(in: bracket, reader) { reader.leaveUnread(index, .earlier) }
      return PartList()
    }
    // 其中45名从甲中心划入: where the places come from changes nothing; the number in it is listed as unread.
    let words = reader.form.words(bracket)
    let numbers = PartList.indices(in: bracket, reader).map { reader.sentence.quantities[$0].value }
    if words.leading(["从", "由"]) != nil, numbers.count > 1, !numbers.contains(nil),
      numbers.compactMap({ $0 }).reduce(0, +) == item.number
    {
      return PartList()
    }
    guard words.hasPrefix("其中"),
      !words.containsAny(["原", "另", "核减", "核增", "实有", "超"])
        || words.containsAny(["划入", "划转", "调剂"])
    else { return nil }
    return PartList()
  }

  /// 其中 by kinds is a list of parts; any other 其中 holds one.
  private static func putPart(
    _ item: Item, kind: String?, _ reader: inout SentenceReader
  ) -> Bool {
    guard case .quota(let organ, let index) = reader.parent,
      item.label.owner == .focus || item.organ == organ,
      item.bracket.map({ PartList.isNote($0, reader) }) ?? true
    else { return false }
    let whole = reader.draft.update(organ) { $0.quotas[index].kind }
    guard KindWords.canHold(whole, kind ?? "") else { return false }
    let isSum = KindWords.isSum(whole)
    let closes = reader.draft.update(organ) { organ in
      let quota = organ.quotas[index]
      return quota.includes.reduce(item.number) { $0 + $1.number } == quota.number
    }
    if !isSum, !closes, item.label.mark != .part, !reader.isListed(item.at) { return false }
    if let bracket = item.bracket { PartList.skip(bracket, &reader) }
    reader.isAmongParts = true
    let part = PartProposal(
      label: kind ?? "编制", number: item.number, span: item.span)
    let quota = reader.draft.update(organ) { organ in
      organ.quotas[index].includes.append(part)
      organ.quotas[index].span = organ.quotas[index].span.joined(item.span)
      return organ.quotas[index]
    }
    putKinds([part], of: quota, organ: organ, &reader)
    return true
  }

  /// 其中管理人员6名, 专业技术人员32名: people of one sort within a number of places.
  static func put(_ item: Item, staff: String, _ reader: inout SentenceReader) -> Bool {
    guard item.label.sign == 0, item.label.mark == .part || reader.isAmongParts,
      item.label.mark != .apart, item.bracket == nil,
      case .quota(let organ, let index) = reader.parent,
      item.label.owner == .focus || item.organ == organ
    else { return false }
    reader.isAmongParts = true
    let part = PartProposal(label: staff, number: item.number, span: item.span)
    reader.draft.update(organ) { organ in
      organ.quotas[index].includes.append(part)
      organ.quotas[index].span = organ.quotas[index].span.joined(item.span)
    }
    return true
  }

  private static func putApart(_ item: Item, kind: String?, _ reader: inout SentenceReader) {
    guard case .quota(let organ, let index) = reader.parent, organ == item.organ else { return }
    let part = PartProposal(label: kind ?? "编制", number: item.number, span: item.span)
    reader.draft.update(organ) { $0.quotas[index].excludes.append(part) }
  }

  /// The parts of a sum that are kinds are quotas of their own.
  private static func putKinds(
    _ parts: [PartProposal], of sum: QuotaProposal, organ: String?, _ reader: inout SentenceReader
  ) {
    guard KindWords.isSum(sum.kind) else { return }
    for part in parts {
      guard let kind = KindWords.short(part.label)?.name, !KindWords.isSum(kind),
        !KindWords.isForeign(kind)
      else { continue }
      let quota = QuotaProposal(
        kind: kind, number: part.number, scope: sum.scope, state: sum.state, span: part.span)
      reader.draft.update(organ) { $0.quotas.append(quota) }
    }
  }
}

extension SentenceReader {
  /// Whether 、 joins the words before a number to the number before them.
  func isListed(_ place: Int) -> Bool {
    let start = sentence.clauseStart(before: place, notBefore: 0)
    return form.words(start..<place).contains("、")
  }
}
