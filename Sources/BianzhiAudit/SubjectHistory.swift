import BianzhiCore
import GRDB

/// All rows of the list of leaders, and what else is known of them: reforms, time in charge, audits.
struct SubjectHistory {
  /// An audit that was carried to its end.
  struct Audit {
    let name: PlanSubjectName
    let doneOn: CalendarDay
    fileprivate let organCode, post, since: String
  }

  let records: [SubjectRecord]
  /// Places of a person's rows.
  private let places: [String: [Int]]
  private let reforms: [OrganReform]
  private let acting: [ActingTime]
  private let audits: [String: [Audit]]
  private let asOf: CalendarDay

  init(_ database: Database, asOf: CalendarDay) throws {
    self.asOf = asOf
    let rows = try RawStatement(database, SubjectRecord.query)
    var records: [SubjectRecord] = []
    while try rows.next() { records.append(SubjectRecord(rows)) }
    self.records = records
    places = Dictionary(grouping: records.indices) { Vocabulary.key(of: records[$0].name) }
    reforms = try OrganReform.order(sql: "1, 2").fetchAll(database)
    acting = try ActingTime.fetchAll(database)
    let done = try Row.fetchAll(
      database,
      sql: """
        SELECT plan, number, name, organ_code, post, since, done_on FROM plan_subject
        WHERE done_on <= ? ORDER BY done_on, plan, number
        """, arguments: [asOf.yyyymmdd])
    var audits: [String: [Audit]] = [:]
    for row in done {
      audits[Vocabulary.key(of: row["name"]), default: []].append(
        Audit(
          name: PlanSubjectName(plan: row["plan"], number: row["number"]),
          doneOn: try row.decode(CalendarDay.self, forColumn: "done_on"),
          organCode: row["organ_code"],
          post: row["post"], since: row["since"]))
    }
    self.audits = audits
  }

  /// Other rows of the same name.
  private func others(_ place: Int) -> [Int] {
    (places[Vocabulary.key(of: records[place].name)] ?? []).filter { $0 != place }
  }

  /// The row in which a reform lets this one go on.
  func successor(of place: Int) -> (place: Int, reform: OrganReform)? {
    for other in others(place) {
      if let reform = link(place, other) { return (other, reform) }
    }
    return nil
  }

  /// This row and those it continues, the newest first, with the reforms between them.
  func chain(_ place: Int) -> (places: [Int], reforms: [OrganReform]) {
    var (chain, between): ([Int], [OrganReform]) = ([place], [])
    while let last = chain.last {
      var found: (Int, OrganReform)?
      for other in others(last) where !chain.contains(other) {
        if let reform = link(other, last) { found = (other, reform) }
      }
      guard let found else { break }
      chain.append(found.0)
      between.append(found.1)
    }
    return (chain, between)
  }

  /// The reform that ended the old row and began the new one.
  private func link(_ old: Int, _ new: Int) -> OrganReform? {
    let (old, new) = (records[old], records[new])
    guard PostRole.implied(byTitle: old.post) != .deputy,
      PostRole.implied(byTitle: new.post) != .deputy
    else { return nil }
    return reforms.first { reform in
      guard reform.oldCode == old.organCode, reform.newCode == new.organCode,
        reform.day <= asOf, case .date(let start) = new.since
      else { return false }
      let starts = reform.isNear(start.first) || reform.isNear(start.last)
      switch old.until {
      case .blank: return starts
      case .date(let end):
        let ends = reform.isNear(end.first) || reform.isNear(end.last)
        return ends && (starts || start.first < reform.day)
      case .unreadable: return false
      }
    }
  }

  /// When somebody was put in charge, on any row of a chain; the earliest.
  func acting(_ chain: [Int]) -> ActingTime? {
    guard !acting.isEmpty else { return nil }
    return acting.filter { time in chain.contains { time.concerns(records[$0]) } }
      .min { $0.since < $1.since }
  }

  /// The newest audit of any row of a chain that was done by the day.
  func audit(_ chain: [Int]) -> Audit? {
    guard let first = chain.first, !audits.isEmpty else { return nil }
    let known = audits[Vocabulary.key(of: records[first].name)] ?? []
    return known.last { audit in
      chain.contains { place in
        let record = records[place]
        return audit.organCode == record.organCode
          && Vocabulary.key(of: audit.post) == Vocabulary.key(of: record.post)
          && (audit.since.isEmpty || audit.since == record.since.text)
      }
    }
  }

  /// The spell before this one in the same post: the clock started anew.
  func earlierSpell(_ place: Int) -> (since: RecordedDate, until: RecordedDate)? {
    guard case .date(let start) = records[place].since else { return nil }
    var found: (since: RecordedDate, until: RecordedDate)?
    for other in others(place) where isSamePost(place, other) {
      guard case .date(let since) = records[other].since,
        case .date(let until) = records[other].until, until.first <= start.first,
        since.first < until.first, found.map({ $0.until.first < until.first }) ?? true
      else { continue }
      found = (since, until)
    }
    return found
  }

  private func isSamePost(_ one: Int, _ other: Int) -> Bool {
    records[one].organCode == records[other].organCode
      && Vocabulary.key(of: records[one].post) == Vocabulary.key(of: records[other].post)
  }

  /// Rows of the same name and overlapping days in another post.
  func concurrent(_ place: Int) -> [SubjectRecord] {
    let chain = chain(place).places
    return others(place).filter { other in
      !chain.contains(other) && !isSamePost(place, other) && link(place, other) == nil
        && overlaps(records[place], records[other])
    }.map { records[$0] }
  }

  private func overlaps(_ one: SubjectRecord, _ other: SubjectRecord) -> Bool {
    guard case .date(let start) = one.since, case .date(let otherStart) = other.since else {
      return false
    }
    let end = { (record: SubjectRecord) -> CalendarDay? in
      if case .date(let date) = record.until { return date.first }
      return nil
    }
    return (end(other).map { start.first < $0 } ?? true)
      && (end(one).map { otherStart.first < $0 } ?? true)
  }
}
