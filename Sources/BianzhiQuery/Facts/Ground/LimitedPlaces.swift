import BianzhiCore
import GRDB

/// The approved places of all organs on the day, for the limits of their kinds.
struct LimitedPlaces {
  private let preparation: Preparation
  private let approved: [Int64: [Approved]]
  /// Organs whose people count on the quota of another one.
  private let covered: Set<Int64>
  private let bodies: Set<Int64>

  init(_ preparation: Preparation) throws {
    self.preparation = preparation
    approved = try preparation.approvals(.quotas, isOfAll: true)
    let database = preparation.database
    let covers = try Row.fetchAll(
      database,
      sql: """
        SELECT q.id AS id, q.organ AS lead, c.organ AS member
        FROM quota_cover c JOIN quota_row q ON q.id = c.quota
        WHERE \(preparation.inForceByThen("q"))
        """)
    // A quota that a later document took the place of covers nobody.
    let counted = Set(approved.values.joined().flatMap(\.entries))
    covered = Set(
      covers.filter { counted.contains($0["id"]) }.map { preparation.organ($0["member"]) })
    bodies = try Set(
      Int64.fetchAll(
        database,
        sql: "SELECT organ FROM organ_row r WHERE category = '内设机构' AND \(preparation.inForce("r"))"
      ))
  }

  /// How many places count.
  func share(of limit: Ceiling, _ organs: LimitedOrgans) -> LimitedShare {
    guard let kind = QuotaKind(rawValue: limit.thing) else { return LimitedShare() }
    let outside = organs.outside(of: limit)
    var share = LimitedShare(hasUnknownOutside: outside.hasUnknown)
    for member in organs.members(of: limit) {
      if outside.organs.contains(member.organ), let entry = member.entry {
        share.parts.append(
          .init(source: "organ_row", entry: entry, member: member.name, reason: "outside_limit"))
        continue
      }
      let own = places(of: kind, at: member.organ, member.category, member.name)
      share.known += own.known
      share.possible += own.possible
      share.parts += own.parts
      if own.open != nil { share.open = .shareUntold }
    }
    let untold =
      organs.untold(for: limit).filter { !outside.organs.contains($0.organ) }
      .map { ($0.organ, $0.category) }
      + approved.keys.filter { !organs.has($0) && isOfNoLedger($0) }.sorted().map { ($0, nil) }
    for (organ, category) in untold {
      let own = places(of: kind, at: organ, category, "")
      share.untold += own.known + own.possible
      if own.open != nil { share.open = share.open ?? .regionUntold }
    }
    return share
  }

  /// Whether approvals are of an organ that the ledger does not have at all.
  private func isOfNoLedger(_ organ: Int64) -> Bool {
    !bodies.contains(organ) && preparation.ended[organ] == nil && preparation.organ(organ) == organ
  }

  /// What one organ has of a kind.
  private func places(
    of kind: QuotaKind, at organ: Int64, _ category: OrganCategory?, _ name: String
  ) -> LimitedShare {
    var share = LimitedShare()
    guard let approved = approved[organ], !approved.isEmpty else {
      let hasNone = covered.contains(organ) || category?.mayHold(kind) == false
      share.open = hasNone ? nil : .shareUntold
      return share
    }
    let isTotalled = approved.allSatisfy { part in
      [QuotaKind.total, QuotaKind.offQuota.rawValue].contains(preparation.words[part.key.rank])
    }
    for part in approved {
      let word = preparation.words[part.key.rank]
      if word == QuotaKind.total, !isTotalled { continue }
      let counts = kind.holds(word)
      guard counts != false else { continue }
      if !part.isCertain {
        share.open = .shareUntold
      } else if counts == true, !part.isStated {
        share.known += part.sure
        share.possible += part.most - part.sure
        share.parts += part.entries.map {
          .init(source: "quota_row", entry: $0, member: name, reason: "limited_places")
        }
      } else {
        share.possible += part.most
      }
    }
    return share
  }
}

extension QuotaKind {
  /// Whether places of a recorded kind come under a limit of this one; nil where that is not told: words that are not
  /// known, a total of all kinds, 事业编制 without its funding for a funded kind, 参公 for 事业编制, and places that
  /// are lent by a pool or granted apart.
  fileprivate func holds(_ word: String) -> Bool? {
    guard let other = QuotaKind(rawValue: word) else { return self == .offQuota ? false : nil }
    if other == self || other.parent == self { return true }
    if self == .offQuota || other == .offQuota { return false }
    if parent == other || (self == .institution && other == .civilServiceInstitution) { return nil }
    return [.registered, .revolving, .ringFenced, .other].contains(other) ? nil : false
  }
}
