/// What a free text of a row, such as a title or a remark, says of the present: its parts between stops, without those
/// that tell of what was, where somebody came from, or what is no more.
///
/// 原市财政局副局长，现借调市审计局 says 现借调市审计局.
package struct PresentWords: Hashable, Sendable {
  /// In their order, brackets kept.
  package let parts: [String]

  package init(_ text: String) {
    var (parts, part, depth): ([String], String, Int) = ([], "", 0)
    for letter in OrganName.folded(text) {
      if letter == "(" { depth += 1 }
      if letter == ")" { depth = max(0, depth - 1) }
      if depth == 0, Self.stops.contains(letter) {
        parts.append(part)
        part = ""
      } else {
        part.append(letter)
      }
    }
    parts.append(part)
    self.parts = parts.filter { !$0.isEmpty && !Self.isPast($0) }
  }

  /// What stands in brackets, between stops: 主持业务 and 副局长 of 四级调研员（主持业务，副局长）.
  package var bracketed: [String] {
    parts.flatMap { part in
      part.split(separator: "(").dropFirst().flatMap { rest in
        rest.prefix { $0 != ")" }.split(whereSeparator: Self.stops.contains).map(String.init)
      }
    }
  }

  /// Whether one of the parts names it; a name stands in brackets, too.
  package func names(_ name: String, besides others: [String] = []) -> Bool {
    let name = OrganName.folded(name)
    guard !name.isEmpty else { return false }
    return parts.contains { part in
      others.reduce(part) { $0.replacing($1, with: "、") }.contains(name)
    }
  }

  private static let stops: Set<Character> = Set("；;。，,！!、/\n\t")

  private static func isPast(_ part: String) -> Bool {
    let undated = String(part.drop { $0.isNumber || "年月日.-".contains($0) })
    if past.contains(where: part.holds) || from.contains(where: part.startsWith) { return true }
    let isNow = now.contains(where: part.holds)
    if !isNow, before.contains(where: part.holds) || isFrom(undated) { return true }
    return part.matches(of: former).contains { !places.contains(String($0.1)) }
  }

  /// Behind 草, 中 and the like 原 is part of a name.
  nonisolated(unsafe) private static let former: Regex<(Substring, Substring)> = /(.?)原/
  private static let places: Set<String> = ["草", "中", "平", "高", "太", "开", "五", "三", "屯", "松", "青"]

  private static let past = [
    "曾", "前任", "离任", "卸任", "免去", "已免", "免职", "免副", "免正", "不再", "辞去", "调入", "转入", "调来", "划转", "划入",
    "转隶", "选调自",
    "撤销", "撤并", "并入", "取消", "摘牌", "更名", "改名", "拟", "调离", "调出", "返回", "结束", "期满",
  ]
  private static let from = ["由", "从", "自", "来自"]
  private static let before = ["此前", "先前", "调入前", "入职前", "转任前"]
  private static let now = ["现", "仍", "至今", "目前"]

  /// 2024年8月从财政局转任: where somebody came from.
  private static func isFrom(_ part: String) -> Bool {
    from.contains(where: part.startsWith) && came.contains(where: part.holds)
  }

  private static let came = ["转任", "调任", "交流", "调来", "选调", "遴选", "考调"]
}
