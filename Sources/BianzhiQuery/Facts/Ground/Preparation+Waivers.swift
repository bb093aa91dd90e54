import BianzhiCore
import GRDB

/// What the register of waivers allows on the day.
extension Preparation {
  /// Fills `waiver_step` and `waived_excess` for quotas or for posts.
  func fillWaived(_ about: Waiver.About) throws {
    let step = try RawStatement(
      database, "INSERT INTO waiver_step VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    let excess = try RawStatement(database, "INSERT INTO waived_excess VALUES (?, ?, ?, ?, ?, ?)")
    let own = try waivers().filter { $0.about == about && $0.fault == nil }
    for (key, waivers) in Dictionary(grouping: own, by: { PartOfOrgan($0.organ, $0.matched ?? "") })
      .sorted(by: { ($0.key.organ, $0.key.part) < ($1.key.organ, $1.key.part) })
    {
      let all = WaiverSteps.all(waivers, on: setting.asOf)
      let inForce = all.compactMap(\.inForce)
      let ends = Set(all.compactMap { $0.ended?.id })
      for waiver in waivers.sorted(by: { $0.id < $1.id }) {
        guard let until = waiver.until else { continue }
        step.bind(key.organ, at: 1)
        step.bind(about.rawValue, at: 2)
        step.bind(key.part, at: 3)
        step.bind(waiver.id, at: 4)
        step.bind(waiver.document, at: 5)
        step.bind(Int64(waiver.people), at: 6)
        step.bind(until.description, at: 7)
        step.bind(waiver.isMonth ? 1 : 0, at: 8)
        let holds = inForce.contains { $0.id == waiver.id }
        step.bind(standing(until, holds: holds, hasEnded: ends.contains(waiver.id)), at: 9)
        step.bind(waiver.isGoal ? 1 : 0, at: 10)
        try step.run()
      }
      guard let first = inForce.map(\.until).min() else { continue }
      let people = inForce.reduce(0) { $0 + $1.people }
      let note = WaiverNote(
        people: people, until: first.description, documents: inForce.map(\.document))
      excess.bind(key.organ, at: 1)
      excess.bind(about.rawValue, at: 2)
      excess.bind(key.part, at: 3)
      excess.bind(Int64(people), at: 4)
      excess.bind(note.text, at: 5)
      excess.bind(inForce.contains(where: \.isBeforeGoal) ? 1 : 0, at: 6)
      try excess.run()
    }
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

  /// The waivers of organs in force that are in the ledger and began, with the parts that they are about.
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
      if let start, start.last > setting.asOf { continue }
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
        document: document, people: Int(rows.integer(5)), since: start?.last, until: until?.last,
        isMonth: until.map { if case .month = $0 { true } else { false } } ?? false,
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

  /// The name that strength gives the part of a waiver; nil where none or several may be meant.
  private func part(of waiver: Waiver) throws -> String? {
    switch waiver.about {
    case .quota: try quotaKind(waiver.part, of: waiver.organ)
    case .post:
      try PostWords.part(
        waiver.part,
        among: try String.fetchAll(
          database, sql: "SELECT part FROM all_post_strength WHERE organ = ? ORDER BY part",
          arguments: [waiver.organ])) ?? soleOver(waiver)
    case nil: nil
    }
  }

  /// The one part of an organ's leaders that is over, where a waiver says only that leaders may be (领导职数), or nothing.
  private func soleOver(_ waiver: Waiver) throws -> String? {
    guard ["", "领导职数", "职数", "领导职务", "领导", "领导干部"].contains(waiver.part) else { return nil }
    let over = try String.fetchAll(
      database,
      sql: "SELECT part FROM all_post_strength WHERE organ = ? AND counted > approved",
      arguments: [waiver.organ])
    return over.count == 1 ? over[0] : nil
  }

  /// The kind that strength has for a recorded one in an organ; nil where none or several may be meant.
  func quotaKind(_ recorded: String, of organ: Int64) throws -> String? {
    let kinds = try String.fetchAll(
      database,
      sql: "SELECT kind FROM all_strength WHERE organ = ? AND kind <> '' ORDER BY kind",
      arguments: [organ])
    if recorded.isEmpty {
      let own = try String.fetchAll(
        database,
        sql: "SELECT kind FROM all_strength WHERE organ = ? AND approved > 0 AND kind <> '编外'",
        arguments: [organ])
      return own.count == 1 ? own.first : nil
    }
    if kinds.contains(recorded) { return recorded }
    if kinds.contains(QuotaKind.total),
      !kinds.contains(where: { QuotaKind(rawValue: $0)?.isQuota == true })
    {
      return QuotaKind.total
    }
    guard let kind = QuotaKind(recorded: recorded) else { return nil }
    if kinds.contains(kind.rawValue) { return kind.rawValue }
    if let parent = kind.parent, kinds.contains(parent.rawValue) { return parent.rawValue }
    let parts = kinds.filter { QuotaKind(rawValue: $0)?.parent == kind }
    if parts.count == 1 { return parts.first }
    return parts.isEmpty ? kinds.first { $0 == QuotaKind.rest } : nil
  }
}
