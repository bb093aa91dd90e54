extension OrganNames {
  /// For each name that says no more of its place than its level, or nothing, and is not known to be another one of these,
  /// those that it may mean: 县水利局 beside 江海县水利局 and 江山县水利局. A person has to say.
  package func asked() -> [Int64: [Int64]] {
    guard candidates.count > 1 else { return [:] }
    var asked = Dictionary(
      shortened(isOfLevel: false).map { ($0.key, [$0.whole]) }, uniquingKeysWith: { $1 })
    let matcher = NameMatcher(
      [], kind: .organs, forms: NameForms(regions: regions), decisions: decisions)
    let short = candidates.map { ShortName.reduced(OrganName.normal($0.name)) }
    for (candidate, name) in zip(candidates, short) where asked[candidate.key] == nil {
      guard let level = name.first, ["省", "市", "县", "区", "旗"].contains(level), name.count > 2,
        !RegionNames.beginsOtherWord(name)
      else { continue }
      let fitting = zip(candidates, short).filter { other, whole in
        whole.count > name.count && whole.hasSuffix(name)
          && !matcher.isRejected(candidate.name, other.key)
      }
      if !fitting.isEmpty { asked[candidate.key] = fitting.map { $0.0.key } }
    }
    return asked
  }
}
