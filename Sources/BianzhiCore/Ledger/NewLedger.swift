import Foundation
import Glibc

/// A ledger that does not exist yet: it is filled in a folder of its own and gets its name only when its
/// first import is committed. Until then nobody sees it, and nothing has to be removed.
package final class NewLedger {
  /// To be filled; its messages name the path it is to have.
  package let ledger: Ledger
  private let folder: WorkFolder

  /// - Parameter isTrial: it will never be published, so it is made where temporary files go.
  /// - Throws: ``LedgerError``.
  package init(for path: String, isTrial: Bool = false) throws {
    do {
      folder = try WorkFolder(
        in: isTrial ? Self.temporaryFolder : WorkFolder.folder(of: path))
      ledger = try Ledger(empty: try folder.makeFile("ledger.db"), for: path)
    } catch let obstacle as RegularFile.Obstacle {
      throw LedgerError.cannotCreate(path: path, reason: Self.reason(obstacle))
    }
  }

  /// A copy of a ledger for a trial, which is never published and goes with the value.
  ///
  /// - Throws: ``LedgerError``.
  package init(trialOf other: Ledger) throws {
    do {
      folder = try WorkFolder(in: Self.temporaryFolder)
      let file = try folder.makeFile("ledger.db")
      try other.copyForTrial(to: file)
      ledger = Ledger(trial: file, for: other.path)
    } catch let obstacle as RegularFile.Obstacle {
      throw LedgerError.cannotCreate(path: other.path, reason: Self.reason(obstacle))
    }
  }

  /// Gives the ledger its name; all its connections are closed by now.
  ///
  /// - Parameter what: what is stored with it.
  /// - Returns: nil if another program has made a ledger of that name meanwhile; that one stays.
  package func publish(_ what: Wording) throws -> Ledger? {
    do {
      let isDone = try StoredWork.shared.storing(what) {
        try WorkFolder.publish(ledger.file, as: ledger.path)
      }
      return isDone ? try Ledger(at: ledger.path) : nil
    } catch let obstacle as RegularFile.Obstacle {
      throw LedgerError.cannotCreate(path: ledger.path, reason: Self.reason(obstacle))
    }
  }

  private static var temporaryFolder: String {
    let wished = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    return wished.isEmpty ? "/tmp" : wished
  }

  static func reason(_ obstacle: RegularFile.Obstacle) -> String {
    guard case .failed(let code) = obstacle else { return obstacle.wording[.en] }
    return String(cString: strerror(code))
  }
}
