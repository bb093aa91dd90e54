/// One sentence of the plain text with its numbers.
struct Sentence {
  let form: PlainForm
  let range: Range<Int>
  let quantities: [Quantity]
  /// For each place of the range, how many brackets are open there.
  private let depths: [Int]

  init(_ form: PlainForm, _ range: Range<Int>) {
    (self.form, self.range) = (form, range)
    quantities = QuantityScan(form: form).all(in: range)
    var depth = 0
    depths = range.map { place in
      if form.text[place] == ")" { depth = max(0, depth - 1) }
      defer { if form.text[place] == "(" { depth += 1 } }
      return depth
    }
  }

  var words: String { form.words(range) }

  func depth(at place: Int) -> Int { depths[place - range.lowerBound] }

  /// The bracket that opens at this place, without its marks; nil where none does or it has no end.
  func bracket(at place: Int) -> Range<Int>? {
    guard place < range.upperBound, form.text[place] == "(" else { return nil }
    let level = depth(at: place)
    guard
      let end = (place + 1..<range.upperBound).first(where: {
        form.text[$0] == ")" && depth(at: $0) == level
      })
    else { return nil }
    return place + 1..<end
  }

  private static let boundaries = Set(",;:。\t".unicodeScalars)

  /// Whether a clause ends at the place; the colon of 1:1.4 ends none.
  func isBoundary(_ place: Int) -> Bool {
    guard Self.boundaries.contains(form.text[place]) else { return false }
    guard form.text[place] == ":", place > range.lowerBound, place + 1 < range.upperBound else {
      return true
    }
    return !WrittenNumber.isDigit(form.text[place - 1])
      || !WrittenNumber.isDigit(form.text[place + 1])
  }

  /// The start of the clause that a place stands in, not before `least`.
  func clauseStart(before place: Int, notBefore least: Int) -> Int {
    let level = depth(at: place)
    var start = place
    while start > max(least, range.lowerBound) {
      let before = start - 1
      if depth(at: before) == level, isBoundary(before) { break }
      if depth(at: before) < level { break }
      start = before
    }
    return start
  }

  /// The end of the clause that goes on at a place, not behind `most`.
  func clauseEnd(from place: Int, notAfter most: Int) -> Int {
    let limit = min(most, range.upperBound)
    guard place < limit else { return place }
    let level = place < range.upperBound ? depth(at: place) : 0
    var end = place
    while end < limit {
      if depth(at: end) == level, isBoundary(end) || form.text[end] == "、" {
        break
      }
      if form.text[end] == ")", depth(at: end) < level || level == depth(at: end) && level > 0 {
        break
      }
      end += 1
    }
    return end
  }

  /// The words before the colon that a clause stands behind; nil where there is none.
  func beforeColon(_ start: Int) -> String? {
    guard start > range.lowerBound, form.text[start - 1] == ":" else { return nil }
    let colon = start - 1
    let begin =
      colon > range.lowerBound ? clauseStart(before: colon, notBefore: range.lowerBound) : colon
    return form.words(begin..<colon)
  }
}
