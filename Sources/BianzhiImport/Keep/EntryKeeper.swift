import GRDB

/// What became of the entries of one kind of table.
struct EntryResult: Sendable {
  struct Line: Hashable, Sendable {
    let file: Int64
    let line: Int
  }

  /// A fact of the ledger that a blank cell left as it was.
  struct Kept: Sendable {
    let file: Int64
    let line: Int
    let heading: String
  }

  /// Rows of a form of an earlier day that say otherwise than the ledger, which stays.
  fileprivate(set) var outdated: [Line] = []

  fileprivate(set) var kept: [Kept] = []
  /// New, changed and unchanged rows by file.
  fileprivate(set) var counts: [Int64: FileCounts] = [:]
  /// Rows whose entry stood in this import before, with other content; in order.
  fileprivate(set) var repeated: [Line] = []
  /// Entries in force that no row named.
  fileprivate(set) var missing: (count: Int, examples: [String]) = (0, [])
}

/// Stores the entries of one kind of table, whose rows may fill several tables, and counts the rows.
final class EntryKeeper {
  private let stores: [EntryStore]
  private var result = EntryResult()
  /// Rows with entries whose key was known with other content.
  private var waiting: Set<EntryResult.Line> = []
  /// Those of them that have a new entry as well.
  private var isNew: Set<EntryResult.Line> = []

  init(_ database: Database, _ tables: [EntryTable], importID: Int64) throws {
    stores = try tables.map { try EntryStore(database, $0, importID: importID) }
  }

  /// A row is new if one of its entries is, and the same if all are; it waits for ``settle()`` if one of
  /// them does.
  func store(_ lines: [EntryLine]) throws {
    for line in lines {
      var (isNew, waits) = (false, false)
      for entry in line.entries {
        switch try stores[entry.table].store(entry, file: line.file, line: line.line) {
        case .new: isNew = true
        case .same: break
        case .deferred: waits = true
        }
      }
      if waits {
        if isNew { self.isNew.insert(EntryResult.Line(file: line.file, line: line.line)) }
        waiting.insert(EntryResult.Line(file: line.file, line: line.line))
      } else if isNew {
        result.counts[line.file, default: FileCounts()].new += 1
      } else {
        result.counts[line.file, default: FileCounts()].same += 1
      }
    }
  }

  /// After the last row: a row that waited is changed if one of its entries changed a stored one, else new, also
  /// where it is said twice, else the same.
  func settle() throws -> EntryResult {
    var outcomes: [EntryResult.Line: Set<EntryStore.Settled>] = [:]
    for store in stores {
      for (file, line, outcome) in try store.settle() {
        outcomes[EntryResult.Line(file: file, line: line), default: []].insert(outcome)
      }
    }
    for line in waiting.sorted(by: { ($0.file, $0.line) < ($1.file, $1.line) }) {
      let outcome = outcomes[line] ?? []
      var counts = FileCounts()
      if outcome.contains(.changed) {
        counts.changed = 1
      } else if outcome.contains(.repeated) || outcome.contains(.new) || isNew.contains(line) {
        counts.new = 1
        if outcome.contains(.repeated) { result.repeated.append(line) }
      } else {
        counts.same = 1
      }
      result.counts[line.file, default: FileCounts()] += counts
    }
    for store in stores { try store.endReread() }
    result.kept = stores.flatMap(\.kept).sorted { ($0.file, $0.line) < ($1.file, $1.line) }
    result.outdated = stores.flatMap(\.outdated).map {
      EntryResult.Line(file: $0.file, line: $0.line)
    }
    if stores.count == 1 { result.missing = try stores[0].missing() }
    return result
  }
}
