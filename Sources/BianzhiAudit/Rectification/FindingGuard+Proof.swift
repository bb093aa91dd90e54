import BianzhiCore
import BianzhiQuery
import GRDB

extension FindingGuard {
  /// Refuses where the ledger holds newer data that the run of the proof did not judge.
  func requireJudged(_ proof: FindingProof, _ run: RunInfo, _ proofs: FindingProofs) throws {
    let missing = try proofs.unjudged(proof.sighting, by: run)
    if let missing { throw Refusal.unjudged(name: life.name, run: run.number, missing: missing) }
  }

  /// Refuses where something of its organs or people came, took effect or ended between the run of the proof and the day
  /// of the act.
  func requireCurrent(_ proof: FindingProof, _ run: RunInfo, _ proofs: FindingProofs) throws {
    let later = try proofs.later(proof.sighting, than: run, upTo: desk.day)
    guard later.isEmpty else {
      throw Refusal.old(name: life.name, run: run.number, asOf: run.asOf, later, by: desk.day)
    }
  }

  /// Refuses where the lists of the proof tell less than those that the finding rested on.
  func requireTold(_ proof: FindingProof, _ run: RunInfo, _ proofs: FindingProofs) throws {
    if let less = try proofs.lessTold(proof.sighting, by: run) {
      throw Refusal.lessTold(name: life.name, run: run.number, less.wording)
    }
    let people = try proofs.untold(proof.sighting, clearedBy: run)
    guard people.isEmpty else {
      throw Refusal.lessTold(
        name: life.name, run: run.number, BesideProof.wording([], people))
    }
  }

  /// Refuses where something that stands beside the proof is not named.
  func require(
    _ named: [FindingName], named beside: BesideProof, of sighting: Sighting
  ) throws {
    let names = BesideNames(named)
    // It would be open again at once: nothing says where the trouble went.
    if let vain = try names.vain(in: desk.database) {
      throw Refusal.besideEnded(name: life.name, vain)
    }
    guard
      let lacking = try names.lacking(beside, of: sighting, on: desk.day, in: desk.database)
    else { return }
    throw Refusal.beside(
      name: life.name, of: lacking.organ, findings: lacking.findings, people: lacking.people)
  }
}
