/// Names without their region where too few names tell it for the ledger to be of it: 教育局 beside 江海县教育局 and 石溪中学.
extension NameMatcher {
  func makeOfOneRegion() -> NameMatcher? {
    guard kind == .organs, forms.regions.names.isEmpty,
      let region = RegionNames.only(in: candidates.map(\.name))
    else { return nil }
    return NameMatcher(candidates, kind: .organs, regions: [region], decisions: decisions)
  }

  /// The one organ of that region whose name this is without it; several are ambiguous.
  func matchInOneRegion(_ name: NameForm, _ rejected: Set<Int64>) -> NameMatch? {
    guard let matcher = ofOneRegion else { return nil }
    let form = matcher.forms.form(of: name.written)
    // A name that tells the region is another one than those that tell none.
    if case .region = form.placed.place { return nil }
    return matcher.matchByRule(form, rejected)
  }
}
