import BianzhiCore

/// Tells a row that counts the people above it from people: 男 | 1 | 女 | 1, 党员 | 3人.
enum TallyRow {
  /// Whether all filled cells are words for sorts of people, each with a number behind it.
  static func matches(_ cells: CellReader) -> Bool {
    if areLabelled(cells) { return true }
    guard mayMatch(cells) else { return false }
    let filled = (0..<cells.count).filter { !cells.bytes($0).isEmpty }
    guard filled.count.isMultiple(of: 2) else { return false }
    return stride(from: 0, to: filled.count, by: 2).allSatisfy { place in
      isNumber(cells.bytes(filled[place + 1])) && isSort(cells.string(filled[place]))
    }
  }

  /// By the first two filled cells: nearly every row of people ends here.
  private static func mayMatch(_ cells: CellReader) -> Bool {
    var isFirst = true
    for column in 0..<cells.count {
      let bytes = cells.bytes(column)
      guard let start = bytes.first else { continue }
      guard isFirst else { return isNumber(bytes) }
      if start < 0xE4 { return false }
      isFirst = false
    }
    return false
  }

  private static func isNumber(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.count <= 11 && CountBlock.isNumber(bytes)
  }

  /// 编制数：3 | 实有数：2 | 缺编：1, or 编制数3 | 实有数2: each cell is a count with its label.
  private static func areLabelled(_ cells: CellReader) -> Bool {
    var count = 0
    for column in 0..<cells.count {
      let bytes = cells.bytes(column)
      guard let start = bytes.first else { continue }
      guard start >= 0xE4, bytes.count <= 36, isCountLast(bytes) else { return false }
      let text = cells.string(column)
      guard TailWords.isTally(text) || isCounted(text) else { return false }
      count += 1
    }
    return count > 1
  }

  private static func isCounted(_ text: String) -> Bool {
    let word = text.filter { !$0.isWhitespace }
    let label = word.prefix { $0.isLetter && !$0.isNumber }
    let rest = word.dropFirst(label.count)
    guard label.count > 1, rest.first?.isNumber == true else { return false }
    return CountBlock.isMeasure(HeaderWord.normal(String(label)))
  }

  /// A digit, or 人, 名 or 个.
  private static func isCountLast(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let last = bytes.last else { return false }
    return (0x30...0x39).contains(last) || [0xBA, 0x8D, 0xAA].contains(last)
  }

  private static func isSort(_ text: String) -> Bool {
    let word = text.filter { !$0.isWhitespace && !"：:（）()".contains($0) }
    if sorts.contains(word) || Sex(recorded: word) != nil || CountBlock.isMeasure(word) {
      return true
    }
    if word.endsWith("人数") || word.endsWith("以上") || word.endsWith("以下") { return true }
    let bare = word.endsWith("人员") ? String(word.dropLast(2)) : word
    return [QuotaKind.words, PersonState.words, PostRank.words].contains {
      $0.code(for: word) != nil || $0.code(for: bare) != nil
    }
  }

  private static let sorts: Set<String> = [
    "男性", "女性", "男职工", "女职工", "男同志", "女同志", "党员", "中共党员", "团员", "群众", "民主党派", "少数民族", "汉族", "博士",
    "硕士",
    "研究生", "本科", "大学", "大专", "专科", "中专", "高中", "总数", "人数", "编制数", "编制", "实有", "超编", "空编", "缺编",
    "领导",
    "干部", "工人", "职工", "聘用", "编内", "管理岗位", "专技岗位", "专业技术岗位", "工勤岗位", "行政", "事业", "其他",
  ]
}
