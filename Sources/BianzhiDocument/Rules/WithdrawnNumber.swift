/// 原核定的事业编制5名予以收回, 其5名事业编制收回: places that an organ had and loses.
enum WithdrawnNumber {
  private static let verbs = [String](words: "收回 核销 核减 撤销 注销")
  private static let leads = [String](
    words: "同时予以 一并予以 相应予以 予以 同时 一并 相应 全部 全部予以 由市委编办 由县委编办 由区委编办 由编办")
  private static let origins = [String](words: "原核定的 原核定 原有的 原有 其原有 其 该中心原有 现有的 现有")

  /// Takes the number where it is one.
  static func read(_ place: NumberRule.Place, _ reader: inout SentenceReader) -> Bool {
    guard place.bracket == nil, !place.isGlued, place.quantity.unit != .pieces,
      let number = place.quantity.value, reader.carriedReason == nil, reader.left == nil,
      let verb = verb(reader.form.words(place.tail)),
      !reader.isWished(before: place.tail.upperBound)
    else { return false }
    var words = String(place.label.drop { "、,".contains($0) })
    if let origin = words.leading(origins) {
      words.removeFirst(origin.count)
    } else if let range = ["原核定的", "原核定", "原有的", "原有"].lazy.compactMap({
      words.firstRange(of: $0)
    }).first {
      words.removeSubrange(range)
    }
    let counted = verb.rest.isEmpty ? words : verb.rest
    guard let (kind, before) = TransferRule.kind(counted), let kind,
      let organ = owner(verb.rest.isEmpty ? before : words + before, reader)
    else { return false }
    let range = place.start..<place.tail.upperBound
    let change = ChangeProposal(
      kind: kind, delta: -number, from: nil, to: nil,
      span: reader.form.span(reader.form.pastLinks(range.lowerBound)..<range.upperBound))
    reader.draft.update(organ) { $0.changes.append(change) }
    reader.done.insert(place.index)
    reader.reached = place.tail.upperBound
    reader.actsFrom = place.tail.upperBound
    return true
  }

  /// Whose places they are; nil where the text leaves it open.
  private static func owner(_ words: String, _ reader: SentenceReader) -> String?? {
    if words.isEmpty || words == "的" {
      guard !reader.isFocusUnclear, !reader.isToSeveral, reader.focus != nil,
        !OtherOrgans(reader).stand(before: reader.reached)
      else { return nil }
      return .some(reader.focus)
    }
    guard let owner = TransferRule.owner(words), reader.isClear(owner),
      !reader.isFocusUnclear || reader.isSaid(owner)
    else { return nil }
    return .some(reader.name(of: owner))
  }

  /// What is counted between the number and the verb; nil where the words end otherwise.
  private static func verb(_ tail: String) -> (rest: String, String)? {
    guard let verb = tail.trailing(verbs) else { return nil }
    var rest = String(tail.dropLast(verb.count))
    if let lead = rest.trailing(leads) { rest.removeLast(lead.count) }
    return (rest, verb)
  }
}
