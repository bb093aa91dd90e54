import BianzhiCore
import GRDB

/// The organ ledger in force as plans ask for it: who is below whom, and what belongs to a territory.
///
/// Read once for all leaders of a plan, since each of them asks for organs below at any depth.
struct OrganTree {
  /// What a plan takes over of an organ.
  struct Entry {
    let code: String
    let name: String
    let category: String?
    let tier: String?
    let region: String
    /// Code of the organ above; of an inner body the organ it belongs to.
    let superior: String?
    /// Day from which it is no longer in force; nil where that is not told.
    let until: CalendarDay?

    var isBody: Bool { category == OrganCategory.innerBody.rawValue }
  }

  private let entries: [String: Entry]
  /// Codes of the organs and of the inner bodies right below one.
  private let below: [String: [String]]
  private let bodies: [String: [String]]
  /// Inner bodies that entries of before told to be right below an organ, with the event that ended the entry.
  private let lost: [String: [(code: String, event: Int)]]
  private let regions: [String: [String]]
  /// Codes of organs by the first six digits of twelve.
  private let territories: [Substring: [String]]

  init(_ database: Database) throws {
    let statement = try RawStatement(
      database,
      """
      SELECT k.code, o.name, o.category, o.tier, o.region, s.code, o.until
      FROM organ_row o JOIN organ_key k ON k.id = o.organ
      LEFT JOIN organ_key s ON s.id = o.superior
      WHERE o.ended IS NULL
      """)
    var entries: [String: Entry] = [:]
    var (below, bodies, regions): ([String: [String]], [String: [String]], [String: [String]]) =
      ([:], [:], [:])
    var territories: [Substring: [String]] = [:]
    while try statement.next() {
      let code = statement.text(0)
      let until = statement.isInteger(6) ? Int32(exactly: statement.integer(6)) : nil
      let entry = Entry(
        code: code, name: statement.text(1), category: statement.optionalText(2),
        tier: statement.optionalText(3), region: statement.optionalText(4) ?? "",
        superior: statement.optionalText(5),
        until: until.flatMap { CalendarDay(yyyymmdd: $0) })
      entries[code] = entry
      if let superior = statement.optionalText(5) {
        if entry.isBody {
          bodies[superior, default: []].append(code)
        } else {
          below[superior, default: []].append(code)
        }
      }
      guard !entry.isBody else { continue }
      if !entry.region.isEmpty { regions[entry.region, default: []].append(code) }
      if Self.isNumbered(code) { territories[code.prefix(6), default: []].append(code) }
    }
    (self.entries, self.below, self.bodies) = (entries, below, bodies)
    (self.regions, self.territories) = (regions, territories)
    lost = try Self.lostBodies(database)
  }

  /// Inner bodies that are told to be another organ's now, or no inner bodies, or are not told any more.
  private static func lostBodies(_ database: Database) throws -> [String: [(
    code: String, event: Int
  )]] {
    let kinds = EventKind.sql([.importStored, .importUndone, .valueRecoded])
    let rows = try RawStatement(
      database,
      """
      SELECT s.code, k.code, coalesce((SELECT max(e.id) FROM event e
        WHERE e.subject = 'I' || max(o.ended) AND e.kind IN (\(kinds))), 0)
      FROM organ_row o JOIN organ_key k ON k.id = o.organ JOIN organ_key s ON s.id = o.superior
      WHERE o.ended IS NOT NULL AND o.category = '\(OrganCategory.innerBody.rawValue)'
        AND NOT EXISTS (SELECT 1 FROM organ_row n WHERE n.organ = o.organ AND n.ended IS NULL
          AND n.superior = o.superior AND n.category = o.category)
      GROUP BY s.code, k.code
      """)
    var lost: [String: [(code: String, event: Int)]] = [:]
    while try rows.next() {
      lost[rows.text(0), default: []].append((rows.text(1), Int(rows.integer(2))))
    }
    return lost
  }

  private static func isNumbered(_ code: String) -> Bool {
    code.utf8.count == 12 && code.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  subscript(code: String) -> Entry? { entries[code] }

  /// The organ and those below it at any depth; of a county's or city's committee or government all
  /// organs of the territory. Inner bodies are left out: they belong to their organ.
  ///
  /// - Returns: codes in their order; only `code` itself where the ledger has no such organ.
  func scope(of code: String) -> [String] {
    var found = reach(from: [code], by: below)
    guard let organ = entries[code], ["党委", "政府"].contains(organ.category), organ.tier != "乡级"
    else { return found.sorted() }
    if !organ.region.isEmpty {
      found.formUnion(regions[organ.region] ?? [])
    } else if Self.isNumbered(code) {
      found.formUnion(territories[code.prefix(6)] ?? [])
    }
    return found.sorted()
  }

  /// These organs and their inner bodies: a finding of an inner body is one of its organ.
  func withBodies(_ organs: Set<String>) -> Set<String> { reach(from: organs, by: bodies) }

  /// Whether some entry took an inner body elsewhere.
  var hasLost: Bool { !lost.isEmpty }

  /// Inner bodies, at any depth, that belonged to organs when an event happened or later, and do not now: with the event
  /// that ended it.
  func bodies(leaving organs: Set<String>, since first: Int) -> [String: Int] {
    var (reached, open) = (
      Dictionary(uniqueKeysWithValues: organs.map { ($0, Int.max) }), Array(organs)
    )
    while let code = open.popLast() {
      guard let until = reached[code] else { continue }
      let next =
        (bodies[code] ?? []).map { ($0, until) }
        + (lost[code] ?? []).filter { $0.event > first }.map { ($0.code, min(until, $0.event)) }
      for (body, event) in next where event > reached[body] ?? 0 {
        reached[body] = event
        open.append(body)
      }
    }
    return reached.filter { $0.value != Int.max }
  }

  private func reach(from start: Set<String>, by links: [String: [String]]) -> Set<String> {
    var (found, open) = (start, Array(start))
    while let code = open.popLast() {
      for next in links[code] ?? [] where found.insert(next).inserted { open.append(next) }
    }
    return found
  }
}
