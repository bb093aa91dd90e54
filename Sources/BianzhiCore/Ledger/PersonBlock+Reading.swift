package import GRDB

extension PersonBlock {
  /// Walks all segments of some days at once, in the order of persons.
  package struct Walk {
    private var segments: [Segment] = []

    package init(_ database: Database, _ table: Table, days: [Int32]) throws {
      for day in days.sorted() {
        let ids = try Int64.fetchAll(
          database,
          sql: "SELECT DISTINCT segment FROM \(table.name) WHERE \(table.day) = ? ORDER BY segment",
          arguments: [day])
        for id in ids {
          var segment = try Segment(database, table, day: day, segment: id)
          try segment.fill()
          if !segment.isDone { segments.append(segment) }
        }
      }
      for index in segments.indices.reversed() { sink(index) }
    }

    /// The lowest entry that has not been taken; nil at the end.
    package var head: Entry? { segments.first?.head }

    /// Takes the lowest entry.
    package mutating func advance() throws {
      try segments[0].advance()
      if segments[0].isDone {
        segments.swapAt(0, segments.count - 1)
        segments.removeLast()
      }
      if segments.count > 1 { sink(0) }
    }

    /// Restores the heap below a place (Knuth 3, 5.2.3).
    private mutating func sink(_ start: Int) {
      var place = start
      while true {
        var least = place
        for child in [2 * place + 1, 2 * place + 2] where child < segments.count {
          if segments[child].isBefore(segments[least]) { least = child }
        }
        if least == place { return }
        segments.swapAt(place, least)
        place = least
      }
    }
  }

  /// One sorted segment of one day.
  private struct Segment {
    private let blocks: RawStatement
    private let day: Int32
    private let table: Table
    private let segment: Int64
    private var entries: [Entry] = []
    private var at = 0

    init(_ database: Database, _ table: Table, day: Int32, segment: Int64) throws {
      (self.day, self.segment, self.table) = (day, segment, table)
      blocks = try RawStatement(
        database,
        """
        SELECT \(columns(of: table)) FROM \(table.name)
        WHERE \(table.day) = ? AND segment = ? ORDER BY first, id
        """)
      blocks.bind(Int64(day), at: 1)
      blocks.bind(segment, at: 2)
    }

    var isDone: Bool { at == entries.count }
    var head: Entry { entries[at] }

    func isBefore(_ other: Segment) -> Bool {
      let (left, right) = (head, other.head)
      return left.person == right.person ? left.row < right.row : left.person < right.person
    }

    mutating func advance() throws {
      at += 1
      if at == entries.count { try fill() }
    }

    mutating func fill() throws {
      let last = entries.last?.person ?? 0
      at = 0
      entries.removeAll(keepingCapacity: true)
      guard try blocks.next() else { return }
      unpack(try whole(blocks, table), day: day, into: &entries)
      guard let first = entries.first, first.person >= last else {
        throw DerivedDataError(place: "\(table.name), \(day), segment \(segment)")
      }
    }
  }

  /// The entries of one person on some days.
  ///
  /// - Throws: ``DerivedDataError`` where a block is damaged.
  package static func entries(
    of person: Int64, _ database: Database, _ table: Table, days: [Int32]
  ) throws -> [Entry] {
    try entries(of: person, try RawStatement(database, lookUp(in: table)), table, days: days)
  }

  /// - Parameter blocks: the statement that looks them up.
  private static func entries(
    of person: Int64, _ blocks: RawStatement, _ table: Table, days: [Int32]
  ) throws -> [Entry] {
    var (found, entries): ([Entry], [Entry]) = ([], [])
    for day in days {
      blocks.bind(Int64(day), at: 1)
      blocks.bind(person, at: 2)
      while try blocks.next() {
        unpack(try whole(blocks, table), day: day, into: &entries)
        found += entries.filter { $0.person == UInt64(person) }
      }
    }
    return found.sorted { $0.row < $1.row }
  }

  /// Gives the entries of some people on some days: a few are looked up, of many the whole index is gone through once.
  ///
  /// - Throws: ``DerivedDataError`` where a block is damaged.
  package static func each(
    of people: Set<Int64>, _ database: Database, _ table: Table, days: [Int32],
    _ visit: (_ person: Int64, _ entry: Entry) -> Void
  ) throws {
    if people.count <= 500 {
      let blocks = try RawStatement(database, lookUp(in: table))
      for person in people.sorted() {
        for entry in try entries(of: person, blocks, table, days: days) { visit(person, entry) }
      }
      return
    }
    var walk = try Walk(database, table, days: days)
    while let entry = walk.head {
      let person = Int64(bitPattern: entry.person)
      if people.contains(person) { visit(person, entry) }
      try walk.advance()
    }
  }

  /// Finds the blocks of a day, ?1, that may have a person, ?2: in each segment the last one that begins before the
  /// person, and those that begin with it.
  private static func lookUp(in table: Table) -> String {
    let (name, day) = (table.name, table.day)
    return """
      WITH RECURSIVE part (number) AS (
        SELECT min(segment) FROM \(name) WHERE \(day) = ?1
        UNION ALL
        SELECT (SELECT min(b.segment) FROM \(name) b WHERE b.\(day) = ?1 AND b.segment > part.number)
        FROM part WHERE part.number IS NOT NULL)
      SELECT \(columns(of: table)) FROM part CROSS JOIN \(name)
      WHERE \(day) = ?1 AND segment = part.number AND first <= ?2
        AND first >= coalesce((SELECT max(b.first) FROM \(name) b
          WHERE b.\(day) = ?1 AND b.segment = part.number AND b.first < ?2), ?2)
        AND last >= ?2
      """
  }
}
