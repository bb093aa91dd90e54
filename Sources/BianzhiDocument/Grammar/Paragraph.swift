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
      for line in InlineMarks.lines(form, start..<place) {
        let mark = ListMark.read(form.text, line)
        let begin = pastNote(form, mark?.end ?? line.lowerBound, line.upperBound)
        if begin < line.upperBound {
          found.append(Paragraph(mark: mark, range: begin..<line.upperBound))
        }
      }
    }
    return found
  }

  /// Behind [摘要] or 【附件】, which stands before the words of some pages.
  private static func pastNote(_ form: PlainForm, _ start: Int, _ end: Int) -> Int {
    let pairs: [Unicode.Scalar: Unicode.Scalar] = ["[": "]", "【": "】"]
    guard start < end, let close = pairs[form.text[start]],
      let last = (start..<min(end, start + 8)).first(where: { form.text[$0] == close }),
      (start + 1..<last).allSatisfy({ (0x4E00...0x9FFF).contains(form.text[$0].value) })
    else { return start }
    return last + 1
  }

  static let fields: Set<String> = [
    "机构规格", "机构级别", "规格", "编制", "人员编制", "编制数", "行政编制", "事业编制", "领导职数", "内设机构", "科级职数",
    "科级领导职数", "股级领导职数", "中层领导职数", "内设机构领导职数", "经费来源", "经费形式", "主要职责", "单位名称", "机构名称", "举办单位",
  ]

  /// Whether the name of a field with its colon stands at the place.
  private static func isField(_ form: PlainForm, _ place: Int, _ end: Int) -> Bool {
    guard let colon = (place..<min(end, place + 9)).first(where: { form.text[$0] == ":" }) else {
      return false
    }
    return fields.contains(form.words(place..<colon))
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
      if place > start, depth == 0, form.isAfterGap[place],
        Self.isField(form, place, range.upperBound)
      {
        found.append(start..<place)
        start = place
      }
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
