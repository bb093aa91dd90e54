extension TextSpan {
  private static let ends: Set<Unicode.Scalar> = ["。", "；", ";", "！", "？", "\n"]

  /// The sentence that it stands in, cut at the ends of sentences and lines around it.
  package func sentence(in text: [Unicode.Scalar]) -> TextSpan {
    let bounded = max(0, min(start, text.count))..<max(0, min(end, text.count))
    var first = bounded.lowerBound
    while first > 0, !Self.ends.contains(text[first - 1]) { first -= 1 }
    while first < bounded.lowerBound, text[first].properties.isWhitespace { first += 1 }
    var last = bounded.upperBound
    if last == 0 || !Self.ends.contains(text[last - 1]) {
      while last < text.count, !Self.ends.contains(text[last]) { last += 1 }
      if last < text.count, text[last] != "\n" { last += 1 }
    }
    return TextSpan(start: first, end: last)
  }

  /// The piece of a text.
  package func text(of text: [Unicode.Scalar]) -> String {
    let range = max(0, min(start, text.count))..<max(0, min(end, text.count))
    return String(String.UnicodeScalarView(text[range]))
  }
}
