import BianzhiCore
import GRDB

/// A limit of one thing in one tier of a region, as it holds on the day.
struct Ceiling {
  enum State {
    case inForce
    case unjudged(UnjudgedReason)
  }

  /// `ceiling_row.id`.
  let id: Int64
  /// The name that stands for region and tier: its key and its code.
  let organ: Int64
  let place: String
  /// The region as its key is compared.
  let region: String
  let tier: String
  let thing: String
  let number: Int
  let document: String
  /// Organs that do not count, by code or name.
  let outside: [String]
  var state: State

  /// The organs that are counted; nil where places are.
  var organs: LimitedThing? { LimitedThing(rawValue: thing) }
  var isOfOrgans: Bool { organs != nil }
}

/// Reads the limits that hold on the day, one of each thing.
struct CeilingsOnDay {
  private struct Key: Hashable {
    let region, tier, thing: String
  }

  private let preparation: Preparation

  init(_ preparation: Preparation) { self.preparation = preparation }

  func read() throws -> [Ceiling] {
    let rows = try Row.fetchAll(
      preparation.database,
      sql: """
        SELECT c.*, k.code AS place FROM ceiling_row c JOIN organ_key k ON k.id = c.organ
        WHERE \(preparation.inForce("c")) ORDER BY c.region, c.tier, c.thing, c.since, c.id
        """)
    let book = try RegionBook(preparation.database)
    var order: [Key] = []
    var limits: [Key: Ceiling] = [:]
    for row in rows {
      guard var limit = ceiling(row, book) else { continue }
      let key = Key(region: limit.region, tier: limit.tier, thing: limit.thing)
      if limits[key] == nil { order.append(key) } else { limit.state = .unjudged(.ceilingsOverlap) }
      limits[key] = limit
    }
    return order.compactMap { limits[$0] }
  }

  /// - Returns: nil for a limit that does not hold on the day for certain.
  private func ceiling(_ row: Row, _ book: RegionBook) -> Ceiling? {
    let day = preparation.setting.asOf
    guard let since = RecordedDate(stored: row["since"]), since.first <= day else { return nil }
    let last: DatabaseValue = row["until"]
    let until = Int64.fromDatabaseValue(last).flatMap { RecordedDate(stored: $0) }
    if let until, until.last < day { return nil }
    let (tier, thing): (String, String) = (row["tier"], row["thing"])
    let isRead =
      OrganTier(rawValue: tier) != nil && LimitedThing.words.code(for: thing) == thing
      && since.last <= day && (until.map { $0.first >= day } ?? last.isNull)
    let outside: String? = row["outside"]
    return Ceiling(
      id: row["id"], organ: row["organ"], place: row["place"],
      region: book.key(of: row["region"]), tier: tier, thing: thing, number: row["number"],
      document: row["document"],
      outside: (outside ?? "").split(whereSeparator: { "、，,;；\n".contains($0) }).map(String.init),
      state: isRead ? .inForce : .unjudged(.ceilingUnread))
  }
}
