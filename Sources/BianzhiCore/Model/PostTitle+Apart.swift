extension PostTitle {
  /// Whether a post that an approval names for a unit's leadership is neither its head nor a deputy of that: 纪检组长,
  /// 政治部主任 and 工会主席 of a 局, 人大主席 of a 镇, 办公室主任 beside 局长.
  ///
  /// - Parameter names: what the unit is called; without any nothing can be told.
  package func isApart(in names: [String]) -> Bool {
    guard !names.isEmpty, let post = pieces.last, pieces.count == 1 else { return false }
    if Self.ofAssemblies.contains(where: post.endsWith) {
      return !names.contains { name in Self.assemblies.contains(where: name.holds) }
    }
    if names.contains(where: { leadsUnit(named: $0) }) { return false }
    if teamPost == .member { return true }
    if TeamPost.isBeside(post) { return !names.contains { isOwn(post, of: $0) } }
    // A bare 主任 or 科长 names no body.
    return heads.allSatisfy { !$0.name.isEmpty } && names.allSatisfy { headsBody(of: $0, from: "") }
  }

  /// Whether every post that it names is one of the leadership beside the head: 党委委员、武装部长, 人大主席 of a town.
  package func standsBesideHead(of organ: String) -> Bool {
    let posts = pieces.filter { piece in
      TeamPost(piece: piece) != nil || !Self.memberships.contains(where: piece.endsWith)
    }
    return !posts.isEmpty && !isCommissar
      && posts.allSatisfy { post in
        if Self.ofAssemblies.contains(where: post.endsWith) {
          return !Self.assemblies.contains(where: organ.holds)
        }
        let isOwn = Self.head(post).map { $0.word.heads(organ, calling: $0.name) } ?? false
        return TeamPost(piece: post) == .member && !isOwn
      }
  }

  /// Whether it is neither a head nor a deputy in whatever unit: 纪检组长, 政治部主任, 机关党委书记.
  var isBesideHead: Bool {
    guard let post = pieces.last, pieces.count == 1, heads.isEmpty else { return false }
    return teamPost == .member || TeamPost.isBeside(post)
  }

  /// Whether every post that it names is one of an organisation set up beside an organ: 机关党委专职副书记, 工会主席. In a 总工会
  /// 工会主席 is the organ's own.
  package func isOfOrganisation(beside organ: String) -> Bool {
    let posts = pieces.filter { piece in !Self.memberships.contains(where: piece.endsWith) }
    return !posts.isEmpty
      && posts.allSatisfy { post in
        TeamPost.isOfOrganisation(post) && !isOwn(post, of: organ) && !isAmong(post, organ)
      }
  }

  /// Whether some post of it is one of such an organisation; whose it is then hangs on the organ's name.
  package var namesOrganisation: Bool { pieces.contains(where: TeamPost.isOfOrganisation) }

  /// Whether a unit is such an organisation itself: 县总工会, 县妇女联合会, 共青团县委.
  private func isAmong(_ post: String, _ organ: String) -> Bool {
    [("工会", "工会"), ("妇", "妇女联合会"), ("妇", "妇联"), ("团", "共青团"), ("团", "团委")].contains { sort, name in
      post.holds(sort) && organ.holds(name)
    }
  }

  /// Whether a unit is itself what a post beside others is of: 工会主席 of a 总工会, 团委书记 of the 共青团.
  private func isOwn(_ post: String, of organ: String) -> Bool {
    if post.endsWith("团委书记") { return organ.holds("共青团") || organ.endsWith("团委") }
    return ["主任", "主席", "书记"].contains { word in
      post.endsWith(word) && organ.endsWith(post.dropLast(word.count))
    }
  }

  /// Leaders of a congress or conference: in a town they stand beside 镇长.
  private static let ofAssemblies = [
    "人大主席", "人大副主席", "人大主席团主席", "人大主席团副主席", "人大工委主任", "人大工委副主任", "政协主席", "政协副主席",
  ]
  private static let assemblies = ["人大", "人民代表大会", "政协", "政治协商"]

  /// Heads another body than the administration, alone: the Party's, or the congress of a town (人大主席, 人大工委主任).
  package var isBesideAdministration: Bool {
    isOfPartyAlone
      || (!heads.isEmpty && teamPost == nil
        && pieces.allSatisfy { piece in
          Self.ofCongress.contains(where: piece.endsWith)
            || ["党委副书记", "党工委副书记", "党委委员", "党工委委员"].contains(where: piece.endsWith)
        } && pieces.contains { piece in Self.ofCongress.contains(where: piece.endsWith) })
  }

  private static let ofCongress = ["人大主席", "人大工委主任", "人大主席团主席", "人大工作委员会主任"]

  /// Is a head who may stand beside the organ's own: 党委书记, 总编辑.
  package var isHeadBeside: Bool {
    isOfPartyAlone || teamPost == nil && !heads.isEmpty && heads.allSatisfy(Self.isBeside)
  }

  private static func isBeside(_ head: Head) -> Bool {
    !head.isDeputy && LeadingWord.beside.contains(head.word.text)
  }

  /// Heads something otherwise than as its Party secretary or chief editor: 校长, 院长.
  package var isNamedHead: Bool {
    heads.contains { !LeadingWord.beside.contains($0.word.text) && !$0.isDeputy }
  }
}
