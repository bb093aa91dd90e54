import BianzhiCore
import GRDB

extension Fact {
  /// People outside the establishment, beside the number approved of them or a share of the quota.
  static let offBook = Fact(
    name: "off_book",
    wording: Wording(
      zh: "编外人员，与编外控制数或核定编制的对照",
      en: "people off quota, beside their own approved number or a share of the quota"),
    restsOn: ["strength"],
    scopes: [JudgedScope("off_book")],
    cannotJudge: [.offQuotaCeiling, .approvalUnclear, .approvalByMonth, .noApproval, .noRoster],
    fill: { try $0.fillOffBook() })
}

extension Preparation {
  /// What is approved for an organ: of people outside the establishment, and of all kinds of quota together.
  private struct OffBookRoom {
    /// Nil where no number of them is approved.
    var ceiling: Int?
    var documents = ""
    /// Nil where nothing is approved.
    var quota: Int?
    var isCertain = true
    /// What both may be where only the month of a document is told.
    var (possibleCeiling, possibleQuota) = (0...0, 0...0)
  }

  fileprivate func fillOffBook() throws {
    let rooms = try offBookRooms()
    let sums = try KeptSums(database)
    let insert = try RawStatement(database, "INSERT INTO off_book VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    let programmes = try fillProgrammeWords()
    let lent = try fillLentRows(
      rosters.filter { try (only == nil || only == $0.organ) && hasOutside($0, sums) })
    for list in rosters where only == nil || only == list.organ {
      let room = rooms[list.organ] ?? OffBookRoom()
      let (people, sent) =
        try hasOutside(list, sums) ? outsiders(on: list, programmes, lent) : (0, 0)
      guard people > 0 || (sent > 0 && room.ceiling != nil) else {
        if partlyListed.contains(list.organ) {
          try addUnjudged("off_book", list.organ, .noRoster, people: 0)
        } else if room.ceiling != nil {
          try addUnjudged("off_book", list.organ, .offQuotaCeiling, people: 0)
        }
        continue
      }
      // Of a quota so small that the share is nobody, it is no measure.
      let share = room.quota.map { offBookShare(of: $0) }.flatMap { $0 > 0 ? $0 : nil }
      guard let allowed = room.ceiling ?? share, room.isCertain else {
        let reason: UnjudgedReason = room.isCertain ? .noApproval : .approvalUnclear
        try addUnjudged("off_book", list.organ, reason, people: people)
        continue
      }
      let possible =
        room.ceiling == nil ? offBookShare(of: room.possibleQuota) : room.possibleCeiling
      if people > possible.lowerBound, people <= possible.upperBound {
        try addUnjudged("off_book", list.organ, .approvalByMonth, people: people)
        continue
      }
      try store(list.organ, room, allowed, (people, sent), insert)
    }
    for organ in partlyListed.subtracting(rosterOrgans).sorted() {
      try addWithoutRoster("off_book", organ)
    }
  }

  /// The share of a quota that may be outside it.
  private func offBookShare(of quota: Int) -> Int { quota * setting.parameters.offBookShare / 100 }

  private func offBookShare(of quota: ClosedRange<Int>) -> ClosedRange<Int> {
    offBookShare(of: quota.lowerBound)...offBookShare(of: quota.upperBound)
  }

  private func store(
    _ organ: Int64, _ room: OffBookRoom, _ allowed: Int, _ counted: (people: Int, sent: Int),
    _ insert: RawStatement
  ) throws {
    insert.bind(organ, at: 1)
    insert.bind(Int64(allowed), at: 2)
    insert.bind(room.ceiling == nil ? 0 : 1, at: 3)
    insert.bind(Int64(counted.people), at: 4)
    insert.bind(room.documents, at: 5)
    insert.bind(Int64(counted.sent), at: 6)
    insert.bind(Int64(setting.parameters.offBookShare), at: 7)
    insert.bind(Int64(room.quota ?? 0), at: 8)
    try insert.run()
  }

  private func offBookRooms() throws -> [Int64: OffBookRoom] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT s.organ, s.kind, s.approved, s.documents, s.is_certain,
          coalesce(n.least, s.approved) AS least, coalesce(n.most, s.approved) AS most
        FROM all_strength s
        LEFT JOIN open_number n ON n.organ = s.organ AND n.about = 'quota' AND n.part = s.kind
        """)
    var rooms: [Int64: OffBookRoom] = [:]
    for row in rows {
      guard let approved: Int = row["approved"] else { continue }
      var room = rooms[row["organ"]] ?? OffBookRoom()
      let (least, most): (Int, Int) = (row["least"], row["most"])
      if row["kind"] == QuotaKind.offQuota.rawValue {
        (room.ceiling, room.possibleCeiling) = (approved, least...most)
        room.documents = row["documents"]
        room.isCertain = row["is_certain"]
      } else {
        room.quota = (room.quota ?? 0) + approved
        let quota = room.possibleQuota
        room.possibleQuota = quota.lowerBound + least...quota.upperBound + most
        if room.ceiling == nil, !(row["is_certain"] as Bool) { room.isCertain = false }
      }
      rooms[row["organ"]] = room
    }
    return rooms
  }

  /// Fills `programme_word`: words by which people are there who are not employed by the organ.
  private func fillProgrammeWords() throws -> Set<Int32> {
    let signs = ProgrammeStay.signs.map { "instr(text, '\($0)') > 0" }.joined(separator: " OR ")
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT id, text FROM term WHERE field IN ('quota_kind', 'state', 'post') AND (\(signs))"
    )
    let found = rows.filter { ProgrammeStay.isMeant(by: $0["text"]) }.map { $0["id"] as Int32 }
    let insert = try RawStatement(database, "INSERT INTO programme_word VALUES (?)")
    for term in found {
      insert.bind(Int64(term), at: 1)
      try insert.run()
    }
    return Set(found)
  }

  /// How many people off quota the organ employs, each once, and how many more are there by a programme or on loan.
  private func outsiders(
    on list: RosterInForce, _ programmes: Set<Int32>, _ lent: Set<Int64>
  ) throws -> (people: Int, sent: Int) {
    var (own, sent): (Set<PersonKey>, Set<PersonKey>) = ([], [])
    try eachRow(of: list) { row in
      let isOutside = row.kind == offQuota || word(ofTerm: row.state) == offQuota
      guard isOutside, !state(row.state).hasLeft else { return }
      if programmes.isDisjoint(with: [row.kindTerm, row.state, row.post]), !lent.contains(row.row) {
        own.insert(row.person)
      } else {
        sent.insert(row.person)
      }
    }
    return (own.count, sent.subtracting(own).count)
  }

  private func hasOutside(_ list: RosterInForce, _ sums: KeptSums) throws -> Bool {
    var isFound = false
    try sums.each(.kinds, of: list.roster) { group in
      if group.people > 0, word(ofTerm: group.state) == offQuota { isFound = true }
    }
    return isFound
  }
}
