import BianzhiCore
import GRDB

extension Fact {
  /// Counted people of whom the roster leaves kind, inner body or post blank, though it tells them of most others.
  static let placeGaps = Fact(
    name: "place_gap",
    wording: Wording(
      zh: "没有写明编制类型、内设机构或职务的占编人员",
      en: "counted people of whom a roster does not tell kind, inner body or post"),
    restsOn: ["post_strength"],
    scopes: [JudgedScope("place")],
    cannotJudge: [.columnOftenBlank], cellUse: .blanks,
    fill: { try $0.fillPlaceGaps() })
}

/// What a roster may leave blank of a person's place.
private enum PlaceGap: String, CaseIterable {
  case kind, body, post
}

/// Of how many people a roster tells one of them, and whose it leaves blank.
private struct PlaceColumn {
  var told = 0
  var blank: [(staff: Int64, person: Int64?)] = []

  /// Blank so often that nobody can say whether it was forgotten: more than one in five.
  var isOftenBlank: Bool { blank.count * 4 > told }
}

extension Preparation {
  fileprivate func fillPlaceGaps() throws {
    let bodies = try approvedBodies()
    let sums = setting.isNewest ? try KeptSums(database) : nil
    let rows = try placeRows()
    let insert = try RawStatement(database, "INSERT OR IGNORE INTO place_gap VALUES (?, ?, ?)")
    for list in rosters where only == nil || only == list.organ {
      let hasBodies = bodies[list.organ] != nil
      if let sums, try isToldInFull(list, sums, hasBodies: hasBodies) { continue }
      let columns = try columns(rows, list, hasBodies: hasBodies)
      for gap in PlaceGap.allCases {
        guard let column = columns[gap], !column.blank.isEmpty else { continue }
        if column.isOftenBlank {
          try addUnjudged("place", list.organ, .columnOftenBlank, people: column.blank.count)
          continue
        }
        for one in column.blank where try !hasFurtherRows(one.person, list) {
          insert.bind(one.staff, at: 1)
          insert.bind(list.organ, at: 2)
          insert.bind(gap.rawValue, at: 3)
          try insert.run()
        }
      }
    }
  }

  /// Whether the sums of a roster show that nobody's place is left blank, so that its rows need not be read.
  private func isToldInFull(
    _ list: RosterInForce, _ sums: KeptSums, hasBodies: Bool
  ) throws -> Bool {
    var (isTold, without) = (true, 0)
    try sums.each([.kinds, .bodies, .posts], of: list.roster) { column, group in
      guard isTold, group.people > 0 else { return }
      let counts = places(group.state).counts
      let works = counts && isAtWork(group.state)
      switch column {
      case .kinds:
        if counts, group.first == 0 { isTold = false }
        if works { without += Int(group.people) }
      case .bodies:
        if works { without -= Int(group.people) }
      case .posts:
        if group.post == RosterSum.someTitle { return }
        if group.post <= 0, group.rank == 0 { isTold = false }
        guard hasBodies, works, group.first == 0 else { return }
        if mayLeadOrgan(group, list.organ) { without -= Int(group.people) }
      }
    }
    return isTold && (!hasBodies || without == 0)
  }

  private func placeRows() throws -> RawStatement {
    try RawStatement(
      database,
      """
      SELECT s.id, s.person, s.kind IS NOT NULL, s.body IS NOT NULL,
        coalesce(po.text, '') <> '' OR s.rank IS NOT NULL, coalesce(s.state, 0),
        coalesce(s.leader, 0), coalesce(s.role, 0), coalesce(s.rank, 0), coalesce(s.post, 0)
      FROM staff_row s LEFT JOIN term po ON po.id = s.post LEFT JOIN term qk ON qk.id = s.kind
      WHERE s.id BETWEEN ?1 << 24 AND (?1 << 24) + 16777215
        AND qk.code IS NOT '\(QuotaKind.offQuota.rawValue)' AND \(inForce("s"))
      """)
  }

  private func columns(
    _ rows: RawStatement, _ list: RosterInForce, hasBodies: Bool
  ) throws -> [PlaceGap: PlaceColumn] {
    var columns: [PlaceGap: PlaceColumn] = [:]
    let note = { (gap: PlaceGap, isTold: Bool) in
      if isTold {
        columns[gap, default: PlaceColumn()].told += 1
      } else {
        columns[gap, default: PlaceColumn()].blank.append(
          (rows.integer(0), rows.optionalInteger(1)))
      }
    }
    rows.bind(list.roster, at: 1)
    while try rows.next() {
      let state = Int32(rows.integer(5))
      guard places(state).counts else { continue }
      let isTold = rows.integer(2) == 1
      // Of somebody whose state nobody has explained (驻校厨工) it is not known whether there is a place whose kind is left out.
      if isTold || !isOpenState(state) { note(.kind, isTold) }
      // Whoever is away may have neither desk nor duties.
      guard isAtWork(state) else { continue }
      note(.post, rows.integer(4) == 1)
      guard hasBodies else { continue }
      let isInBody = rows.integer(3) == 1
      if isInBody || !mayLeadOrgan(rows, list.organ) { note(.body, isInBody) }
    }
    return columns
  }

  private func isOpenState(_ state: Int32) -> Bool {
    self.state(state).asked.map(terms.openStates.contains) ?? false
  }

  /// In post or on trial, or without a state.
  private func isAtWork(_ state: Int32) -> Bool {
    let word = words[word(ofTerm: state)]
    return word.isEmpty || word == PersonState.inPost.rawValue
      || word == PersonState.onTrial.rawValue
  }

  /// Whether somebody in no body may lead the organ itself: the row says so, or does not tell whether the person leads.
  private func mayLeadOrgan(_ rows: RawStatement, _ organ: Int64) -> Bool {
    mayLeadOrgan(
      RosterSum.Group(
        first: 0, rank: Int32(rows.integer(8)), post: Int32(rows.integer(9)),
        leader: Int32(rows.integer(6)), role: Int32(rows.integer(7)), state: 0, people: 1), organ)
  }

  private func mayLeadOrgan(_ group: RosterSum.Group, _ organ: Int64) -> Bool {
    guard let roster = leaders.rosters[organ] else { return true }
    let cells = leaders.cells(
      leader: group.leader, role: group.role, rank: group.rank, post: group.post)
    guard let answer = leaders.leader(cells, body: "", in: roster) else { return true }
    return answer.map { $0.body != LeaderReadings.unnamedBody } ?? false
  }

  /// Whether the roster has the person in another row, which may tell what this one does not.
  private func hasFurtherRows(_ person: Int64?, _ list: RosterInForce) throws -> Bool {
    guard let person else { return false }
    return try Bool.fetchOne(
      database,
      sql: """
        SELECT count(*) > 1 FROM staff_row s
        WHERE s.id BETWEEN ? AND ? AND s.person = ? AND \(inForce("s"))
        """, arguments: [list.roster << 24, (list.roster << 24) + 0xFF_FFFF, person]) ?? false
  }
}
