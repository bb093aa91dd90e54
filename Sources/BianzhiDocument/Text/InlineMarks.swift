/// (一)综合处。(二)会议处。 and 1.综合科;2.人事科。 on one line: each is a paragraph of its own.
enum InlineMarks {
  /// The line, cut before every (一) behind the end of a sentence; whole where fewer than two follow each other.
  static func lines(_ form: PlainForm, _ line: Range<Int>) -> [Range<Int>] {
    let starts = starts(level: 2, form, line)
    if starts.count > 1 { return cut(line, before: starts) }
    // Pages that lost their line ends have 1.…;2.…, and so have lists of anything: only names are cut.
    let names = Self.starts(level: 3, form, line)
    let isNamed = names.count > 1 && names.allSatisfy { isBody($0, form, line) }
    return isNamed ? cut(line, before: names) : [line]
  }

  private static func starts(level: Int, _ form: PlainForm, _ line: Range<Int>) -> [Int] {
    let starts = line.filter { place in
      guard place > line.lowerBound, "。;:".unicodeScalars.contains(form.text[place - 1]),
        form.text[place] == "(" || level == 3 && WrittenNumber.isDigit(form.text[place])
      else { return false }
      return ListMark.read(form.text, place..<line.upperBound)?.level == level
    }
    return starts.allSatisfy { depth(at: $0, form, line) == 0 } ? starts : []
  }

  private static func isBody(_ start: Int, _ form: PlainForm, _ line: Range<Int>) -> Bool {
    guard let mark = ListMark.read(form.text, start..<line.upperBound) else { return false }
    let end =
      (mark.end..<line.upperBound).first { "。;".unicodeScalars.contains(form.text[$0]) }
      ?? line.upperBound
    return BodyNames.isBody(form.words(mark.end..<end))
  }

  private static func cut(_ line: Range<Int>, before starts: [Int]) -> [Range<Int>] {
    let bounds = [line.lowerBound] + starts + [line.upperBound]
    return zip(bounds, bounds.dropFirst()).map { $0..<$1 }
  }

  private static func depth(at place: Int, _ form: PlainForm, _ line: Range<Int>) -> Int {
    (line.lowerBound..<place).reduce(0) { depth, index in
      form.text[index] == "(" ? depth + 1 : form.text[index] == ")" ? depth - 1 : depth
    }
  }
}
