/// A part of a whole, in whole numbers: no result rests on a fraction of the machine's.
package struct Share: Hashable, Sendable {
  package let part: Int
  package let whole: Int

  package init(_ part: Int, of whole: Int) { (self.part, self.whole) = (part, whole) }

  /// Rounded half up; nil for a share of nothing.
  package var thousandths: Int? {
    whole > 0 ? (part * 2000 + whole) / (2 * whole) : nil
  }

  /// As `0.417`.
  package var decimal: String? {
    thousandths.map { "\($0 / 1000)." + String(1000 + $0 % 1000).suffix(3) }
  }

  /// In percent, as `41.7`.
  package var percent: String? {
    thousandths.map { "\($0 / 10).\($0 % 10)" }
  }

  /// Whether it is at least so many thousandths, before any rounding.
  package func isAtLeast(_ thousandths: Int) -> Bool {
    whole > 0 && part * 1000 >= thousandths * whole
  }

  /// Before any rounding; a share of nothing is below no other.
  package static func < (left: Share, right: Share) -> Bool {
    left.whole > 0 && right.whole > 0 && left.part * right.whole < right.part * left.whole
  }
}
