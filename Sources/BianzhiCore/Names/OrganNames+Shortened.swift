extension OrganNames {
  /// Two names of which one says no more of its place than its level, and which else are one: 县水利局 and 江海县水利局.
  package struct Shortened: Hashable, Sendable {
    /// The key of the shorter name and of the whole one.
    package let key, whole: Int64
    /// The region that begins the whole one, in normal form.
    package let region: String
  }

  /// The names that are another one of these without its region, in order; one that two others fit is none of them.
  ///
  /// - Parameter isOfLevel: only those that keep the level word; else those too that tell no place, such as 水利局.
  package func shortened(isOfLevel: Bool = true) -> [Shortened] {
    guard candidates.count > 1, !regions.isEmpty else { return [] }
    let forms = NameForms(regions: regions)
    let matcher = NameMatcher([], kind: .organs, forms: forms, decisions: decisions)
    var whole: [String: Set<Int64>] = [:]
    var short: [(key: Int64, form: PlacedName, written: String)] = []
    for candidate in candidates {
      let form = forms.form(of: candidate.name).short
      switch form.place {
      case .region: whole[form.rest, default: []].insert(candidate.key)
      case .level: short.append((candidate.key, form, candidate.name))
      case .none: if !isOfLevel { short.append((candidate.key, form, candidate.name)) }
      }
    }
    let places = Dictionary(
      candidates.map { ($0.key, forms.form(of: $0.name).short.place) }, uniquingKeysWith: { $1 })
    return short.compactMap { name in
      let fitting = (whole[name.form.rest] ?? []).filter { key in
        places[key].map { forms.regions.isSame($0, name.form.place) } == true
          && !matcher.isRejected(name.written, key)
      }
      guard fitting.count == 1, let key = fitting.first, case .region(let region) = places[key]
      else { return nil }
      return Shortened(key: name.key, whole: key, region: region)
    }
  }
}
