import BianzhiCore
import GRDB

/// A row of the norms of leader posts, as it holds on the day.
struct Norm {
  /// To which regions of the ledger it applies.
  enum Reach {
    case own, all
    /// As regions are compared.
    case listed(Set<String>)
  }

  /// `norm_row.id`.
  let id: Int64
  /// The code of the name that stands for the place.
  let place: String
  /// As it is written, and as it is compared.
  let regionName, region: String
  let reach: Reach
  let scope: NormScope
  /// Empty for any.
  let category, tier: String
  let least: Int
  /// Nil for an open band.
  let most: Int?
  /// The most posts of each role that it limits.
  let caps: [NormedRole: Int]
  let document, note: String
  /// Whether it holds on the day for certain.
  let isCertain: Bool

  /// What it allows of a role, also where it limits the two roles together or one by one only.
  func cap(of role: NormedRole) -> Int? {
    if let cap = caps[role] { return cap }
    guard role == .leaders else { return caps[.leaders] }
    guard let principals = caps[.principals], let deputies = caps[.deputies] else { return nil }
    return principals + deputies
  }

  /// 江海市 4–7, and what the table notes of the row.
  var words: String {
    let band = "\(regionName) \(least)–\(most.map { "\($0)" } ?? "")"
    return note.isEmpty ? band : "\(band)（\(note)）"
  }
}

extension Norm {
  private static let allRegions = Set(
    ["全部", "全部地区", "所有", "所有地区", "各地区", "所辖各地区", "全台账", "all", "all regions"]
      .map(Vocabulary.key))

  /// - Returns: nil for a row that does not hold on the day.
  init?(_ row: Row, on day: CalendarDay, _ book: RegionBook) {
    let since = RecordedDate(stored: row["since"])
    if let since, since.first > day { return nil }
    let last: DatabaseValue = row["until"]
    let until = Int64.fromDatabaseValue(last).flatMap { RecordedDate(stored: $0) }
    if let until, until.last < day { return nil }
    guard let scope = NormScope(rawValue: row["scope"]) else { return nil }
    isCertain =
      since.map { $0.last <= day } ?? true && (until.map { $0.first >= day } ?? last.isNull)
    (id, place, self.scope) = (row["id"], row["place"], scope)
    regionName = row["region"]
    region = book.key(of: regionName)
    (category, tier) = (row["category"], row["tier"])
    (least, most) = (row["least"], row["most"])
    (document, note) = (row["document"], row["note"] ?? "")
    let numbers: [(NormedRole, Int?)] = [
      (.principals, row["principals"]), (.deputies, row["deputies"]), (.leaders, row["leaders"]),
    ]
    caps = Dictionary(
      uniqueKeysWithValues: numbers.compactMap { role, cap in cap.map { (role, $0) } })
    let regions = ((row["covers"] as String?) ?? "")
      .split { "、，,;；\n".contains($0) }.map { book.key(of: String($0)) }
    reach =
      regions.isEmpty
      ? .own : regions.contains(where: Self.allRegions.contains) ? .all : .listed(Set(regions))
  }
}

extension Preparation {
  /// The norms that hold, or may hold, on the day.
  func norms() throws -> [Norm] {
    let book = try RegionBook(database)
    return try Row.fetchAll(
      database,
      sql: """
        SELECT n.*, k.code AS place FROM norm_row n JOIN organ_key k ON k.id = n.organ
        WHERE \(inForce("n")) ORDER BY n.region, n.scope, n.category, n.tier, n.least, n.since, n.id
        """
    ).compactMap { Norm($0, on: setting.asOf, book) }
  }
}
