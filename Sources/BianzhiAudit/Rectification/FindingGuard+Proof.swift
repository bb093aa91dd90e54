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
  ///
  /// People who count nowhere any more have no finding of their own: one raised by hand about the same organ,
  /// and still open, is named for them; what reforms made of the organ stands for it.
  func require(_ named: [FindingName], named beside: BesideProof) throws {
    // It would be open again at once: nothing says where the trouble went.
    if let vain = try named.first(where: { try $0.isVain(in: desk.database) }) {
      throw Refusal.besideEnded(name: life.name, vain)
    }
    let open = Set(beside.findings.map(\.finding.name))
    let successors = try ended().successors
    let own = try desk.life(life.name)?.organs.filter { !$0.isEmpty } ?? []
    let organs = successors.union(own)
    var raised: Set<FindingName> = []
    for case .hand(let number) in named {
      if let hand = try HandFinding.fetchOne(desk.database, key: number),
        organs.contains(hand.organCode), try isAbout(hand, beside),
        try !FindingLife.load(.hand(number), in: desk.database).status.isSettled
      {
        raised.insert(.hand(number))
      }
    }
    let missing = open.subtracting(named).sorted()
    let isUnsaid = !beside.people.isEmpty && raised.isEmpty
    if !missing.isEmpty || isUnsaid {
      throw Refusal.beside(
        name: life.name, of: successors.sorted().first ?? own.first ?? "", findings: missing,
        people: isUnsaid ? beside.people : [])
    }
  }
}

extension FindingGuard {
  /// Whether a finding raised by hand is about what stands beside the proof: it is of the same part, or names one of the
  /// people.
  private func isAbout(_ hand: HandFinding, _ beside: BesideProof) throws -> Bool {
    guard case .rule(let number) = life.name else { return false }
    let part = try desk.proofs().sighting(of: number)?.part ?? ""
    if !part.isEmpty, Vocabulary.key(of: hand.part) == Vocabulary.key(of: part) { return true }
    let text = Vocabulary.key(of: hand.title + hand.part)
    return beside.people.contains { text.contains(Vocabulary.key(of: $0.name)) }
  }
}

extension Desk {
  /// A finding of a rule as the newest run saw it.
  fileprivate func life(_ name: FindingName) throws -> Finding? {
    guard case .rule(let number) = name else { return nil }
    return try proofs().sighting(of: number)?.finding
  }
}
