/// A number and its noun in English: 1 finding, 2 findings.
package struct Counted: CustomStringConvertible {
  private let number: Int
  private let one: String
  private let many: String

  /// - Parameter many: the plural; nil for the noun with an s.
  package init(_ number: Int, _ one: String, _ many: String? = nil) {
    (self.number, self.one, self.many) = (number, one, many ?? one + "s")
  }

  package var description: String { "\(number) \(number == 1 ? one : many)" }
}
