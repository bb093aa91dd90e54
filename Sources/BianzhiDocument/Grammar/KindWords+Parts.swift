extension KindWords {
  /// Kinds of which none can be a part of another line: those of organs, and those of institutions by their funding.
  private static let families: [Set<String>] = [
    ["行政编制", "政法专项编制"],
    ["事业编制", "全额拨款事业编制", "差额拨款事业编制", "自收自支事业编制", "参公事业编制"],
  ]
  private static let fundings: Set<String> = ["全额拨款事业编制", "差额拨款事业编制", "自收自支事业编制"]

  /// Whether a number of one kind can hold places that the words name: 行政编制18名 holds no 事业编制10名.
  static func canHold(_ whole: String?, _ words: String) -> Bool {
    guard let whole, let part = short(words)?.name, part != whole else { return true }
    if fundings.contains(whole), fundings.contains(part) { return false }
    let own = families.first { $0.contains(whole) }
    let other = families.first { $0.contains(part) }
    return own == nil || other == nil || own == other
  }
}
