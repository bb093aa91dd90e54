/// The tags of a page beside those of the report made anew: what hides, colours, moves or replaces words.
struct LookComparison {
  struct Difference {
    let written: String?
    let computed: String?
    /// Place of the line of the file that the tags stand before or in.
    let line: Int
  }

  let differences: [Difference]

  /// Only between lines that follow one another on both sides: where lines are others, they are told themselves.
  init(_ file: [ReadReport.Line], _ report: [ReadReport.Line], _ pairs: [LinePair]) {
    var last = LinePair(written: -1, computed: -1)
    var found: [Difference] = []
    for pair in pairs {
      defer { last = pair }
      guard pair.written == last.written + 1, pair.computed == last.computed + 1 else { continue }
      let isOfTag = { (look: String) in
        !pair.isFilled || !look.hasPrefix(ReadReport.Line.between)
      }
      let theirs = file[pair.written].looks.filter(isOfTag)
      let ours = report[pair.computed].looks.filter(isOfTag)
      guard theirs != ours else { continue }
      let changed = Self.changed(theirs, ours)
      found.append(
        Difference(
          written: Self.words(changed.written), computed: Self.words(changed.computed),
          line: pair.written))
    }
    differences = found
  }

  /// Without what is the same before and behind.
  private static func changed(
    _ theirs: [String], _ ours: [String]
  ) -> (written: ArraySlice<String>, computed: ArraySlice<String>) {
    let first = zip(theirs, ours).prefix { $0 == $1 }.count
    let (written, computed) = (theirs[first...], ours[first...])
    let last = zip(written.reversed(), computed.reversed()).prefix { $0 == $1 }.count
    return (written.dropLast(last), computed.dropLast(last))
  }

  private static func words(_ looks: ArraySlice<String>) -> String? {
    let words = looks.map { $0.hasPrefix(ReadReport.Line.between) ? "…" : $0 }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
