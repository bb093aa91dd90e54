import BianzhiCore

/// A text that names a unit and a post in it: 江海市财政局局长, 云浦乡党委书记, 市财政局党组书记、局长.
struct UnitAndPost {
  let organ: Int64
  let post: String

  /// A unit that the ledger does not have is kept by its name, to be decided on.
  ///
  /// - Returns: nil where unit and post cannot be told apart.
  init?(_ written: String, in organs: OrganKeys) throws {
    let text = written.filter { !$0.isWhitespace }
    let characters = Array(text)
    // The longest name counts: 财政局监督检查局局长 is no 局长 of the 财政局.
    for count in stride(from: characters.count - 1, through: 2, by: -1) {
      let name = String(characters[..<count])
      guard let organ = try organs.known(name: name) else { continue }
      let rest = String(characters[count...]).drop { "、，,：:-—".contains($0) }
      // 财政局长: the last character of the unit is the first of the post.
      let post = rest.hasPrefix("长") ? String(characters[count - 1]) + rest : String(rest)
      // What follows may be the name of another unit, which the ledger does not have.
      guard !post.isEmpty, !Self.namesOther(post) else { break }
      (self.organ, self.post) = (organ, post)
      return
    }
    guard let parts = Self.parts(of: text), let organ = try organs.key(name: parts.unit) else {
      return nil
    }
    (self.organ, post) = (organ, parts.post)
  }

  /// Parts a text of which the ledger has no unit where one ends and a post begins: 青溪镇 镇长, 市林业局 局长.
  private static func parts(of text: String) -> (unit: String, post: String)? {
    let characters = Array(text)
    for count in stride(from: characters.count - 1, through: 3, by: -1) {
      let (unit, rest) = (String(characters[..<count]), String(characters[count...]))
      guard SheetOrgan.looksLikeOrgan(unit),
        !["党委", "党组", "党工委", "党总支"].contains(where: unit.hasSuffix),
        rest.prefixMatch(of: post) != nil
      else { continue }
      return (unit, rest)
    }
    return nil
  }

  /// How a post begins.
  private static var post: Regex<Substring> {
    #/(?:(?:党组|党委|党工委|党总支|党支部|纪委|纪检组|常务|第一|代理|专职)*(?:副)?(?:书记|成员|委员|局长|主任|院长|校长|镇长|乡长|县长|区长|主席|部长|站长|所长|馆长|队长|大队长|支队长|会长|理事长|社长|台长|园长|处长|厅长|秘书长|检察长|组长|总经理|董事长))/#
  }

  /// Whether a unit or body of its own stands before the post: 下属事业中心主任.
  private static func namesOther(_ post: String) -> Bool {
    let first = post.split { "、，,;；（(兼".contains($0) }.first.map(String.init) ?? post
    return ["中心", "大队", "支队", "站", "所", "学校", "中学", "小学", "医院", "公司", "分局", "协会"].contains {
      first.contains($0) && first.count > $0.count + 2
    }
  }
}
