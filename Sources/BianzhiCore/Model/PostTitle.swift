/// What the words of a post's title say of leading: 局长 and 党组书记、副局长 lead, 科员 and 四级调研员 do not.
///
/// Brackets, words of rank (副处级, 正科级干部) and grades (一级主任科员, 调研员) are taken out first. What is left
/// is cut at 、，； and 兼; a piece leads where it ends with a word of ``LeadingWord`` and is none of the
/// exceptions: posts that are past or to come (原局长, 拟任局长), heads of what is no part of the
/// organ (班主任, 村书记, 党支部书记, 工会主席), and helpers (局长助理). Posts that are approved apart, such as
/// 总工程师 and 纪检组长, are no words of the list: their titles alone make nobody a leader.
package struct PostTitle: Hashable, Sendable {
  /// One piece that leads, such as 财政局局长 (name 财政局, word 局长).
  struct Head: Hashable, Sendable {
    let word: LeadingWord
    /// What it heads as far as the title says so: 县财政局 of 县财政局副局长, 办公室 of 办公室主任, "" of 副局长.
    let name: String
    /// A deputy of the head: 副局长, 常务副镇长.
    let isDeputy: Bool
  }

  let heads: [Head]
  /// Those that a bracket tells of: 办公室 of 副局长（兼办公室主任）.
  let besides: [Head]
  /// The role that the title implies, see ``PostRole/implied(byTitle:)``; of use where it leads.
  package let role: PostRole
  /// Some piece is a post and no mere membership or grade: 总规划师, and not 党组成员.
  private let namesPost: Bool
  package let pieces: [String]
  /// Sits in the organ's leadership as its text says: 党组成员, 党委委员.
  private let namesTeam: Bool
  /// A member of the leadership with a post of its own, see ``TeamPost``; nil for other posts.
  package let teamPost: TeamPost?
  /// Holds a post beside the organ's own, such as 工会主席 or 机关党委书记, or one of a craft, such as 督查专员: somebody
  /// who is said to lead by it is no head of the organ.
  package let isSidePost: Bool
  /// A post held here on attachment or beside another one: 副镇长（挂职）, 副主席（兼职）. 副局长（挂职柳溪镇副镇长） is one
  /// held at home.
  package let isAttached: Bool
  /// Says of a post only that it is past, or of a rank that it is kept: 原副局长, 享受副科级待遇, 保留正科级. A rank beside it is
  /// no leader's.
  let isGivenUp: Bool
  /// Nothing but a grade, such as 四级调研员 or 副主任科员.
  let isGrade: Bool
  /// A bracket says of the post that it is over or yet to come: 副局长（已免职）, 副局长（公示中）.
  let isNotHeld: Bool

  package init(_ title: String) {
    role = PostRole.implied(byTitle: title)
    pieces = Self.keepsRankOnly(title) ? [] : Self.pieces(of: title)
    heads = pieces.compactMap(Self.head)
    besides = Self.heldBeside(title)
    namesPost = pieces.contains { piece in !Self.memberships.contains(where: piece.endsWith) }
    namesTeam = pieces.contains { piece in
      ["党组", "党委", "党工委", "班子"].contains(where: piece.holds)
    }
    let present = pieces.filter { !Self.isPast($0) }
    let sitsInCommittee =
      heads.isEmpty && !namesPost && present.contains(where: TeamPost.isOfCommittee)
    let member: TeamPost? = sitsInCommittee ? .member : nil
    teamPost = present.lazy.compactMap { TeamPost(piece: $0) }.first ?? member
    isSidePost = pieces.contains { piece in
      TeamPost.isBeside(piece) || Self.crafts.contains(where: piece.endsWith)
    }
    isAttached = Self.isOfGuest(title)
    isGrade = pieces.isEmpty && !title.isEmpty
    isNotHeld = Self.isNotHeld(title)
    isGivenUp =
      heads.isEmpty && !pieces.isEmpty
      && pieces.allSatisfy { Self.isPast($0) || Self.kept.contains($0) }
  }

  /// Whether its holder leads the organ or an inner body.
  package var leads: Bool { !heads.isEmpty }

  /// The commissar of a police or prison organ, who is the Party committee's deputy secretary as well and no deputy of the
  /// head.
  package var isCommissar: Bool {
    teamPost == .member && heads.allSatisfy { $0.word.text == "书记" }
      && pieces.contains { ["政委", "政治委员"].contains(where: $0.endsWith) }
  }

  /// Sits in the leadership and holds no post of it: 党组成员 alone.
  var isMembershipOnly: Bool {
    namesTeam && !namesPost && !leads && teamPost == nil && !isSidePost
  }

  /// Nothing but heads and deputies of what is not named: 副局长, and not 督查室、副局长.
  var isBareHeads: Bool { leads && namesNothing && heads.count == pieces.count }

  /// Whether no piece of it says what it heads: 副局长, and not 财政局副局长. Of the organ's name it then asks the ending only.
  package var namesNothing: Bool { heads.allSatisfy(\.name.isEmpty) }

  /// Whether it says anything of its holder's place among leaders.
  var tellsLeader: Bool { leads || teamPost != nil }

  /// The role where the title tells it; nil for what heads and deputies may be alike (党组成员, 四级调研员, 干部).
  package func toldRole(in organ: String) -> PostRole? {
    if leads || role == .deputy { return role(in: organ) }
    return namesPost && teamPost == nil && !isSidePost ? role(in: organ) : nil
  }

  /// Whether it can only head an inner body of the organ of this name: 办公室主任 and 股长 of a 局.
  ///
  /// A title of the organ's own sort that calls it otherwise (教体局局长 of an 教育局) may head the organ, and so
  /// may a bare 主任 of somebody who is in no body.
  ///
  /// - Parameter body: the inner body recorded beside it, "" for none.
  package func headsBody(of organ: String, from body: String) -> Bool {
    leads && !leadsUnit(named: organ, from: body)
      && heads.allSatisfy { head in
        !head.word.isOfSort(organ, calling: head.name)
          && !(body.isEmpty && head.name.isEmpty && !head.word.organs.isEmpty)
      }
  }

  /// The word of a title that says nothing of what is led, and may be that of an inner body's head as well as of the
  /// organ's: 主任, 副主任, 队长.
  package var bareHead: String? {
    guard heads.count == 1, let head = heads.first, head.name.isEmpty, !namesTeam,
      ["主任", "队长"].contains(head.word.text)
    else { return nil }
    return head.word.text
  }

  /// Whether ``bareHead`` is a head and no deputy.
  package var isBareDeputy: Bool { heads.first?.isDeputy == true }

  /// Whether it leads the organ of this name itself, and not only one of its inner bodies.
  ///
  /// - Parameters:
  ///   - organ: "" where no name is known: then 局长 and 书记 do, 办公室主任 and 科长 do not.
  ///   - body: the inner body recorded beside it, "" for none: a bare 主任 of somebody in 采访部 heads 采访部.
  package func leadsUnit(named organ: String, from body: String = "") -> Bool {
    heads.contains { $0.word.heads(organ, calling: $0.name) && !isOf(body, $0) }
  }

  /// Whether it heads the organ of this name beyond doubt, whatever inner body is recorded beside it: 局长 of a 局 in 办公室.
  /// 书记 and 主任 may be those of the body, and a deputy the one in charge of it.
  package func surelyHeads(_ organ: String, from body: String) -> Bool {
    !organ.isEmpty
      && heads.contains { head in
        !head.isDeputy && !Self.openHeads.contains(head.word.text)
          && head.word.heads(organ, calling: head.name) && !isOf(body, head)
      }
  }

  /// Whether a head is that of the inner body recorded beside it.
  private func isOf(_ body: String, _ head: Head) -> Bool {
    guard !body.isEmpty, !head.word.isOfUnit else { return false }
    if !head.name.isEmpty { return body.endsWith(head.name) }
    if namesTeam { return false }
    return head.word.text == "主任" || head.word.organs.contains(where: body.endsWith)
  }

  /// The role in the organ of this name: 党委副书记、镇长 is the principal of a town, 副县长、公安局局长 that of the
  /// bureau; 党组书记、副局长 is a deputy.
  package func role(in organ: String) -> PostRole {
    guard role == .deputy else { return role }
    let isPrincipal = heads.contains { head in
      !head.isDeputy && !LeadingWord.beside.contains(head.word.text)
        && !["办公室", "室", "办"].contains(head.name)
        && head.word.heads(organ, calling: head.name)
    }
    return isPrincipal ? .principal : .deputy
  }

  /// Heads the Party body alone: 党委书记, 党总支书记; 纪委书记 is one of its members.
  package var isOfPartyAlone: Bool {
    !heads.isEmpty && (teamPost == nil || isCommissar)
      && heads.allSatisfy { $0.word.text == "书记" && !$0.isDeputy }
  }

  /// Is the first of the deputies, who may head the organ while nobody else does: 常务副校长.
  package var isFirstDeputy: Bool {
    role == .deputy && pieces.contains { $0.contains("常务副") }
  }

  /// Whether it leads the organ of this name and, beside that, one of its inner bodies: 副局长兼办公室主任.
  package func leadsUnitBesideBody(of organ: String) -> Bool {
    (heads + besides).count > 1 && leadsUnit(named: organ)
      && (heads + besides).contains { !$0.word.heads(organ, calling: $0.name) }
  }

  /// The inner body that a leader of the organ heads as well, as it is recorded beside the title or as the title names it: 办公室 of
  /// 副局长兼办公室主任; nil for who heads none.
  package func bodyHeaded(besides organ: String, from body: String) -> String? {
    guard leadsUnitBesideBody(of: organ) else { return nil }
    for head in heads + besides where !head.isDeputy && !head.word.heads(organ, calling: head.name)
    {
      if isOf(body, head) { return body }
      if !head.name.isEmpty { return head.word.headed(head.name) }
    }
    return nil
  }
}
