package import GRDB

/// The names of one organ's approved inner bodies as plain values.
package struct BodyNames: Sendable {
  /// In order of their names; the key of one is its place.
  let candidates: [NameMatcher.Candidate]
  let decisions: NameMatcher.Decisions

  /// Names of which nothing was decided.
  init(candidates names: [String]) {
    candidates = names.sorted().enumerated().map {
      NameMatcher.Candidate(key: Int64($0.offset), name: $0.element)
    }
    decisions = NameMatcher.Decisions(accepted: [:], rejected: [:])
  }

  /// - Parameters:
  ///   - names: each approved name with the other names of its entries.
  ///   - organ: whose they are; what was decided about its bodies is read.
  package init(_ names: [String: Set<String>], of organ: Int64, in database: Database) throws {
    candidates = names.sorted { $0.key < $1.key }.enumerated().map { place, entry in
      NameMatcher.Candidate(
        key: Int64(place), name: entry.key,
        otherNames: entry.value.union(JointBody.names(in: entry.key))
          .union(BodyList.names(in: entry.key)).subtracting([entry.key]).sorted())
    }
    let keys = Dictionary(uniqueKeysWithValues: candidates.map { ($0.name, $0.key) })
    decisions = try LedgerNameBook.decisions("body", organ: organ, keys: keys, in: database)
  }
}
