/// A report read back from its file: its stamp, its numbers with their marks, the digits that carry none, and its lines.
package struct ReadReport: Sendable {
  package struct Number: Sendable {
    /// As the file holds it.
    package let markText: String
    /// Nil for a mark that cannot be read.
    package let mark: FigureMark?
    /// The number as a reader sees it.
    package let shown: String
    /// Place of its line in the report; -1 where that is not known.
    var line = -1
  }

  /// Digits of the text that carry no mark, with the words around them.
  package struct Loose: Sendable {
    package let digits: String
    package let near: String
    /// Place of its line in the report; -1 where that is not known.
    var line = -1
  }

  /// A paragraph or a cell, with the tags of a page since the line before.
  package struct Line: Sendable {
    /// As a reader sees it.
    package let shown: String
    /// The same with marks in the place of their numbers.
    package let key: String
    /// The tags before it and in it; between those in it stands how many characters of the line come first.
    var looks: [String] = []

    /// Begins what stands for characters between tags.
    static let between = "#"
  }

  /// The rows of one table that a reader of the page may sort.
  struct Rows: Sendable {
    /// The first line of each.
    var starts: [Int] = []
    /// The line behind the last.
    var end = 0
    /// Whether the page says that they were sorted.
    var areSorted = false

    var lines: [Range<Int>] {
      starts.enumerated().map {
        $0.element..<(starts.indices.contains($0.offset + 1) ? starts[$0.offset + 1] : end)
      }
    }
  }

  package let stamp: ReportStamp?
  package internal(set) var numbers: [Number]
  package internal(set) var loose: [Loose]
  package internal(set) var lines: [Line]
  var tables: [Rows] = []
  /// What a template of an office was filled with; nil for a file that is none.
  package var made: Made?

  /// The marks that were put in, the digits beside them, and all lines of the filled template.
  package struct Made: Sendable {
    package var marks: [String] = []
    package var loose: [Loose] = []
    package var lines: [Line] = []
  }
}
