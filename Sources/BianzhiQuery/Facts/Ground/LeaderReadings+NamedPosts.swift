import BianzhiCore

extension LeaderReadings {
  /// The post of the approvals that a leader of the organ holds, as it stands for a body; nil for none.
  func named(_ title: PostTitle?, in roster: Roster) -> String? {
    guard !roster.namedPosts.isEmpty else { return nil }
    return title?.place(among: roster.namedPosts, in: roster.organName).map {
      NamedPost.stored(roster.namedPosts[$0])
    }
  }

  /// The post of the approvals that a title names by its very words; nil for none.
  func exactPost(_ title: PostTitle?, in roster: Roster) -> String? {
    guard let title, let place = title.place(among: roster.namedPosts, in: roster.organName),
      title.pieces.contains(roster.namedPosts[place])
    else { return nil }
    return NamedPost.stored(roster.namedPosts[place])
  }

  /// The role by 职务层次 of a leader of the organ whose post is neither its head's nor a deputy's: 纪委书记 and 武装部长 of
  /// the rank 乡科级副职 are among a town's deputies, though the words are those of heads.
  func besideHead(_ cells: LeaderCells, in roster: Roster) -> PostRole? {
    guard case .leading(let role) = cells.rank,
      cells.post?.standsBesideHead(of: roster.organName) == true
    else { return nil }
    if case .known = cells.role { return nil }
    return role
  }

  /// Whether no column makes somebody a head or a deputy beyond doubt. Where only 乡科级正职 makes a head of one whose title is that
  /// of a member (政委, 审委会专职委员), it may be a deputy's: in an organ of a higher rank it is.
  func mayBeMember(_ role: PostRole?, _ byTitle: Bool, _ cells: LeaderCells) -> Bool {
    if byTitle || cells.tellsNoRole { return true }
    guard role == .principal, case .leading(.principal) = cells.rank, !cells.hasKnownRole else {
      return false
    }
    return cells.post?.teamPost != nil
  }

  /// Whether a title is a bare 专职副书记, which says of no Party body whose it is: in a bureau mostly that of the 机关党委. A town's,
  /// a committee's or a school's is one of its leaders.
  private static func isOpenSecretary(_ post: PostTitle, _ roster: Roster) -> Bool {
    isOpenSecretary(post) && ["局", "办公室", "办", "厅"].contains(where: roster.organName.endsWith)
  }

  /// The same whatever the organ.
  static func isOpenSecretary(_ post: PostTitle) -> Bool {
    !post.pieces.isEmpty && post.pieces.allSatisfy { $0 == "专职副书记" }
  }

  /// A leader of whom the title says that the post is hardly one of the organ's own.
  func beside(
    _ answer: LeaderColumns.Answer, _ cells: LeaderCells, in roster: Roster
  ) -> Leader? {
    guard case .leads(let role, let byTitle, _) = answer, let post = cells.post else { return nil }
    if post.isAttached {
      return Leader(role: Self.attachedRole, body: "", byTitle: true, headsBody: false)
    }
    if role == .principal, byTitle, roster.hasHeadBeside(post) {
      return Leader(
        role: Self.secretaryRole, body: named(post, in: roster) ?? "", byTitle: true,
        headsBody: false)
    }
    if post.isOfOrganisation(beside: roster.organName) || Self.isOpenSecretary(post, roster),
      !cells.hasKnownRole
    {
      return Leader(
        role: Self.besideRole, body: named(post, in: roster) ?? "", byTitle: true,
        headsBody: false)
    }
    guard post.isOfPlace(servedBy: roster.organName) else { return nil }
    return Leader(role: Self.placeRole, body: "", byTitle: true, headsBody: false)
  }
}
