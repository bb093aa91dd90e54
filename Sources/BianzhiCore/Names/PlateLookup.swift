/// Inner bodies by base name and plates.
struct PlateLookup: Sendable {
  private let regions: RegionNames
  /// Names without a plate.
  private var plain: NameLookup
  /// Names with a plate, by their base, by each plate, and by both together.
  private var bases: NameLookup
  private var plates: NameLookup
  private var whole: NameLookup

  init(regions: RegionNames) {
    self.regions = regions
    plain = NameLookup(regions: regions)
    (bases, plates, whole) = (plain, plain, plain)
  }

  mutating func insert(_ name: NameForm, _ key: Int64) {
    guard let plate = name.plate else {
      plain.insert(name.placed, key: key)
      return
    }
    bases.insert(plate.base, key: key)
    whole.insert(Self.joined(plate), key: key)
    for name in plate.plates { plates.insert(name, key: key) }
  }

  /// The bodies a written name means: with or without the plate, or with it in another wording.
  ///
  /// A body that is approved under the plate's name is among them too, as soon as one fits by the
  /// base: then it is open which of the two is meant. Two different plates never fit.
  func keys(of name: NameForm) -> Set<Int64> {
    guard let plate = name.plate else {
      return bases.keys(of: name.placed).union(plates.keys(of: name.placed))
    }
    let same = whole.keys(of: Self.joined(plate))
    let base = plain.keys(of: plate.base)
    if same.isEmpty, base.isEmpty { return [] }
    return plate.plates.reduce(same.union(base)) { $0.union(plain.keys(of: $1)) }
  }

  private static func joined(_ plate: ExtraPlate) -> String {
    plate.base + "(" + plate.plates.joined(separator: ",") + ")"
  }
}
