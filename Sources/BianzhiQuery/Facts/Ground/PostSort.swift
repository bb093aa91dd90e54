import BianzhiCore

/// A sort of post as waivers call it: by role (正职), by rank (副处级), or by both (副处级/正职).
struct PostSort {
  private let role: PostRole?
  private let rank: PostRank?

  /// - Returns: nil for a text that says anything else.
  init?(_ text: String) {
    var (role, rank): (PostRole?, PostRank?)
    for word in text.split(whereSeparator: { "/／、 ".contains($0) }).map(String.init) {
      if role == nil, let known = PostRole.words.code(for: word) {
        role = PostRole(rawValue: known)
      } else if rank == nil, let known = PostRank.words.code(for: word) {
        rank = PostRank(rawValue: known)
      } else {
        return nil
      }
    }
    guard role != nil || rank != nil else { return nil }
    (self.role, self.rank) = (role, rank)
  }

  func holds(_ role: PostRole, _ rank: PostRank) -> Bool {
    (self.role ?? role) == role && (self.rank ?? rank) == rank
  }
}
