/// Words for what is done to places: 核增, 收回, 划出. A number under one is a change, and no total.
enum ActWords {
  private static let acts = [String](
    words: """
      核增 增加 增核 增补 追加 调增 新增 增配 增设 增编 核减 核销 减少 减编 调减 收回 削减 精简 压缩 缩减 裁减 划出 划入 划转 划拨 调剂
      调出 调入 取消 撤销 注销 冻结 预留 释放 抽调 上收 扣减 置换 盘活 挖潜 腾退 清退 抽出 让出
      """)
  /// Words that a title or a table's caption tells a use, a plan or a share of places with.
  private static let uses = [String](
    words: "使用编制 使用空编 使用计划 用编 招聘 招录 招考 分配 下达 借用 增减 核增(减) 核减(增) 核增减 变动 变化")
  private static let plans = [String](words: "计划 建议 拟 废止 失效 草案 征求意见 送审 讨论稿 申请 申报 预算")
  /// Behind these a number is a total again.
  private static let totals =
    AfterWords.all
    + [String](words: "核定 定编 总编制 总数 总额 合计 现有 配备 减后 增后")
  /// In the number's own clause so do these.
  private static let ownTotals = [String](words: "共 达 配 设 为 至 到 定")
  private static let plain = [String](
    words: """
      内设 下设 增设 新设 建设 设备 设施 设计 设区 定额 到位 固定 稳定 为民 共青 决定 规定 确定 认定 审定 指定 制定 法定 特定 一定 协定 共同 公共
      """)

  /// Whether a verb of change stands in the words.
  static func isTold(in words: String) -> Bool { words.containsAny(acts) }

  /// Whether the words say that a number is the whole.
  static func isTotal(_ words: String) -> Bool {
    let words = plain.reduce(words) { $0.replacing($1, with: "") }
    let clause = words.split(omittingEmptySubsequences: false) { ",;:。".contains($0) }.last
    return words.containsAny(totals) || clause.map(String.init)?.containsAny(ownTotals) == true
  }

  /// Where the last verb of change ends; a comparison with another number is none.
  static func last(in words: String) -> String.Index? {
    let plain = AfterWords.all.reduce(words) { $0.replacing($1, with: blank($1)) }
    let ends = acts.flatMap(plain.ranges).filter { range in
      let clause = words[..<range.lowerBound].split(omittingEmptySubsequences: false) {
        ",;:".contains($0)
      }.last.map(String.init)
      return clause?.containsAny(["较", "比"]) != true
    }
    return ends.map(\.upperBound).max()
  }

  /// 收回:甲局行政编制2名; what follows the semicolon is taken away too.
  static func leadsList(_ words: String) -> Bool {
    guard let colon = words.firstIndex(of: ":") else { return false }
    return last(in: String(words[..<colon])) != nil
  }

  /// As long as the word.
  private static func blank(_ word: String) -> String { String(repeating: "〇", count: word.count) }

  /// Whether a title or heading says that the numbers below are added, taken away, moved or used.
  static func governs(_ words: String) -> Bool {
    // 撤销甲局、设立乙局有关机构编制: units are abolished, and no places.
    let plain = ["撤销", "取消", "注销"].reduce(words) { $0.replacing($1, with: "") }
    return words.containsAny(["编", "职数"]) && plain.containsAny(acts + uses)
      && !words.containsAny(["职责", "职能"])
  }

  /// Whether the words above or below a table leave open whether its numbers are approved totals.
  static func opensTable(_ words: String) -> Bool { words.containsAny(acts + uses + plans) }
}
