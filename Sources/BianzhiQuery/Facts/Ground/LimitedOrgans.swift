import BianzhiCore
import GRDB

/// The organs on the day by the region and tier to which limits are set.
struct LimitedOrgans {
  /// An organ that is, or may be, of the region and tier of a limit.
  struct Member {
    let organ: Int64
    /// Its row of the organ ledger; nil for an organ that the ledger does not have.
    let entry: Int64?
    let code, name: String
    /// Nil where it is blank or in words that are not known.
    let category: OrganCategory?
    let rank: PostRank?
    /// As they are compared; empty where they are not told.
    fileprivate let region, tier: String
  }

  private let all: [Member]
  private let organs: Set<Int64>
  /// By code, name or other name: the organ meant; those that are no more as well.
  private let named: [String: Int64]

  init(_ preparation: Preparation) throws {
    let database = preparation.database
    let book = try RegionBook(database)
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT o.organ, o.code, o.name, o.category, o.rank, o.tier, r.region, r.id AS entry
        FROM organ_on_day o LEFT JOIN organ_row r ON r.organ = o.organ AND \(preparation.inForce("r"))
        ORDER BY o.code, o.organ
        """)
    all = rows.compactMap { row in
      let organ: Int64 = row["organ"]
      // An organ without a code is known by its name, which it bears itself.
      guard preparation.ended[organ] == nil, preparation.organ(organ) == organ else { return nil }
      let tier = (row["tier"] as String?).flatMap(OrganTier.init(rawValue:))
      return Member(
        organ: organ, entry: row["entry"], code: row["code"], name: row["name"],
        category: (row["category"] as String?).flatMap(OrganCategory.init(rawValue:)),
        rank: (row["rank"] as String?).flatMap(PostRank.init(rawValue:)),
        region: book.key(of: row["region"] ?? ""), tier: tier?.rawValue ?? "")
    }
    organs = Set(all.map(\.organ))
    let names = try Row.fetchAll(
      database,
      sql: """
        SELECT k.id AS organ, k.code AS name FROM organ_key k WHERE k.is_name = 0
        UNION ALL
        SELECT r.organ, r.name FROM organ_row r WHERE \(preparation.inForce("r"))
        UNION ALL
        SELECT r.organ, n.name FROM organ_name n JOIN organ_row r ON r.id = n.entry
        WHERE \(preparation.inForce("r"))
        """)
    named = Dictionary(
      names.map { (OrganName.folded($0["name"]), $0["organ"]) }, uniquingKeysWith: { one, _ in one }
    )
  }

  /// Whether the ledger has the organ on the day, of whatever region.
  func has(_ organ: Int64) -> Bool { organs.contains(organ) }

  /// The organs of the region and tier of a limit, in the order of their codes.
  func members(of limit: Ceiling) -> [Member] {
    all.filter { $0.region == limit.region && $0.tier == limit.tier }
  }

  /// Those of which the ledger does not say whether they are.
  func untold(for limit: Ceiling) -> [Member] {
    all.filter { member in
      (member.region.isEmpty || member.region == limit.region)
        && (member.tier.isEmpty || member.tier == limit.tier)
        && (member.region.isEmpty || member.tier.isEmpty)
    }
  }

  func hasOrgans(of limit: Ceiling) -> Bool { !members(of: limit).isEmpty }

  /// Whom findings about a limit are about: the government of the region and tier, else its Party committee; where there is
  /// none of either, or several, the name that stands for the two.
  func standing(of limit: Ceiling) -> Int64 {
    for category in [OrganCategory.government, .partyCommittee] {
      let found = members(of: limit).filter { $0.category == category }
      if found.count == 1 { return found[0].organ }
    }
    return limit.organ
  }

  /// The organs that a limit leaves out, and whether one of them is none of the ledger.
  func outside(of limit: Ceiling) -> (organs: Set<Int64>, hasUnknown: Bool) {
    let found = limit.outside.map { named[OrganName.folded($0)] }
    return (Set(found.compactMap { $0 }), found.contains(nil))
  }

  /// How many organs count.
  func share(of limit: Ceiling) -> LimitedShare {
    guard let thing = limit.organs else { return LimitedShare() }
    let outside = outside(of: limit)
    var share = LimitedShare(hasUnknownOutside: outside.hasUnknown)
    for member in members(of: limit) {
      let counts = member.counts(as: thing)
      guard let entry = member.entry, counts != false else { continue }
      if outside.organs.contains(member.organ) {
        share.parts.append(
          .init(source: "organ_row", entry: entry, member: member.name, reason: "outside_limit"))
      } else if counts == true {
        share.known += 1
        share.parts.append(
          .init(source: "organ_row", entry: entry, member: member.name, reason: "limited_organ"))
      } else {
        share.possible += 1
      }
    }
    share.untold = untold(for: limit).count {
      $0.counts(as: thing) != false && !outside.organs.contains($0.organ)
    }
    return share
  }
}

extension LimitedOrgans.Member {
  /// Whether it is one of the organs that a limit counts; nil where its category or rank does not tell.
  fileprivate func counts(as thing: LimitedThing) -> Bool? {
    if let category, !thing.categories.contains(category) { return false }
    guard let least = thing.leastRank?.level else { return category.map { _ in true } }
    guard let level = rank?.level else { return nil }
    return level < least ? false : category.map { _ in true }
  }
}
