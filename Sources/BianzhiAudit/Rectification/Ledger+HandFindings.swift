package import BianzhiCore
package import BianzhiQuery
import GRDB

extension Ledger {
  /// The findings that people raised by the day of a run, as its list of findings tells them.
  package func handFindings(beside run: RunInfo) throws -> [Sighting] {
    try reading { database in
      try HandFinding.all(in: database).filter { $0.raisedOn <= run.asOf }.map { raised in
        Sighting(
          byHand: raised.finding, status: try FindingLife.load(raised.name, in: database).status,
          in: run, basis: raised.basis, note: raised.title)
      }
    }
  }
}
