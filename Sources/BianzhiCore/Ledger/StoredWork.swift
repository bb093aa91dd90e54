import Foundation
import GRDB

/// What this process has committed to the ledger, so that whatever ends the process can say so truly.
///
/// Every connection of ``Ledger/connection(isBulk:)`` reports here when a COMMIT begins and when it ends.
/// Who asks in between waits: then it is known whether the commit came about.
package final class StoredWork: @unchecked Sendable {
  package static let shared = StoredWork()

  private let condition = NSCondition()
  /// All three are touched under ``condition`` only.
  private var isCommitting = false
  private var announced: [Wording] = []
  private var stored: [Wording] = []

  private static let something = Wording(zh: "本次的改动", en: "what was done")

  init() {}

  /// Names what the open transaction will have stored once it is committed.
  package func announce(_ what: Wording) {
    condition.withLock { announced.append(what) }
  }

  /// What is stored, in its order; waits while a COMMIT is in progress.
  package var all: [Wording] {
    condition.withLock {
      while isCommitting { condition.wait() }
      return stored
    }
  }

  /// Does what makes work lasting by other means than a COMMIT of SQLite.
  ///
  /// - Returns: whether `body` said that it did.
  package func storing(
    _ what: Wording, _ body: () throws -> Bool
  ) rethrows -> Bool {
    condition.withLock { (isCommitting, announced) = (true, [what]) }
    defer { commitIsOver() }
    guard try body() else { return false }
    committed()
    return true
  }

  func commitBegins() {
    condition.withLock { isCommitting = true }
  }

  func committed() {
    condition.withLock {
      stored += announced.isEmpty ? [Self.something] : announced
      end()
    }
  }

  /// The transaction, if there was one, came to nothing. SQLite does not tell observers of a COMMIT that
  /// failed, so whoever reports an error calls this first.
  package func commitIsOver() {
    condition.withLock { end() }
  }

  private func end() {
    (isCommitting, announced) = (false, [])
    condition.broadcast()
  }

  /// Watches one connection.
  final class Observer: TransactionObserver {
    func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { false }
    func databaseDidChange(with event: DatabaseEvent) {}
    func databaseWillCommit() { StoredWork.shared.commitBegins() }
    func databaseDidCommit(_ database: Database) { StoredWork.shared.committed() }
    func databaseDidRollback(_ database: Database) { StoredWork.shared.commitIsOver() }
  }
}
