import BianzhiCore

/// A text that names a unit of the ledger and a post in it: 江海市财政局局长, 云浦乡党委书记, 市财政局党组书记、局长.
struct UnitAndPost {
  let organ: Int64
  let post: String

  /// - Returns: nil where no unit of the ledger stands at the beginning, or nothing behind it.
  init?(_ written: String, in organs: OrganKeys) throws {
    let text = written.filter { !$0.isWhitespace }
    let characters = Array(text)
    // The longest name counts: 财政局监督检查局局长 is no 局长 of the 财政局.
    for count in stride(from: characters.count - 1, through: 2, by: -1) {
      let name = String(characters[..<count])
      guard let organ = try organs.unit(named: name) else { continue }
      let rest = String(characters[count...]).drop { "、，,：:-—".contains($0) }
      // 财政局长: the last character of the unit is the first of the post.
      let post = rest.hasPrefix("长") ? String(characters[count - 1]) + rest : String(rest)
      // What follows may be the name of another unit, which the ledger does not have.
      guard !post.isEmpty, !Self.namesOther(post) else { return nil }
      (self.organ, self.post) = (organ, post)
      return
    }
    return nil
  }

  /// Whether a unit or body of its own stands before the post: 下属事业中心主任.
  private static func namesOther(_ post: String) -> Bool {
    let first = post.split { "、，,;；（(兼".contains($0) }.first.map(String.init) ?? post
    return ["中心", "大队", "支队", "站", "所", "学校", "中学", "小学", "医院", "公司", "分局", "协会"].contains {
      first.contains($0) && first.count > $0.count + 2
    }
  }
}
