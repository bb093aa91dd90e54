import BianzhiCore
import GRDB

/// People who left by the register or by a list of leavers, under a name that no unit of the ledger bears (原县水电局).
///
/// Whoever retired or died is gone whatever the old unit was called: where the number stands on one roster, that unit still
/// has the person. Who was transferred may stand on the new unit's; that is not compared, and said.
struct StrayLeavers {
  struct Leaver {
    /// `movement_row.id`; of a list of leavers `staff_row.id` with a minus.
    let id: Int64
    let unit, person: Int64
    let name, word, document: String
    let date: RecordedDate?
  }

  /// With the unit that still lists them.
  private(set) var found: [(leaver: Leaver, organ: Int64)] = []
  /// How many of a name cannot be compared.
  private(set) var open: [Int64: Int] = [:]

  init(_ preparation: Preparation) throws {
    let units = try Self.units(preparation)
    guard !units.isEmpty else { return }
    let leavers = try Self.exits(preparation, units) + Self.listed(preparation, units)
    let people = Set(leavers.map(\.person)).subtracting([0])
    let (arrivals, matches) = (
      try Self.arrivals(preparation, of: people), try preparation.matches(of: people)
    )
    for leaver in leavers where leaver.date.map({ $0.last <= preparation.setting.asOf }) != false {
      guard leaver.person != 0 else {
        open[leaver.unit, default: 0] += 1
        continue
      }
      let organs = Set(
        (matches[leaver.person]?.places ?? [])
          .filter { $0.counts && !units.contains($0.organ) }.map(\.organ))
      guard let organ = organs.first else { continue }
      if organs.count == 1, leaver.date != nil, Self.isForGood(leaver.word) {
        found.append((leaver, organ))
      } else if !Self.hasCome(leaver, organs, arrivals[leaver.person] ?? []) {
        open[leaver.unit, default: 0] += 1
      }
    }
  }

  /// Names that no organ ledger, approval or roster in force bears, and of which something tells who left.
  static func units(_ preparation: Preparation) throws -> Set<Int64> {
    if let units = preparation.strayUnits { return units }
    let inForce = preparation.inForce
    let keys = try Int64.fetchAll(
      preparation.database,
      sql: """
        SELECT k.id FROM organ_key k
        WHERE k.is_name = 1 AND k.id IN (
            SELECT m.organ FROM movement_row m WHERE m.direction = '出编'
            UNION SELECT r.organ FROM roster_list r)
          AND NOT EXISTS (SELECT 1 FROM organ_row o WHERE o.organ = k.id AND \(inForce("o")))
          AND NOT EXISTS (SELECT 1 FROM quota_row q WHERE q.organ = k.id AND \(inForce("q")))
          AND NOT EXISTS (SELECT 1 FROM post_row p WHERE p.organ = k.id AND \(inForce("p")))
        """)
    let units = Set(keys).subtracting(preparation.rosterOrgans).subtracting(preparation.unusable)
      .filter { preparation.renamed[$0] == nil && preparation.ended[$0] == nil }
    preparation.strayUnits = units
    return units
  }

  /// Whether a reason or a state is one of those who work nowhere any more.
  static func isForGood(_ word: String) -> Bool {
    ["退休", "离休", "死亡", "去世", "病故", "病逝", "亡故", "开除"].contains(where: word.holds)
  }

  private static func exits(_ preparation: Preparation, _ units: Set<Int64>) throws -> [Leaver] {
    let rows = try RawStatement(
      preparation.database,
      """
      SELECT m.id, m.organ, m.person, m.name, coalesce(m.reason, ''), coalesce(m.document, ''), m.day
      FROM movement_row m WHERE m.direction = '出编' AND \(preparation.inForce("m"))
        AND \(CancelledRow.stands("m")) ORDER BY m.id
      """)
    var found: [Leaver] = []
    while try rows.next() {
      guard units.contains(rows.integer(1)) else { continue }
      found.append(leaver(rows, id: rows.integer(0), word: rows.text(4)))
    }
    return found
  }

  /// Those of the newest list under each name.
  private static func listed(_ preparation: Preparation, _ units: Set<Int64>) throws -> [Leaver] {
    let rows = try RawStatement(
      preparation.database,
      """
      SELECT s.id, r.organ, coalesce(s.person, 0), s.name, coalesce(s.state, 0),
        coalesce(s.document, ''), s.left_on
      FROM roster_list r
      CROSS JOIN staff_row s ON s.id BETWEEN r.id << 24 AND (r.id << 24) + 16777215
      WHERE r.organ = ?1 AND r.day BETWEEN ?2 AND ?3 AND \(preparation.inForce("r"))
        AND \(preparation.inForce("s")) ORDER BY s.id
      """)
    var found: [Leaver] = []
    for unit in units.sorted() {
      rows.bind(unit, at: 1)
      rows.bind(Int64(preparation.setting.oldestDay.yyyymmdd), at: 2)
      rows.bind(Int64(preparation.setting.asOf.yyyymmdd), at: 3)
      while try rows.next() {
        let state = Int32(rows.integer(4))
        guard preparation.places(state).hasLeft else { continue }
        let word = preparation.words[preparation.word(ofTerm: state)]
        found.append(leaver(rows, id: -rows.integer(0), word: word))
      }
      rows.reset()
    }
    return found
  }

  private static func leaver(_ rows: RawStatement, id: Int64, word: String) -> Leaver {
    Leaver(
      id: id, unit: rows.integer(1), person: rows.integer(2), name: rows.text(3), word: word,
      document: rows.text(5),
      date: rows.isInteger(6) ? RecordedDate(stored: rows.integer(6)) : nil)
  }

  /// When the register has people come to a unit; nil for no day.
  private typealias Arrival = (organ: Int64, day: RecordedDate?)

  private static func arrivals(
    _ preparation: Preparation, of people: Set<Int64>
  ) throws -> [Int64: [Arrival]] {
    let rows = try RawStatement(
      preparation.database,
      """
      SELECT m.person, m.organ, m.day FROM movement_row m
      WHERE m.direction = '入编' AND m.person <> 0 AND \(preparation.inForce("m"))
        AND \(CancelledRow.stands("m"))
      """)
    var arrivals: [Int64: [Arrival]] = [:]
    while try rows.next() {
      guard people.contains(rows.integer(0)) else { continue }
      let day = rows.isInteger(2) ? RecordedDate(stored: rows.integer(2)) : nil
      arrivals[rows.integer(0), default: []].append((preparation.organ(rows.integer(1)), day))
    }
    return arrivals
  }

  /// Whether the register has the person come to a unit on that day or later.
  private static func hasCome(
    _ leaver: Leaver, _ organs: Set<Int64>, _ arrivals: [Arrival]
  ) -> Bool {
    arrivals.contains { arrival in
      guard organs.contains(arrival.organ) else { return false }
      guard let day = arrival.day, let left = leaver.date else { return true }
      return day.last >= left.first
    }
  }
}
