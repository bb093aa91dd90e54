/// A post of an organ's leadership of which nothing tells whether it takes one of the deputies' posts.
///
/// Approvals name 三总师 and 纪检组长 apart, or count them among the deputies; their titles alone do not say which.
package enum TeamPost: Hashable, Sendable {
  /// 总工程师, 总会计师, 总经济师: approved under the role 其他 where a form counts 三总师.
  case chief
  /// 纪委书记, 组织委员, 武装部长, 纪检组长.
  case member

  /// - Parameter piece: one post of a title, as ``PostTitle`` parts it.
  init?(piece: String) {
    if Self.members.contains(where: piece.endsWith) {
      self = .member
    } else if piece.endsWith("师"), let start = piece.lastIndex(of: "总"),
      Self.crafts.contains(String(piece[start...].dropFirst().dropLast())),
      !piece[..<start].endsWith("副")
    {
      self = .chief
    } else {
      return nil
    }
  }

  /// Whether a piece is a seat in the Party committee that leads the organ, which in towns is a post of its own: 党委委员.
  static func isOfCommittee(_ piece: String) -> Bool {
    ["党委委员", "党工委委员"].contains(where: piece.endsWith) && !piece.holds("机关")
  }

  /// Whether a piece is a post of the Party body or union that an organ has beside its own posts: approvals count those
  /// apart.
  static func isBeside(_ piece: String) -> Bool {
    beside.contains(where: piece.endsWith)
  }

  /// Whether a piece is a post of an organisation that is set up beside the organ, so that it takes none of the posts of the
  /// organ's leaders or its bodies' unless an approval names it: 机关党委专职副书记, 工会副主席, 关工委主任. 党委副书记 is none: a town's
  /// is one of its leaders.
  static func isOfOrganisation(_ piece: String) -> Bool {
    guard let office = offices.first(where: piece.endsWith) else { return false }
    var rest = piece.dropLast(office.count)
    if rest.endsWith("副") { rest = rest.dropLast() }
    if let branch = branches.first(where: { rest.endsWith($0) }) {
      rest = rest.dropLast(branch.count)
    }
    // Whose organisation it is may stand before it: 县水利局机关党委. A longer text is no post.
    return organisations.contains { rest.endsWith($0) && rest.count - $0.count <= 12 }
  }

  private static let organisations = [
    "机关党委", "机关纪委", "党总支", "党支部", "工会", "团委", "团工委", "团总支", "妇委会", "妇工委", "妇联", "女工委", "女职工委员会",
    "关工委", "关心下一代工作委员会",
  ]
  private static let branches = ["专职", "常务", "兼职", "组织", "宣传", "纪检"]
  private static let offices = ["书记", "主席", "主任", "会长", "委员"]

  private static let beside = [
    "工会主席", "工会常务副主席", "机关党委书记", "机关党委专职副书记", "机关党委副书记", "机关纪委书记", "机关党总支书记", "党总支书记", "党支部书记",
    "团委书记",
    "妇委会主任", "监察室主任", "政治部主任", "政治处主任",
  ]
  private static let members = [
    "组织委员", "宣传委员", "统战委员", "政法委员", "纪检委员", "武装部长", "武装部部长", "人武部长", "人武部部长", "纪委书记", "纪工委书记",
    "纪检组长", "纪检组组长", "纪检监察组长", "纪检监察组组长", "政委", "政治委员", "教导员", "指导员", "政治协理员",
    "审判委员会专职委员", "审委会专职委员", "检察委员会专职委员", "检委会专职委员",
  ]
  private static let crafts: Set<String> = [
    "工程", "会计", "经济", "规划", "农艺", "畜牧", "兽医", "统计", "审计", "建筑", "设计", "检验", "药", "教",
  ]
}
