import BianzhiCore
import BianzhiQuery

extension FindingGuard {
  /// What an end covers: what the act says, and the numbers and people of the newest run where it does not.
  ///
  /// - Parameter isOfNumbers: a number that the act gives speaks of anybody, and no people are kept beside it.
  func coverage(_ extent: EndExtent, isOfNumbers: Bool = false) throws -> EndCoverage {
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
    if isOfNumbers, extent.upTo != nil { people = nil }
    return EndCoverage(
      run: sighting?.run, excess: extent.upTo ?? seen, people: people, until: extent.until,
      document: trimmed(extent.document), approver: trimmed(extent.approver))
  }
}
