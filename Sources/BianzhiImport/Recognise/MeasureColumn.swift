import BianzhiCore

/// A column of a form whose words say what the numbers of each row are: 核定数 in the first row of a unit, 实有数 in the next.
enum MeasureColumn {
  /// - Returns: nil where no column that nobody knows, or several of them, hold nothing but such words.
  static func find(_ candidate: Candidate, in head: SheetHead) -> Int? {
    guard candidate.kind.isForm else { return nil }
    let layout = candidate.layout
    let open = candidate.untold + layout.headings.indices.filter { layout.heading($0).isEmpty }
    let found = open.filter { column in
      let told = candidate.words(column, in: head).map(measure)
      return told.allSatisfy { $0 != nil } && told.contains(.approved) && told.contains(.actual)
    }
    return found.count == 1 ? found[0] : nil
  }

  /// - Returns: nil for a word that says something else.
  static func measure(_ word: String) -> FormHeading.Measure? {
    let told = FormWord.read(FormWord.bare(HeaderWord.normal(word)))
    return told.part == nil ? told.measure : nil
  }
}

extension FormHeading {
  /// The same in a row of people in post.
  func measured(as measure: Measure) -> FormHeading {
    self.measure == .approved ? FormHeading(part: part, measure: measure) : self
  }
}
