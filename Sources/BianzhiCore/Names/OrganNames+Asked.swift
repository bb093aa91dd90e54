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
    let open = zip(candidates, short).filter { asked[$0.0.key] == nil && Self.tellsLevel($0.1) }
    let longer = keys(endingIn: Set(open.map { $0.1 }), among: short)
    for (candidate, name) in open {
      let fitting = (longer[name] ?? []).filter { !matcher.isRejected(candidate.name, $0) }
      if !fitting.isEmpty { asked[candidate.key] = fitting }
    }
    return asked
  }

  /// The keys of the candidates whose short form goes on in front of one of these names, by name and in order.
  private func keys(endingIn names: Set<String>, among short: [String]) -> [String: [Int64]] {
    var found: [String: [Int64]] = [:]
    guard !names.isEmpty else { return found }
    for (candidate, whole) in zip(candidates, short) {
      for start in whole.indices.dropFirst() where Self.levels.contains(whole[start]) {
        let end = String(whole[start...])
        if names.contains(end) { found[end, default: []].append(candidate.key) }
      }
    }
    return found
  }

  /// Whether a name says of its place no more than its level: 县水利局.
  private static func tellsLevel(_ name: String) -> Bool {
    guard let level = name.first, levels.contains(level), name.count > 2 else { return false }
    return !RegionNames.beginsOtherWord(name)
  }

  private static let levels: Set<Character> = ["省", "市", "县", "区", "旗"]
}
