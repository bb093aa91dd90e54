import BianzhiCore

/// A sort of post as waivers call it: by role (正职), by rank (副处级), or by both (副处级/正职, 副处级正职).
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
      } else if role == nil, rank == nil, let both = Self.inOneWord(word) {
        (role, rank) = both
      } else {
        return nil
      }
    }
    guard role != nil || rank != nil else { return nil }
    (self.role, self.rank) = (role, rank)
  }

  /// 副处级正职, 副处级领导: a rank and what stands behind it.
  private static func inOneWord(_ word: String) -> (PostRole?, PostRank?)? {
    for role in [PostRole.principal, .deputy] where word.hasSuffix(role.rawValue) {
      return PostRank(recorded: String(word.dropLast(2))).map { (role, $0) }
    }
    let rest = ["领导干部", "领导职务", "领导", "干部"].first(where: word.hasSuffix)
    return rest.flatMap { PostRank(recorded: String(word.dropLast($0.count))) }.map { (nil, $0) }
  }

  func holds(_ role: PostRole, _ rank: PostRank) -> Bool {
    (self.role ?? role) == role && (self.rank ?? rank) == rank
  }
}
