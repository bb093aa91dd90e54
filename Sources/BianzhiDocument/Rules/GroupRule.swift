/// 核定7个地区局和26个监管办公室人员编制共2580名: the numbers of organs stand in the words for whose places they are.
enum GroupRule {
  /// Reads the number at the end of such a clause.
  ///
  /// - Returns: whether the clause was one.
  static func read(_ index: Int, _ reader: inout SentenceReader) -> Bool {
    let quantity = reader.sentence.quantities[index]
    guard reader.isApproval, quantity.unit != .pieces, let number = quantity.value else {
      return false
    }
    let start = reader.sentence.clauseStart(before: quantity.range.lowerBound, notBefore: 0)
    let counted = reader.sentence.quantities[..<index].filter { $0.range.lowerBound >= start }
    guard !counted.isEmpty, counted.allSatisfy({ $0.unit == .pieces }) else { return false }
    let words = reader.form.words(start..<quantity.range.lowerBound)
    guard let label = LabelReader.read(words), label.sign == 0, label.mark == nil,
      case .group(let group) = label.owner, case .quota(let kind, let scope) = label.content,
      reader.sentence.clauseEnd(from: end(of: quantity, reader), notAfter: .max)
        == end(of: quantity, reader),
      AfterWords.wish(words) == nil,
      AfterWords.veto(reader.form.words(reader.sentence.range.lowerBound..<start)) == nil,
      reader.carriedReason == nil
    else { return false }
    for place in reader.sentence.quantities.indices
    where reader.sentence.quantities[place].range.lowerBound >= start && place <= index {
      reader.done.insert(place)
    }
    let range = reader.form.pastLinks(start)..<end(of: quantity, reader)
    reader.reached = range.upperBound
    let quota = QuotaProposal(
      kind: kind, number: number, scope: scope, state: .stated, span: reader.form.span(range))
    reader.draft.update(group) { $0.quotas.append(quota) }
    (reader.spoken, reader.newest) = (group, label)
    reader.mentioned.insert(group)
    return true
  }

  private static func end(of quantity: Quantity, _ reader: SentenceReader) -> Int {
    reader.sentence.bracket(at: quantity.range.upperBound).map { $0.upperBound + 1 }
      ?? quantity.range.upperBound
  }
}
