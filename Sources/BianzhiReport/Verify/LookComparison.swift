import BianzhiCore

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
  init(
    _ file: [ReadReport.Line], _ report: [ReadReport.Line], _ pairs: [LinePair],
    _ language: Language
  ) {
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
          written: Self.words(changed.written, language, isWritten: true),
          computed: Self.words(changed.computed, language, isWritten: false), line: pair.written))
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

  private static func words(
    _ looks: ArraySlice<String>, _ language: Language, isWritten: Bool
  ) -> String? {
    let words = looks.map { look -> String in
      if look.hasPrefix(ReadReport.Line.between) { return "…" }
      return sheet(look, isWritten: isWritten)?[language] ?? look
    }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private static let sheets = [
    "style": Wording(zh: "版式（style）", en: "the style sheet"),
    "script": Wording(zh: "脚本（script）", en: "the script"),
  ]

  /// A style sheet or script, which is compared as a whole: its sum says nothing to anybody. Nil for any other look.
  private static func sheet(_ look: String, isWritten: Bool) -> Wording? {
    let parts = look.split(separator: " ")
    guard parts.count == 2, parts[1].allSatisfy(\.isNumber),
      let wording = sheets[String(parts[0])]
    else { return nil }
    guard isWritten else { return wording }
    return Wording(zh: "\(wording.zh)被改动", en: "\(wording.en) was changed")
  }
}
