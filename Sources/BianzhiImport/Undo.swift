package import BianzhiCore
package import GRDB

extension Ledger {
  /// Takes one import back: its rows end, and copies of the rows it had ended come into force again.
  ///
  /// - Returns: how many rows ended and came back.
  /// - Throws: as ``undo(import:naming:then:)``.
  package func undo(import number: Int) throws -> (ended: Int, restored: Int) {
    let result = try undo(import: number, naming: { _ in [] }, then: { _, _ in })
    return (result.ended, result.restored)
  }

  /// - Throws: ``UndoError`` if the import cannot be undone.
  package func requireUndoable(import number: Int) throws {
    try reading { try UndoneImport(Int64(number)).requireUndoable(in: $0) }
  }

  /// Takes one import back together with what rests on it.
  ///
  /// - Parameters:
  ///   - naming: the closings that rest on it, as the event of the undo names them.
  ///   - then: what becomes of them, in the same transaction.
  /// - Throws: ``UndoError`` if there is no such import, it has been undone, or a later import changed
  ///   the same rows.
  package func undo(
    import number: Int, naming: @escaping @Sendable (Database) throws -> [FindingName],
    then: @escaping @Sendable (Database, [FindingName]) throws -> Void
  ) throws -> (ended: Int, restored: Int, closings: [FindingName]) {
    do {
      return try ownedTransaction(
        making: { database in
          try UndoneImport(Int64(number)).requireUndoable(in: database)
          let own = try ImportRecord.start(in: database, command: "undo", undoes: Int64(number))
          return try ImportStore(database, importID: own)
        },
        running: { owner in
          let undo = Undo(of: UndoneImport(Int64(number)), owner)
          let closings = try owner.sync { try naming($0.database) }
          let counts = try undo.run(closings)
          try owner.sync { try then($0.database, closings) }
          StoredWork.shared.announce(
            Wording(zh: "撤销第 \(number) 次导入", en: "the undoing of import \(number)"))
          return ((counts.ended, counts.restored, closings), true)
        })
    } catch let error as DatabaseError {
      throw LedgerError(error, path: path)
    }
  }
}

/// The undoing of one import: what the owner of the connection does, in order, and the person index.
private struct Undo {
  let undone: UndoneImport
  let owner: ImportOwner

  init(of undone: UndoneImport, _ owner: ImportOwner) {
    (self.undone, self.owner) = (undone, owner)
  }

  func run(_ closings: [FindingName]) throws -> (ended: Int, restored: Int) {
    let undone = undone
    var counts = try owner.sync { try undone.undoEntries(in: $0) }
    let session = try ImportSession(owner, asOf: nil, organ: nil)
    let renewed = try session.terms.renewed().map {
      RenewedTerm(field: $0.field, old: $0.old, new: $0.new)
    }
    try owner.sync { try RenewedTerm.keep(renewed, in: $0.database) }
    for loader in [try RosterLoader(session), try PayrollLoader(session)] as [any ListLoader] {
      counts += try undoRows(loader, session)
    }
    try session.flush()
    try owner.sync {
      try undone.undoHeldRows(in: $0)
      try $0.seal(undoes: undone.number, closings: closings.map(\.description))
    }
    return (counts.ended, counts.restored)
  }

  private func undoRows(
    _ loader: any ListLoader, _ session: ImportSession
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
    }
    try loader.flush()
    try loader.finish()
    try loader.seal(session)
    try owner.sync { try undone.endEmptyLists(of: table, in: $0) }
    return counts
  }
}
