import Foundation

extension String {
  /// The compatibility form (NFKC): full-width and compatibility characters become ordinary ones.
  ///
  /// Texts of common Chinese characters, ASCII and the usual brackets have no other form; they are told first, since
  /// making it takes many times as long.
  package var compatibilityForm: String {
    unicodeScalars.allSatisfy(Self.hasNoOtherForm)
      ? self : precomposedStringWithCompatibilityMapping
  }

  private static func hasNoOtherForm(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0x4E00...0x9FFF, 0x3001...0x3002, 0x3008...0x3011, 0x3014...0x3015: true
    default: false
    }
  }
}
