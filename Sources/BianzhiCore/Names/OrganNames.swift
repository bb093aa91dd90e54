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
}

extension NameMatcher {
  package convenience init(_ names: OrganNames) {
    self.init(
      names.candidates, kind: .organs, regions: names.regions, decisions: names.decisions)
  }
}
