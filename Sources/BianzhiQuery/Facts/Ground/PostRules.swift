import BianzhiCore

/// Decides against which approved part a leader counts: the closest scope the organ has an approval of,
/// in it the rank's own part, else the one for any rank.
struct PostRules {
  /// Where a leader counts, or why nowhere.
  enum Place {
    case part(PartKey)
    case aside(UnjudgedReason)
  }

  /// The words that mean something to the rules, looked up once for all organs.
  struct Words {
    let noWord, unnamedBody, unknownRole, teamRole, besideRole, attachedRole,
      placeRole, otherRole, secretaryRole, together: Int32

    init(_ words: WordTable) {
      noWord = words.number("")
      unnamedBody = words.number(LeaderReadings.unnamedBody)
      unknownRole = words.number(LeaderReadings.unknownRole)
      teamRole = words.number(LeaderReadings.teamRole)
      besideRole = words.number(LeaderReadings.besideRole)
      attachedRole = words.number(LeaderReadings.attachedRole)
      placeRole = words.number(LeaderReadings.placeRole)
      otherRole = words.number(PostRole.other.rawValue)
      secretaryRole = words.number(LeaderReadings.secretaryRole)
      together = words.number(PostRole.together)
    }
  }

  let parts: [Approved]
  private let keys: [PartKey]
  /// Principals and deputies in one number.
  private let wholes: [PartKey]
  /// The rank of the organ itself; nil where nobody knows it.
  let organRank: PostRank?
  let known: Words
  /// Numbers of the bodies that stand for posts by name.
  private let named: Set<Int32>
  let words: WordTable

  init(_ parts: [Approved], _ known: Words, _ words: WordTable, organRank: PostRank?) {
    (self.parts, self.known, self.words) = (parts, known, words)
    self.organRank = organRank
    let all = parts.map(\.key)
    keys = all.filter { $0.rank != known.together }
    wholes = all.filter { $0.rank == known.together }
    named = Set(keys.lazy.map(\.body).filter { NamedPost.title(of: words[$0]) != nil })
  }

  /// The part of a leader whom the role, a post by name or what is compared tells already.
  private func toldPart(of leader: LeaderCounts.Leader) -> Place? {
    if leader.place.role == known.attachedRole { return .aside(.attachedPost) }
    if leader.place.role == known.placeRole { return .aside(.placePost) }
    if named.contains(leader.place.body) { return namedPart(leader.place) }
    if leader.place.role == known.besideRole { return .aside(.besidePost) }
    if isOfUnknownBody(leader) { return .aside(.postWithoutBody) }
    if leader.place.role == known.secretaryRole { return .aside(.secretaryPost) }
    guard leader.place.body == known.noWord else { return nil }
    return notCompared(leader).map(Place.aside)
  }

  /// The part of a leader of the organ as head of an inner body besides; nil where no approval is of it: posts of all bodies
  /// together are, where the roster has the leader in that body.
  func part(ofHead leader: LeaderCounts.Leader) -> PartKey? {
    guard case .part(let part) = part(of: leader), keys.contains(part),
      part.scope == .body || (part.scope == .bodies && leader.headsBody)
    else { return nil }
    return part
  }

  func part(of leader: LeaderCounts.Leader) -> Place {
    if let told = toldPart(of: leader) { return told }
    let isOfUnit = leader.place.body == known.noWord
    let scopes: [PostScope] = isOfUnit ? ofUnit(leader.place.role) : [.body, .bodies, .unsaid]
    for scope in scopes {
      var key = leader.place
      key.scope = scope
      if scope != .body { key.body = known.noWord }
      let isOfScope = { (part: PartKey) in
        part.scope == scope && (scope != .body || part.body == key.body)
      }
      if let whole = whole(key, isOfScope) { return .part(whole) }
      guard keys.contains(where: isOfScope) else { continue }
      if key.role == known.unknownRole {
        guard let role = role(ofRank: key.rank, keys.filter(isOfScope)) else {
          return .aside(.noRole)
        }
        key.role = role
      }
      let ofScope = keys.filter(isOfScope)
      if scope == .unsaid, !isOfUnit, isHardlyMeant(key, of: leader, by: ofScope) {
        return .aside(.scopeUnsaid)
      }
      if keys.contains(key) { return .part(key) }
      if let same = sameRank(key, among: ofScope) { return .part(same) }
      var open = key
      open.rank = known.noWord
      if keys.contains(open) { return .part(open) }
      guard isUnknown(key.rank) else {
        return .part(isOfUnit ? higher(key, among: ofScope) : key)
      }
      return place(ofUnknownRank: key, among: ofScope, isOfUnit: isOfUnit)
    }
    return .aside(withoutScope(leader))
  }

  /// The one number of principals and deputies, where no post of a scope tells its role.
  private func whole(_ key: PartKey, _ isOfScope: (PartKey) -> Bool) -> PartKey? {
    guard key.role != known.otherRole,
      !keys.contains(where: { isOfScope($0) && $0.role != known.otherRole })
    else { return nil }
    return wholes.first(where: isOfScope)
  }

  /// Why a leader has no place among approvals none of which is of the leader's scope.
  private func withoutScope(_ leader: LeaderCounts.Leader) -> UnjudgedReason {
    if leader.place.body == known.noWord { return .postsOfBodiesOnly }
    guard keys.contains(where: { $0.scope == .body && !named.contains($0.body) }) else {
      return .postsOfUnitOnly
    }
    return leader.place.body == known.unnamedBody ? .postWithoutBody : .postsOfOtherBodies
  }

  /// The title does not name the organ, and may head it all the same (理事长 in 残联): where the organ has posts of its own,
  /// nobody knows whether it is one of them. Nor does anybody where only the heads of its bodies are approved (中层正职), and
  /// this is no head: no number of deputies is made of that.
  private func isOfUnknownBody(_ leader: LeaderCounts.Leader) -> Bool {
    guard leader.place.body == known.unnamedBody, !leader.headsBody else { return false }
    if (keys + wholes).contains(where: { $0.scope == .unit }) { return true }
    return wholes.isEmpty && words[leader.place.role] == PostRole.deputy.rawValue
      && !keys.isEmpty
      && keys.allSatisfy { $0.scope == .bodies && words[$0.role] == PostRole.principal.rawValue }
  }

  /// Whether approvals that name no scope are hardly of a head of an inner body: 总工程师 1 beside posts by name says nothing
  /// of one, nor does any of somebody whom the title tells, unless it names the rank.
  private func isHardlyMeant(
    _ key: PartKey, of leader: LeaderCounts.Leader, by ofScope: [PartKey]
  ) -> Bool {
    if !named.isEmpty, key.role != known.otherRole,
      ofScope.allSatisfy({ $0.role == known.otherRole })
    {
      return true
    }
    guard leader.byTitle || leader.headsBody else { return false }
    // 副主任 in the 办公室 of a bureau is none of the bureau's deputies, whatever the rank.
    if leader.byTitle, leader.headsBody { return true }
    return !keys.contains(key) || key.rank == known.noWord
  }

  /// Where a unit's own leader may count; 总会计师 may be approved by its name, without a scope, beside 1正2副 of the unit.
  private func ofUnit(_ role: Int32) -> [PostScope] {
    isApproved(role, in: .unsaid) && !isApproved(role, in: .unit) ? [.unsaid] : [.unit, .unsaid]
  }

  private func isApproved(_ role: Int32, in scope: PostScope) -> Bool {
    keys.contains { $0.scope == scope && $0.role == role }
  }

  /// Why a leader of the organ itself is not compared: a post that is approved apart or among the deputies, nobody
  /// knows which, or one that approvals by name do not list.
  private func notCompared(_ leader: LeaderCounts.Leader) -> UnjudgedReason? {
    let role = leader.place.role
    if role == known.teamRole { return .teamPost }
    let isListed = keys.contains {
      [.unit, .unsaid].contains($0.scope) && $0.role == role
    }
    if role == known.otherRole, leader.byTitle, !isListed { return .teamPost }
    return named.isEmpty || isListed ? nil : .otherPost
  }

  /// The part of a post by its name; of several ranks the leader's own.
  private func namedPart(_ place: PartKey) -> Place {
    let ofPost = keys.filter { $0.scope == .body && $0.body == place.body }
    if let own = ofPost.first(where: { $0.rank == place.rank }) { return .part(own) }
    return ofPost.count == 1 ? .part(ofPost[0]) : .aside(.noRank)
  }
}
