/// The lines of a file beside those of the report made anew.
struct LineComparison {
  /// Two places that do not say the same; one of them is nil where the other side has nothing there.
  struct Difference {
    /// Place of the line in the file.
    let written: Int?
    /// Place of the line in the report made anew.
    let computed: Int?
    /// Place of the line of the file that it stands behind; -1 for the first.
    let behind: Int
  }

  let differences: [Difference]
  /// Lines of both sides that say the same: their places in the file and in the report, from front to back.
  let pairs: [LinePair]
  /// What people wrote into places that were left empty for them, and the lines of the file that hold it.
  let filled: [(line: Int, text: String)]

  init(_ file: [ReadReport.Line], _ report: [ReadReport.Line]) {
    let match = LineMatch(file.map(\.key), report.map(\.key))
    var (kept, filled): ([Difference], [(line: Int, text: String)]) = ([], [])
    var pairs = match.pairs
    for difference in match.differences {
      if match.isOrdered, let place = difference.written, let computed = difference.computed,
        let text = BlankPlaces(report[computed].shown)?.filling(file[place].shown)
      {
        filled.append((place, text))
        pairs.append(LinePair(written: place, computed: computed, isFilled: true))
      } else {
        kept.append(difference)
      }
    }
    (differences, self.filled) = (kept, filled)
    self.pairs = pairs.sorted { $0.written < $1.written }
  }
}

/// One line on both sides.
struct LinePair {
  let written: Int
  let computed: Int
  /// Whether people wrote into its empty place.
  var isFilled = false
}
