/// A paragraph of the plain text, without the number in front of it.
struct Paragraph {
  let mark: ListMark?
  /// Behind the mark.
  let range: Range<Int>

  static func all(of form: PlainForm) -> [Paragraph] {
    var found: [Paragraph] = []
    var start = 0
    for place in 0...form.text.count where place == form.text.count || form.text[place] == "\n" {
      defer { start = place + 1 }
      guard place > start else { continue }
      let mark = ListMark.read(form.text, start..<place)
      let begin = mark?.end ?? start
      if begin < place { found.append(Paragraph(mark: mark, range: begin..<place)) }
    }
    return found
  }

  /// The sentences; a full stop within brackets ends none.
  func sentences(of form: PlainForm) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var (start, depth) = (range.lowerBound, 0)
    let opens = range.count { form.text[$0] == "(" }
    let isBalanced = opens == range.count { form.text[$0] == ")" }
    for place in range {
      if form.text[place] == "(" { depth += 1 }
      if form.text[place] == ")" { depth -= 1 }
      guard "。;!?".unicodeScalars.contains(form.text[place]), depth == 0 || !isBalanced else {
        continue
      }
      if place > start { found.append(start..<place) }
      start = place + 1
    }
    if start < range.upperBound { found.append(start..<range.upperBound) }
    return found
  }
}
