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

  private static func values(
    _ text: String, where isKept: (Unicode.Scalar) -> Bool = { _ in true }
  ) -> [UInt32] {
    text.unicodeScalars.filter(isKept).map(\.value)
  }
}
