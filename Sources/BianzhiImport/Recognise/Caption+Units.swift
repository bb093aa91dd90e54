import BianzhiCore
import Foundation

/// The units that titles, captions and names of sheets and files may name.
extension Caption {
  /// The title as it stands, and without what it says of the table: 江海市财政局人员花名册（截至…） names 江海市财政局.
  var titledOrgans: [String] {
    texts.flatMap(Self.pieces).filter { Self.label(of: $0.compatibilityForm) == nil }
      .flatMap { Self.organs(in: $0) }
  }

  /// Several labels in one cell, one by one: 学校：江海市第一中学  统计日期：….
  static func pieces(_ text: String) -> [String] {
    guard text.contains(where: { "：:".contains($0) }), text.contains(where: \.isWhitespace) else {
      return [text]
    }
    return text.split(separator: nextLabel).map(String.init)
  }

  nonisolated(unsafe) private static let nextLabel = #/\s+(?=\p{Han}{2,8}\s*[：:])/#

  /// Texts that may be an organ's name inside a title, a sheet's or a file's name: the title itself, then what brackets
  /// hold or a long stroke parts off.
  static func organs(in title: String) -> [String] {
    var seen: Set<String> = []
    let found = pieces(title).flatMap { piece in
      let words = piece.compatibilityForm.filter { !$0.isWhitespace }
      let parts = unlabelled(VersionWord.removed(from: words)).flatMap(parted)
      return parts.flatMap(names) + parts.flatMap(bracketed)
    }
    return found.filter { $0.count >= 2 && seen.insert($0).inserted }
  }

  /// The text behind a label that says whose the table is, or the whole text; nothing behind another label: 主管部门：….
  private static func unlabelled(_ text: String) -> [String] {
    guard let colon = colon(in: text) else { return [text] }
    let (before, rest) = (String(text[..<colon]), String(text[text.index(after: colon)...]))
    let label = before.filter { !"()（）[]【】".contains($0) }
    if others.contains(where: label.contains) { return [] }
    if kinds.contains(label) { return [rest] }
    if label.count > 8 || SheetOrgan.looksLikeOrgan(label) { return [before] }
    return tableWords.contains(where: label.contains) ? [before, rest] : [rest]
  }

  /// The first colon that is not in brackets.
  private static func colon(in text: String) -> String.Index? {
    var depth = 0
    return text.indices.first { index in
      if "([【〔".contains(text[index]) { depth += 1 }
      if ")]】〕".contains(text[index]) { depth -= 1 }
      return depth <= 0 && text[index] == ":"
    }
  }

  /// Labels of units that are not the table's own, and of people and days.
  private static let others = [
    "主管", "上级", "举办", "主办", "制表", "审核", "批准", "负责人", "联系", "电话", "日期", "时间", "经办", "填表人", "填报人",
    "抄送",
    "报送人", "校对", "复核", "金额", "注", "说明",
  ]
  /// Labels that end like the name of a unit.
  private static let kinds: Set<String> = ["填报部门", "所属部门", "工作部门", "幼儿园", "办公室", "大学", "中学", "小学"]

  /// What long strokes part: 工资表——江海市林业局.
  private static func parted(_ text: String) -> [String] {
    text.split { "—―".contains($0) }.map(String.init)
  }

  /// What stands in brackets behind or in a text: 工资发放表（江海市林业局）.
  private static func bracketed(_ text: String) -> [String] {
    guard text.unicodeScalars.contains(where: openings.contains) else { return [] }
    return text.matches(of: inBrackets).map { String($0.1) }
      .filter { inner in !besides.contains(where: inner.startsWith) }
      .flatMap(unlabelled).flatMap(names)
  }

  private static let openings = Array("(（【[〔《「".unicodeScalars)
  nonisolated(unsafe) private static let inBrackets =
    #/[(（【\[〔《「]([^()（）【】\[\]〔〕《》「」]{3,40})[)）】\]〕》」]/#

  /// 2024年6月1日至30日.
  nonisolated(unsafe) private static let daySpan =
    /(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日?[至到\-—~](?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日/

  /// How brackets begin that say which people are meant, or that the unit has another name.
  private static let besides = ["含", "不含", "除", "原", "代", "并入", "包括", "挂", "加挂", "附", "另"]

  private static func names(_ whole: String) -> [String] {
    var text = ChineseNumeral.datesInDigits(whole).replacing(daySpan, with: "")
    while let open = text.firstIndex(where: { "(（".contains($0) }),
      let close = text[open...].firstIndex(where: { ")）".contains($0) })
    {
      let inner = text[open...close]
      if inner.contains(where: \.isNumber) || inner.contains("截") || inner.contains("表") {
        text.removeSubrange(open...close)
      } else {
        break
      }
    }
    text = withoutNumber(text)
    // 甲县干部休养所 is a name as it stands, though 干部 mostly begins what a table says of itself.
    if text.endsWith(")"), let open = text.lastIndex(of: "("), open > text.startIndex {
      // 实验幼儿园（退休）: what stands behind a name may say which people are meant.
      let inner = text[text.index(after: open)...].dropLast()
      if PeopleGroup(heading: String(inner)) != nil { text = String(text[..<open]) }
    }
    var names = [String(text.trimmingSuffix { $0.isNumber || "-_.、·年月日".contains($0) })]
    for word in tableWords {
      if let range = text.firstPlace(of: word) {
        var before = text[..<range.lowerBound]
        if before.hasSuffix("月份") { before = before.dropLast() }
        let name = before.trimmingSuffix { $0.isNumber || "-_.、·年月日度".contains($0) }
        if name.count >= 2 { names.append(String(name)) }
      }
    }
    return names + names.compactMap(withoutPeople)
  }

  /// Without what numbers or dates a title in front: 2024年6月…, 3-…, 一、…; 第一中学 is a name.
  private static func withoutNumber(_ text: String) -> String {
    var rest = text[...]
    // 关于江海市林业局…的名单
    if rest.hasPrefix("关于") {
      rest = rest.dropFirst(2)
      for word in ["报送", "上报", "呈报", "填报", "报", "印发", "公布", "核定", "调整"] where rest.hasPrefix(word) {
        rest = rest.dropFirst(word.count)
        break
      }
    }
    if RowWords.isPartHeading(text), let mark = rest.firstIndex(where: { "、.．：:）)".contains($0) }) {
      rest = rest[rest.index(after: mark)...]
    }
    while let first = rest.first {
      let isNumber = first.isASCII && first.isNumber || "〇零".contains(first)
      let next = rest.dropFirst().first
      let isCount = first == "第" && next.map { $0.isASCII && $0.isNumber } == true
      guard isNumber || isCount || "-_.、·年月日号".contains(first) else { break }
      rest = rest.dropFirst()
    }
    return String(rest)
  }

  /// 江海市林业局离退休 of 江海市林业局离退休人员名单.
  private static func withoutPeople(_ name: String) -> String? {
    guard let group = groups.first(where: { name.endsWith($0) && name.count > $0.count + 2 })
    else {
      return nil
    }
    return String(name.dropLast(group.count).trimmingSuffix { $0.isNumber || "年月日度".contains($0) })
  }

  /// Sorts of people, the longer words first.
  private static let groups = PeopleGroup.states.values.reduce(into: Set<String>()) {
    $0.insert($1)
  }.union(PeopleGroup.serving).sorted { ($1.count, $0) < ($0.count, $1) }

  /// Where the name of an organ ends in a title.
  private static let tableWords = [
    "三定", "核定", "机关工作人员", "机关干部", "机关人员", "机构编制实名制", "实名制", "编制实名", "在编人员", "在职人员", "工作人员", "干部职工",
    "干部", "人员", "花名册", "名册",
    "编制与人员", "编制和人员", "编制配备", "机构编制", "编制", "领导职数", "职数", "内设机构", "工资", "机构台账", "台账",
    "基本情况", "情况", "信息", "明细", "名单", "一览表", "汇总表", "统计表", "领导班子", "班子成员", "领导成员", "中层", "一般",
    "行政人员", "事业人员", "工勤人员", "管理人员", "专业技术", "专任教师", "教职工", "教辅", "教师", "后勤", "新增", "新进", "减少", "增加",
    "调入", "调出", "报送", "上报",
  ]
}

extension StringProtocol {
  fileprivate func trimmingSuffix(_ isDropped: (Character) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, isDropped(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }
}
