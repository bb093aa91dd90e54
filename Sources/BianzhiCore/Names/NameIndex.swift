/// Finds the few candidates most like a written name among many.
///
/// A short list is drawn by shared characters and pairs of neighbours, rare ones counting more;
/// only what is on it is compared in full. Up to ``shortList`` candidates all are compared.
package struct NameIndex: Sendable {
  /// How many candidates are compared in full.
  package static let shortList = 48

  private struct Entry: Sendable {
    let key: Int64
    let name: String
    let compared: ComparedName
  }

  private let entries: [Entry]
  /// For each entry its key, and its region as a number in ``places``.
  private let keys: [Int64]
  private let placeNumbers: [Int32]
  private let places: [RegionPlace]
  private let regions: RegionNames
  /// For each character or pair, the places of the entries that have it.
  private let postings: [UInt64: [Int32]]

  /// - Parameter candidates: names with their keys, in any order; one key may have several names.
  package init(_ candidates: [(key: Int64, name: String)], forms: NameForms) {
    regions = forms.regions
    entries =
      candidates
      .sorted { ($0.name, $0.key) < ($1.name, $1.key) }
      .map { Entry(key: $0.key, name: $0.name, compared: forms.form(of: $0.name).compared) }
    keys = entries.map(\.key)
    var numbers: [RegionPlace: Int32] = [:]
    var places: [RegionPlace] = []
    placeNumbers = entries.map { entry in
      let place = entry.compared.place
      if let number = numbers[place] { return number }
      numbers[place] = Int32(places.count)
      places.append(place)
      return Int32(places.count - 1)
    }
    self.places = places
    postings = Self.postings(of: entries)
  }

  private static func postings(of entries: [Entry]) -> [UInt64: [Int32]] {
    guard entries.count > shortList else { return [:] }
    var postings: [UInt64: [Int32]] = [:]
    for (place, entry) in entries.enumerated() {
      for gram in grams(of: entry.compared) {
        postings[gram, default: []].append(Int32(place))
      }
    }
    return postings
  }

  /// The best proposals, at most one for each key, by score, then name, then key.
  package func proposals(
    for written: String, limit: Int = 3, excluding excluded: Set<Int64> = []
  ) -> [NameProposal] {
    let name = ComparedName(written, regions: regions)
    guard !name.rest.isEmpty, limit > 0 else { return [] }
    var best: [Int64: NameProposal] = [:]
    for place in places(near: name, excluding: excluded) {
      let entry = entries[place]
      guard let found = NameComparison.between(name, entry.compared, regions: regions)
      else { continue }
      let proposal = NameProposal(
        key: entry.key, name: entry.name, score: found.score, reason: found.reason)
      if let known = best[entry.key], !NameProposal.precedes(proposal, known) { continue }
      best[entry.key] = proposal
    }
    return Array(best.values.sorted(by: NameProposal.precedes).prefix(limit))
  }

  /// The places to compare, in order of weight where not all are.
  private func places(near name: ComparedName, excluding excluded: Set<Int64>) -> [Int] {
    if postings.isEmpty {
      return keys.indices.filter { !excluded.contains(keys[$0]) }
    }
    var weights = [Int32](repeating: 0, count: entries.count)
    var touched: [Int32] = []
    for posting in usedPostings(of: name) {
      let weight = weight(of: posting.count)
      for place in posting {
        if weights[Int(place)] == 0 { touched.append(place) }
        weights[Int(place)] += weight
      }
    }
    let isNear = places.map { regions.isSame(name.place, $0) }
    let ranked = touched.compactMap { place -> (weight: Int32, place: Int)? in
      if !excluded.isEmpty, excluded.contains(keys[Int(place)]) { return nil }
      let bonus: Int32 = isNear[Int(placeNumbers[Int(place)])] ? 4 : 0
      return (weights[Int(place)] + bonus, Int(place))
    }
    return heaviest(ranked)
  }

  /// The first ``shortList`` by weight; of equal weight those whose names come first.
  private func heaviest(_ ranked: [(weight: Int32, place: Int)]) -> [Int] {
    guard let most = ranked.map(\.weight).max() else { return [] }
    var counts = [Int](repeating: 0, count: Int(most) + 1)
    for item in ranked { counts[Int(item.weight)] += 1 }
    var (least, kept) = (Int(most), 0)
    while least > 0, kept + counts[least] < Self.shortList {
      kept += counts[least]
      least -= 1
    }
    return ranked.filter { $0.weight >= Int32(least) }
      .sorted { ($1.weight, $0.place) < ($0.weight, $1.place) }
      .prefix(Self.shortList).map(\.place)
  }

  /// The postings of the name's characters and pairs; the commonest are left out as long as
  /// others are there, for they tell nothing and are long.
  private func usedPostings(of name: ComparedName) -> [[Int32]] {
    let all = Self.grams(of: name).compactMap { postings[$0] }
    let rare = all.filter { $0.count * 4 <= entries.count }
    return rare.isEmpty ? all : rare
  }

  /// The number of binary digits of the share's inverse: twice as rare, one more.
  private func weight(of count: Int) -> Int32 {
    let inverse = entries.count / count
    return Int32(Int.bitWidth - inverse.leadingZeroBitCount)
  }

  /// Characters, and pairs of neighbours in the upper half of the number, each once, in order.
  private static func grams(of name: ComparedName) -> [UInt64] {
    var grams = Set(name.rest.map { UInt64($0) })
    grams.formUnion(name.pairs)
    return grams.sorted()
  }
}
