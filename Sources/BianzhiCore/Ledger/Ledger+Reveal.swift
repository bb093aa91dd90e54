import Foundation
import GRDB

extension Ledger {
  /// Keeps who asked for full identity numbers and why, before they are shown.
  package func noteReveal(command: String, reason: String) throws {
    try writing { database in
      try EventLog(database, projections: [RevealProjection.self]).record(
        kind: .revealLogged, subject: command,
        payload: RevealProjection.Logged(
          time: EntryTime.now, command: command, reason: PersonNumber.mask(reason)))
      StoredWork.shared.announce(
        Wording(zh: "显示完整号码的理由", en: "the reason for showing full numbers"))
    }
  }
}
