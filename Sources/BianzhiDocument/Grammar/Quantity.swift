/// A number with its unit in the plain text.
struct Quantity: Hashable {
  enum Unit: Unicode.Scalar {
    case places = "名"
    case people = "人"
    case pieces = "个"
  }

  /// Nil where the number cannot be taken as it stands: a range, a broken number, 余 or 多 behind it.
  let value: Int?
  let unit: Unit
  /// Number and unit.
  let range: Range<Int>
  /// True for numerals such as 两个, which are often no count at all.
  let isWords: Bool
}
