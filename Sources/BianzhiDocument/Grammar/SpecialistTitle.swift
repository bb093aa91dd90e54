/// 生态环境保护督察专员, 草原防火督查专员: posts named by what they watch over.
enum SpecialistTitle {
  private static let ends = [String](words: "督察专员 督查专员 监察专员 巡察专员 稽查专员 审计专员 监督专员")
  private static let cuts = [String](
    words: "设置 配备 增设 增核 核增 核定 增加 其中 另设 包含 、 和 及 设 配 含 : ,")
  private static let foreign = [String](words: "局 厅 委 办 院 中心 省 市 县 区 名 级 职 的 兼 由 其 原 各 另")

  /// The title that the text ends with, and what stands before it; nil where other words may stand in it.
  static func ending(_ text: String) -> (before: String, title: TitleWords.Title)? {
    guard text.trailing(ends) != nil else { return nil }
    let start =
      cuts.compactMap { text.ranges(of: $0).last?.upperBound }.max() ?? text.startIndex
    let name = String(text[start...])
    guard (6...14).contains(name.count), !name.containsAny(foreign) else { return nil }
    return (
      String(text[..<start]), TitleWords.Title(text: name, role: .other, isInner: false)
    )
  }
}
