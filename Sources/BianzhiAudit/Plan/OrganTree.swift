import BianzhiCore
import BianzhiQuery
import GRDB

/// The organ ledger in force as plans ask for it: who is below whom, and what belongs to a territory.
///
/// Read once for all leaders of a plan, since each of them asks for organs below at any depth.
struct OrganTree {
  /// What a plan takes over of an organ.
  typealias Entry = LedgerOrgan

  private let entries: [String: Entry]
  /// Codes of the organs and of the inner bodies right below one.
  private let below: [String: [String]]
  private let bodies: [String: [String]]
  /// Inner bodies that entries of before told to be right below an organ, with the event that ended the entry.
  private let lost: [String: [LostBody]]
  private let regions: [String: [String]]
  /// Codes of organs by the first six digits of twelve.
  private let territories: [Substring: [String]]

  init(_ database: Database) throws {
    var entries: [String: Entry] = [:]
    var (below, bodies, regions): ([String: [String]], [String: [String]], [String: [String]]) =
      ([:], [:], [:])
    var territories: [Substring: [String]] = [:]
    try LedgerOrgan.each(in: database) { entry in
      let code = entry.code
      entries[code] = entry
      if let superior = entry.superior {
        if entry.isBody {
          bodies[superior, default: []].append(code)
        } else {
          below[superior, default: []].append(code)
        }
      }
      guard !entry.isBody else { return }
      if !entry.region.isEmpty { regions[entry.region, default: []].append(code) }
      if Self.isNumbered(code) { territories[code.prefix(6), default: []].append(code) }
    }
    (self.entries, self.below, self.bodies) = (entries, below, bodies)
    (self.regions, self.territories) = (regions, territories)
    lost = Dictionary(grouping: try LostBody.all(in: database), by: \.organ)
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
        + (lost[code] ?? []).filter { $0.event > first }.map { ($0.body, min(until, $0.event)) }
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
