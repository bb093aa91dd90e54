package import BianzhiCore
package import GRDB

extension Ledger {
  /// Takes one import back: its rows end, and copies of the rows it had ended come into force again.
  ///
  /// - Returns: how many rows ended and came back.
  /// - Throws: as ``undo(import:naming:then:)``.
  package func undo(import number: Int) throws -> (ended: Int, restored: Int) {
    let result = try undo(import: number, naming: { _, _ in [] }, then: { _, _, _ in })
    return (result.change.ended, result.change.restored)
  }

  /// - Throws: ``UndoError`` if the import cannot be undone.
  package func requireUndoable(import number: Int) throws {
    try reading { try UndoneImport(Int64(number)).requireUndoable(in: $0) }
  }

  /// Takes one import back together with what rests on it.
  ///
  /// - Parameters:
  ///   - keeps: whether it is stored; what it would come to is told all the same.
  ///   - naming: the closings that rest on what it changed, as the event of the undo names them.
  ///   - then: what becomes of them, in the same transaction.
  /// - Throws: ``UndoError`` if there is no such import, it has been undone, or a later import changed
  ///   the same rows.
  package func undo<Ground: Sendable>(
    import number: Int, keeps: Bool = true,
    naming: @escaping @Sendable (Database, UndoneChange) throws -> [FindingName],
    then: @escaping @Sendable (Database, UndoneChange, [FindingName]) throws -> Ground
  ) throws -> (change: UndoneChange, closings: [FindingName], ground: Ground) {
    do {
      return try ownedTransaction(
        making: { database in
          try UndoneImport(Int64(number)).requireUndoable(in: database)
          let own = try ImportRecord.start(in: database, command: .undo, undoes: Int64(number))
          return try ImportStore(database, importID: own)
        },
        running: { owner in
          let undo = Undo(of: UndoneImport(Int64(number)), owner)
          let (change, closings) = try undo.run(naming)
          let ground = try owner.sync { try then($0.database, change, closings) }
          if keeps {
            StoredWork.shared.announce(
              Wording(zh: "撤销第 \(number) 次导入", en: "the undoing of import \(number)"))
          }
          return ((change, closings, ground), keeps)
        })
    } catch let error as DatabaseError {
      throw LedgerError(error, path: path)
    }
  }
}

/// What the undoing of an import changed.
package struct UndoneChange: Sendable {
  /// Number of the undoing among the imports.
  package let undo: Int
  /// Rows that ended, and rows that are in force again.
  package fileprivate(set) var ended = 0
  package fileprivate(set) var restored = 0
  /// Lists in which somebody went or came back, as `roster_list 7`. Where a later import had said the same again,
  /// its row takes the place and nothing changed.
  package fileprivate(set) var lists: Set<String> = []
}

/// The undoing of one import: what the owner of the connection does, in order, and the person index.
private struct Undo {
  let undone: UndoneImport
  let owner: ImportOwner

  init(of undone: UndoneImport, _ owner: ImportOwner) {
    (self.undone, self.owner) = (undone, owner)
  }

  func run(
    _ naming: @escaping @Sendable (Database, UndoneChange) throws -> [FindingName]
  ) throws -> (UndoneChange, [FindingName]) {
    let undone = undone
    var change = UndoneChange(undo: Int(try owner.sync { $0.importID }))
    var counts = try owner.sync { try undone.undoEntries(in: $0) }
    let session = try ImportSession(owner, asOf: nil, organ: nil)
    let renewed = try session.terms.renewed().map {
      RenewedTerm(field: $0.field, old: $0.old, new: $0.new)
    }
    try owner.sync { try RenewedTerm.keep(renewed, in: $0.database) }
    for loader in [try RosterLoader(session), try PayrollLoader(session)] as [any ListLoader] {
      counts += try undoRows(loader, session, &change)
    }
    try session.flush()
    (change.ended, change.restored) = (counts.ended, counts.restored)
    let whole = change
    let closings =
      whole.ended + whole.restored > 0 ? try owner.sync { try naming($0.database, whole) } : []
    try owner.sync {
      try undone.undoHeldRows(in: $0)
      try $0.seal(undoes: undone.number, closings: closings.map(\.description))
    }
    return (change, closings)
  }

  private func undoRows(
    _ loader: any ListLoader, _ session: ImportSession, _ change: inout UndoneChange
  ) throws -> UndoneRows {
    let (undone, table) = (undone, loader.table)
    var counts = UndoneRows()
    for (organ, day) in try owner.sync({ try undone.lists(of: table, in: $0) }) {
      // The place first: looking it up may add the list.
      let place = try loader.book.place(organ: organ, day: day)
      let list = loader.book.lists[place]
      let result = try owner.sync { try undone.undo(list, of: table, in: $0) }
      try loader.apply(result.changes, list: list)
      counts += result.counts
      if result.counts.ended + result.counts.restored > 0 {
        change.lists.insert("\(table.list) \(list.id)")
      }
    }
    try loader.flush()
    try loader.finish()
    try loader.seal(session)
    try owner.sync { try undone.endEmptyLists(of: table, in: $0) }
    return counts
  }
}
