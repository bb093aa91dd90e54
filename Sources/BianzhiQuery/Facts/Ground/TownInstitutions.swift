import BianzhiCore
import GRDB

/// Tells bodies on the roster of a town that may be institutions of its own (便民服务中心, 农业综合服务中心): these are approved
/// by other documents than the town's offices.
struct TownInstitutions {
  private let preparation: Preparation
  private let towns: Set<Int64>

  init(_ preparation: Preparation) throws {
    self.preparation = preparation
    let rows = try RawStatement(
      preparation.database,
      "SELECT organ FROM organ_on_day WHERE category = '\(OrganCategory.town.rawValue)'")
    var towns: Set<Int64> = []
    while try rows.next() { towns.insert(rows.integer(0)) }
    self.towns = towns
  }

  /// Whether a body of a town bears the name of an institution and everybody who counts there is on places of institutions.
  func mayBe(_ body: WrittenBody) throws -> Bool {
    guard towns.contains(body.organ), body.people > 0,
      Self.endings.contains(where: OrganName.folded(body.name).hasSuffix),
      let list = preparation.rosterOf[body.organ]
    else { return false }
    var (people, others) = (0, 0)
    try preparation.eachRow(of: list) { row in
      guard row.countsQuota, preparation.words[row.body] == body.name else { return }
      people += 1
      let kind = QuotaKind(rawValue: preparation.words[row.kind])
      if kind != .institution, kind?.parent != .institution { others += 1 }
    }
    return people > 0 && others == 0
  }

  private static let endings = ["中心", "站", "所", "队"]
}
