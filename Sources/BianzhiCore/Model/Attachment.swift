/// Which way somebody on attachment (挂职) went, as far as a text says so.
///
/// Attachment leaves the place where it was. Whoever came from elsewhere (从省财政厅挂职) holds none here; who went
/// elsewhere (到柳溪镇挂职) holds it here. 柳溪镇挂职 and 挂职副局长 may be said of either.
enum Attachment: Hashable, Sendable {
  case came, out, open

  var state: PersonState? {
    switch self {
    case .came: .secondedIn
    case .out: .attached
    case .open: nil
    }
  }

  /// - Returns: nil for a text that speaks of none, only mentions it (分管挂职工作), or holds the word alone.
  init?(_ text: String) {
    guard text.holds("挂职") || text.holds("挂任") else { return nil }
    if text.contains(Self.ofUnit) {
      self = .open
      return
    }
    var rest = StateText.withoutPeriod(
      String(String.UnicodeScalarView(PlainText(text).withoutBlanks))
    ).text.filter { !"()[]【】〔〕,。;、:".contains($0) }
    rest = Self.withoutDay(rest)
    // 第三处挂职 counts the places, and names none.
    guard PersonState(recorded: rest) == nil, !LoanWord.isBare(text), !rest.startsWith("第"),
      !Self.passing.contains(where: rest.holds)
    else { return nil }
    for word in ["系", "现", "已", "被", "经", "由组织"] where rest.startsWith(word) {
      rest = String(rest.dropFirst(word.count))
    }
    if let found = rest.wholeMatch(of: Self.gone) {
      self = Self.isOwn(found.1) ? .came : Self.isElsewhere(found.1) ? .out : .open
    } else if rest.wholeMatch(of: Self.from) != nil || rest.wholeMatch(of: Self.here) != nil {
      self = .came
    } else if let found = rest.wholeMatch(of: Self.at), Self.isElsewhere(found.1) {
      self = Self.isOwn(found.1) ? .came : .out
    } else {
      self = ["外出", "派出", "上挂", "下挂"].contains(where: rest.startsWith) ? .out : .open
    }
  }

  /// 挂职（省财政厅）: to or from there.
  nonisolated(unsafe) private static let ofUnit: Regex<Substring> =
    /(?:挂职|挂任)(?:锻炼)?[(（\[【](?![^)）]*[0-9])(?![来外上下到至往去赴在派出])[^)）]{3,}[)）\]】]/
  /// 到柳溪镇挂职, 在柳溪镇挂职副镇长, 下派到柳溪镇挂任副镇长.
  nonisolated(unsafe) private static let gone: Regex<(Substring, Substring)> =
    /(?:下派|选派|选调|派|外派|上派)?(?:到|至|往|去|赴|在)(.{2,20}?)(?:挂职|挂任).{0,12}/
  /// 从省财政厅挂职, 来自省财政厅的挂职干部.
  nonisolated(unsafe) private static let from: Regex<Substring> =
    /(?:从|自|来自).{2,20}?的?(?:下派|选派|委派|派)?(?:来|过来)?(?:挂职|挂任)[^到至赴去往在]{0,12}/
  /// 来局挂职, 来我单位挂职锻炼.
  nonisolated(unsafe) private static let here: Regex<Substring> =
    /.{0,12}?来(?:本|我|此|该)?[^来]{0,3}(?:挂职|挂任).{0,12}/
  /// 挂职柳溪镇, 挂职于柳溪镇, 挂任柳溪镇副镇长.
  nonisolated(unsafe) private static let at: Regex<(Substring, Substring)> =
    /(?:挂职|挂任)(?:锻炼)?(?:于|到|至|在|去|往|赴)?(.{2,20}?)(?:工作|锻炼)?/

  /// Without the day since when it is so: 2023年9月起到柳溪镇挂职.
  private static func withoutDay(_ text: String) -> String {
    guard StateText.hasDigits(text), let found = text.firstMatch(of: StateText.date) else {
      return text
    }
    var (before, after) = (text[..<found.range.lowerBound], text[found.range.upperBound...])
    if let last = before.last, "自从于".contains(last) { before.removeLast() }
    for word in ["开始", "以来", "起", "至今"] where after.startsWith(word) {
      after = after.dropFirst(word.count)
    }
    return String(before + after)
  }

  private static func isOwn(_ place: Substring) -> Bool {
    guard let first = place.first, "本我此该".contains(first) else { return false }
    return place.dropFirst().first.map { !"县市区省镇乡".contains($0) } ?? true
  }

  /// Whether words name a unit or village, or a post of one that is named: 柳溪镇, 柳溪镇副镇长, and not 副局长.
  private static func isElsewhere(_ text: Substring) -> Bool {
    if StateText.isPlace(text) || text.endsWith("村") || text.endsWith("社区") { return true }
    return PostTitle(String(text)).heads.contains { $0.name.count >= 2 }
  }

  private static let passing = [
    "挂职工作", "管理", "服务", "手续", "负责", "分管", "联系", "经历", "选派工作", "期满", "结束", "挂职干部工作", "挂职锻炼工作",
    "编制", "占编", "不占", "未占",
  ]
}
