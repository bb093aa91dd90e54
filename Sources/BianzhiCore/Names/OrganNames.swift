/// The names of a ledger's organs as plain values; a matcher is made of them where names are matched.
package struct OrganNames: Sendable {
  package let candidates: [NameMatcher.Candidate]
  /// The ledger's regions by full name.
  let regions: [String]
  let decisions: NameMatcher.Decisions

  init(
    candidates: [NameMatcher.Candidate], regions: [String], decisions: NameMatcher.Decisions
  ) {
    (self.candidates, self.regions, self.decisions) = (candidates, regions, decisions)
  }

  /// Names that no ledger tells, such as those that approvals bear; nothing was decided about them.
  package init(_ candidates: [NameMatcher.Candidate]) {
    self.init(
      candidates: candidates,
      regions: RegionNames.common(to: candidates.map(\.name)).map { [$0] } ?? [],
      decisions: NameMatcher.Decisions())
  }
}

extension NameMatcher {
  package convenience init(_ names: OrganNames) {
    self.init(
      names.candidates, kind: .organs, regions: names.regions, decisions: names.decisions)
  }
}
