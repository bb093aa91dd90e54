import BianzhiCore

/// Words on standard output beside a table: the head of an explanation, what an act came to.
///
/// Identity numbers are masked and control characters become visible marks, as in ``Messages``.
package enum StandardOutput {
  /// Writes one line, or several where the text has line feeds.
  ///
  /// - Parameters:
  ///   - reveals: identity numbers are written in full.
  ///   - columns: those of the terminal; nil where there is none, and no line is broken then.
  package static func line(_ text: String, reveals: Bool = false, columns: Int? = nil) {
    let lines = VisibleText.lines(reveals ? text : PersonNumber.mask(text))
    print(TextWrap.hanging(lines, to: columns))
  }
}
