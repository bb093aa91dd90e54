import BianzhiCore

/// What the words for a leader post tell: rank, role, and whether leaders of the organ or of inner bodies.
struct PostWords {
  private enum Scope {
    case unit, bodies
  }

  let rank: PostRank?
  let role: PostRole?
  private let scope: Scope?

  /// Tells neither rank nor role.
  var isEmpty: Bool { rank == nil && role == nil }

  /// - Parameter text: as recorded (副科级副职, 班子副职, 中层正职), or the name of a part (副科级/副职（班子）).
  init(_ text: String) {
    let plain = Vocabulary.key(of: text).replacing("职数", with: "")
    let unit = ["领导班子", "班子", "单位领导", "单位", "部门领导"]
    let bodies = ["内设机构领导", "内设机构", "内设", "中层领导", "中层", "科室", "股室"]
    if bodies.contains(where: plain.contains) {
      scope = .bodies
    } else {
      scope = unit.contains(where: plain.contains) ? .unit : nil
    }
    let bare = (unit + bodies).reduce(plain) { $0.replacing($1, with: "") }
    if let rank = PostRank(recorded: bare) {
      self.rank = rank
      role = bare.hasSuffix("副职") ? .deputy : bare.hasSuffix("正职") ? .principal : nil
      return
    }
    let roles: [(String, PostRole)] = [("正职", .principal), ("副职", .deputy), ("其他", .other)]
    let found = roles.first { bare.hasSuffix($0.0) }
    // 副局长 is a post by its name, 副处级领导 a rank.
    let title = PostTitle(bare)
    role =
      found?.1 ?? PostRole(recorded: bare) ?? (title.leads && title.namesNothing ? title.role : nil)
    rank =
      found.flatMap { PostRank(recorded: String(bare.dropLast($0.0.count))) }
      ?? ["领导干部", "领导职务", "领导", "干部"].first(where: bare.hasSuffix).flatMap {
        PostRank(recorded: String(bare.dropLast($0.count)))
      }
  }

  /// The one part that is meant; nil where none is, or several may be.
  static func part(_ recorded: String, among parts: [String]) -> String? {
    if parts.contains(recorded) { return recorded }
    if recorded.isEmpty { return parts.count == 1 ? parts.first : nil }
    let wanted = PostWords(recorded)
    guard !wanted.isEmpty else { return nil }
    let fitting = parts.map { (name: $0, words: PostWords($0)) }.filter { part in
      (wanted.role == nil || wanted.role == part.words.role)
        && (wanted.scope == nil || part.words.scope == nil || wanted.scope == part.words.scope)
        && (wanted.rank == nil || part.words.rank == nil || wanted.rank == part.words.rank)
    }
    let ofRank = fitting.filter { $0.words.rank == wanted.rank }
    let closer = ofRank.isEmpty ? fitting : ofRank
    let ofScope = closer.filter { $0.words.scope == wanted.scope }
    let meant = wanted.scope == nil || ofScope.isEmpty ? closer : ofScope
    return meant.count == 1 ? meant.first?.name : nil
  }
}
