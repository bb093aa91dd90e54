import BianzhiCore

/// The leader posts that somebody asks about.
public struct PostWish: Sendable {
  /// As the question writes it: 副职, 局长.
  let text: String
  let role: PostRole
  let rank: PostRank?
  /// An inner body by name, or a word for all of them; nil for the organ's own leaders.
  let body: String?

  /// - Parameters:
  ///   - post: a word for the role, or a title that tells it.
  ///   - rank: nil where nobody says it.
  ///   - body: name of an inner body, or 内设机构 for all of them.
  /// - Returns: nil for a post that is no leader's, or a word that is no rank.
  public init?(post: String, rank: String? = nil, body: String? = nil) {
    guard let role = PostRole(ofPost: post) else { return nil }
    let known = rank.map { PostRank(recorded: $0) }
    if let known, known == nil { return nil }
    (text, self.role, self.rank, self.body) = (post, role, known ?? nil, body)
  }

  /// The part as strength names it, as far as the wish tells it.
  var part: String {
    let post = [rank?.rawValue, role.rawValue].compactMap { $0 }.joined(separator: "/")
    return body.map { "\(post)（\($0)）" } ?? post
  }

  /// The parts that are meant among those of an organ: of a body its own, else those of all bodies together.
  func parts(among all: [String]) -> [String] {
    let alike = all.map(Part.init).filter { part in
      guard rank == nil || part.rank == nil || part.rank == rank?.rawValue else { return false }
      return part.name == text || part.role == role.rawValue
    }
    let scopes = scopes
    for scope in scopes {
      let found = alike.filter { scope.contains($0.scope) }
      guard let rank, found.contains(where: { $0.rank == rank.rawValue }) else {
        if !found.isEmpty { return found.map(\.whole) }
        continue
      }
      return found.filter { $0.rank == rank.rawValue }.map(\.whole)
    }
    return []
  }

  /// What may stand in brackets behind the part, the closest first.
  private var scopes: [Set<String>] {
    let bodies: Set = ["内设机构"]
    guard let body else { return [["", "班子", "职务"]] }
    switch PostScope(words: body) {
    case .unit: return [["", "班子"]]
    case .bodies: return [bodies]
    case .body, .unsaid, nil: return [[body], bodies]
    }
  }

  /// `副科级/副职（办公室）` in its pieces.
  private struct Part {
    let whole: String
    let rank: String?
    let role: String
    let scope: String
    /// Without rank and scope.
    var name: String { role }

    init(_ whole: String) {
      self.whole = whole
      let bracket = whole.firstIndex(of: "（") ?? whole.endIndex
      let names = whole[..<bracket].split(separator: "/").map(String.init)
      rank = names.count > 1 ? names[0] : nil
      role = names.last ?? ""
      scope = String(whole[bracket...].drop { $0 == "（" }.prefix { $0 != "）" })
    }
  }
}
