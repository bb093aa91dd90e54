import BianzhiCore
import GRDB

/// All rows of the list of leaders, and what else is known of them: reforms, time in charge, audits.
struct SubjectHistory {
  let records: [SubjectRecord]
  /// Places of a person's rows.
  private let places: [String: [Int]]
  private let reforms: [OrganReform]
  private let acting: [ActingTime]
  private let audits: [String: [SubjectAudit]]
  private let asOf: CalendarDay

  init(_ database: Database, asOf: CalendarDay) throws {
    self.asOf = asOf
    let rows = try RawStatement(database, SubjectRecord.query)
    var records: [SubjectRecord] = []
    while try rows.next() { records.append(SubjectRecord(rows)) }
    let merged = SubjectSpells.merged(records)
    self.records = merged
    places = Dictionary(grouping: merged.indices) { Vocabulary.key(of: merged[$0].name) }
    reforms = try OrganReform.order(sql: "1, 2").fetchAll(database)
    acting = try ActingTime.fetchAll(database)
    audits = Dictionary(grouping: try SubjectAudit.done(by: asOf, in: database)) {
      Vocabulary.key(of: $0.leader)
    }
  }

  /// Other rows of the same name.
  private func others(_ place: Int) -> [Int] {
    (places[Vocabulary.key(of: records[place].name)] ?? []).filter { $0 != place }
  }

  /// The row in which this one goes on.
  func successor(of place: Int) -> (place: Int, link: SubjectLink)? {
    for other in others(place) {
      if let link = link(place, other) { return (other, link) }
    }
    return nil
  }

  /// This row and those it continues, the newest first, with what joins them.
  func chain(_ place: Int) -> (places: [Int], links: [SubjectLink]) {
    var (chain, between): ([Int], [SubjectLink]) = ([place], [])
    while let last = chain.last {
      var found: (Int, SubjectLink)?
      for other in others(last) where !chain.contains(other) {
        if let link = link(other, last) { found = (other, link) }
      }
      guard let found else { break }
      chain.append(found.0)
      between.append(found.1)
    }
    return (chain, between)
  }

  private func link(_ old: Int, _ new: Int) -> SubjectLink? {
    SubjectLink(from: records[old], to: records[new], reforms: reforms, asOf: asOf)
  }

  /// When somebody was put in charge, on any row of a chain; the earliest.
  func acting(_ chain: [Int]) -> ActingTime? {
    guard !acting.isEmpty else { return nil }
    return acting.filter { time in chain.contains { time.concerns(records[$0]) } }
      .min { $0.since < $1.since }
  }

  /// The audits of any row of a chain that were done by the day, the oldest first.
  func audits(_ chain: [Int]) -> [SubjectAudit] {
    guard let first = chain.first, !audits.isEmpty else { return [] }
    let known = audits[Vocabulary.key(of: records[first].name)] ?? []
    return known.filter { audit in chain.contains { audit.concerns(records[$0]) } }
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
    records[one].isSamePost(as: records[other])
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
