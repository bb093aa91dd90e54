import BianzhiCore

/// Places by kind in one text: 行政编制10名、工勤编制1名; 11名（行政编制10名、工勤编制1名）.
struct WrittenQuotas: Hashable {
  /// How many there are of each kind, by its canonical term.
  let people: [String: Int]

  /// - Returns: nil for a text that says something else, or whose sum is not that of its parts.
  init?(_ text: String) {
    let (whole, part) = RoleCounts.parted(text)
    var plain = part.compatibilityForm.filter { !$0.isWhitespace }
    for word in ["核定", "其中", "批准"] { plain = plain.replacing(word, with: "") }
    // The bracket that the sum opened: 11名（行政编制10名、工勤编制1名）.
    if whole != nil, plain.last == ")", !plain.contains("(") { plain.removeLast() }
    var found: [String: Int] = [:]
    for piece in plain.split(whereSeparator: { ",，、;；:：。和及".contains($0) }) {
      guard let match = piece.wholeMatch(of: Self.pattern), let number = RoleCounts.number(match.2),
        let kind = Self.kind(String(match.1)), found[kind] == nil
      else { return nil }
      found[kind] = number
    }
    guard !found.isEmpty, whole == nil || whole == found.values.reduce(0, +) else { return nil }
    people = found
  }

  /// What a remark says of places that a number beside it may hold, wherever it stands there: 含工勤编制1名;
  /// 2019年核增2名，其中工勤编制1名. So does one that tells nothing but places: 工勤编制1名.
  init?(remark: String) {
    let text = String(
      remark.compatibilityForm.filter { !$0.isWhitespace }.map { "()".contains($0) ? "," : $0 })
    if text.contains("编"), let whole = WrittenQuotas(text) {
      self = whole
      return
    }
    for found in text.matches(of: Self.starts) {
      // 原含工勤编制1名: no longer.
      let before = text[..<found.range.lowerBound].last
      if before.map({ "原曾".contains($0) }) == true { continue }
      let pieces = text[found.range.upperBound...].split(whereSeparator: { ",;。".contains($0) })
      for count in (0...pieces.count).dropFirst().reversed() {
        guard let part = WrittenQuotas(pieces.prefix(count).joined(separator: "、")) else {
          continue
        }
        self = part
        return
      }
    }
    return nil
  }

  // Read once; it is only read from, by any thread.
  nonisolated(unsafe) private static let starts =
    /其中(?:包括|包含|含)?|不?(?:包括|包含|内含|含)|另(?:核定|核|有)?/

  private static func kind(_ name: String) -> String? {
    guard let kind = QuotaKind.words.code(for: name) ?? QuotaKind.words.code(for: name + "编制"),
      let known = QuotaKind(rawValue: kind), known.isQuota
    else { return nil }
    return kind
  }

  // Read once; it is only read from, by any thread.
  nonisolated(unsafe) private static let pattern =
    /(.*[^0-9零一二两三四五六七八九十])([0-9零一二两三四五六七八九十]+)[名人个]?/
}
