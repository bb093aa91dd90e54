/// 待改革完成后,核减编制1名; 如有需要,可再增加2名: what is done only when something else has come about.
enum ConditionWords {
  /// Clauses that start so hold for all that the sentence says behind them.
  private static let conditions = [String](
    words: """
      如有 如需 如因 如确 如遇 如条件 如工作 如业务 如今后 如后续 一旦 确需 确有需要 确有必要 确因 必要时 视情 视工作 视业务 视实际 视条件 视需要
      视发展 条件成熟 条件具备 条件允许 条件许可 具备条件 时机成熟 今后 下一步 将来 届时 符合条件 达到条件 遇有
      """)
  /// Clauses that start so leave open whether it is done, and say nothing of those behind them.
  private static let options = [String](
    words: """
      可根据 可结合 可视 可从 可向 可适当 可再 可酌情 可另 可增 可申请 可按 可调剂 可临时 可逐步 可以根据 可以从 可以适当 可以增 可以再 可暂
      """)
  private static let leads = [String](words: "其中 同时 但 并 且 以后 、")
  private static let delays = [String](words: "执行 实施 生效 办理 落实 到位")

  /// Where a sentence tells of something that is done only on a condition; nil where it tells of none.
  static func range(in sentence: Sentence) -> Range<Int>? {
    var (start, place) = (sentence.range.lowerBound, sentence.range.lowerBound)
    while place <= sentence.range.upperBound {
      let isEnd =
        place == sentence.range.upperBound
        || sentence.depth(at: place) == 0 && sentence.isBoundary(place)
      guard isEnd else {
        place += 1
        continue
      }
      if let found = range(start..<place, sentence) { return found }
      place += 1
      start = place
    }
    return nil
  }

  private static func range(_ clause: Range<Int>, _ sentence: Sentence) -> Range<Int>? {
    var words = sentence.form.words(clause)
    while let lead = words.leading(leads) { words.removeFirst(lead.count) }
    if isWait(words) {
      // 核减编制1名,待人员退休后执行: the condition stands behind what it is for.
      return words.trailing(delays) != nil && clause.upperBound == sentence.range.upperBound
        ? sentence.range : clause.lowerBound..<sentence.range.upperBound
    }
    if words.leading(conditions) != nil { return clause.lowerBound..<sentence.range.upperBound }
    if words.leading(options) != nil { return clause }
    return nil
  }

  /// 待条件成熟后, 待机构改革完成时再….
  private static func isWait(_ words: String) -> Bool {
    guard words.hasPrefix("待"), words.leading(["待遇", "待业", "待岗", "待定"]) == nil else {
      return false
    }
    return words.containsAny(["后", "时", "再", "之日"])
  }

  /// Lists all numbers that depend on the condition.
  static func leave(_ reader: inout SentenceReader) {
    guard let range = reader.unmet else { return }
    // The numbers before the condition are still to be read.
    let reached = reader.reached
    defer { reader.reached = reached }
    for index in reader.sentence.quantities.indices
    where range.contains(reader.sentence.quantities[index].range.lowerBound) {
      reader.leaveUnread(index, .notApproved)
    }
  }
}
