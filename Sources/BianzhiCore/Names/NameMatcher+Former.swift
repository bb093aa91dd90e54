/// Names from before the reform.
extension NameMatcher {
  /// The one organ that may be called so in everyday words; nil where none or several may.
  func matchByFormerName(_ name: NameForm, _ rejected: Set<Int64>) -> NameMatch? {
    var keys: Set<Int64> = []
    for today in FormerName.today(name.short.rest) {
      keys.formUnion(short.keys(of: PlacedName(place: name.short.place, rest: today)))
    }
    keys.subtract(rejected)
    return Self.match(keys, NameMatch.former)
  }

  /// The one organ that the plates of a joined name mean, or of whose joined name this is a plate.
  func matchByPlates(_ name: NameForm, _ rejected: Set<Int64>) -> NameMatch? {
    var keys = joined.keys(of: name.short)
    for plate in name.joinedPlates {
      let form = forms.form(of: plate)
      let found =
        [normal.keys(of: form.placed), registered.keys(of: form.placed)]
        + [short.keys(of: form.short), joined.keys(of: form.short)]
      keys.formUnion(found.first { !$0.isEmpty } ?? [])
    }
    keys.subtract(rejected)
    // Plates of several organs: nobody knows whose the rows are.
    return keys.count == 1 ? keys.first.map(NameMatch.plate) : nil
  }
}
