import BianzhiCore
import GRDB

/// Walks the persons of the rosters in force and of the pay month side by side, once, for all facts that ask of people.
struct PeopleWalk {
  private let preparation: Preparation
  private let ended: EndedRows
  private var staff, pay: PersonBlock.Walk
  private var lists: RosterOrgans
  private var lines = 0

  init(_ preparation: Preparation, month: Int32?) throws {
    self.preparation = preparation
    let database = preparation.database
    ended = try EndedRows(database, preparation)
    let days = Array(Set(preparation.rosters.map(\.day)))
    staff = try PersonBlock.Walk(database, .staff, days: days)
    pay = try PersonBlock.Walk(database, .pay, days: month.map { [$0] } ?? [])
    lists = RosterOrgans(preparation.rosters)
  }

  /// Hands every person to all readers.
  mutating func run(_ readers: [any PersonReader]) throws {
    var match = PersonMatch()
    while let person = min(staff.head?.person, pay.head?.person) {
      match.clear()
      try gather(person, into: &match)
      guard !match.isEmpty else { continue }
      for reader in readers { try reader.take(Int64(bitPattern: person), match) }
    }
  }

  /// Entries of rows in force that were met on a roster.
  func people(of roster: Int64) -> Int { lists.people(of: roster) }

  /// Lines in force that were met.
  var payLines: Int { lines }

  @inline(__always)
  private mutating func gather(_ person: UInt64, into match: inout PersonMatch) throws {
    while let entry = staff.head, entry.person == person {
      if let organ = lists[entry.row >> 24], !ended.hasStaff(entry.row) {
        match.add(entry, organ, preparation.places(of: entry))
        lists.count(entry.row >> 24)
      }
      try staff.advance()
    }
    while let entry = pay.head, entry.person == person {
      if !ended.hasPay(entry.row) {
        match.pay.append(entry.row)
        lines += 1
      }
      try pay.advance()
    }
  }
}

extension Preparation {
  /// Says which facts will be filled, so that those that ask of people share one walk.
  func expect(_ names: some Collection<String>) {
    for name in names where awaited.insert(name).inserted {
      expect(Fact.named(name)?.restsOn ?? [])
    }
  }

  /// Whether an entry takes a place, and whether its person has left.
  @inline(__always)
  func places(of entry: PersonBlock.Entry) -> (counts: Bool, hasLeft: Bool) {
    var places = places(entry.state)
    if !guests.isEmpty, guests.contains(entry.row) { places.counts = false }
    return places
  }

  /// The rows in force of one person on the rosters in force, where nobody is walked.
  func match(of person: Int64) throws -> PersonMatch {
    try matches(of: [person])[person] ?? PersonMatch()
  }

  /// The same of several people, read at once.
  func matches(of people: Set<Int64>) throws -> [Int64: PersonMatch] {
    if people.isEmpty { return [:] }
    let lists = RosterOrgans(rosters)
    let days = Array(Set(rosters.map(\.day))).sorted()
    var listed: [(person: Int64, organ: Int64, entry: PersonBlock.Entry)] = []
    try PersonBlock.each(of: people, database, .staff, days: days) { person, entry in
      if let organ = lists[entry.row >> 24] { listed.append((person, organ, entry)) }
    }
    let inForce = try database.cachedStatement(
      sql: "SELECT 1 FROM staff_row s WHERE s.id = ? AND \(self.inForce("s"))")
    var matches: [Int64: PersonMatch] = [:]
    for (person, organ, entry) in listed
    where try Bool.fetchOne(inForce, arguments: [entry.row]) == true {
      matches[person, default: PersonMatch()].add(entry, organ, places(of: entry))
    }
    return matches
  }

  /// What a fact's reader took of everybody.
  func taken<Reader: PersonReader>(by reader: Reader.Type) throws -> Reader {
    let key = ObjectIdentifier(reader)
    if let reader = readers[key] as? Reader { return reader }
    let reader = try Reader(self)
    var due: [ObjectIdentifier: any PersonReader] = [key: reader]
    for fact in Fact.all where awaited.contains(fact.name) {
      guard let kind = fact.people, readers[ObjectIdentifier(kind)] == nil,
        due[ObjectIdentifier(kind)] == nil
      else { continue }
      due[ObjectIdentifier(kind)] = try kind.init(self)
    }
    let wantsPay = due.values.contains { type(of: $0).readsPay }
    var walk = try PeopleWalk(self, month: wantsPay ? payMonth : nil)
    try walk.run(Array(due.values))
    try requireCounts(
      staff: { walk.people(of: $0) }, pay: walk.payLines, month: wantsPay ? payMonth : nil)
    readers.merge(due) { _, new in new }
    return reader
  }
}

/// The lower of two person numbers, either of which may be missing.
@inline(__always)
private func min(_ left: UInt64?, _ right: UInt64?) -> UInt64? {
  guard let left else { return right }
  guard let right else { return left }
  return left < right ? left : right
}
