import BianzhiCore

/// Chooses the norm of leader posts for an organ and a number of approved places: the more particular row goes before
/// others.
struct NormChoice {
  /// What of an organ decides; texts are empty where they are not told.
  struct Organ {
    /// As it is compared.
    let region: String
    let category, tier: String
  }

  /// Why no norm can be chosen.
  struct Open: Error { let reason: UnjudgedReason }

  /// How particular a row is: its place, its category and its tier.
  private struct Rank {
    var place = 0
    var category = 0
    var tier = 0
    /// Why nobody knows whether the row applies; nil where it does.
    var doubt: UnjudgedReason?

    func isBelow(_ other: Rank) -> Bool {
      place <= other.place && category <= other.category && tier <= other.tier
        && (place, category, tier) != (other.place, other.category, other.tier)
    }
  }

  let norms: [Norm]

  /// The row for a number of places; several where they are equally particular and allow the same.
  func norms(
    of scope: NormScope, for organ: Organ, places: Int
  ) -> Result<[Norm], Open> {
    let fitting = norms.filter {
      $0.scope == scope && $0.least <= places && places <= $0.most ?? .max
    }.compactMap { norm in rank(norm, organ).map { (norm: norm, rank: $0) } }
    let sure = fitting.filter { $0.rank.doubt == nil }
    let best = sure.filter { one in !sure.contains { one.rank.isBelow($0.rank) } }
    let doubtful = fitting.filter { one in
      one.rank.doubt != nil && !best.contains { one.rank.isBelow($0.rank) }
        && best.first?.norm.caps != one.norm.caps
    }
    if let doubt = doubtful.first?.rank.doubt { return .failure(Open(reason: doubt)) }
    guard let first = best.first else { return .failure(Open(reason: .normUnknown)) }
    guard best.allSatisfy({ $0.norm.caps == first.norm.caps }) else {
      return .failure(Open(reason: .normsDiffer))
    }
    return .success(best.map(\.norm))
  }

  /// - Returns: nil for a row that is of other organs.
  private func rank(_ norm: Norm, _ organ: Organ) -> Rank? {
    var rank = Rank()
    if !norm.isCertain { rank.doubt = .normUnread }
    switch norm.reach {
    case _ where organ.region == norm.region && !norm.region.isEmpty: rank.place = 2
    case .all: break
    case .listed(let regions) where regions.contains(organ.region): rank.place = 1
    case .own, .listed:
      guard organ.region.isEmpty else { return nil }
      (rank.place, rank.doubt) = (2, rank.doubt ?? .normPlaceUntold)
    }
    for (own, other, isKnown) in [
      (organ.category, norm.category, OrganCategory(rawValue: norm.category) != nil),
      (organ.tier, norm.tier, OrganTier(rawValue: norm.tier) != nil),
    ] where !other.isEmpty && own != other {
      if !isKnown {
        rank.doubt = rank.doubt ?? .normUnread
      } else if own.isEmpty {
        rank.doubt = rank.doubt ?? .normPlaceUntold
      } else {
        return nil
      }
    }
    rank.category = norm.category.isEmpty ? 0 : 1
    rank.tier = norm.tier.isEmpty ? 0 : 1
    return rank
  }
}

/// What norms allow to an organ or an inner body whose number of approved places is one of a range.
struct NormAllowance {
  /// The rows that allow the most of each role, over all numbers of the range.
  let norms: [NormedRole: [Norm]]
  /// The most of each role over all numbers of the range; none where it is not limited for one of them.
  let most: [NormedRole: Int]
  /// The least of each role.
  let least: [NormedRole: Int]
  /// The roles that some row itself limits.
  let stated: Set<NormedRole>

  /// - Throws: ``NormChoice/Open``.
  init(
    _ choice: NormChoice, of scope: NormScope, for organ: NormChoice.Organ,
    places: ClosedRange<Int>
  ) throws {
    let bounds = choice.norms.filter { $0.scope == scope }
      .flatMap { [$0.least] + ($0.most.map { [$0 + 1] } ?? []) }
    let points = Set([places.lowerBound] + bounds.filter(places.contains)).sorted()
    let chosen = points.map { choice.norms(of: scope, for: organ, places: $0) }
    let rows = chosen.compactMap { try? $0.get() }
    guard rows.count == chosen.count else {
      guard rows.isEmpty, let first = chosen.first else {
        throw NormChoice.Open(reason: .normSizeUntold)
      }
      _ = try first.get()
      throw NormChoice.Open(reason: .normUnknown)
    }
    var (norms, most, least): ([NormedRole: [Norm]], [NormedRole: Int], [NormedRole: Int]) =
      ([:], [:], [:])
    for role in NormedRole.allCases {
      let caps = rows.map { $0[0].cap(of: role) }
      let known = caps.compactMap { $0 }
      least[role] = known.min()
      guard known.count == caps.count, let cap = known.max() else { continue }
      most[role] = cap
      norms[role] = zip(rows, caps).first { $1 == cap }?.0
    }
    (self.norms, self.most, self.least) = (norms, most, least)
    stated = Set(rows.flatMap { $0[0].caps.keys })
  }
}
