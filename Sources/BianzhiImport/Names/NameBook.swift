package import BianzhiCore
import GRDB

/// What a decision about a name came to.
package enum NameOutcome: Hashable, Sendable {
  case stored
  /// Rows stay under the name until the file that writes the unit in two ways is imported again.
  case waits
  /// An earlier decision to the contrary is replaced.
  case replaced
  /// It had been decided so before.
  case already
}

extension Ledger {
  /// Keeps a person's decision that a written name means, or does not mean, one of the ledger.
  ///
  /// An accepted organ name gives what was stored under the name to the organ.
  ///
  /// - Throws: ``NameError/bothHave(_:organ:rows:)``, ``NameError/isStored(_:organ:)``, ``LedgerError``.
  @discardableResult
  package func decide(_ target: NameTarget, accepts: Bool) throws -> NameOutcome {
    try writing { database in
      let outcome = try NameBook(database: database, target: target).decide(accepts: accepts)
      StoredWork.shared.announce(Wording(zh: "对名称的决定", en: "the decision about the name"))
      return outcome
    }
  }
}

/// The decisions about one written name.
struct NameBook {
  let database: Database
  let target: NameTarget

  private var log: EventLog { EventLog(database, projections: [NameProjection.self]) }

  private struct Decision {
    let written, meant: String
    let isAccepted: Bool
  }

  func decide(accepts: Bool) throws -> NameOutcome {
    let earlier = try decisions()
    let same = earlier.filter { $0.meant == target.meant }
    if target.type == .organ {
      // Of a section nothing was moved.
      let stored = earlier.first {
        $0.isAccepted && $0.meant != UnitWord.itself && (!accepts || $0.meant != target.meant)
      }
      if let stored {
        throw NameError.isStored(target.written, organ: try name(ofCode: stored.meant))
      }
    }
    let moved = accepts && target.type == .organ ? try moveRows() : .none
    if same.contains(where: { $0.isAccepted == accepts }) {
      return moved == .all ? .stored : moved == .none ? .already : .waits
    }
    let replaced = earlier.filter { $0.meant == target.meant || accepts && $0.isAccepted }
    try log.record(
      kind: .nameDecided,
      subject: target.organCode.isEmpty || target.isSection ? target.written : target.organCode,
      payload: NameProjection.Decided(
        type: target.type.rawValue, organ: target.owner, written: target.written,
        meant: target.meant, accepted: accepts,
        replaced: replaced.map { .init(written: $0.written, meant: $0.meant) }))
    if moved == .waiting { return .waits }
    return replaced.isEmpty ? .stored : .replaced
  }

  /// The decisions about the text in any width and with any blanks.
  private func decisions() throws -> [Decision] {
    let text = OrganName.folded(target.written)
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT written, meant, accepted FROM name_decision WHERE type = ? AND organ = ?
        ORDER BY written, meant
        """, arguments: [target.type.rawValue, target.owner])
    return rows.map {
      Decision(written: $0["written"], meant: $0["meant"], isAccepted: $0["accepted"])
    }.filter { OrganName.folded($0.written) == text }
  }

  private func name(ofCode code: String) throws -> String {
    let name = try String.fetchOne(
      database,
      sql: """
        SELECT o.name FROM organ_row o JOIN organ_key k ON k.id = o.organ
        WHERE k.code = ? AND o.ended IS NULL
        """, arguments: [code])
    return name.map { "\($0) \(code)" } ?? code
  }

  private enum Moved { case none, all, waiting }

  /// Gives the rows stored under the name to the organ.
  private func moveRows() throws -> Moved {
    // The organ is not in the ledger yet; the tables will bring it.
    guard target.organ != 0 else { return .none }
    let text = OrganName.folded(target.written)
    let names = try OrganReference.pendingNames(in: database)
      .filter { OrganName.folded($0.name) == text }
    var moves: [JoinedNames.Move] = []
    var isWaiting = false
    for name in names {
      let move = OrganMove(name: name.key, organ: target.organ, database: database)
      let conflicts = try move.conflicts()
      guard conflicts.isEmpty else {
        if try move.cameTogether() {
          isWaiting = true
          continue
        }
        throw NameError.bothHave(
          name.name, organ: "\(target.organName) \(target.organCode)", rows: conflicts)
      }
      if let move = try move.run() { moves.append(move) }
    }
    try JoinedNames(moves: moves).record(in: log, subject: target.organCode)
    return isWaiting ? .waiting : names.isEmpty ? .none : .all
  }
}
