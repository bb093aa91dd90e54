import BianzhiCore
import GRDB

/// What the register of waivers allows on the day.
extension Preparation {
  /// Fills `waiver_step` and `waived_excess` for quotas or for posts.
  func fillWaived(_ about: Waiver.About) throws {
    let step = try RawStatement(
      database, "INSERT INTO waiver_step VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    let excess = try RawStatement(
      database, "INSERT INTO waived_excess VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    let own = try waivers().filter { $0.about == about && $0.fault == nil }
    for (key, told) in Dictionary(grouping: own, by: { PartOfOrgan($0.organ, $0.matched ?? "") })
      .sorted(by: { ($0.key.organ, $0.key.part) < ($1.key.organ, $1.key.part) })
    {
      let waivers = told.filter { $0.hasBegun(by: setting.asOf) }
      let all = WaiverSteps.all(waivers, on: setting.asOf)
      let inForce = all.compactMap(\.inForce)
      try store(waivers, all, key, about, step)
      // One of which only the month is told, and the month goes on, may hold already.
      let maybe =
        waivers.count < told.count
        ? WaiverSteps.all(told, on: setting.asOf).compactMap(\.inForce) : inForce
      guard !maybe.isEmpty else { continue }
      let people = inForce.reduce(0) { $0 + $1.people }
      excess.bind(key.organ, at: 1)
      excess.bind(about.rawValue, at: 2)
      excess.bind(key.part, at: 3)
      excess.bind(Int64(people), at: 4)
      excess.bind(Self.note(inForce), at: 5)
      excess.bind(inForce.contains(where: \.isBeforeGoal) ? 1 : 0, at: 6)
      excess.bind(Int64(max(people, maybe.reduce(0) { $0 + $1.people })), at: 7)
      excess.bind(waivers.count < told.count ? Self.note(maybe) : "", at: 8)
      try excess.run()
    }
  }

  /// Stores the rows of one organ and part as steps.
  private func store(
    _ waivers: [Waiver], _ steps: [WaiverSteps], _ key: PartOfOrgan, _ about: Waiver.About,
    _ step: RawStatement
  ) throws {
    let inForce = steps.compactMap(\.inForce)
    let ends = Set(steps.compactMap { $0.ended?.id })
    for waiver in waivers.sorted(by: { $0.id < $1.id }) {
      guard let until = waiver.until else { continue }
      step.bind(key.organ, at: 1)
      step.bind(about.rawValue, at: 2)
      step.bind(key.part, at: 3)
      step.bind(waiver.id, at: 4)
      step.bind(waiver.document, at: 5)
      step.bind(Int64(waiver.people), at: 6)
      step.bind(until.description, at: 7)
      let holds = inForce.contains { $0.id == waiver.id }
      step.bind(standing(until, holds: holds, hasEnded: ends.contains(waiver.id)), at: 8)
      step.bind(waiver.isGoal ? 1 : 0, at: 9)
      try step.run()
    }
  }

  /// People, day and documents of what may be over; empty where nothing may.
  private static func note(_ steps: [WaiverSteps.InForce]) -> String {
    guard let first = steps.map(\.until).min() else { return "" }
    return WaiverNote(
      people: steps.reduce(0) { $0 + $1.people }, until: first.description,
      documents: steps.map(\.document)
    ).text
  }

  /// What a step is on the day, as `waiver_step` says it.
  private func standing(_ until: CalendarDay, holds: Bool, hasEnded: Bool) -> String {
    if holds { return "in_force" }
    return hasEnded ? "ended" : until < setting.asOf ? "past" : "later"
  }

  private struct PartOfOrgan: Hashable {
    let organ: Int64
    let part: String

    init(_ organ: Int64, _ part: String) { (self.organ, self.part) = (organ, part) }
  }

  /// The waivers of organs in force that are in the ledger and began, or may have where only the month is told, with the
  /// parts that they are about.
  func waivers() throws -> [Waiver] { try allWaivers().filter { ended[$0.organ] == nil } }

  /// Waivers that would hold on the day, had their organs not ended, by the organs that go on in their place; by the
  /// ended organ itself where none does. They allow these nothing.
  func endedWaivers() throws -> [Int64: [Waiver]] {
    guard !ended.isEmpty else { return [:] }
    var found: [Int64: [Waiver]] = [:]
    for waiver in try allWaivers() where ended[waiver.organ] != nil && waiver.isComplete {
      guard let until = waiver.until, until >= setting.asOf else { continue }
      for organ in heirs(of: waiver.organ) { found[organ, default: []].append(waiver) }
    }
    return found
  }

  private func heirs(of organ: Int64) -> Set<Int64> {
    var (front, seen, found): (Set<Int64>, Set<Int64>, Set<Int64>) = ([organ], [organ], [])
    while let next = front.popFirst() {
      guard let end = ended[next] else {
        found.insert(next)
        continue
      }
      for successor in end.successors where seen.insert(successor).inserted {
        front.insert(successor)
      }
    }
    return found.isEmpty ? [organ] : found
  }

  /// The same with those of organs that have ended.
  private func allWaivers() throws -> [Waiver] {
    let rows = try RawStatement(
      database,
      """
      SELECT w.id, w.organ, w.matter, w.part, trim(w.document), w.people, w.until,
        trim(coalesce(w.approver, '')), coalesce(w.since, 0), typeof(coalesce(w.since, 0)),
        f.kind = '\(TableOfGoals.name)'
      FROM waiver_row w JOIN source_file f ON f.id = w.file WHERE \(inForce("w")) ORDER BY w.organ, w.id
      """)
    var waivers: [Waiver] = []
    while try rows.next() {
      let named = rows.integer(1)
      var organ = organ(named)
      guard only == nil || only == organ || ended[organ] != nil,
        !Waiver.isOfOtherMatter(rows.text(2))
      else { continue }
      let hasReadableStart = rows.text(9) == "integer"
      let start = rows.isInteger(8) ? RecordedDate(stored: rows.integer(8)) : nil
      if let start, start.first > setting.asOf { continue }
      if named != organ, let old = try bearer(before: organ, of: named),
        start.map({ $0.last < old.end }) ?? true
      {
        organ = old.organ
      }
      let until = rows.isInteger(6) ? RecordedDate(stored: rows.integer(6)) : nil
      let document = rows.text(4)
      var waiver = Waiver(
        id: rows.integer(0), organ: organ,
        about: Waiver.about(matter: rows.text(2), part: rows.text(3)), part: rows.text(3),
        document: document, people: Int(rows.integer(5)), since: start, until: until?.last,
        isGoal: rows.integer(10) == 1,
        isComplete: !document.isEmpty && Waiver.isApprover(rows.text(7)) && until != nil
          && hasReadableStart)
      waiver.matched = try part(of: waiver)
      waivers.append(waiver)
    }
    return waivers
  }

  /// An ended organ that bore the same name as one in force: a waiver by that name that does not begin after its end was
  /// given to it.
  private func bearer(
    before organ: Int64, of name: Int64
  ) throws -> (organ: Int64, end: CalendarDay)? {
    guard ended[organ] == nil, !ended.isEmpty else { return nil }
    let bearers = try Int64.fetchAll(
      database,
      sql: """
        SELECT o.organ FROM organ_on_day o JOIN organ_key k ON k.code = o.name
        WHERE k.id = ? ORDER BY o.organ
        """, arguments: [name])
    return bearers.lazy.compactMap { old in self.ended[old].map { (old, $0.ended) } }.first
  }
}
