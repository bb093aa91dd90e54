import Dispatch
package import GRDB
import Synchronization

/// The one owner of a connection, and of the one transaction it is opened for.
///
/// Everything done with the connection is a block that the owner runs, one after the other, in the order
/// in which the blocks were given. `Database`, its statements and the store that keeps them are not
/// `Sendable`, and blocks are: so the compiler lets none of them into a block from outside, and none out
/// of it. Whoever is not inside a block holds plain values only, and cannot prepare, run or end a
/// statement.
///
/// The blocks of ``send(_:)`` run while the caller goes on; those of ``sync(_:)`` wait for all before
/// them and give a value back. No block may call the owner: GRDB stops a program that does.
package final class ConnectionOwner<Store>: Sendable {
  /// Made by the owner and known to nobody else.
  private let queue: DatabaseQueue
  /// Blocks that may be outstanding: few, so that memory stays small.
  private let room = DispatchSemaphore(value: 6)
  private let failure = Mutex<(any Error)?>(nil)
  /// What blocks work with.
  ///
  /// It may be unsafe by its type, and is safe by its use: it is read and written in blocks of `queue` only
  /// (`begin`, `run`, `end`), which run one at a time, each after all effects of the one before. Blocks
  /// cannot keep it, for they are `@Sendable` and give back `Sendable` values.
  nonisolated(unsafe) private var store: Store?

  fileprivate init(_ queue: DatabaseQueue) {
    self.queue = queue
  }

  /// Runs a block after those before it, and gives what it gives.
  ///
  /// - Throws: what the block throws, or what an earlier block of ``send(_:)`` threw.
  package func sync<Result: Sendable>(
    _ work: @Sendable (Store) throws -> Result
  ) throws -> Result {
    try queue.inDatabase { _ in
      try throwFailure()
      return try run(work)
    }
  }

  /// Hands over a block to be run after those before it; waits while six are outstanding.
  ///
  /// - Throws: what an earlier block threw. Later blocks are not run then.
  package func send(_ work: @escaping @Sendable (Store) throws -> Void) throws {
    try throwFailure()
    room.wait()
    queue.asyncWriteWithoutTransaction { [self] _ in
      defer { room.signal() }
      guard !hasFailed else { return }
      do { try run(work) } catch { failure.withLock { $0 = error } }
    }
  }

  private func run<Result>(_ work: (Store) throws -> Result) throws -> Result {
    guard let store else { preconditionFailure("the transaction of this owner is over") }
    return try work(store)
  }

  private var hasFailed: Bool { failure.withLock { $0 != nil } }

  private func throwFailure() throws {
    if let failure = failure.withLock({ $0 }) { throw failure }
  }
}

extension ConnectionOwner {
  /// Begins the transaction and makes the store.
  fileprivate func begin(_ make: @Sendable (Database) throws -> Store) throws {
    try queue.inDatabase { database in
      try database.execute(sql: "BEGIN EXCLUSIVE")
      store = try make(database)
    }
  }

  /// Runs what is outstanding, lets go of the store with its statements, and ends the transaction.
  fileprivate func end(keeps: Bool) throws {
    try queue.inDatabase { database in
      store = nil
      try throwFailure()
      try database.execute(sql: keeps ? "COMMIT" : "ROLLBACK")
    }
  }

  /// Takes back whatever of the transaction is left, and closes the connection.
  fileprivate func close() {
    queue.inDatabase { database in
      store = nil
      if database.isInsideTransaction { try? database.execute(sql: "ROLLBACK") }
    }
    try? queue.close()
  }
}

extension Ledger {
  /// Runs one exclusive transaction whose connection has an owner.
  ///
  /// - Parameters:
  ///   - make: makes what the blocks work with, inside the transaction.
  ///   - body: gives the owner its blocks; says whether what they stored is kept.
  /// - Throws: what `make`, `body` or a block throws; nothing is stored then.
  package func ownedTransaction<Store, Result>(
    making make: @Sendable (Database) throws -> Store,
    running body: (ConnectionOwner<Store>) throws -> (result: Result, isKept: Bool)
  ) throws -> Result {
    let owner = ConnectionOwner<Store>(try connection(isBulk: true))
    defer { owner.close() }
    try owner.begin(make)
    let (result, isKept) = try body(owner)
    try owner.end(keeps: isKept)
    return result
  }
}
