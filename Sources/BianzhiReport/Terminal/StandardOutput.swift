import BianzhiCore

/// Words on standard output beside a table: the head of an explanation, what an act came to.
///
/// Identity numbers are masked and control characters become visible marks, as in ``Messages``.
package enum StandardOutput {
  /// Writes one line, or several where the text has line feeds.
  ///
  /// - Parameter reveals: identity numbers are written in full.
  package static func line(_ text: String, reveals: Bool = false) {
    print(VisibleText.lines(reveals ? text : PersonNumber.mask(text)))
  }
}
