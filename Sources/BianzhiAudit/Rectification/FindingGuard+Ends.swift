import BianzhiCore
import BianzhiQuery

extension FindingGuard {
  /// What an end covers: what the act says, and the numbers of the newest run where it does not.
  func coverage(_ extent: EndExtent) throws -> EndCoverage {
    if let until = extent.until, until < desk.day {
      throw Refusal.endPast(name: life.name, until: until)
    }
    var (sighting, people): (Sighting?, String?)
    if case .rule(let number) = life.name {
      let proofs = try desk.proofs()
      sighting = try proofs.sighting(of: number)
      people = try sighting.flatMap { try proofs.peopleBehind($0) }
    }
    let seen = sighting.flatMap { $0.finding.excess ?? $0.finding.actual }
    if let upTo = extent.upTo, upTo < 1 || seen == nil {
      throw Refusal.noExcess(name: life.name)
    }
    if let upTo = extent.upTo, let seen, upTo > seen {
      throw Refusal.moreThanSeen(name: life.name, upTo: upTo, seen: seen)
    }
    return EndCoverage(
      run: sighting?.run, excess: extent.upTo ?? seen, people: people, until: extent.until,
      document: trimmed(extent.document), approver: trimmed(extent.approver))
  }
}
