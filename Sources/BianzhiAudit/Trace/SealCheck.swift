import BianzhiCore
import GRDB

/// The checks of `verify` on what imports and runs stored: every row is as the event of its act sealed it.
struct SealCheck {
  let database: Database

  private struct Sealed {
    let event: Int
    let seal: ActSeal
  }

  func run() throws -> [Verification] {
    var acts: [SealedTable.Act: [Int64: Sealed]] = [:]
    var joined: [(event: Int, names: JoinedNames)] = []
    do { try gather(&acts, &joined) } catch let error as DatabaseError
      where error.resultCode == .SQLITE_ERROR
    {
      // An event that cannot be read: the chain names it.
    }
    let moves = MovedRows(database, events: acts.mapValues { $0.mapValues(\.event) })
    for (event, names) in joined { try moves.add(names, event: event) }
    let stored = try compare(SealedTable.ofImports, acts[.import] ?? [:], moves, "I")
    let runs = try compare(SealedTable.ofRuns, acts[.run] ?? [:], moves, "R")
    return [
      Verification(.stored, stored.rows, stored.firstBreak ?? moves.firstUnseen),
      Verification(.runs, runs.rows, runs.firstBreak),
      try calibres(),
    ]
  }

  /// What the events say was stored, and moved.
  private func gather(
    _ acts: inout [SealedTable.Act: [Int64: Sealed]],
    _ joined: inout [(event: Int, names: JoinedNames)]
  ) throws {
    try EventLog(database).each { event in
      let act: SealedTable.Act
      switch event.kind {
      case EventKind.nameJoined.code:
        if let names = try? event.decode(JoinedNames.self) { joined.append((event.number, names)) }
        return
      case EventKind.importStored.code, EventKind.importUndone.code, EventKind.valueRecoded.code:
        act = .import
      case EventKind.runRecorded.code: act = .run
      default: return
      }
      guard let number = Int64(event.subject.dropFirst()),
        let seal = try? event.decode(ActSeal.self)
      else { return }
      acts[act, default: [:]][number] = Sealed(event: event.number, seal: seal)
    }
  }

  /// - Returns: the rows looked at, and the first act and table that differ: `I3 quota_row`.
  private func compare(
    _ tables: [SealedTable], _ acts: [Int64: Sealed], _ moves: MovedRows, _ letter: String
  ) throws -> (rows: Int, firstBreak: String?) {
    // What an import let go is held again or let go anew when it is taken back.
    let undone = Set(acts.values.compactMap(\.seal.undoes))
    var (rows, breaks): (Int, [(act: Int64, table: String)]) = (0, [])
    for table in tables {
      let found = try SealScan(database).all(of: table, moves: moves)
      rows += found.values.reduce(0) { $0 + $1.rows }
      for act in Set(found.keys).union(acts.keys) {
        let isTakenBack = table.label == "held_row.released" && undone.contains(act)
        let sealed = isTakenBack ? nil : acts[act]?.seal.tables[table.label]
        if found[act] != sealed { breaks.append((act, table.label)) }
      }
    }
    let first = breaks.min { ($0.act, $0.table) < ($1.act, $1.table) }
    return (rows, first.map { "\(letter)\($0.act) \($0.table)" })
  }

  /// The calibres are those of the program.
  private func calibres() throws -> Verification {
    let fresh = try DatabaseQueue()
    defer { try? fresh.close() }
    let query = "SELECT name, state, counts_quota, counts_post FROM calibre ORDER BY name, state"
    let wanted = try fresh.inDatabase { copy in
      try Schema.create(in: copy)
      return try Row.fetchAll(copy, sql: query).map { Array($0.databaseValues) }
    }
    let found = try Row.fetchAll(database, sql: query).map { Array($0.databaseValues) }
    let odd = zip(found, wanted).first { $0 != $1 }?.0 ?? (found.count == wanted.count ? nil : [])
    let words = odd.map { $0.prefix(2).map { "\($0)" }.joined(separator: " ") }
    return Verification(.calibres, found.count, words.map { "calibre \($0)" })
  }
}
