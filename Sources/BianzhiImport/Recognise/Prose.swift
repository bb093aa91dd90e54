import BianzhiCore

/// Tells words on how to fill in a table, and lists of words, from tables.
enum Prose {
  private static let names = [
    "填表说明", "填报说明", "填写说明", "使用说明", "编报说明", "指标说明", "指标解释", "字段说明", "表格说明", "模板说明", "操作说明",
    "说明", "代码表", "代码", "代码说明", "数据字典", "字典", "字典表", "枚举", "枚举值", "选项", "下拉", "下拉选项", "下拉菜单", "下拉列表",
    "参数", "参数表", "填报须知", "填表须知", "须知", "注意事项", "填写示例", "示例", "样例", "样表", "目录",
  ]
  private static let endings = ["说明", "代码表", "字典", "须知", "选项"]
  /// Words that say of a sheet that it holds a table as well.
  private static let tables = ["花名册", "名册", "台账", "汇总", "明细", "情况", "工资"]

  /// Whether a sheet is called so: 填表说明, 附件2：填报说明, 单位性质代码表.
  static func isName(_ name: String) -> Bool {
    let bare = name.filter { $0.isLetter }
    if names.contains(bare) { return true }
    return endings.contains { bare.endsWith($0) } && !tables.contains { bare.contains($0) }
  }

  /// Fields that say whose row it is; their cells are no header words.
  private static let subjects: [Field] = [.name, .person, .organName, .organCode, .body]

  /// Header words of all kinds, normalised.
  static let headerWords = Set(TableKind.all.flatMap { $0.fields.keys })

  /// Whether the rows below a header speak of header words (姓名 | 填写本人姓名), as a list of fields does.
  static func isFieldList(
    _ candidate: Candidate, in head: SheetHead, _ reading: HeaderReading
  ) -> Bool {
    let below = head.rows.filter { $0.number > candidate.block.rows.upperBound }
    for field in subjects {
      guard let column = candidate.layout.columns[field] else { continue }
      let cells = below.compactMap { row in
        row.words.indices.contains(column) && !row.words[column].isEmpty ? row.words[column] : nil
      }
      if areHeaderWords(cells, reading) { return true }
    }
    return false
  }

  /// Whether at least half of the cells are header words. A heading that comes again is one word: a list of fields has many.
  private static func areHeaderWords(_ cells: [String], _ reading: HeaderReading) -> Bool {
    var (known, others): (Set<String>, Int) = ([], 0)
    for cell in cells {
      let word = reading.normal(cell)
      if headerWords.contains(word) { known.insert(word) } else { others += 1 }
      if others * 2 > cells.count { return false }
    }
    return known.count >= 2
  }

  /// Whether most lines are sentences: they hold the marks of one, or end with the colon of an address.
  static func isText(_ head: SheetHead) -> Bool {
    let lines = head.rows.map { $0.words.joined() }.filter { !$0.isEmpty }
    guard lines.count > 1 else { return false }
    let sentences = lines.count { line in
      line.contains { "。；！？;".contains($0) } || line.hasSuffix("：") || line.hasSuffix(":")
        || line.count >= 12 && line.contains("，")
    }
    return sentences * 2 > lines.count
  }

  /// Whether a file that is called a text holds lines, and no rows of cells: a letter, a note, minutes.
  ///
  /// Columns set apart by blanks alone are no lines of a letter.
  static func isLetter(_ head: SheetHead, _ path: String) -> Bool {
    guard ["txt", "text", "md", "log"].contains(where: { path.lowercased().hasSuffix(".\($0)") })
    else { return false }
    // Words are without the blanks between characters.
    let rows = head.rows.map { row in row.cells.filter { !$0.isEmpty } }.filter { !$0.isEmpty }
    let wide = rows.count { $0.count > 1 || isSpaced($0[0]) }
    return !rows.isEmpty && wide * 4 < rows.count
  }

  private static func isSpaced(_ line: String) -> Bool {
    line.split(whereSeparator: \.isWhitespace).count >= 3
  }

  private static let topics = [
    "编制", "职数", "身份证", "在编", "在岗", "人员状态", "人员类别", "人员身份", "内设机构", "领导职务", "实有", "核定", "应发", "实发",
    "任职",
    "机构代码", "机构规格", "职级", "超编", "空编",
  ]
  private static let titles = [
    "花名册", "人员名册", "实名制", "编制", "职数", "机构台账", "内设机构", "工资发放", "工资表", "三定", "在编", "在职人员",
  ]
  private static let shortest = 3
  /// As far as headers are looked for.
  private static let lastRow = 30

  /// The header words of what looks like a table of this trade; nil where it is none.
  ///
  /// - Parameter file: its name, which may say it.
  static func unknownTable(in head: SheetHead, file: String) -> [String]? {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    guard !isName(String(name.prefix { $0 != "." })) else { return nil }
    if let words = titledTable(in: head, name) { return words }
    let isPhoneBook = ["通讯录", "电话", "联系方式"].contains {
      name.contains($0) || head.titles.contains($0)
    }
    return isPhoneBook ? nil : LikelyTable(in: head)?.words
  }

  /// One of whose header or title a word of this trade is.
  private static func titledTable(in head: SheetHead, _ name: String) -> [String]? {
    for (place, row) in head.rows.enumerated() where row.number <= lastRow {
      let words = row.words.filter { !$0.isEmpty }
      guard words.count >= shortest, words.allSatisfy({ $0.count <= 20 }),
        !HeaderBlock.isData(row.cells)
      else { continue }
      // 一、党委部门 may part the rows.
      let next = head.rows.dropFirst(place + 1).first { row in
        row.words.count(where: { !$0.isEmpty }) > 1
      }
      guard let next, next.words.count(where: { !$0.isEmpty }) >= shortest else { return nil }
      let speaks = words.contains { word in topics.contains { word.contains($0) } }
      let isTitled = titles.contains { head.titles.contains($0) || name.contains($0) }
      return speaks || isTitled ? Array(words.prefix(8)) : nil
    }
    return nil
  }
}
