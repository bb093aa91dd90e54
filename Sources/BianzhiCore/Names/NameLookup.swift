/// Keys by name, compared with regard to regions.
struct NameLookup: Sendable {
  private struct Entry: Sendable {
    let place: RegionPlace
    let key: Int64
  }

  private let regions: RegionNames
  private var entries: [String: [Entry]] = [:]

  init(regions: RegionNames) { self.regions = regions }

  mutating func insert(_ placed: PlacedName, key: Int64) {
    if placed.rest.isEmpty { return }
    entries[placed.rest, default: []].append(Entry(place: placed.place, key: key))
  }

  mutating func insert(_ normal: String, key: Int64) {
    insert(regions.placed(normal), key: key)
  }

  /// The keys of all names that are one with this one.
  func keys(of placed: PlacedName) -> Set<Int64> {
    let fitting = (entries[placed.rest] ?? []).filter { regions.isSame($0.place, placed.place) }
    return Set(fitting.map(\.key))
  }

  func keys(of normal: String) -> Set<Int64> { keys(of: regions.placed(normal)) }
}
