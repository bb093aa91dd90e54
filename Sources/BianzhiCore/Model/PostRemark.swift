/// What a remark says of the post that is written beside it.
package enum PostRemark {
  /// The part of a remark by which the post is over or not held yet: 已免, 退居二线, 2024年4月免去副局长职务, 拟提任.
  ///
  /// - Returns: nil for a remark that says so of another post, or of an earlier one (免去股长职务，任副局长).
  package static func givenUp(_ note: String, title: String) -> String? {
    guard signs.contains(where: note.holds) else { return nil }
    let parts = NoteState.parts(of: note)
    return parts.contains(where: namesNextPost) ? nil : parts.first { isOver($0, title) }
  }

  /// Whether a part names the post that its holder leads by now: 任副局长, and not 任四级调研员, 任前公示.
  private static func namesNextPost(_ part: String) -> Bool {
    coming.first(where: part.startsWith).map {
      PostTitle(String(part.dropFirst($0.count))).leads
    } ?? false
  }

  private static func isOver(_ part: String, _ title: String) -> Bool {
    var text = StateText.withoutPeriod(part).text
    if StateText.hasDigits(text) { text = text.replacing(StateText.date, with: "") }
    for word in ["已于", "已经", "于", "现", "已", "因年龄", "因"] where text.startsWith(word) {
      text = String(text.dropFirst(word.count))
    }
    if plain.contains(text) { return true }
    if let found = text.wholeMatch(of: removed) {
      let post = found.1.filter { !"（）()".contains($0) }
      return post.isEmpty || ["领导", "现", "现任", "原", "上述"].contains(post) || title.holds(post)
        || post.endsWith(title)
    }
    return text.wholeMatch(of: turned) != nil
  }

  private static let signs = [
    "免", "二线", "非领导", "改非", "转任", "改任", "拟", "不再", "卸任", "离任", "未任命", "公示",
  ]
  private static let coming = ["任", "现任", "新任", "提任", "改任", "升任"]
  private static let plain: Set<String> = [
    "免", "免职", "免去职务", "免职待分配", "免职待安排", "退居二线", "退二线", "二线", "改任非领导", "改任非领导职务", "改非",
    "改非领导", "改非领导职务", "卸任", "离任", "退出领导岗位", "不再担任领导职务", "拟提任", "拟任", "拟任职", "拟任命", "拟提拔",
    "待任命", "未任命", "尚未任命", "公示中", "任前公示", "任前公示中",
  ]
  /// 免去副局长职务, 不再担任副局长.
  nonisolated(unsafe) private static let removed: Regex<(Substring, Substring)> =
    /(?:免去|免|不再担任|不再任)(.*?)(?:的)?(?:职务)?/
  /// 转任一级主任科员.
  nonisolated(unsafe) private static let turned: Regex<Substring> =
    /(?:转任|改任|转为).{0,8}(?:主任科员|调研员|巡视员|科员|警长|主办|职级)(?:职务|职级)?/
}
