import BianzhiCore
import BianzhiQuery
import GRDB

/// What closes a finding.
struct ClosingProof {
  /// The run that shows it gone; nil for a finding raised by hand.
  var run: Int?
  /// On what it rests beside newer lists.
  var grounds = ProofGrounds()
}

extension FindingGuard {
  /// What proves that it may be closed.
  ///
  /// - Parameters:
  ///   - beside: the findings that the act names beside it.
  ///   - permit: why, and with whose approval, it is closed on more than newer lists.
  func proof(beside: [FindingName], _ permit: ClosingPermit) throws -> ClosingProof {
    guard case .rule(let number) = life.name else {
      try requireFile()
      return ClosingProof()
    }
    let proofs = try desk.proofs()
    guard let proof = try proofs.proof(of: number) ?? proofs.forsaken(number) else {
      throw Refusal.unknown("\(life.name)")
    }
    guard let cleared = proof.cleared else {
      // All checks that saw it were taken back: only another one of that day tells what it is.
      if try proofs.proof(of: number) == nil {
        throw Refusal.forsaken(
          name: life.name, run: proof.sighting.run, asOf: proof.sighting.asOf)
      }
      throw try refusal(proof, proofs)
    }
    guard let run = proof.closing else {
      throw Refusal.narrow(name: life.name, run: cleared.number)
    }
    let closing = try inTime(run)
    try requireJudged(proof, run, proofs)
    try requireCurrent(proof, run, proofs)
    try requireTold(proof, run, proofs)
    try require(
      beside, named: proofs.beside(proof.sighting, clearedBy: run), of: proof.sighting)
    let grounds = try proofs.grounds(proof.sighting, goneIn: run)
    try require(permit, for: grounds)
    return ClosingProof(run: closing, grounds: grounds)
  }

  /// Why a finding is not closed that no run shows to be put right.
  private func refusal(_ proof: FindingProof, _ proofs: FindingProofs) throws -> Refusal {
    if let run = proof.corrected { return .corrected(name: life.name, run: run.number) }
    let (seen, day) = (proof.sighting, proof.seenOn)
    guard proof.state != .alive else {
      // A total rests on the one table that prints it, and on no list that a newer one replaces.
      if day == nil, proof.data.contains(where: { $0.role == .print }) {
        return .stillPrinted(name: life.name, run: seen.run, asOf: seen.asOf)
      }
      return .stillThere(
        name: life.name, run: seen.run, asOf: seen.asOf, data: day, actual: seen.actual)
    }
    let people = try proofs.open(seen)
    let (why, names) = (proof.unchecked, BesideProof.wording([], people))
    let reason =
      people.isEmpty
      ? why : Wording(zh: "\(why.zh)；\(names.zh)", en: "\(why.en); \(names.en)")
    return .unchecked(
      name: life.name, run: seen.run, asOf: seen.asOf, data: day, actual: seen.actual,
      reason: reason)
  }

  /// Approvals and decisions that make a finding vanish are named, with a reason and somebody who approves it.
  private func require(_ permit: ClosingPermit, for grounds: ProofGrounds) throws {
    if grounds.needsApproval, permit.reason == nil || permit.approver == nil {
      throw Refusal.restsOnWords(name: life.name, grounds)
    }
    if grounds.needsApproval || permit.approver != nil { try requireApprover(permit.approver) }
  }

  /// The run that shows that rows were corrected, if there is one, and on what else that rests.
  ///
  /// - Parameter beside: the findings that the act names beside it: who was written otherwise may stand elsewhere.
  func correction(beside: [FindingName]) throws -> ClosingProof? {
    guard case .rule(let number) = life.name else { return nil }
    let proofs = try desk.proofs()
    guard let proof = try proofs.proof(of: number), proof.state == .corrected,
      let run = proof.corrected
    else { return nil }
    // What came since may show that it is there all the same.
    if run.isFiltered { throw Refusal.narrow(name: life.name, run: run.number) }
    try requireJudged(proof, run, proofs)
    try requireCurrent(proof, run, proofs)
    try requireTold(proof, run, proofs)
    try require(
      beside, named: proofs.beside(proof.sighting, clearedBy: run), of: proof.sighting)
    return ClosingProof(
      run: try inTime(run), grounds: try proofs.grounds(proof.sighting, goneIn: run))
  }

  private func inTime(_ run: RunInfo) throws -> Int {
    guard desk.day >= run.asOf else {
      throw Refusal.tooEarly(name: life.name, run: run.number, asOf: run.asOf)
    }
    return run.number
  }
}

/// Why a finding is closed on more than newer lists, and who approves it.
struct ClosingPermit {
  let reason, approver: String?
}
