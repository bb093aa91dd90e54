import BianzhiCore
import GRDB

extension Fact {
  /// People who by one roster hold a place of another organ, whose roster does not have them.
  static let claimedPlaces = Fact(
    name: "claimed_place",
    wording: Wording(
      zh: "占用其他单位编制而该单位花名册没有的人",
      en: "people on a place of another organ whose roster does not have them"),
    restsOn: [],
    scopes: [JudgedScope("claimed")],
    cannotJudge: [.claimedWithoutRoster],
    fill: { try $0.fillClaimedPlaces() })
}

/// A row of a roster that says whose place its person holds.
private struct PlaceClaim {
  let staff: Int64
  let person: Int64?
  let name: String
  let home: Int64
}

extension Preparation {
  fileprivate func fillClaimedPlaces() throws {
    let units = try claimedUnits()
    guard !units.isEmpty else { return }
    let homes = Dictionary(rosters.map { ($0.organ, $0) }) { first, _ in first }
    let search = try ClaimSearch(self, units)
    let insert = try RawStatement(
      database, "INSERT OR IGNORE INTO claimed_place VALUES (?, ?, ?, ?)")
    var without: [Int64: Int] = [:]
    for list in rosters {
      for claim in try search.claims(on: list) where only == nil || only == claim.home {
        guard let home = homes[claim.home], Self.areNear(list.day, home.day) else {
          without[claim.home, default: 0] += 1
          continue
        }
        if try search.isListed(claim, on: home) { continue }
        insert.bind(claim.home, at: 1)
        insert.bind(claim.person.map { "\($0)" } ?? claim.name, at: 2)
        insert.bind(claim.staff, at: 3)
        insert.bind(Self.iso(home.day) ?? "", at: 4)
        try insert.run()
      }
    }
    guard only == nil else { return }
    for (organ, people) in without {
      try addUnjudged("claimed", organ, .claimedWithoutRoster, people: people)
    }
  }

  private static func areNear(_ one: Int32, _ other: Int32) -> Bool {
    guard let one = CalendarDay(yyyymmdd: one), let other = CalendarDay(yyyymmdd: other) else {
      return false
    }
    let (first, last) = (min(one, other), max(one, other))
    return first.adding(days: 31) >= last
  }

  /// The units whose places the recorded states tell of, by `term.id`.
  private func claimedUnits() throws -> [Int32: String] {
    let rows = try RawStatement(
      database,
      "SELECT id, text FROM term WHERE field = 'state' AND code = ? ORDER BY id")
    rows.bind(PersonState.secondedIn.rawValue, at: 1)
    var units: [Int32: String] = [:]
    while try rows.next() {
      // 备注：占信息中心编制 was written in the column 备注.
      let said = rows.text(1).split(separator: "：", maxSplits: 1).last.map(String.init) ?? ""
      guard let unit = PlaceElsewhere.parts(of: said).last?.unit, !unit.isEmpty else { continue }
      units[Int32(rows.integer(0))] = unit
    }
    return units
  }
}

/// Finds the rows that name a unit of the ledger, and whether its roster has the person.
private final class ClaimSearch {
  private let preparation: Preparation
  private let units: [Int32: String]
  private let sums: KeptSums?
  private let names: NameMatcher
  private let rows, home, under: RawStatement
  private var known: [String: Int64?] = [:]

  init(_ preparation: Preparation, _ units: [Int32: String]) throws {
    (self.preparation, self.units) = (preparation, units)
    let database = preparation.database
    sums = preparation.setting.isNewest ? try KeptSums(database) : nil
    names = try LedgerNameBook.organs(in: database, on: preparation.setting.asOf)
    rows = try RawStatement(
      database,
      """
      SELECT id, person, name, state FROM staff_row s
      WHERE id BETWEEN ?1 << 24 AND (?1 << 24) + 16777215 AND \(preparation.inForce("s"))
        AND state IN (\(units.keys.sorted().map { "\($0)" }.joined(separator: ", ")))
      ORDER BY id
      """)
    home = try RawStatement(
      database,
      """
      SELECT 1 FROM staff_row s
      WHERE id BETWEEN ?1 << 24 AND (?1 << 24) + 16777215 AND \(preparation.inForce("s"))
        AND coalesce(person = ?2, name = ?3)
      """)
    under = try RawStatement(
      database,
      """
      SELECT o.organ, d.name FROM organ_row o JOIN organ_on_day d ON d.organ = o.organ
      WHERE o.superior = ?1 AND \(preparation.inForce("o")) ORDER BY o.organ
      """)
  }

  func claims(on list: RosterInForce) throws -> [PlaceClaim] {
    guard try mayClaim(list) else { return [] }
    rows.bind(list.roster, at: 1)
    var claims: [PlaceClaim] = []
    while try rows.next() {
      guard let unit = units[Int32(rows.integer(3))], let home = try organ(unit, near: list.organ),
        home != list.organ
      else { continue }
      claims.append(
        PlaceClaim(
          staff: rows.integer(0), person: rows.optionalInteger(1), name: rows.text(2), home: home))
    }
    return claims
  }

  /// Whether the sums of a roster have somebody of such a state, so that its rows need not be read.
  private func mayClaim(_ list: RosterInForce) throws -> Bool {
    guard let sums else { return true }
    var may = false
    try sums.each([.kinds], of: list.roster) { _, group in
      may = may || (group.people > 0 && units[group.state] != nil)
    }
    return may
  }

  /// By number; by name where the roster or the claim has none.
  func isListed(_ claim: PlaceClaim, on list: RosterInForce) throws -> Bool {
    home.bind(list.roster, at: 1)
    home.bind(claim.person, at: 2)
    home.bind(claim.name, at: 3)
    defer { home.reset() }
    return try home.next()
  }

  /// The organ that a roster means by the name of a unit: one of the ledger, or the only one of its own (信息中心).
  private func organ(_ unit: String, near lister: Int64) throws -> Int64? {
    let key = "\(lister) \(unit)"
    if let answer = known[key] { return answer }
    under.bind(lister, at: 1)
    var own: [Int64] = []
    while try under.next() {
      if under.text(1).endsWith(unit) { own.append(under.integer(0)) }
    }
    let byName = own.isEmpty ? names.match(unit, proposes: false).key : nil
    let answer = own.count == 1 ? own[0] : byName
    known[key] = answer
    return answer
  }
}
