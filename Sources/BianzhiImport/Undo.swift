public import BianzhiCore
import GRDB

extension Ledger {
  /// Takes one import back: its rows end, and copies of the rows it had ended come into force again.
  ///
  /// - Returns: how many rows ended and came back.
  /// - Throws: ``UndoError`` if there is no such import, it has been undone, or a later import changed
  ///   the same rows.
  public func undo(import number: Int) throws -> (ended: Int, restored: Int) {
    do {
      return try ownedTransaction(
        making: { database in
          try UndoneImport(Int64(number)).requireUndoable(in: database)
          let own = try ImportRecord.start(in: database, command: "undo", undoes: Int64(number))
          return try ImportStore(database, importID: own)
        },
        running: { owner in
          let result = try Undo(of: UndoneImport(Int64(number)), owner).run()
          StoredWork.shared.announce(
            Wording(zh: "撤销第 \(number) 次导入", en: "the undoing of import \(number)"))
          return (result, true)
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

  func run() throws -> (ended: Int, restored: Int) {
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
      try $0.seal(undoes: undone.number)
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
