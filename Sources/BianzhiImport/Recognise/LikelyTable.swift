/// Tells a table whose header is not known from prose, lists of words and lists of fields, so that none is passed
/// over in silence.
struct LikelyTable {
  /// The words of its header.
  let words: [String]

  /// As far as headers are looked for.
  private static let lastRow = 30
  private static let longest = 14

  /// - Returns: nil where no row looks like a header over rows of data.
  init?(in head: SheetHead) {
    for (place, row) in head.rows.enumerated() where row.number <= Self.lastRow && !row.isTooWide {
      let words = row.words.filter { !$0.isEmpty }
      if words.contains(where: { word in Self.fieldWords.contains { word.contains($0) } }) {
        return nil
      }
      guard Self.isHeader(words), !HeaderBlock.isData(row.cells) else { continue }
      let below = Array(
        head.rows.dropFirst(place + 1).drop { row in
          row.words.count(where: { !$0.isEmpty }) <= 1
        })
      // Most columns are filled: in one row below three columns, in two rows below two.
      let rows = words.count > 2 ? 1 : 2
      let isFilled = below.prefix(rows).allSatisfy { next in
        next.words.count { !$0.isEmpty } * 2 > words.count
      }
      guard below.count >= rows, isFilled else { continue }
      guard !Self.listsFields(below) else { return nil }
      self.words = Array(words.prefix(8))
      return
    }
    return nil
  }

  /// Whether header words say whose a row is: a person's, an organ's, a body's.
  static func saysWhose(_ words: [String]) -> Bool { words.contains(where: saysWhose) }

  private static func isHeader(_ words: [String]) -> Bool {
    guard words.count >= 2, Set(words).count == words.count,
      words.allSatisfy({ isWord($0) }), saysWhose(words), !isWordList(words)
    else { return false }
    return words.count > 2 || words.allSatisfy { isKnown($0) || saysWhose($0) }
  }

  /// A few letters without the marks of a sentence.
  private static func isWord(_ word: String) -> Bool {
    let letters = word.count { $0.isLetter }
    return word.count <= longest && letters * 2 > word.count
      && !word.contains { "。；：:;，,".contains($0) }
  }

  private static func isKnown(_ word: String) -> Bool {
    Prose.headerWords.contains(HeaderWord.normal(word))
  }

  private static let owners = [
    "姓名", "单位", "机构", "部门", "名称", "代码", "编码", "身份证", "科室", "处室", "股室",
  ]
  /// What says of what sort something is, and not which one.
  private static let sorts = ["类别", "类型", "性质", "规格", "级别", "状态", "层级"]

  private static func saysWhose(_ word: String) -> Bool {
    if word == "人员" || word == "职工" { return true }
    return owners.contains { word.contains($0) } && !sorts.contains { word.hasSuffix($0) }
      && !things.contains { word.contains($0) }
  }

  /// Names of what is neither a person nor a body.
  private static let things = [
    "文件", "表名", "表格", "工作表", "附件", "字段", "指标", "项目", "目录", "代码表", "参数",
  ]

  /// Heads of lists of fields and of how to fill them in.
  private static let fieldWords = ["字段", "指标", "填写", "填报说明", "填报要求"]

  private static let listWords: Set<String> = [
    "序号", "代码", "编码", "名称", "说明", "含义", "备注", "取值", "值", "选项", "注释", "解释", "分类", "类别", "类型", "代码值",
    "枚举值",
  ]

  /// A list of words and their codes: 代码, 名称, 说明; 编制类型代码, 编制类型名称.
  private static func isWordList(_ words: [String]) -> Bool {
    words.allSatisfy { word in
      if listWords.contains(word) { return true }
      guard let ending = ["代码", "编码", "名称"].first(where: { word.hasSuffix($0) }) else {
        return false
      }
      return sorts.contains { word.dropLast(ending.count).hasSuffix($0) }
    }
  }

  /// Whether a column below holds header words, as a list of fields does.
  private static func listsFields(_ below: [SheetHead.Row]) -> Bool {
    let width = below.map(\.words.count).max() ?? 0
    return (0..<width).contains { column in
      let cells = below.compactMap { row in
        row.words.indices.contains(column) && !row.words[column].isEmpty ? row.words[column] : nil
      }
      let known = cells.count { isKnown($0) }
      return known >= 2 && known * 2 >= cells.count
    }
  }
}
