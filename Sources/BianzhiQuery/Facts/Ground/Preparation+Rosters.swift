import BianzhiCore
import GRDB

/// The organs of the day and their rosters.
extension Preparation {
  /// Fills `organ_on_day`, and finds the organs known only by name that an organ of the ledger bears.
  func fillOrgans() throws {
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO organ_on_day
        SELECT o.organ, k.code, o.name, o.category, o.rank, o.tier, 1
        FROM organ_row o JOIN organ_key k ON k.id = o.organ
        WHERE o.category IS NOT '内设机构' AND \(inForce("o")) AND \(onDay("o"))
        """)
    for row in try Row.fetchAll(database, sql: Self.byName) {
      renamed[row["stub"]] = row["organ"]
    }
    try nameEndedOrgans()
    // A name that an organ in force bears is not the ended one's.
    for row in try Row.fetchAll(database, sql: Self.byName)
    where renamed[row["stub"]] == nil && ended[row["organ"]] != nil {
      renamed[row["stub"]] = row["organ"]
    }
  }

  private static let byName = """
    SELECT k.id AS stub, min(o.organ) AS organ FROM organ_key k
    JOIN organ_on_day o ON o.name = k.code
    WHERE k.is_name = 1 GROUP BY k.id HAVING count(*) = 1
    """

  /// Fills `roster_in_force`: the newest roster of each organ, as far as it can be used.
  func fillRosters() throws {
    let lists = try RawStatement(
      database,
      """
      SELECT r.id, r.organ, r.day, r.repeats, r.nameless FROM roster_list r
      WHERE r.day <= \(setting.asOf.yyyymmdd) AND \(inForce("r")) ORDER BY r.id
      """)
    var newest: [Int64: RosterInForce] = [:]
    var doubled: Set<Int64> = []
    let partial = try PartialLists(database) { inForce($0) }
    let sums = try RosterTraits.Reader(
      database, isNewest: setting.isNewest, unknownKinds: terms.unknownKinds)
    while try lists.next() {
      let traits = try sums.traits(of: lists.integer(0))
      // All its people were another unit's.
      if try (traits.people ?? 0) == 0 && !hasRows(lists.integer(0)) { continue }
      let organ = organ(lists.integer(1))
      if try isPartial(lists.integer(0), of: organ, traits, partial) { continue }
      let day = Int32(lists.integer(2))
      if let known = newest[organ], known.day > day { continue }
      if let known = newest[organ], known.day == day {
        doubled.insert(organ)
      } else {
        doubled.remove(organ)
      }
      if let end = ended[organ] {
        let isNewest = lateRosters[organ].map { $0.day < day } ?? true
        if day > end.ended.yyyymmdd, day >= setting.oldestDay.yyyymmdd, isNewest {
          lateRosters[organ] = LateRoster(roster: lists.integer(0), organ: organ, day: day)
        }
        continue
      }
      newest[organ] = RosterInForce(
        roster: lists.integer(0), organ: organ, day: day,
        isExact: lists.integer(3) == 1 || !setting.isNewest, nameless: Int(lists.integer(4)),
        repeats: lists.integer(3) == 1, traits: traits)
    }
    try addUnknownOrgans(newest.keys)
    try keep(newest.values.sorted { $0.roster < $1.roster }, doubled: doubled)
  }

  /// Whether a list is no roster; of one that tells no more than people without places the organ is noted.
  private func isPartial(
    _ list: Int64, of organ: Int64, _ traits: RosterTraits, _ partial: PartialLists
  ) throws -> Bool {
    guard try partial.hold(list, traits) else { return false }
    if try partial.isOfOutsiders(list) { partlyListed.insert(organ) }
    return true
  }

  private func hasRows(_ list: Int64) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql:
        "SELECT EXISTS (SELECT 1 FROM staff_row s WHERE s.id BETWEEN ? AND ? AND \(inForce("s")))",
      arguments: [list << 24, (list << 24) + 0xFF_FFFF]) ?? false
  }

  /// - Parameter doubled: organs with two rosters of the same day.
  private func keep(_ newest: [RosterInForce], doubled: Set<Int64>) throws {
    let insert = try RawStatement(database, "INSERT INTO roster_in_force VALUES (?, ?, ?, ?, ?)")
    let kinds = try RawStatement(
      database,
      """
      SELECT EXISTS (SELECT 1 FROM staff_row s
        WHERE s.id BETWEEN ?1 << 24 AND (?1 << 24) + 16777215 AND s.kind IS NOT NULL)
      """)
    let others = try likelyOthers(newest)
    for list in newest {
      if others.contains(list.organ) {
        unusable.insert(list.organ)
        try addWhole(list, .likelyOtherUnit)
        continue
      }
      if list.day < setting.oldestDay.yyyymmdd || doubled.contains(list.organ) {
        unusable.insert(list.organ)
        try addWhole(list, doubled.contains(list.organ) ? .twoRosters : .rosterTooOld)
        continue
      }
      insert.bind(list.roster, at: 1)
      insert.bind(list.organ, at: 2)
      insert.bind(Self.iso(list.day), at: 3)
      insert.bind(list.isExact ? 1 : 0, at: 4)
      insert.bind(try list.traits.hasKind ? 1 : hasKind(list, kinds), at: 5)
      try insert.run()
      rosters.append(list)
    }
  }

  /// Whether some row of a roster has a kind, 1 or 0.
  private func hasKind(_ list: RosterInForce, _ kinds: RawStatement) throws -> Int64 {
    kinds.bind(list.roster, at: 1)
    defer { kinds.reset() }
    return try kinds.next() ? kinds.integer(0) : 0
  }

  /// No rule judges the organ.
  private func addWhole(_ list: RosterInForce, _ reason: UnjudgedReason) throws {
    let people =
      try Int.fetchOne(
        database,
        sql: "SELECT count(*) FROM staff_row s WHERE id BETWEEN ? AND ? AND \(inForce("s"))",
        arguments: [list.roster << 24, (list.roster << 24) + 0xFF_FFFF]) ?? 0
    for scope in JudgedScope.all where scope.restsOnRoster {
      try addUnjudged(scope.name, list.organ, reason, people: people)
    }
  }

  /// Organs that a roster or an approval names and the ledger does not have on the day.
  private func addUnknownOrgans(_ organs: some Sequence<Int64>) throws {
    let known = Set(try Int64.fetchAll(database, sql: "SELECT organ FROM organ_on_day"))
    let add = try RawStatement(
      database,
      """
      INSERT OR IGNORE INTO organ_on_day
      SELECT k.id, k.code, coalesce(
        (SELECT name FROM organ_row o WHERE o.organ = k.id AND \(inForce("o")) LIMIT 1),
        CASE WHEN k.is_name = 1 THEN k.code END,
        (SELECT t.text FROM roster_list r
         JOIN staff_row s ON s.id BETWEEN r.id << 24 AND (r.id << 24) + 16777215
         JOIN term t ON t.id = s.organ_name
         WHERE r.organ = k.id ORDER BY r.day DESC, s.id LIMIT 1), k.code), NULL, NULL, NULL, 0
      FROM organ_key k WHERE k.id = ?
      """)
    for organ in organs where !known.contains(organ) {
      add.bind(organ, at: 1)
      try add.run()
    }
  }
}
