/// Keeps a text from being taken for a formula when a spreadsheet opens a CSV file.
///
/// A text that starts with one of `= + - @`, also full-width, a tab, a line feed or a carriage return gets
/// one apostrophe in front,
/// and so does one that starts with apostrophes followed by such a character. The second half makes
/// it reversible: ``unneutralised(_:)`` gives back exactly what ``neutralised(_:)`` was given.
package enum FormulaGuard {
  /// The text as it is to be written.
  package static func neutralised(_ text: String) -> String {
    needsGuard(text.utf8) ? "'" + text : text
  }

  /// The text without the apostrophe that ``neutralised(_:)`` put before it, if it has one.
  package static func unneutralised(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    isGuarded(bytes) ? bytes.dropFirst() : bytes
  }

  /// Whether the first byte is an apostrophe that keeps a formula from being one.
  package static func isGuarded(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.first == Byte.apostrophe && needsGuard(bytes)
  }

  /// Whether a text of these UTF-8 bytes gets an apostrophe.
  static func needsGuard(_ bytes: some Collection<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    guard first == Byte.apostrophe else { return startsFormula(bytes, first) }
    let rest = bytes.drop { $0 == Byte.apostrophe }
    return rest.first.map { startsFormula(rest, $0) } ?? false
  }

  private static func startsFormula(_ bytes: some Collection<UInt8>, _ first: UInt8) -> Bool {
    switch first {
    case 0x3D, 0x2B, 0x2D, 0x40, Byte.tab, 0x0A, Byte.carriageReturn: true
    // ＝ ＋ － ＠, which some spreadsheets take for their narrow forms.
    case 0xEF: fullWidth.contains { bytes.starts(with: $0) }
    default: false
    }
  }

  private static let fullWidth: [[UInt8]] = ["＝", "＋", "－", "＠"].map { Array($0.utf8) }
}
