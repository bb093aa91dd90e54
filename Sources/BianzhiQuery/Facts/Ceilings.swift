import BianzhiCore
import GRDB

extension Fact {
  /// Limits of regions, beside the approved places or the organs that they limit.
  static let ceilings = Fact(
    name: "ceilings",
    wording: Wording(
      zh: "各地区、层级的限额，与核定编制合计、机构数的对照",
      en: "limits of regions, beside the approved places and the organs that they limit"),
    restsOn: [],
    scopes: [
      .noted("place_limit", restsOnRoster: false), .noted("organ_limit", restsOnRoster: false),
    ],
    cannotJudge: [
      .ceilingsOverlap, .ceilingUnread, .regionEmpty, .regionUntold, .shareUntold,
    ], isOfOrgansInForce: false,
    fill: { try $0.fillCeilings() })
}

extension Preparation {
  fileprivate func fillCeilings() throws {
    let limits = try CeilingsOnDay(self).read()
    guard !limits.isEmpty else { return }
    let organs = try LimitedOrgans(self)
    let places = try LimitedPlaces(self)
    for limit in limits {
      let standing = organs.standing(of: limit)
      let scope = limit.isOfOrgans ? "organ_limit" : "place_limit"
      noted[scope, default: []].insert(standing)
      let share: LimitedShare
      switch limit.state {
      case .unjudged(let reason):
        try addUnjudged(scope, standing, reason, people: 0)
        continue
      case .inForce:
        guard organs.hasOrgans(of: limit) else {
          try addUnjudged(scope, standing, .regionEmpty, people: 0)
          continue
        }
        share = limit.isOfOrgans ? organs.share(of: limit) : places.share(of: limit, organs)
      }
      if let reason = share.whyOpen(for: limit.number) {
        try addUnjudged(scope, standing, reason, people: 0)
      } else {
        try store(share, of: limit, standing)
      }
    }
  }

  private func store(_ share: LimitedShare, of limit: Ceiling, _ standing: Int64) throws {
    try database.execute(
      sql: "INSERT INTO ceiling_use VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        standing, limit.thing, limit.isOfOrgans, limit.number, share.known, limit.document,
        limit.place,
      ])
    let own = LimitedShare.Part(
      source: "ceiling_row", entry: limit.id, member: "", reason: "ceiling")
    for (step, part) in ([own] + share.parts).enumerated() {
      try database.execute(
        sql: "INSERT INTO ceiling_part VALUES (?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          standing, limit.thing, step, part.source, part.entry, part.member, part.reason,
        ])
    }
  }
}
