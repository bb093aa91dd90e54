import BianzhiCore
import GRDB

extension Preparation {
  /// Notes the rows of people whom an organ lists though they hold the place of another one: guests who are listed by the
  /// word that their own organ would use of them (挂职, 借调).
  ///
  /// A guest is one whose loan from another organ that counts the person is in the register, whatever the borrower's roster
  /// says of the state. Of a loan that is not, nobody can say which of the two rows is the guest's. On attachment or
  /// dispatched is, too, one of whom another organ has a row at work: by that word alone, which rules can tell. Of two organs
  /// of which only one has places of the kind, the other has the guest, whichever writes the word (外派, 借出); whom the register has lent
  /// holds the place of the lender.
  func fillGuestRows() throws {
    let (loans, grants) = (try GuestLoans(self), try GrantedKinds(self))
    let away = try awayRows()
    let known = Set(away.map(\.row))
    let candidates = try away + borrowedRows(loans).filter { !known.contains($0.row) }
    guard !candidates.isEmpty else { return }
    let others = try entries(of: Set(candidates.map(\.person)))
    let insert = try RawStatement(database, "INSERT OR IGNORE INTO uncounted_row VALUES (?, ?)")
    let holds = try holdsStatement()
    var hosts: Set<Int64> = []
    let mark = { (row: Int64, organ: Int64, person: Int64, isByWord: Bool) in
      if isByWord { self.attached.insert(person) }
      self.guests.insert(row)
      hosts.insert(organ)
      insert.bind(row, at: 1)
      insert.bind(isByWord ? "attached" : "guest", at: 2)
      try insert.run()
    }
    for row in candidates {
      let elsewhere: [ListedEntry] = try (others[row.person] ?? []).filter { entry in
        try entry.organ != row.organ && places(entry.state).counts && isTrue(holds, entry.row)
      }
      let (organs, working) = (elsewhere.map(\.organ), elsewhere.filter { isAtWork($0.state) })
      let isRegistered = loans.have(row, from: organs)
      // Where only the organ that says so has places of the kind, the place is its own, and the others have a guest.
      if !isRegistered, known.contains(row.row), !working.isEmpty,
        try grants.have(row.row, row.organ) == true,
        try working.allSatisfy({ try grants.have($0.row, $0.organ) == false })
      {
        for host in working { try mark(host.row, host.organ, row.person, true) }
        continue
      }
      let isAttached =
        row.state != .secondedOut && !working.isEmpty && !loans.lend(row, to: organs)
      guard isRegistered || isAttached else { continue }
      try mark(
        row.row, row.organ, row.person, try !isRegistered && isTrue(holds, row.row))
    }
    try markExact(hosts)
  }

  /// Whether a row is on a place, as far as its kind tells.
  func holdsStatement() throws -> RawStatement {
    try RawStatement(
      database,
      """
      SELECT EXISTS (SELECT 1 FROM staff_row s JOIN roster_in_force r ON r.roster = s.id >> 24
        WHERE s.id = ? AND (s.kind IS NOT NULL OR r.tells_kinds = 0) AND \(inForce("s")))
      """)
  }

  /// Somebody who is said to be elsewhere.
  struct AwayRow {
    let row, organ, person: Int64
    let name: String
    let day: CalendarDay
    let state: PersonState
  }

  /// Where one of their persons stands on a roster in force.
  private struct ListedEntry {
    let row, organ: Int64
    let state: Int32
  }

  private func isAtWork(_ state: Int32) -> Bool {
    ["", PersonState.inPost.rawValue, PersonState.onTrial.rawValue]
      .contains(words[word(ofTerm: state)])
  }

  private func awayRows() throws -> [AwayRow] {
    let states: [PersonState] = [.secondedOut, .attached, .dispatched]
    let terms = try Row.fetchAll(
      database,
      sql: """
        SELECT state, code FROM state_counts WHERE counts_quota = 1 AND code IN ('\(
          states.map(\.rawValue).joined(separator: "', '"))')
        """)
    guard !terms.isEmpty else { return [] }
    let meant = Dictionary(
      uniqueKeysWithValues: terms.map { ($0["state"] as Int64, PersonState(rawValue: $0["code"])) })
    let rows = try RawStatement(
      database,
      """
      SELECT s.id, s.person, coalesce(s.name, ''), s.state FROM staff_row s
      LEFT JOIN term k ON k.id = s.kind
      WHERE s.id BETWEEN ?1 AND ?2 AND s.person IS NOT NULL
        AND s.state IN (\(meant.keys.sorted().map(String.init).joined(separator: ", ")))
        AND k.code IS NOT '\(QuotaKind.offQuota.rawValue)' AND \(inForce("s"))
      """)
    let days = Dictionary(uniqueKeysWithValues: rosters.map { ($0.roster, $0) })
    var found: [AwayRow] = []
    for part in try awayParts(Set(meant.keys.map { Int32($0) })) {
      guard let list = days[part.lowerBound >> 24], let day = CalendarDay(yyyymmdd: list.day)
      else { continue }
      rows.bind(part.lowerBound, at: 1)
      rows.bind(part.upperBound, at: 2)
      defer { rows.reset() }
      while try rows.next() {
        guard let state = meant[rows.integer(3)] ?? nil else { continue }
        found.append(
          AwayRow(
            row: rows.integer(0), organ: list.organ, person: rows.integer(1), name: rows.text(2),
            day: day, state: state))
      }
    }
    return found
  }

  /// The rows of rosters in force among which people who are elsewhere may be guests.
  private func awayParts(_ states: Set<Int32>) throws -> [ClosedRange<Int64>] {
    let marked = rosters.filter { $0.traits.hasAway != false }
    // Where many rosters have such people, one walk through the index of persons costs less than all their rows.
    if only == nil, marked.count > 100, marked.count > rosters.count / 4 {
      return try rowsOfListedTwice(states).map { $0...$0 }
    }
    let own = try rowsOfFocus()
    return try marked.compactMap { list in
      if try isLookedAt(list.organ) {
        return list.roster << 24...(list.roster << 24) + 0xFF_FFFF
      }
      return own.first { $0 >> 24 == list.roster }.map { $0...$0 }
    }
  }

  /// The rows with some states of people whom rosters in force have more than once: nobody else can be a guest.
  private func rowsOfListedTwice(_ states: Set<Int32>) throws -> [Int64] {
    let (lists, states) = (RosterOrgans(rosters), Array(states))
    var walk = try PersonBlock.Walk(database, .staff, days: Array(Set(rosters.map(\.day))))
    var found: [Int64] = []
    var (person, away, count): (UInt64, [Int64], Int) = (0, [], 0)
    while let entry = walk.head {
      if entry.person != person {
        if count > 1 { found += away }
        (person, count) = (entry.person, 0)
        away.removeAll(keepingCapacity: true)
      }
      if lists[entry.row >> 24] != nil {
        count += 1
        if states.contains(entry.state) { away.append(entry.row) }
      }
      try walk.advance()
    }
    return count > 1 ? found + away : found
  }

  /// The rows of people by their number on the rosters of those who borrow them by the register.
  private func borrowedRows(_ loans: GuestLoans) throws -> [AwayRow] {
    let borrowed = loans.borrowed
    guard !borrowed.isEmpty else { return [] }
    let days = Dictionary(uniqueKeysWithValues: rosters.map { ($0.roster, $0.day) })
    let own = try Set(rowsOfFocus())
    return try entries(of: Set(borrowed.keys)).flatMap { person, rows in
      try rows.compactMap { entry in
        guard borrowed[person]?.contains(entry.organ) == true, places(entry.state).counts,
          try isLookedAt(entry.organ) || own.contains(entry.row),
          let day = days[entry.row >> 24].flatMap(CalendarDay.init(yyyymmdd:))
        else { return nil }
        return AwayRow(
          row: entry.row, organ: entry.organ, person: person, name: "", day: day,
          state: .secondedOut)
      }
    }
  }

  /// The rows of the person of the finding that is explained, on rosters in force.
  private func rowsOfFocus() throws -> [Int64] {
    guard let focusPerson else { return [] }
    return try entries(of: [focusPerson])[focusPerson]?.map(\.row) ?? []
  }

  /// The rows of some people on rosters in force.
  private func entries(of persons: Set<Int64>) throws -> [Int64: [ListedEntry]] {
    let lists = RosterOrgans(rosters)
    let days = Array(Set(rosters.map(\.day))).sorted()
    var found: [Int64: [ListedEntry]] = [:]
    let add = { (person: Int64, entry: PersonBlock.Entry) in
      guard let organ = lists[entry.row >> 24] else { return }
      found[person, default: []].append(
        ListedEntry(row: entry.row, organ: organ, state: entry.state))
    }
    try PersonBlock.each(of: persons, database, .staff, days: days, add)
    return found
  }
}
