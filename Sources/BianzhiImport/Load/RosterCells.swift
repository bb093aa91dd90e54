import BianzhiCore

/// What the cells of one roster row say, as terms.
struct RosterCells {
  /// As stored; 0 where there is none.
  let birth: Int32
  let sex, organName, body, kind, post, rank, role, leader, state: Term

  /// The row among its roster's sums.
  ///
  /// - Parameters:
  ///   - state: the state that counts.
  ///   - emptyPost: the term of an empty cell under a post's heading.
  @inline(__always)
  func sums(state: Int64, emptyPost: Int64?) -> RosterSum.Row {
    RosterSum.Row(
      kind: Int32(kind.id), state: Int32(state), body: Int32(body.id), rank: Int32(rank.id),
      post: post.id == emptyPost ? RosterSum.emptyTitle : Int32(post.id),
      leader: Int32(leader.id), role: Int32(role.id),
      mayLead: (post.mark | rank.mark | leader.mark | role.mark) & 1 == 1)
  }
}
