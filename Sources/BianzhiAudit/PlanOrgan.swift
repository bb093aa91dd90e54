import BianzhiCore
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
    let isKnown = try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM organ_row o JOIN organ_key k ON k.id = o.organ
          WHERE k.code = ? AND o.ended IS NULL)
        """, arguments: [code])
    guard isKnown == true else { throw Refusal.noOrganInPlan(code) }
  }
}
