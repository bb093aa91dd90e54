/// Words that tell before from after, and wishes from approvals.
enum AfterWords {
  static let all = [String](
    words: """
      调整后 核定后 核增后 核减后 增加后 减少后 划转后 划入后 划出后 变更后 整合后 合并后 改革后 增减后 调剂后 重新核定后 调整到位后 增编后 减编后
      """)
  private static let before = [String](
    words: """
      原核定 原有 原编制 原定 原来 原为 原行政 原事业 原三定 原设 原领导 原机关 原规定 原批准 原方案 原“三定” 原人员 原内设 原配 原批复 原批文 原文件 原请示 最初 曾 此前 以前 现在的 目前的
      调整前 改革前 整合前 过去 历史上 当时 先后 上年 去年 上一次 原下达 比 较 与上 同比 废止 沿革
      """)
  private static let unapproved = [String](
    words: """
      若 如果 假如 拟增 拟核 拟设 拟调 拟给 拟安排 拟定编 拟配 拟将 建议 申请 预计 争取 力争 草案 参照执行 标准为 暂时超 允许超 不再 原则上
      平均 每个 每所 每名 公里 万名
      """)
  /// Words before the leaders who are there, where places would need a verb of approval.
  static let nowThere = ["现有", "现任", "现配", "现设"]
  private static let people = [String](words: "缺编 空编 超编 实有 实际 在职 在编 在岗 在册 现状 满编 已用 已配")
  private static let limits = [String](words: "至少 最多 最少 不超过 不得超过 不少于 不低于 不高于 约 控制在 大约 近")

  private static let norms = [String](
    words: "以下的 以上的 以内的 不足 超过 凡 每个 每所 按标准 标准: 标准为 应当 可以 视情 若 如果 假如 若参照 比照 参照省 参照市 参照县 参照区 参照国家")

  /// Words behind which the number is the one from now on.
  private static let renewals = ["现核定", "现重新核定", "现调整"]

  /// Why a number behind these words of its sentence is not one to propose.
  static func veto(_ words: String) -> UnreadText.Reason? {
    var text = words[...]
    for mark in all + renewals {
      if let range = text.ranges(of: mark).last { text = text[range.upperBound...] }
    }
    let rest = FromToRule.withoutOrigins(SourceRule.withoutComparison(String(text)))
    // 若加上离退休干部编制,总编制为731名 adds up what is approved.
    if words.replacing("若加上", with: "").containsAny(norms) { return .notApproved }
    if rest.containsAny(before) { return .earlier }
    return year(in: rest) ? .earlier : nil
  }

  /// Words in which such a word is only a part.
  private static let plain = ["节约", "合约", "附近", "近郊", "近海", "在编制"]

  /// Why a number in this clause is none that is approved.
  static func wish(_ clause: String) -> UnreadText.Reason? {
    var words = plain.reduce(clause) { $0.replacing($1, with: "") }
    // 收回甲局空编事业编制5名 takes away places that nobody holds.
    if words.contains("收回") { words = words.replacing("空编", with: "") }
    if words.containsAny(unapproved) { return .notApproved }
    if words.containsAny(people) { return .people }
    return words.containsAny(limits) ? .limit : nil
  }

  /// Whether a year tells when the number was in force, and not since when or by which document.
  private static func year(in text: String) -> Bool {
    for range in text.ranges(of: "年") {
      let digits = text[..<range.lowerBound].suffix(4)
      guard digits.count == 4, digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { continue }
      let head = text[..<range.lowerBound].dropLast(4)
      let clause = head.split(whereSeparator: { "，,;；:".contains($0) }).last.map(String.init) ?? ""
      let isWhole = head.isEmpty || head.last.map { "，,;；:".contains($0) } == true
      if isWhole { return true }
      let sources = ["自", "从", "根据", "按照", "依据", "经", "《", "〔", "文件", "会议", "由"]
      if clause.containsAny(sources) { continue }
      // 成立于1950年,现设… tells when the organ was made, and then how it is now.
      let isMade = clause.containsAny(["成立于", "始建于", "组建于", "创建于", "建于"])
      if isMade, String(text[range.upperBound...]).containsAny(["现有", "现设", "现核定", "目前"]) {
        continue
      }
      return true
    }
    return false
  }
}
