import BianzhiCore

/// Words that stand between and below the rows of printed tables.
enum RowWords {
  private static let notes = [
    "注：", "注:", "备注：", "备注:", "说明：", "说明:", "填表", "制表", "审核", "单位负责人", "负责人：", "联系人", "联系电话", "填报",
    "主管领导", "本表", "（盖章）", "截至", "截止", "单位：", "单位:", "单位名称：", "第1页", "打印日期", "制表日期",
  ].map { Array($0.utf8) }
  private static let signatures = [
    "填表", "制表", "审核", "单位负责人", "负责人：", "负责人:", "联系人", "联系电话", "填报人", "主管领导", "编制单位", "单位：", "单位:",
    "填报单位", "单位（盖章）", "单位(盖章)",
  ].map { Array($0.utf8) }

  static func isNote(_ bytes: UnsafeRawBufferPointer) -> Bool {
    starts(bytes, with: notes, noteStarts)
  }

  static func isSignature(_ bytes: UnsafeRawBufferPointer) -> Bool {
    starts(bytes, with: signatures, signatureStarts)
  }

  private static let noteStarts = firstCharacters(notes)
  private static let signatureStarts = firstCharacters(signatures)

  /// The first characters, as bytes: nearly every row ends here.
  private static func firstCharacters(_ words: [[UInt8]]) -> Set<UInt32> {
    Set(words.map { $0.prefix(3).reduce(0) { $0 << 8 | UInt32($1) } })
  }

  @inline(__always)
  private static func starts(
    _ bytes: UnsafeRawBufferPointer, with words: [[UInt8]], _ firsts: Set<UInt32>
  ) -> Bool {
    guard bytes.count >= 3, bytes[0] >= 0x80 else { return false }
    let first = UInt32(bytes[0]) << 16 | UInt32(bytes[1]) << 8 | UInt32(bytes[2])
    return firsts.contains(first)
      && words.contains { bytes.count >= $0.count && bytes.starts(with: $0) }
  }

  private static let titleEndings = [
    "花名册", "名册", "一览表", "配备表", "情况表", "汇总表", "统计表", "明细表", "台账", "信息表", "名单", "清单", "登记表", "发放表",
  ]

  static func isTitle(_ text: String) -> Bool {
    var bare = text.filter { !$0.isWhitespace }
    if let last = bare.last, "）)".contains(last),
      let open = bare.lastIndex(where: { "（(".contains($0) })
    {
      bare = String(bare[..<open])
    }
    return bare.count >= 5 && titleEndings.contains { bare.endsWith($0) }
  }

  /// Whether a text may be a count, an end or a part's heading, by its first byte: no name begins with a
  /// bracket or a digit; Chinese characters must be looked at.
  static func mayCount(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let first = bytes.first else { return false }
    return first >= 0x80 || first == 0x28 || (0x30...0x39).contains(first) || first == 0x2D
      || first == 0x2A
  }

  private static let ends: Set<String> = [
    "以下无正文", "以下空白", "以下为空", "此页无正文", "本页无正文", "无正文", "续表", "续上表", "续下页", "接上页", "接上表", "接下页",
    "转下页", "转下表", "完", "以下无数据", "以下无内容", "表完", "到此为止",
  ]

  /// The end of a table or page: 以下无正文, 共2条, 第3页.
  static func isEnd(_ text: String) -> Bool {
    let bare = bare(text)
    if ends.contains(bare) || isCount(bare) { return true }
    return bare.startsWith("第") && bare.contains("页") && bare.count <= 12
      && bare.dropFirst().first.map { $0.isNumber || numerals.contains($0) } ?? false
  }

  /// Without blanks, and without brackets, strokes and stars around it.
  private static func bare(_ text: String) -> String {
    let isFrame = { (character: Character) in "（()）—-*＊-=～~…。.".contains(character) }
    var bare = text.filter { !$0.isWhitespace }[...]
    while let first = bare.first, isFrame(first) { bare.removeFirst() }
    while let last = bare.last, isFrame(last) { bare.removeLast() }
    return String(bare)
  }

  static let numerals: Set<Character> = Set("〇零一二三四五六七八九十百千两廿卅")
  private static let counters = [
    "条记录", "条数据", "条", "人", "名", "位", "行", "页", "个", "项", "户", "家", "笔", "张", "元",
  ]

  /// 共2条记录, 共 12 人, 共计三人, 总人数：12.
  static func isCount(_ text: String) -> Bool {
    for word in ["共计", "总共", "共有", "总人数", "人数合计", "人数", "共"] where text.startsWith(word) {
      let rest = text.dropFirst(word.count).drop { "：:".contains($0) }
      let number = rest.prefix { $0.isNumber || numerals.contains($0) || ",.，".contains($0) }
      let unit = rest.dropFirst(number.count)
      let isUnit = counters.contains { unit.startsWith($0) }
      return !number.isEmpty && (isUnit || unit.isEmpty && word.count > 1)
    }
    return false
  }

  private static let totals = ["合计", "总计", "小计", "共计", "累计", "总合计", "总和"]

  /// 合计：2人, 总计(人), 小计 3: a word for a total with a count, a unit or a mark behind it.
  static func isTotal(_ text: String) -> Bool {
    guard let word = totals.first(where: { text.startsWith($0) }) else { return isCount(text) }
    let rest = text.dropFirst(word.count)
    guard let next = rest.first else { return true }
    if !next.isLetter || next.isNumber || numerals.contains(next) { return true }
    return ["人", "数", "名", "金额", "个", "元"].contains { rest.startsWith($0) }
  }

  /// The heading of some of the people below it: （一）行政人员, 一、在职人员, 1.班子成员, 第一部分.
  static func isPartHeading(_ text: String) -> Bool {
    guard let first = text.first,
      first.isWhitespace || first.isNumber || "（(第".contains(first) || numerals.contains(first)
    else { return false }
    var rest = text.filter { !$0.isWhitespace }[...]
    let isBracketed = rest.first.map { "（(".contains($0) } ?? false
    if isBracketed { rest.removeFirst() }
    if rest.startsWith("第") { rest.removeFirst() }
    let number = rest.prefix { $0.isNumber || numerals.contains($0) }
    guard !number.isEmpty, number.count <= 3 else { return false }
    rest = rest.dropFirst(number.count)
    guard let mark = rest.first else { return false }
    if isBracketed { return "）)".contains(mark) }
    return "、.．：:）)".contains(mark) || rest.startsWith("部分") || rest.startsWith("类")
  }
}
