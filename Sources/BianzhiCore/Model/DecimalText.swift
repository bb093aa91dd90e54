/// A decimal number as people write it: a sign, thousands in groups of three, a fraction.
struct DecimalText {
  let isNegative: Bool
  let whole: Int64
  /// The digits behind the point; nil where there is no point.
  let fraction: ArraySlice<Unicode.Scalar>?

  /// Nil for anything else, for a point without digits on both sides, and for more than 15 digits.
  init?(_ text: some Collection<Unicode.Scalar>) {
    var text = Array(text)[...]
    isNegative = text.first == "-"
    if text.first == "-" || text.first == "+" { text.removeFirst() }
    let point = text.firstIndex(of: ".")
    guard let whole = Self.whole(text[..<(point ?? text.endIndex)]) else { return nil }
    self.whole = whole
    fraction = point.map { text[($0 + 1)...] }
    if let fraction {
      guard !fraction.isEmpty, fraction.allSatisfy({ $0.digit != nil }) else { return nil }
    }
  }

  private static func whole(_ text: ArraySlice<Unicode.Scalar>) -> Int64? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    if groups.count > 1 {
      guard let first = groups.first, (1...3).contains(first.count),
        groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
    }
    let digits = groups.joined().compactMap(\.digit)
    guard (1...15).contains(digits.count), digits.count == groups.joined().count else { return nil }
    return digits.reduce(0) { $0 * 10 + Int64($1) }
  }
}
