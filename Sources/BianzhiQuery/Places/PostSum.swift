import BianzhiCore
import GRDB

/// The arithmetic of one part of an organ's leader posts.
struct PostSum {
  private let preparation: Preparation
  private let request: PlaceRequest
  private let organ: Int64
  private let part: String
  private let approved: PlaceSum.Approved
  private let counted: Int
  /// The list of principal leaders goes on from the roster.
  private let isOfHeads: Bool

  init(
    _ preparation: Preparation, _ request: PlaceRequest, organ: Int64, part: String,
    approved: PlaceSum.Approved, counted: Int, isOfHeads: Bool
  ) {
    (self.preparation, self.request, self.organ) = (preparation, request, organ)
    (self.part, self.approved, self.counted) = (part, approved, counted)
    self.isOfHeads = isOfHeads
  }

  private var database: Database { preparation.database }
  private var words: PlaceWords { PlaceWords(day: preparation.setting.asOf) }

  func answer(_ begun: PlaceAnswer) throws -> PlaceAnswer {
    var answer = begun
    guard let list = preparation.rosterOf[organ] else { return begun }
    var holders = try PlaceHolders(preparation, list, post: part)
    let exits = try PlaceMoves(preparation, part: "").all(of: organ).filter { !$0.isEntry }
    let heads = try isOfHeads ? appointments() : []
    let earliest = CalendarDay.earliest
    holders.apply(
      (exits + heads).sorted { ($0.date?.last ?? earliest) < ($1.date?.last ?? earliest) },
      until: preparation.setting.asOf)
    var leavers = PlaceLeavers()
    try leavers.add(holders, of: organ, preparation)
    answer.rosterDay = CalendarDay(yyyymmdd: list.day)
    let waiver = try PlaceWaiver(database, .post, organ: organ, part: part)
    let more = try unsorted()
    let fewer = holders.asked + holders.mayHaveLeft
    let held = counted + holders.entered - holders.left
    let free =
      approved.people + (waiver.people ?? 0) - held + leavers.count - (request.reserve ?? 0)
    answer.lines = [
      words.approved(approved), words.waived(waiver),
      words.holding(counted, answer.rosterDay, names(holders)),
      isOfHeads ? words.appointed(holders.entered) : nil, words.leftPost(holders.left, isOfHeads),
      words.leaving(leavers), words.reserve(request.reserve),
      words.unsurePosts(more: more, fewer: fewer),
      words.free(free), words.appointing(request.people),
    ].compactMap { $0 }
    answer.free = free - more
    judge(&answer, free: free, more: more, fewer: fewer)
    answer.reasons += words.ofWaiver(
      waiver, answer.verdict, beyond: held - leavers.count + request.people - approved.people)
    answer.reasons += try later()
    return answer
  }

  private func judge(_ answer: inout PlaceAnswer, free: Int, more: Int, fewer: Int) {
    if request.people <= free - more {
      answer.verdict = .yes
      answer.reasons = [words.enough(free - more, request.people), words.placeToo()]
    } else if request.people > free + fewer {
      answer.reasons = [
        words.short(
          free, request.people, approved: max(1, approved.people),
          over: -free - (request.reserve ?? 0))
      ]
    } else {
      answer.verdict = .cannotSay
      answer.reasons = [words.openPosts(free: free, more: more, fewer: fewer, request.people)]
    }
  }

  private func names(_ holders: PlaceHolders) -> [String] {
    (holders.numbered.values.map(\.name) + holders.nameless.map(\.name)).sorted()
  }

  /// Principal leaders who came or went behind the roster, by the list of them.
  private func appointments() throws -> [PlaceHolders.Move] {
    let rows = try RawStatement(
      database,
      """
      SELECT s.name, s.since, s.until FROM subject_row s
      WHERE s.organ = ? AND \(preparation.inForce("s")) ORDER BY s.id
      """)
    rows.bind(organ, at: 1)
    var moves: [PlaceHolders.Move] = []
    while try rows.next() {
      for (column, isEntry) in [(Int32(1), true), (2, false)] where rows.isInteger(column) {
        let date = RecordedDate(stored: rows.integer(column))
        guard let date, date.last <= preparation.setting.asOf else { continue }
        moves.append(
          PlaceHolders.Move(
            person: nil, name: rows.text(0), isEntry: isEntry, isOfKind: true, date: date))
      }
    }
    return moves
  }

  /// Leaders on the roster of whom nobody knows in which part they count.
  private func unsorted() throws -> Int {
    let reasons = UnjudgedReason.allCases.filter(\.leavesLeadersOpen).map { "'\($0.rawValue)'" }
    return try Int.fetchOne(
      database,
      sql: """
        SELECT coalesce(sum(people), 0) FROM unjudged
        WHERE scope = 'post' AND organ = ? AND reason IN (\(reasons.joined(separator: ", ")))
        """, arguments: [organ]) ?? 0
  }

  /// Documents that change posts of the organ behind the day.
  private func later() throws -> [Wording] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT DISTINCT p.document, iso_day(p.since) AS day FROM post_row p
        WHERE p.organ = ? AND \(preparation.inForce("p")) AND last_day(iso_day(p.since)) > ?
        ORDER BY day, p.document
        """, arguments: [organ, preparation.setting.asOf.description])
    return rows.map { words.laterPosts($0["day"], $0["document"]) }
  }
}

extension UnjudgedReason {
  /// Leaders of the roster may count in any part of the organ's posts.
  fileprivate var leavesLeadersOpen: Bool {
    switch self {
    case .someWithoutLeader, .noRole, .noRank, .postWithoutBody, .teamPost, .secretaryPost: true
    default: false
    }
  }
}
