/// What a sentence holds that is not proposed.
extension SentenceReader {
  /// Lists the clause of a number, and all numbers in the bracket behind it.
  mutating func leaveUnread(_ index: Int, _ reason: UnreadText.Reason) {
    done.insert(index)
    leftFor.insert(reason)
    if reason == .whichOrgan, !startsWithFocus { isOwnerLost = true }
    let quantity = sentence.quantities[index]
    reached = max(reached, quantity.range.upperBound)
    guard isWorthTelling(quantity) else { return }
    let earlier = index > 0 ? sentence.quantities[index - 1] : nil
    let start = sentence.clauseStart(
      before: quantity.range.lowerBound,
      notBefore: earlier.map { behind($0, before: quantity) } ?? 0)
    let end = sentence.clauseEnd(from: quantity.range.upperBound, notAfter: .max)
    let range = start..<max(end, quantity.range.upperBound)
    let span = form.span(range)
    if let last = draft.unread.last, last.span.end >= span.end, last.span.start <= span.start {
      return
    }
    draft.unread.append(UnreadText(text: form.written(range), span: span, reason: reason))
  }

  /// Lists words that hold numbers without a unit.
  mutating func leaveWords(_ range: Range<Int>) {
    leftFor.insert(.notUnderstood)
    draft.unread.append(
      UnreadText(text: form.written(range), span: form.span(range), reason: .notUnderstood))
  }

  /// Behind a number and its bracket, unless the other number stands in that bracket.
  private func behind(_ earlier: Quantity, before other: Quantity) -> Int {
    guard let bracket = sentence.bracket(at: earlier.range.upperBound),
      bracket.upperBound < other.range.lowerBound
    else { return earlier.range.upperBound }
    return bracket.upperBound + 1
  }

  /// What is counted with 个 and is neither place, post, body nor unit.
  private static let noBodies = [String](
    words: "工作日 自然日 月 小时 方面 环节 阶段 百分点 步骤 层次 层面 要点 重点 文件 项目 问题 原则 关键 类别 种类 以上 以内 以下 年度")

  /// False for 两个, 一个 and the like where no body, post or place is counted.
  private func isWorthTelling(_ quantity: Quantity) -> Bool {
    guard quantity.unit != .places else { return true }
    let next = form.words(
      quantity.range.upperBound..<min(quantity.range.upperBound + 6, sentence.range.upperBound))
    let before = form.words(
      max(sentence.range.lowerBound, quantity.range.lowerBound - 6)..<quantity.range.lowerBound)
    let words = ["机构", "科", "处", "股", "室", "编", "职", "单位", "站", "所", "司", "局", "部门", "庭"]
    if quantity.unit == .pieces {
      if !quantity.isWords { return next.leading(Self.noBodies) == nil }
      return next.containsAny(words) || before.containsAny(["编", "职数", "机构", "内设", "下设"])
    }
    return !quantity.isWords || before.containsAny(["编", "职", "长"])
  }
}
