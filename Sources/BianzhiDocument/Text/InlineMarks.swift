/// (一)综合处。(二)会议处。on one line, as pages have it that lost their line ends: each is a paragraph of its own.
enum InlineMarks {
  /// The line, cut before every (一) behind the end of a sentence; whole where fewer than two follow each other.
  static func lines(_ form: PlainForm, _ line: Range<Int>) -> [Range<Int>] {
    let starts = line.filter { place in
      guard place > line.lowerBound, form.text[place] == "(",
        "。;:".unicodeScalars.contains(form.text[place - 1])
      else { return false }
      return ListMark.read(form.text, place..<line.upperBound)?.level == 2
    }
    guard starts.count > 1, starts.allSatisfy({ depth(at: $0, form, line) == 0 }) else {
      return [line]
    }
    let bounds = [line.lowerBound] + starts + [line.upperBound]
    return zip(bounds, bounds.dropFirst()).map { $0..<$1 }
  }

  private static func depth(at place: Int, _ form: PlainForm, _ line: Range<Int>) -> Int {
    (line.lowerBound..<place).reduce(0) { depth, index in
      form.text[index] == "(" ? depth + 1 : form.text[index] == ")" ? depth - 1 : depth
    }
  }
}
