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
}
