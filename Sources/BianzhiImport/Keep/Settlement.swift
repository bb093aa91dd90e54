import BianzhiCore

/// Compares what an import says of a list with the rows that were in force, when it had some.
///
/// Rows with equal content are the same row, whatever their order; the rest are paired person by
/// person; what is left is new or gone. Memory: one list.
struct Settlement {
  /// What became of a list.
  struct Result: Sendable {
    /// By file.
    fileprivate(set) var counts: [Int64: FileCounts] = [:]
    fileprivate(set) var gone = 0
    /// The import says only what some files of the list said before.
    fileprivate(set) var isRepeat = false
    /// The list would lose more than a fifth of its people; nobody was taken away.
    fileprivate(set) var shrinking: Shrinking?
    /// Other files of the list whose people would go; nobody was taken away.
    fileprivate(set) var dropping: [Dropping] = []
    /// For the person index and the sums.
    fileprivate(set) var changes: [RowChange] = []
  }

  /// A list that would lose more than a fifth of its people.
  struct Shrinking: Hashable, Sendable {
    let list: Int64
    let gone: Int
    let before: Int
  }

  /// A file of a list of whose people an import names nobody.
  struct Dropping: Hashable, Sendable {
    let list: Int64
    let file: Int64
    let people: Int
  }

  /// What happens to people of the list that the import does not name.
  struct Leaving: Sendable {
    var missing: MissingRows
    /// Only rosters stop an import that would empty them.
    let isGuarded: Bool
    /// Some rows of the import could not be read, so nobody is known to be gone.
    let isUnsure: Bool
  }

  private let keeper: ListKeeper
  private let list: Int64
  private var result = Result()

  init(_ list: Int64, _ keeper: ListKeeper) {
    (self.list, self.keeper) = (list, keeper)
  }

  private struct Match: Hashable {
    let who, content: UInt64
  }

  mutating func run(_ leaving: Leaving) throws -> Result {
    var (rows, leaving) = (try keeper.read(list), leaving)
    var others: [Int64: Int] = [:]
    if leaving.isGuarded, leaving.missing == .goCautiously, !leaving.isUnsure {
      let files = try OtherFiles(keeper.database, keeper.table, rows)
      // The same file again says nothing new, of the people of other files least of all.
      if files.isRepeat { (leaving.missing, result.isRepeat) = (.stay, true) }
      others = files.rows
    }
    // Two files may tell of the same people: somebody who stands in one of them still is not gone.
    let before = Set(rows.filter(\.isOld).map(\.who)).count
    let named = Set(rows.filter { !$0.isOld }.map(\.who))
    try keeper.note(list, speaksForAll: leaving.missing != .stay && !leaving.isUnsure)
    try dropSame(&rows)
    try pairChanged(&rows)
    try pairReread(&rows)
    for row in rows where !row.isOld {
      result.counts[row.file, default: FileCounts()].new += 1
      result.changes.append(try keeper.count(row.id))
    }
    guard leaving.missing != .stay, !leaving.isUnsure else { return result }
    let old = rows.filter(\.isOld)
    let lost = Set(old.map(\.who)).subtracting(named).count
    if leaving.isGuarded, leaving.missing == .goCautiously, lost * 5 > before {
      result.shrinking = Shrinking(list: list, gone: lost, before: before)
      return result
    }
    if !others.isEmpty {
      result.dropping = others.sorted { $0.key < $1.key }.map {
        Dropping(list: list, file: $0.key, people: $0.value)
      }
      return result
    }
    for row in old {
      result.gone += 1
      result.changes.append(try keeper.finish(row.id))
    }
    return result
  }

  private mutating func dropSame(_ rows: inout [ListedRow]) throws {
    var old: [Match: [Int64]] = [:]
    for row in rows.reversed() where row.isOld {
      old[Match(who: row.who, content: row.content), default: []].append(row.id)
    }
    var kept: Set<Int64> = []
    var rest: [ListedRow] = []
    for row in rows where !row.isOld {
      guard let same = old[Match(who: row.who, content: row.content)]?.popLast() else {
        rest.append(row)
        continue
      }
      kept.insert(same)
      result.counts[row.file, default: FileCounts()].same += 1
      try keeper.drop(row, sameAs: same)
    }
    rest += rows.filter { $0.isOld && !kept.contains($0.id) }
    rows = rest
  }

  /// The same row of the same file with the same name, told otherwise since a header word was decided on: the person is
  /// the same one.
  private mutating func pairReread(_ rows: inout [ListedRow]) throws {
    guard keeper.table.blocks == .staff, rows.contains(where: \.isOld),
      rows.contains(where: { !$0.isOld })
    else { return }
    let places = try keeper.places(list)
    var old: [RowPlace: [ListedRow]] = [:]
    for row in rows.reversed() where row.isOld {
      if let place = places[row.id] { old[place, default: []].append(row) }
    }
    var ended: Set<Int64> = []
    var rest: [ListedRow] = []
    for row in rows where !row.isOld {
      let place = places[row.id]?.earlier.first { old[$0]?.isEmpty == false }
      guard let place, let before = old[place]?.popLast() else {
        rest.append(row)
        continue
      }
      result.counts[row.file, default: FileCounts()].changed += 1
      result.changes.append(try keeper.finish(before.id))
      result.changes.append(try keeper.count(row.id))
      ended.insert(before.id)
    }
    rows = rest + rows.filter { $0.isOld && !ended.contains($0.id) }
  }

  private mutating func pairChanged(_ rows: inout [ListedRow]) throws {
    var old: [UInt64: [ListedRow]] = [:]
    for row in rows.reversed() where row.isOld { old[row.who, default: []].append(row) }
    var rest: [ListedRow] = []
    for row in rows where !row.isOld {
      guard let before = old[row.who]?.popLast() else {
        rest.append(row)
        continue
      }
      result.counts[row.file, default: FileCounts()].changed += 1
      result.changes.append(try keeper.finish(before.id))
      result.changes.append(try keeper.count(row.id))
    }
    rest += old.values.flatMap { $0 }.sorted { $0.id < $1.id }
    rows = rest
  }
}
