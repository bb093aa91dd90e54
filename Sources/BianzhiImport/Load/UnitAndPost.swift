import BianzhiCore

/// A text that names a unit and a post in it: 江海市财政局局长, 云浦乡党委书记, 市财政局党组书记、局长.
struct UnitAndPost {
  let organ: Int64
  let post: String

  /// A unit that the ledger does not have is kept by its name, to be decided on.
  ///
  /// - Parameter invents: whether units that the ledger does not have are taken.
  /// - Returns: nil where unit and post cannot be told apart.
  init?(_ written: String, in organs: OrganKeys, invents: Bool = true) throws {
    let text = written.filter { !$0.isWhitespace }
    let characters = Array(text)
    // The longest name counts: 财政局监督检查局局长 is no 局长 of the 财政局.
    for count in stride(from: characters.count - 1, through: 2, by: -1) {
      let name = String(characters[..<count])
      // 机关党委 is a body of the unit: 财政局机关 and 党委专职副书记 part it wrongly.
      let isCut = name.hasSuffix("机关") && "党工团纪妇事服".contains(characters[count])
      guard !isCut, let organ = try organs.known(name: name) else { continue }
      let rest = String(characters[count...]).drop { "、，,：:-—".contains($0) }
      // 财政局长: the last character of the unit is the first of the post.
      let post = rest.hasPrefix("长") ? String(characters[count - 1]) + rest : String(rest)
      // What follows may be the name of another unit, which the ledger does not have.
      guard !post.isEmpty, !Self.namesOther(post) else { break }
      (self.organ, self.post) = (organ, post)
      return
    }
    guard invents, let parts = Self.parts(of: text), let organ = try organs.key(name: parts.unit)
    else {
      return nil
    }
    (self.organ, post) = (organ, parts.post)
  }

  /// Parts a text of which the ledger has no unit where one ends and a post begins: 青溪镇 镇长, 市林业局 局长.
  private static func parts(of text: String) -> (unit: String, post: String)? {
    let characters = Array(text)
    for count in stride(from: characters.count - 1, through: 3, by: -1) {
      let (unit, rest) = (String(characters[..<count]), String(characters[count...]))
      // 办公室 alone is no unit.
      guard SheetOrgan.looksLikeOrgan(unit), !SheetOrgan.isLikeBody(unit),
        !["党委", "党组", "党工委", "党总支"].contains(where: unit.hasSuffix),
        rest.prefixMatch(of: post) != nil
      else { continue }
      return withoutBody(unit, rest) ?? (unit, rest)
    }
    return nil
  }

  /// 岚汀市财政局 and 办公室主任 of 岚汀市财政局办公室 and 主任: an inner body is no unit of its own.
  private static func withoutBody(_ unit: String, _ post: String) -> (unit: String, post: String)? {
    let characters = Array(unit)
    guard ["室", "科", "股", "处", "部"].contains(String(characters[characters.count - 1])) else {
      return nil
    }
    for count in stride(from: characters.count - 2, through: 3, by: -1)
    where ["局", "委", "院", "会", "府", "镇", "乡", "校", "中心"].contains(where: {
      String(characters[..<count]).hasSuffix($0)
    }) {
      let body = String(characters[count...])
      guard SheetOrgan.looksLikeOrgan(String(characters[..<count])), body.count <= 8,
        !body.hasPrefix("员")
      else { continue }
      return (String(characters[..<count]), body + post)
    }
    return nil
  }

  /// How a post begins.
  nonisolated(unsafe) private static let post: Regex<Substring> =
    #/(?:(?:党组|党委|党工委|党总支|党支部|纪委|纪检组|常务|第一|代理|专职|[一二三四]级|高级|普通|试用期)*(?:副)?(?:书记|成员|委员|局长|主任|院长|校长|镇长|乡长|县长|区长|主席|部长|站长|所长|馆长|队长|大队长|支队长|会长|理事长|社长|台长|园长|处长|厅长|秘书长|检察长|组长|总经理|董事长|科员|办事员|主任科员|调研员|职员|干部|民警|教师|医师|护士|会计|出纳|工人|驾驶员|司机|技术员|工程师|专员|助理))/#

  /// Whether a unit or body of its own stands before the post: 下属事业中心主任.
  private static func namesOther(_ post: String) -> Bool {
    let first = post.split { "、，,;；（(兼".contains($0) }.first.map(String.init) ?? post
    return ["中心", "大队", "支队", "站", "所", "学校", "中学", "小学", "医院", "公司", "分局", "协会"].contains {
      first.contains($0) && first.count > $0.count + 2
    }
  }
}
