import Foundation

extension String {
  /// The compatibility form (NFKC): full-width and compatibility characters become ordinary ones.
  ///
  /// Texts of common Chinese characters, ASCII and the usual brackets have no other form, and full-width letters and
  /// marks stand in the order of ASCII; these are told first, since making the form takes many times as long.
  package var compatibilityForm: String {
    var isWide = false
    for scalar in unicodeScalars where !Self.hasNoOtherForm(scalar) {
      guard Self.isWide(scalar) else { return precomposedStringWithCompatibilityMapping }
      isWide = true
    }
    guard isWide else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map(Self.narrow)))
  }

  /// U+FF01 … U+FF5E stand for ! … ~, and U+3000 for a blank.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    (0xFF01...0xFF5E).contains(scalar.value) || scalar.value == 0x3000
  }

  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard isWide(scalar) else { return scalar }
    return scalar.value == 0x3000 ? " " : Unicode.Scalar(UInt8(scalar.value - 0xFEE0))
  }

  private static func hasNoOtherForm(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0x4E00...0x9FFF, 0x3001...0x3002, 0x3008...0x3011, 0x3014...0x3015: true
    default: false
    }
  }
}
