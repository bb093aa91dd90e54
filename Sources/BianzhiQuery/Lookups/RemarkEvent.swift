/// What of a remark's words makes an event the same one in every run: an entry, an exit, an appointment, a loan.
///
///     each           each word is an event
///     1 4            the first word, and all from the fourth one on, are one event together
///     1 4 document   the same, and its document tells it apart as well
struct RemarkEvent: Hashable, Sendable {
  /// From 1 on; empty where each word is an event.
  private let places: [Int]
  let hasDocument: Bool

  /// Nil for anything else.
  init?(_ text: String) {
    var parts = text.split(separator: " ").map(String.init)
    hasDocument = parts.last == "document"
    if hasDocument { parts.removeLast() }
    places = parts == ["each"] ? [] : parts.compactMap { Int($0) }.filter { $0 > 0 }
    guard parts == ["each"] || !places.isEmpty && places.count == parts.count else { return nil }
  }

  /// - Parameter words: what stands behind the remark's code.
  func events(in words: String) -> [String] {
    guard let last = places.max() else { return words.split(separator: " ").map(String.init) }
    let parts = words.split(separator: " ", maxSplits: last - 1).map(String.init)
    return [places.filter { $0 <= parts.count }.map { parts[$0 - 1] }.joined(separator: " ")]
  }
}
