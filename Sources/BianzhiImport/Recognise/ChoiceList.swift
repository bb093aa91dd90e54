import BianzhiCore

/// Tells a sheet that only holds the words which cells of other sheets offer (drop-down lists) from a table.
enum ChoiceList {
  private static let vocabularies: [Vocabulary] = [
    QuotaKind.words, PersonState.words, PostRank.words, PostRank.organWords, PostRole.words,
    Sex.words,
    YesNo.words, OrganCategory.words, OrganTier.words, SubjectTier.words,
  ]
  private static let names: Set<String> = [
    "数据源", "数据验证", "数据有效性", "有效性", "序列", "列表", "码表", "对照表", "字典表", "下拉数据", "下拉源", "下拉列表源", "选项表",
    "引用",
    "引用数据", "辅助", "辅助表", "辅助数据", "list", "lists", "dict", "options", "code", "codes", "基础数据", "参照表",
  ]
  private static let longest = 24

  /// - Parameter sheet: its name.
  static func isMeant(by head: SheetHead, sheet: String) -> Bool {
    let width = head.rows.map(\.words.count).max() ?? 0
    // A title stands alone above columns.
    let rows =
      width > 1 ? head.rows.drop { row in row.words.count { !$0.isEmpty } == 1 } : head.rows[...]
    guard width > 0, rows.count >= 3, !rows.contains(where: \.isTooWide) else { return false }
    let columns = (0..<width).map { column in
      rows.map { $0.words.indices.contains(column) ? $0.words[column] : "" }
    }.filter { column in column.contains { !$0.isEmpty } }
    guard columns.allSatisfy(isList) else { return false }
    let lists = columns.map { column in column.filter { !$0.isEmpty } }
    // Nothing but words, with a heading above each list or without.
    if lists.allSatisfy({ isOfWords($0) }) { return true }
    guard rows.first.map({ !$0.words.contains(where: saysPerson) }) == true else { return false }
    let isUneven = Set(lists.map(\.count)).count > 1
    let isNamed = names.contains(sheet.lowercased().filter { $0.isLetter })
    return isNamed || isUneven && lists.contains(where: isOfWords)
  }

  private static func saysPerson(_ word: String) -> Bool {
    ["姓名", "身份证", "人员", "代码", "编码", "文号"].contains {
      word.contains($0) && !word.hasSuffix("状态") && !word.hasSuffix("类别")
    }
  }

  /// Short texts without numbers, each once, without a gap.
  private static func isList(_ column: [String]) -> Bool {
    let filled = column.filter { !$0.isEmpty }
    return Set(filled).count == filled.count
      && column.prefix(filled.count).allSatisfy { !$0.isEmpty }
      && filled.allSatisfy { $0.count <= longest && !$0.contains(where: \.isNumber) }
  }

  private static func isOfWords(_ list: [String]) -> Bool {
    let words =
      vocabularies.contains { $0.code(for: list[0]) != nil } ? list[...] : list.dropFirst()
    return words.count >= 2
      && vocabularies.contains { known in words.allSatisfy { known.code(for: $0) != nil } }
  }
}
