package import BianzhiCore

/// The bytes of a text table.
package enum OutputEncoding: String, CaseIterable, Sendable {
  /// With a byte order mark in CSV files, which Excel needs, and without one on standard output.
  case utf8 = "utf-8"
  case gb18030
}

/// Where a screen goes that a pager shows.
package struct PagedScreen: Sendable {
  let descriptor: Int32
  /// Closes the descriptor, and waits for the pager's end.
  let end: @Sendable () -> Void

  package init(descriptor: Int32, end: @escaping @Sendable () -> Void) {
    (self.descriptor, self.end) = (descriptor, end)
  }
}

/// How and where a result is to be written.
package struct OutputRequest: Sendable {
  package var format: ResultFormat
  /// Nil is the format's own habit: words for people, codes for programs.
  package var headers: HeaderStyle?
  package var language: Language
  package var encoding: OutputEncoding
  /// Nil and `-` are standard output.
  package var path: String?
  /// Columns of the terminal; nil where there is none, and nothing is broken then.
  package var width: Int?
  package var isColored: Bool
  /// Whether a file gets mode 0600.
  package var isPrivate: Bool
  /// Whether identity numbers are written in full: the one way past the mask of ``ResultWriter``.
  package var reveals: Bool
  /// Whether the last link of the chain of events stands behind each row, so that a copy outside anchors the
  /// ledger. A table for the eye has no room for it: there it is said beside the table.
  package var anchors: Bool
  /// Whether a table for the eye has all columns, each as wide as its longest text.
  package var isWide = false
  /// A workbook whose fields are filled; nil for the layout of the program.
  package var template: String?
  /// Asked with the beginning of a screen, or all of it; nil where no screen goes through a pager.
  package var pager: (@Sendable (_ beginning: [UInt8]) -> PagedScreen?)?

  package init(
    format: ResultFormat, headers: HeaderStyle? = nil, language: Language = .zh,
    encoding: OutputEncoding = .utf8, path: String? = nil, width: Int? = nil,
    isColored: Bool = false, isPrivate: Bool = false,
    reveals: Bool = false, anchors: Bool = false
  ) {
    (self.format, self.headers, self.language) = (format, headers, language)
    (self.encoding, self.path, self.width) = (encoding, path, width)
    (self.isColored, self.isPrivate, self.reveals) = (isColored, isPrivate, reveals)
    self.anchors = anchors
  }

  /// The file to write; nil for standard output.
  package var file: String? { path == "-" ? nil : path }

  /// Columns that a table for the eye must fit; nil for any width.
  var tableWidth: Int? { isWide ? nil : width }

  /// Whether a person sees the bytes as they are written.
  var isForTerminal: Bool { file == nil && width != nil }

  /// The headings and words to write.
  var headerStyle: HeaderStyle {
    headers ?? (format.isForPeople ? HeaderStyle(language) : .key)
  }
}
