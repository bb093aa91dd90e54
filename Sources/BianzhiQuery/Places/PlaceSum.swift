import BianzhiCore
import GRDB

/// The arithmetic of free places of one organ and kind.
struct PlaceSum {
  struct Approved {
    let people: Int
    let documents: String
  }

  private let preparation: Preparation
  private let request: PlaceRequest
  private let organ: Int64
  /// The organ and those that share its quota.
  private let organs: [Int64]
  private let part: String
  private let approved: Approved
  /// By the rosters, as strength has it.
  private let counted: Int

  init(
    _ preparation: Preparation, _ request: PlaceRequest, organ: Int64, members: [Int64],
    part: String, approved: Approved, counted: Int
  ) {
    (self.preparation, self.request, self.organ) = (preparation, request, organ)
    (self.part, self.approved, self.counted) = (part, approved, counted)
    organs = [organ] + members
  }

  private var database: Database { preparation.database }
  private var words: PlaceWords { PlaceWords(day: preparation.setting.asOf) }

  func answer(_ begun: PlaceAnswer) throws -> PlaceAnswer {
    var answer = begun
    let lists = preparation.rosters.filter { organs.contains($0.organ) }
    let moves = PlaceMoves(preparation, part: part)
    var (entered, left, asked, more, fewer) = (0, 0, 0, try unsorted(), 0)
    var leavers = PlaceLeavers()
    for list in lists {
      var holders = try PlaceHolders(preparation, list, part: part)
      holders.apply(try moves.all(of: list.organ), until: preparation.setting.asOf)
      entered += holders.entered
      left += holders.left
      asked += holders.asked
      more += holders.mayHaveEntered
      fewer += holders.mayHaveLeft
      try leavers.add(holders, of: list.organ, preparation)
    }
    answer.rosterDay = lists.map(\.day).min().flatMap { CalendarDay(yyyymmdd: $0) }
    let waiver = try PlaceWaiver(database, .quota, organ: organ, part: part)
    let plans = try PlacePlans(preparation, organs: organs, part: part)
    let planned = plans.unused - (request.plan.map(plans.unused(under:)) ?? 0)
    let holders = counted + entered - left
    let over = holders - leavers.count - approved.people
    let free = (waiver.people ?? 0) - over - (request.reserve ?? 0) - planned
    answer.lines = [
      words.approved(approved), words.waived(waiver),
      words.counted(counted, answer.rosterDay), words.entered(entered), words.left(left),
      words.leaving(leavers), words.reserve(request.reserve),
      words.planned(planned, plans, under: request.plan),
      words.unsure(more: more, fewer: asked + fewer), words.free(free),
      words.asked(request.people, under: request.plan),
    ].compactMap { $0 }
    answer.free = free - more
    judge(
      &answer, free: free, over: over - (waiver.people ?? 0), more: more,
      fewer: asked + fewer + plans.unclear, plans)
    answer.reasons += words.ofWaiver(waiver, answer.verdict, beyond: over + request.people)
    answer.reasons += try laterDocuments().map { words.later($0.day, $0.document) }
    return answer
  }

  /// What changes the quota behind the day, as far as documents tell already.
  private func laterDocuments() throws -> [(day: String, document: String)] {
    let kind = QuotaKind(rawValue: part)
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT q.kind, q.document, iso_day(q.since) AS day FROM quota_row q
        WHERE q.organ = ? AND \(preparation.inForce("q")) AND last_day(iso_day(q.since)) > ?
        ORDER BY day, q.id
        """, arguments: [organ, preparation.setting.asOf.description])
    return rows.filter { row in
      let word: String = row["kind"]
      return word == part || kind.map { QuotaKind(rawValue: word)?.parent == $0 } == true
    }.map { ($0["day"], $0["document"]) }
  }

  /// - Parameters:
  ///   - more: how many more people may be on places than are counted.
  ///   - fewer: how many fewer.
  private func judge(
    _ answer: inout PlaceAnswer, free: Int, over: Int, more: Int, fewer: Int, _ plans: PlacePlans
  ) {
    let people = request.people
    if let plan = request.plan {
      let unused = plans.unused(under: plan)
      guard people <= unused else {
        answer.reasons = [words.planTooSmall(plan, unused, exists: plans.has(plan))]
        return
      }
    }
    if people <= free - more {
      answer.verdict = .yes
      answer.reasons = [words.enough(free - more, people)]
    } else if people > free + fewer {
      answer.reasons = [words.short(free, people, approved: approved.people, over: over)]
      let beside = free + plans.unused
      if request.plan == nil, plans.unused > 0, people <= beside {
        answer.reasons.append(words.onlyUnderPlan(plans))
      }
    } else {
      answer.verdict = .cannotSay
      answer.reasons = [words.open(free: free, more: more, fewer: fewer, people)]
    }
  }

  /// People on the rosters who may hold a place of the kind: their kind is blank or not known, or their row is held back.
  private func unsorted() throws -> Int {
    let list = organs.map(String.init).joined(separator: ", ")
    return try Int.fetchOne(
      database,
      sql: """
        SELECT coalesce(sum(people), 0) FROM unjudged
        WHERE scope = 'quota' AND organ IN (\(list)) AND reason IN (?, ?, ?)
        """,
      arguments: [
        UnjudgedReason.noKind.rawValue, UnjudgedReason.unknownKind.rawValue,
        UnjudgedReason.rowsHeld.rawValue,
      ]) ?? 0
  }
}
