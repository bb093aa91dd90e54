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
}
