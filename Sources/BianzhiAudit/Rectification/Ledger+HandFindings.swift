package import BianzhiCore
package import BianzhiQuery
import GRDB

extension Ledger {
  /// The findings that people raised by the day of a run, as its list of findings tells them.
  package func handFindings(beside run: RunInfo) throws -> [Sighting] {
    try reading { database in
      // Beside the newest run all of them are told, raised before it or since.
      let isNewest = try RunInfo.all(database).last { !$0.isWithdrawn }?.number == run.number
      let raised = try HandFinding.all(in: database)
      return try raised.filter { isNewest || $0.raisedOn <= run.asOf }.map { raised in
        Sighting(
          byHand: raised.finding, status: try FindingLife.load(raised.name, in: database).status,
          in: run, basis: raised.basis, note: raised.title)
      }
    }
  }
}
