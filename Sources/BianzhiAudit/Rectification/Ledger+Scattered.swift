package import BianzhiCore
import BianzhiQuery
import GRDB

extension Ledger {
  /// Of findings that ended with an organ that became nothing: who stood on its last roster, and nothing tells where they are
  /// now.
  package func scattered(_ names: [FindingName]) throws -> [Wording] {
    try reading { database in
      let proofs = try FindingProofs(database)
      return try names.flatMap { name -> [Wording] in
        guard case .rule(let number) = name, let sighting = try proofs.sighting(of: number),
          let proof = try FindingLife.load(name, in: database).proofRun,
          let run = proofs.run(proof)
        else { return [] }
        return try proofs.scattered(sighting, in: run)
      }
    }
  }
}
