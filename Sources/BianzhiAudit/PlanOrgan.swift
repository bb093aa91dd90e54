import BianzhiCore
import BianzhiQuery
import GRDB

/// What a plan takes over of an organ.
struct PlanOrgan {
  let isKnown: Bool
  let name: String
  let tier: String?
  let category: String?
  let region: String
  /// Codes of the organs that its head answers for.
  let scope: [String]

  init(_ code: String, in tree: OrganTree) {
    let entry = tree[code]
    isKnown = entry != nil
    name = entry?.name ?? code
    (tier, category, region) = (entry?.tier, entry?.category, entry?.region ?? "")
    scope = tree.scope(of: code)
  }

  /// Refuses an organ that the ledger does not have.
  static func require(_ code: String, in database: Database) throws {
    guard try OrganEntry(code, in: database) != nil else { throw Refusal.noOrganInPlan(code) }
  }
}
