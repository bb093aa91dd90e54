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

  /// A paragraph, a cell, or what a drawing or the look of an element says.
  package struct Line: Sendable {
    /// As a reader sees it.
    package let shown: String
    /// The same with marks in the place of their numbers.
    package let key: String
  }

  package let stamp: ReportStamp?
  package let numbers: [Number]
  package let loose: [Loose]
  package let lines: [Line]
  /// What a template of an office was filled with; nil for a file that is none.
  package var made: Made?

  /// The marks that were put in, the digits beside them, and all lines of the filled template.
  package struct Made: Sendable {
    package var marks: [String] = []
    package var loose: [Loose] = []
    package var lines: [Line] = []
  }
}
