package import BianzhiCore
import GRDB

extension Ledger {
  /// The approved leader posts seat by seat, in the order of organs and parts.
  ///
  /// - Parameter asOf: nil for the day of `run`, which is the newest by default.
  /// - Returns: the seats, and how many organs have a roster in force and no approved posts, so that they have none.
  /// - Throws: ``RuleError`` if there is no such run and no day; ``LedgerError``.
  package func seatRows(
    asOf: CalendarDay?, run: Int?
  ) throws -> (rows: [SeatRow], organsWithout: Int) {
    try reading { database in
      let setting = try Self.strengthSetting(database, asOf: asOf, run: run, calibre: nil)
      let preparation = try Preparation(database, setting)
      try preparation.fill(["post_strength"])
      return try SeatReader(preparation).all()
    }
  }
}

/// Seats the leaders of a day in the approved posts.
private struct SeatReader {
  private let preparation: Preparation
  private let approved: [Int64: [Approved]]
  private let rosters: [Int64: RosterInForce]
  private let holders: PartHolders
  private let history: SeatHistory

  init(_ preparation: Preparation) throws {
    self.preparation = preparation
    approved = try preparation.approvals(.posts)
    rosters = Dictionary(
      preparation.rosters.map { ($0.organ, $0) }, uniquingKeysWith: { first, _ in first })
    holders = try PartHolders(preparation, bodies: PostBodies(preparation, approved))
    history = try SeatHistory(preparation, holders)
  }

  func all() throws -> (rows: [SeatRow], organsWithout: Int) {
    let lines = try PostLine.all(preparation.database)
    var rows: [SeatRow] = []
    for group in lines.split(whereOrganChanges: \.organ) {
      rows += try seats(of: group)
      holders.forget()
    }
    let known = Set(lines.map(\.organ))
    return (rows, rosters.keys.count { !known.contains($0) })
  }

  /// - Parameter lines: the parts of one organ.
  private func seats(of lines: ArraySlice<PostLine>) throws -> [SeatRow] {
    guard let organ = lines.first?.organ else { return [] }
    let parts = preparation.namedApart(approved[organ] ?? [])
    let rules = PostRules(
      parts, PostRules.Words(preparation.words), preparation.words,
      organRank: try preparation.organRank(organ))
    let list = rosters[organ]
    let found = try list.map { try holders.holders(on: $0, rules) } ?? [:]
    let keys = Dictionary(
      (parts.map(\.key) + found.keys).map { (preparation.name(of: $0), $0) },
      uniquingKeysWith: { first, _ in first })
    return try lines.flatMap { line -> [SeatRow] in
      let key = keys[line.part]
      let people = Self.inOrder(key.flatMap { found[$0] } ?? [])
      var rows = Self.seats(line, people, list.flatMap { CalendarDay(yyyymmdd: $0.day) })
      guard let list, let key, line.approved != nil else { return rows }
      let past = SeatHistory.Part(
        key: key, list: list, rules: rules, people: people, approved: line.approved ?? 0)
      try history.tell(&rows, past)
      return rows
    }
  }

  /// Who came first stands first; of whom it is not known, last, in the order of the roster.
  private static func inOrder(_ people: [PartHolders.Holder]) -> [PartHolders.Holder] {
    people.enumerated().sorted { one, other in
      let day = { (holder: PartHolders.Holder) in holder.since?.first.yyyymmdd ?? .max }
      return (day(one.element), one.offset) < (day(other.element), other.offset)
    }.map(\.element)
  }

  /// The seats of one part. Nothing is vacant, and nobody over, where somebody may be meant of whom that cannot be told.
  private static func seats(
    _ line: PostLine, _ people: [PartHolders.Holder], _ day: CalendarDay?
  ) -> [SeatRow] {
    let seats = line.approved ?? 0
    let count = max(seats, people.count, line.actual ?? 0, line.approved == nil ? 1 : 0)
    return (0..<count).map { place in
      let isSeat = place < seats
      let isCounted = line.actual.map { place < $0 }
      var row = SeatRow(line, .unknown, seat: isSeat ? place + 1 : nil, dataDay: day)
      if place < people.count {
        row.seat(people[place])
        if isSeat { row.state = .held } else if isCounted == true { row.state = .over }
      } else if isCounted == true {
        row.state = isSeat ? .held : .over
        row.remarks.append(
          Wording(zh: "花名册上看不出是哪一位", en: "the roster does not tell who it is"))
      } else if isCounted == false, isSeat {
        row.state = .vacant
      }
      if row.state == .unknown {
        row.reasons = line.reason.split(separator: " ").map(String.init)
      }
      if let actual = line.actual, actual > seats { row.remarks.append(tooMany(actual, seats)) }
      return row
    }
  }

  private static func tooMany(_ actual: Int, _ seats: Int) -> Wording {
    guard seats > 0 else { return Wording(zh: "没有核定该类职数", en: "no such post is approved") }
    return Wording(
      zh: "核定 \(seats) 个、实配 \(actual) 人，文件没有写明哪一位超配，按任现职先后排列",
      en: """
        \(seats) approved, \(actual) in post: no document says who is over; in the order of coming
        """)
  }
}

extension Array {
  /// Runs of elements that agree in one property.
  fileprivate func split<Key: Equatable>(
    whereOrganChanges key: (Element) -> Key
  ) -> [ArraySlice<Element>] {
    var (runs, start): ([ArraySlice<Element>], Int) = ([], 0)
    for place in indices.dropFirst() where key(self[place]) != key(self[place - 1]) {
      runs.append(self[start..<place])
      start = place
    }
    return isEmpty ? [] : runs + [self[start...]]
  }
}
