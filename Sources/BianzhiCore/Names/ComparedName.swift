/// A name taken apart once, to be compared with many.
struct ComparedName: Hashable, Sendable {
  let normal: String
  let place: RegionPlace
  /// The scalars of the name without its region.
  let rest: [UInt32]
  /// ``rest`` without the word for the sort of body at its end.
  let stem: [UInt32]
  /// The word for the sort of body.
  let ending: [UInt32]
  /// ``rest`` without what numbers it: 一科 and 二科 come down to 科.
  let unnumbered: [UInt32]
  /// The scalars of ``rest`` in order of value.
  let sorted: [UInt32]
  /// Pairs of neighbours in ``rest``, in order of value.
  let pairs: [UInt64]
  /// The town, township or street whose office or committee it is; empty for every other name.
  let town: [UInt32]
  /// The last level where the name has several, else empty.
  let last: [UInt32]
  /// The base name and plates where the name has any; never the rest itself.
  let base: [UInt32]
  let plates: [[UInt32]]
  let isProvisional: Bool

  init(_ written: String, regions: RegionNames) {
    let name = OrganName(written)
    let placed = regions.placed(name.normal)
    let ending = BodyWord.ending(of: placed.rest)
    (normal, place) = (name.normal, placed.place)
    rest = Self.values(placed.rest)
    self.ending = Self.values(ending)
    town = Self.values(Self.town(of: placed.rest))
    stem = Array(rest.dropLast(self.ending.count))
    unnumbered = Self.values(placed.rest) { !BodyWord.numerals.contains($0) }
    sorted = rest.sorted()
    pairs = zip(rest, rest.dropFirst()).map { UInt64($0) << 32 | UInt64($1) }.sorted()
    last = name.levels.count > 1 ? Self.values(regions.placed(name.levels.last ?? "").rest) : []
    let plate = ExtraPlate(written)
    base = plate.map { Self.values(regions.placed($0.base).rest) } ?? []
    plates = plate?.plates.map { Self.values($0) } ?? []
    isProvisional = name.isProvisional
  }

  private static func town(of name: String) -> String {
    guard let place = ["镇", "乡", "街道"].first(where: name.contains) else { return "" }
    for office in offices where name.hasSuffix(place + office) && name.count > 2 + office.count {
      return String(name.dropLast(office.count))
    }
    return name.hasSuffix(place) && name.count > 2 ? name : ""
  }

  private static let offices = [
    "党委", "委员会", "党工委", "工委", "工作委员会", "人民政府", "政府", "办事处", "党政办", "党政办公室", "机关", "人大",
  ]

  private static func values(
    _ text: String, where isKept: (Unicode.Scalar) -> Bool = { _ in true }
  ) -> [UInt32] {
    text.unicodeScalars.filter(isKept).map(\.value)
  }
}
