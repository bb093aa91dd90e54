/// The one organ whose name starts sentences of a text, as long as the text names no other.
struct AloneOrgan {
  private var own: String?
  /// Whether a sentence started with another one.
  private var isBroken = false
  /// Whether another one was named since.
  private var isPassed = false

  /// The organ that the text goes on with; nil where that is open.
  var name: String? { isBroken || isPassed ? nil : own }

  /// - Parameter start: the organ whose name the sentence starts with; nil where it starts otherwise.
  mutating func read(_ words: String, start: String?) {
    if let start { take(start) } else { pass(words) }
  }

  private mutating func take(_ name: String) {
    if let own, !OrganWords.isSame(own, name) { isBroken = true }
    if own == nil || name.count > (own ?? "").count { own = name }
    isPassed = false
  }

  private mutating func pass(_ words: String) {
    guard let own else { return }
    var rest = words.replacing(own, with: "")
    for (place, character) in own.enumerated() where "省市县区州".contains(character) {
      for short in [String(own.dropFirst(place)), String(own.dropFirst(place + 1))]
      where short.count >= 3 && short.count < own.count {
        rest = rest.replacing(short, with: "")
      }
    }
    if OrganWords.contains(in: Self.withoutPlates(rest)) { isPassed = true }
  }

  /// Without 挂甲中心牌子, which is a second name of the organ itself.
  private static func withoutPlates(_ words: String) -> String {
    guard let start = words.firstRange(of: "挂"), let end = words.firstRange(of: "牌子"),
      start.upperBound < end.lowerBound
    else { return words }
    return String(words[..<start.lowerBound] + words[end.upperBound...])
  }
}
