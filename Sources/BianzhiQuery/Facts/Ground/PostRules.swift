import BianzhiCore

/// Decides against which approved part a leader counts: the closest scope the organ has an approval of,
/// in it the rank's own part, else the one for any rank.
struct PostRules {
  /// Where a leader counts, or why nowhere.
  enum Place {
    case part(PartKey)
    case aside(UnjudgedReason)
  }

  let parts: [Approved]
  private let keys: [PartKey]
  private let noWord: Int32
  private let unnamedBody: Int32
  private let unknownRole: Int32
  private let teamRole: Int32
  private let attachedRole: Int32
  private let otherRole: Int32
  /// Numbers of the bodies that stand for posts by name.
  private let named: Set<Int32>

  init(_ parts: [Approved], _ words: WordTable) {
    self.parts = parts
    keys = parts.map(\.key)
    noWord = words.number("")
    unnamedBody = words.number(LeaderReadings.unnamedBody)
    unknownRole = words.number(LeaderReadings.unknownRole)
    teamRole = words.number(LeaderReadings.teamRole)
    attachedRole = words.number(LeaderReadings.attachedRole)
    otherRole = words.number(PostRole.other.rawValue)
    named = Set(parts.map(\.key.body).filter { NamedPost.title(of: words[$0]) != nil })
  }

  func part(of leader: LeaderCounts.Leader) -> Place {
    if leader.place.role == attachedRole { return .aside(.attachedPost) }
    let isOfUnit = leader.place.body == noWord
    if named.contains(leader.place.body) { return namedPart(leader.place) }
    if isOfUnit, let reason = notCompared(leader) { return .aside(reason) }
    let scopes: [PostScope] = isOfUnit ? [.unit, .unsaid] : [.body, .bodies, .unsaid]
    for scope in scopes {
      var key = leader.place
      key.scope = scope
      if scope != .body { key.body = noWord }
      let ofScope = keys.filter { part in
        part.scope == scope && (scope != .body || part.body == key.body)
      }
      guard !ofScope.isEmpty else { continue }
      if key.role == unknownRole {
        guard let role = role(ofRank: key.rank, ofScope) else { return .aside(.noRole) }
        key.role = role
      }
      let isExact = ofScope.contains { $0 == key }
      // An approval that names no scope is hardly one of the heads of inner bodies whom a title tells,
      // unless it names their rank.
      if scope == .unsaid, leader.byTitle || leader.headsBody, !isOfUnit,
        !isExact || key.rank == noWord
      {
        return .aside(.noApprovalOfScope)
      }
      if isExact { return .part(key) }
      var open = key
      open.rank = noWord
      if ofScope.contains(where: { $0 == open }) { return .part(open) }
      let ofRole = ofScope.filter { $0.role == key.role }
      guard key.rank == noWord, !ofRole.isEmpty else { return .part(key) }
      // Nobody knows the leader's rank: the one part of the role is theirs, of several none is.
      return ofRole.count == 1 ? .part(ofRole[0]) : .aside(.noRank)
    }
    let isOfSomeBody =
      leader.place.body == unnamedBody && keys.contains { $0.scope == .body }
    return .aside(isOfSomeBody ? .postWithoutBody : .noApprovalOfScope)
  }

  /// Why a leader of the organ itself is not compared: a post that is approved apart or among the deputies, nobody
  /// knows which, or one that approvals by name do not list.
  private func notCompared(_ leader: LeaderCounts.Leader) -> UnjudgedReason? {
    let role = leader.place.role
    if role == teamRole { return .teamPost }
    let isListed = keys.contains {
      [.unit, .unsaid].contains($0.scope) && $0.role == role
    }
    if role == otherRole, leader.byTitle, !isListed { return .teamPost }
    return named.isEmpty || isListed ? nil : .otherPost
  }

  /// The part of a post by its name; of several ranks the leader's own.
  private func namedPart(_ place: PartKey) -> Place {
    let ofPost = keys.filter { $0.scope == .body && $0.body == place.body }
    if let own = ofPost.first(where: { $0.rank == place.rank }) { return .part(own) }
    return ofPost.count == 1 ? .part(ofPost[0]) : .aside(.noRank)
  }

  /// The role of all posts of a rank; nil where they have several, or nobody knows the rank.
  private func role(ofRank rank: Int32, _ parts: [PartKey]) -> Int32? {
    guard rank != noWord else { return nil }
    let roles = Set(parts.filter { $0.rank == rank }.map(\.role))
    return roles.count == 1 ? roles.first : nil
  }
}
