/// Percentages in tenths, from whole numbers only.
package enum Percent {
  /// `part` of `whole` in percent, half up: 47 of 48 is 97.9.
  package static func text(_ part: Int, of whole: Int) -> String? {
    guard whole > 0 else { return nil }
    let tenths = (part * 2000 + whole) / (2 * whole)
    return "\(tenths / 10).\(tenths % 10)"
  }
}
