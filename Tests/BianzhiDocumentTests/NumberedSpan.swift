import BianzhiDocument

/// A proposed number and the piece of text it came from.
struct NumberedSpan {
  let number: Int
  let span: TextSpan

  static func all(of reading: DocumentReading) -> [NumberedSpan] {
    var found: [NumberedSpan] = []
    let add = { (number: Int?, span: TextSpan) in
      if let number { found.append(NumberedSpan(number: abs(number), span: span)) }
    }
    for organ in reading.organs {
      for quota in organ.quotas {
        add(quota.number, quota.span)
        for part in quota.includes + quota.excludes { add(part.number, part.span) }
      }
      for post in organ.leaders.all { add(post.number, post.span) }
      if let bodies = organ.bodies { add(bodies.statedCount, bodies.span) }
      for post in organ.innerPosts {
        for number in [post.number, post.main, post.deputy] { add(number, post.span) }
        for part in post.includes { add(part.number, part.span) }
      }
      for change in organ.changes { add(change.delta, change.span) }
    }
    return found
  }

  /// Whether the piece holds the number as a whole, in digits or in words.
  func stands(in text: [Unicode.Scalar]) -> Bool {
    guard span.start >= 0, span.start < span.end, span.end <= text.count else { return false }
    let words = String(
      String.UnicodeScalarView(text[span.start..<span.end].filter { !$0.properties.isWhitespace }))
    let digits = words.split { !($0.isASCII && $0.isNumber) }.compactMap { Int($0) }
    let numerals = words.split { !"一二三四五六七八九十百两零".contains($0) }.map(String.init)
    let written = number < 100 ? [InventedDocument.chinese(number)] : []
    return digits.contains(number)
      || !Set(numerals).isDisjoint(with: written + (number == 2 ? ["两"] : []))
  }
}
