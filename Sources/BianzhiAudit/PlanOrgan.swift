import GRDB

/// What a plan takes over of an organ.
struct PlanOrgan {
  let isKnown: Bool
  let name: String
  let tier: String?
  let region: String

  init(_ code: String, in database: Database) throws {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT o.name, o.tier, o.region FROM organ_row o JOIN organ_key k ON k.id = o.organ
        WHERE k.code = ? AND o.ended IS NULL
        """, arguments: [code])
    isKnown = row != nil
    name = row?["name"] ?? code
    tier = row?["tier"]
    region = row?["region"] ?? ""
  }
}
