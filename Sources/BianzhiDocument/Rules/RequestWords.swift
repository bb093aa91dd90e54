/// 请示拟核定编制30名, 所报方案未予通过: what was asked for, which no approval follows in the same sentence.
enum RequestWords {
  private static let requests = [String](
    words: """
      请示拟 来文拟 来函拟 所报 所请 所提 来文提出 来函提出 请示提出 报告提出 请示》提出 报告》提出 函》提出 提出: 要求增加 要求核定
      建议核 建议增 建议调 建议设 建议将 建议给 建议为 建议配 建议减 建议收 建议同意 建议, 建议:
      申报的 提请 希望 请求核 请求增 请求将 申请核 申请增 申请将 申请设 来函要求 来文要求
      讨论了 研究了 听取了 审议了 汇报了
      """)
  private static let approvals = [String](words: "同意 决定 批准 批复 审定 审议通过 研究通过")
  private static let refusals = [String](
    words: """
      未予 未通过 未获 不予 不同意 未同意 未批准 暂缓 缓议 不具备条件 统筹考虑 暂不同意 暂不研究 暂不增加 暂不考虑 暂不批准
      进一步论证
      """)

  /// Where a sentence tells of a request.
  ///
  /// - Parameter isOpen: whether the sentence before it told of one that no approval followed.
  /// - Returns: nil where it tells of none.
  static func range(in sentence: Sentence, isOpen: Bool) -> Range<Int>? {
    let words = sentence.words
    if isRefused(words) { return sentence.range }
    if let end = words.ranges(of: "收悉").last?.upperBound,
      first(in: String(words[end...])) == nil
    {
      return received(sentence, words[..<end])
    }
    guard let found = isOpen ? words.startIndex..<words.startIndex : first(in: words) else {
      return nil
    }
    let end =
      approvals.compactMap { word in
        words.ranges(of: word).map(\.lowerBound).first { $0 >= found.upperBound }
      }.min() ?? words.endIndex
    let place = { (index: String.Index) in
      sentence.range.lowerBound + words[..<index].unicodeScalars.count
    }
    return place(found.lowerBound)..<place(end)
  }

  /// 你局关于增加编制5名的请示收悉: all up to there is what was asked for.
  private static func received(_ sentence: Sentence, _ words: Substring) -> Range<Int> {
    let start = sentence.range.lowerBound
    return start..<start + words.unicodeScalars.count
  }

  /// What stands behind 希望 in the name of a unit.
  private static let named = [String](words: "小学 中学 学校 学院 幼儿园 工程")

  /// The first words of a request; 根据甲局建议, tells why something is done.
  private static func first(in words: String) -> Range<String.Index>? {
    requests.flatMap(words.ranges).filter { range in
      let clause =
        words[..<range.lowerBound].split(omittingEmptySubsequences: false) {
          ",;:".contains($0)
        }.last.map(String.init) ?? ""
      return clause.leading(["根据", "按照", "依据", "鉴于", "结合"]) == nil
        && String(words[range.upperBound...]).leading(named) == nil
    }.min { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
  }

  /// Lists all numbers of the request.
  static func leave(_ reader: inout SentenceReader) {
    guard let range = reader.requested else { return }
    for index in reader.sentence.quantities.indices
    where range.contains(reader.sentence.quantities[index].range.lowerBound) {
      reader.leaveUnread(index, .notApproved)
    }
  }

  /// Whether what the sentence behind this one tells of is asked for too.
  static func isOpen(behind reader: SentenceReader) -> Bool {
    guard let range = reader.requested else { return false }
    return range.upperBound == reader.sentence.range.upperBound
      && !isRefused(reader.sentence.words) && !reader.sentence.words.hasSuffix("收悉")
  }

  /// 经统筹考虑 tells of a step that is behind, and refuses nothing.
  private static func isRefused(_ words: String) -> Bool {
    refusals.flatMap(words.ranges).contains { words[..<$0.lowerBound].last != "经" }
  }

  /// Whether the sentence turns from the request to what is done.
  static func ends(with words: String) -> Bool {
    words.containsAny(approvals)
      || words.leading(["经", "现", "会议", "编委", "县委", "市委", "核定", "将", "一、", "批复", "为此"]) != nil
  }
}
