/// The rank of an organ as a sentence gives it: 为正科级, 机构规格为副处级.
enum RankWords {
  static let ranks = [
    "正部级", "副部级", "正省级", "副省级", "正厅级", "副厅级", "正司级", "副司级", "正局级", "副局级", "正处级", "副处级", "正县级",
    "副县级", "正科级",
    "副科级", "正股级", "副股级", "正厅局级", "副厅局级", "正县处级", "副县处级", "部级", "厅级", "处级", "科级", "股级", "县处级", "厅局级",
    "乡科级",
  ].sorted { ($1.count, $0) < ($0.count, $1) }
  private static let leads = ["为", "规格", "相当于", "级别", "属", "是", "规格:", "级别:", "定为", ",", "规格为"]
  private static let follows = [
    "", "。", ",", ";", "单位", "事业单位", "机构", "建制", "行政", "全额", "差额", "公益", "的", "政府", "直属", "财政",
    "工作部门", "规格", "架构", "参", "独立", "行政执法机构", "执法机构", "公益一类", "公益二类",
  ]

  /// 甲支队为乙局所属副处级行政执法机构: the rank is that of the organ the clause is about.
  private static func isOwn(_ before: String, _ behind: String) -> Bool {
    let clause = before.split(omittingEmptySubsequences: false) { ",;:".contains($0) }.last ?? ""
    guard let verb = clause.firstIndex(where: { "为是系".contains($0) }), verb > clause.startIndex
    else { return false }
    return String(behind.prefix { !",;。".contains($0) }).trailing(["机构", "单位", "事业单位"]) != nil
  }

  /// 局长为正处级 and 所属乙站,副科级 tell the rank of a post and of a unit below.
  private static func isOfOther(_ before: String) -> Bool {
    let clauses = before.split(omittingEmptySubsequences: false) { ",;:".contains($0) }
      .map(String.init)
    if isBehindPlate(before) { return true }
    // 均为正股级, 以上机构均为股级 tell the rank of several.
    if clauses.last?.containsAny(["以上", "上述", "各", "分别"]) == true { return true }
    if clauses.last.map(isOfSeveral) == true { return true }
    // 甲局设派驻组12个,为正处级.
    let isMade = before.containsAny(["组建", "设立", "成立"])
    if !isMade,
      clauses.dropLast().contains(where: { $0.contains("个") && !QuantityScan.isNone(in: $0) })
    {
      return true
    }
    if let clause = clauses.last, let link = clause.trailing(["均为", "为", "是", "属"]),
      TitleWords.ending(String(clause.dropLast(link.count))) != nil
    {
      return true
    }
    return clauses.dropFirst().contains { $0.leading(["所属", "下属", "直属", "下设", "下辖"]) != nil }
  }

  /// 均为, 都是, 均按 before a rank; 成都市乙局为 is of one.
  private static func isOfSeveral(_ clause: String) -> Bool {
    ["均", "都"].contains { all in
      clause.hasSuffix(all)
        || ["为", "是", "属", "系", "按", "定", "相当", "明确"].contains { clause.contains(all + $0) }
    }
  }

  /// 甲局加挂乙局牌子,副科级: the rank may be that of the organ on the plate, unless a bracket tells of it.
  private static func isBehindPlate(_ before: String) -> Bool {
    var words = before
    while let open = words.lastIndex(of: "("), let close = words[open...].firstIndex(of: ")") {
      words.removeSubrange(open...close)
    }
    return words.split(omittingEmptySubsequences: false) { ",;:".contains($0) }.dropLast()
      .contains { String($0).containsAny(["加挂", "牌子"]) }
  }

  /// The rank in 为乙局所属副处级行政执法机构.
  private static func below(_ sentence: String) -> (rank: String, place: Int)? {
    for rank in ranks {
      for range in sentence.ranges(of: rank) {
        let before = String(sentence[..<range.lowerBound])
        if before.trailing(["所属", "直属"]) != nil,
          isOwn(before, String(sentence[range.upperBound...]))
        {
          return (rank, before.unicodeScalars.count)
        }
      }
    }
    return nil
  }

  private static let posts = [String](words: "领导 职 干部 非领导 内设 正职 副职 以上 及")

  /// - Returns: nil where the sentence gives none, or speaks of posts or inner bodies.
  static func read(_ sentence: String, of organ: String?) -> (rank: String, place: Int)? {
    for rank in ranks {
      if let organ, let range = sentence.firstRange(of: organ + rank),
        // 甲局科级领导职数9名 tells the rank of posts.
        String(sentence[range.upperBound...]).leading(posts) == nil
      {
        let before = sentence[..<range.lowerBound] + organ
        return (rank, before.unicodeScalars.count)
      }
      if let organ, let range = sentence.firstRange(of: "\(organ)(\(rank))") {
        return (rank, (sentence[..<range.lowerBound] + organ).unicodeScalars.count)
      }
    }
    if let found = below(sentence) { return found }
    guard !sentence.containsAny(["内设", "职数", "待遇", "享受", "高配"]) else { return nil }
    for rank in ranks {
      for range in sentence.ranges(of: rank) {
        let before = String(sentence[..<range.lowerBound])
        let behind = String(sentence[range.upperBound...])
        guard !isOfOther(before), let last = before.last,
          "为格于别属是,:定".contains(last)
            || before.trailing(["管理的", "所属的", "直属的", "领导的", "下属的"]) != nil
            || before.hasSuffix("相当")
        else { continue }
        guard behind.isEmpty || behind.leading(follows.filter { !$0.isEmpty }) != nil else {
          continue
        }
        return (rank, before.unicodeScalars.count)
      }
    }
    return nil
  }
}
