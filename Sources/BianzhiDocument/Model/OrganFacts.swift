/// What a text says of an organ itself, beside its numbers.
package struct OrganFacts: Hashable, Sendable {
  package var rank: String?
  /// As the ledger of organs names it.
  package var category: String?
  /// Names of which it has the plate too.
  package var plates: [String] = []
  /// Where the first of them stands.
  package var span: TextSpan?

  package var isEmpty: Bool { rank == nil && category == nil && plates.isEmpty }

  /// In one line.
  package var words: String {
    ([rank, category].compactMap { $0 } + plates.map { "挂\($0)牌子" }).joined(separator: "、")
  }

  /// Adds what was not told before.
  mutating func add(_ other: OrganFacts) {
    rank = rank ?? other.rank
    category = category ?? other.category
    if plates.isEmpty { plates = other.plates }
    span = span ?? other.span
  }
}
