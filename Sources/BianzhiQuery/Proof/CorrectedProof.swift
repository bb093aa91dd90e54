import BianzhiCore
import GRDB

/// What was corrected of the data that a run proved a finding gone by.
extension FindingProofs {
  /// The newest import that changed lists or approvals by which a run judged a finding; nil where nothing changed, or
  /// where a newer run of the same rule has judged the changed ones.
  package func correction(of run: RunInfo, that sighting: Sighting) throws -> Int64? {
    guard let seen = self.run(sighting.run) else { return nil }
    let basis = try FindingBasis(sighting, in: seen, statements)
    let known = try judgedSince(run, by: sighting.rule)
    return try basis.changes(since: known, judgedBy: run)
  }

  /// The newest import that a run of the same rule has seen, of those whose day is not before that of a run.
  private func judgedSince(_ run: RunInfo, by rule: String) throws -> Int64 {
    guard let place = place(of: run.number) else { return run.horizon }
    let judged = try runsJudging(rule)
    return runs[place...].filter { judged.contains($0.number) && !$0.isTakenBack }
      .map(\.horizon).max() ?? run.horizon
  }

  /// Whether a rule of this program lists a finding by the ledger as it stands, on the day and by the calibre of a run.
  package func shows(_ sighting: Sighting, on run: RunInfo) throws -> Bool {
    guard let rule = RunPeople.rule(of: sighting) else { return false }
    return try people.offenders(of: rule, asOf: run).contains(Offence(sighting, by: rule))
  }
}

/// What makes an offender the same one, whatever it is numbered.
struct Offence: Hashable {
  let organ: Int64
  let part: String
  let person: Int64

  init(organ: Int64, part: String, person: Int64, by rule: Rule) {
    self.organ = rule.identity.contains(.organ) ? organ : 0
    self.part = rule.identity.contains(.part) ? part : ""
    self.person = rule.identity.contains(.person) ? person : 0
  }

  init(_ sighting: Sighting, by rule: Rule) {
    self.init(
      organ: sighting.organ, part: sighting.part, person: sighting.person?.packed ?? 0, by: rule)
  }
}
