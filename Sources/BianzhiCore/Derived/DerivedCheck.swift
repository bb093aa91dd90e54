package import GRDB

/// Compares what is derived from the rows of lists with these rows: sums, person blocks, marks of lists.
package struct DerivedCheck {
  /// What is compared.
  package enum Name: String, Sendable {
    case sums, blocks, marks
  }

  /// What one part came to: how many were compared, and the first that differs.
  package struct Part {
    package let check: Name
    package var count = 0
    package var firstBreak: String?

    mutating func note(_ place: @autoclosure () -> String) {
      if firstBreak == nil { firstBreak = place() }
    }
  }

  private let database: Database
  private var sums = Part(check: .sums)
  private var blocks = Part(check: .blocks)
  private var marks = Part(check: .marks)

  package init(_ database: Database) { self.database = database }

  package mutating func run() throws -> [Part] {
    try compare(.staff)
    try compare(.pay)
    return [sums, blocks, marks]
  }

  private mutating func compare(_ table: PersonBlock.Table) throws {
    var sorter = KeySorter()
    var rows = try ListRows(database, table)
    let stored = try StoredSums(database)
    let list = try StoredMarks(database, table)
    var seen: Set<Int64> = []
    var (sums, marks) = (sums, marks)
    try rows.each(&sorter) { recount in
      seen.insert(recount.list)
      if table == .staff {
        sums.count += 1
        if try !stored.hold(recount) { sums.note("roster_sum \(recount.list)") }
      }
      marks.count += 1
      if try !list.hold(recount) { marks.note("\(table.lists) \(recount.list)") }
    }
    if table == .staff, let stray = try stored.stray(seen) { sums.note("roster_sum \(stray)") }
    if let stray = try list.stray(seen) { marks.note("\(table.lists) \(stray)") }
    (self.sums, self.marks) = (sums, marks)
    try compareBlocks(table, &sorter)
  }

  /// The blocks in the order of their numbers are those of the sorted entries.
  private mutating func compareBlocks(
    _ table: PersonBlock.Table, _ sorter: inout KeySorter
  ) throws {
    let stored = try RawStatement(
      database,
      "SELECT \(table.day), segment, first, last, people, id, checksum FROM \(table.name) ORDER BY id"
    )
    let segments = try Segments(database, table)
    var (packing, blocks) = (PersonBlock.Packing(), blocks)
    var expected = Int64(0)
    let compare = { (block: PersonBlock.Packed) in
      blocks.count += 1
      expected += 1
      guard blocks.firstBreak == nil else { return }
      let isSame =
        try stored.next() && stored.integer(0) == Int64(segments.day(block.day))
        && stored.integer(1) == segments.segment(block.day) && stored.integer(2) == block.first
        && stored.integer(3) == block.last && stored.integer(5) == expected
        && stored.integer(6) == block.checksum(day: stored.integer(0), stored.integer(1))
        && block.bytes.withUnsafeBytes { $0.elementsEqual(stored.blob(4)) }
      if !isSame { blocks.note("\(table.name) \(expected)") }
    }
    try sorter.drain { entry in
      if let block = packing.add(entry) { try compare(block) }
    }
    if let block = packing.finish() { try compare(block) }
    if blocks.firstBreak == nil, try stored.next() {
      blocks.note("\(table.name) \(stored.integer(5))")
    }
    self.blocks = blocks
  }
}

/// `roster_sum` beside the recount.
private struct StoredSums {
  private let database: Database
  private let find: RawStatement

  init(_ database: Database) throws {
    self.database = database
    find = try RawStatement(
      database, "SELECT kinds, posts, bodies, checksum FROM roster_sum WHERE roster = ?")
  }

  func hold(_ recount: ListRecount) throws -> Bool {
    find.bind(recount.list, at: 1)
    defer { find.reset() }
    guard try find.next() else { return false }
    let columns = recount.sum.columns
    return find.integer(3) == KeptSums.checksum(recount.list, columns)
      && columns.enumerated().allSatisfy { $1.elementsEqual(find.bytes(Int32($0))) }
  }

  func stray(_ seen: Set<Int64>) throws -> Int64? {
    try Int64.fetchAll(database, sql: "SELECT roster FROM roster_sum ORDER BY roster")
      .first { !seen.contains($0) }
  }
}

/// The marks of lists beside the recount.
private struct StoredMarks {
  private let lists: [Int64: (repeats: Int64, nameless: Int64)]

  init(_ database: Database, _ table: PersonBlock.Table) throws {
    let rows = try RawStatement(
      database,
      "SELECT id, \(table == .staff ? "repeats" : "0"), nameless FROM \(table.lists)")
    var lists: [Int64: (repeats: Int64, nameless: Int64)] = [:]
    while try rows.next() { lists[rows.integer(0)] = (rows.integer(1), rows.integer(2)) }
    self.lists = lists
  }

  func hold(_ recount: ListRecount) throws -> Bool {
    guard let list = lists[recount.list] else { return false }
    return list.nameless == Int64(recount.nameless)
      && list.repeats == (recount.repeats ? 1 : 0)
  }

  func stray(_ seen: Set<Int64>) throws -> Int64? {
    lists.filter { !seen.contains($0.key) && ($0.value.repeats != 0 || $0.value.nameless != 0) }
      .keys.min()
  }
}
