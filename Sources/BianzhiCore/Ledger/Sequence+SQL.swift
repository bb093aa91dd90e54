extension Sequence where Element: RawRepresentable, Element.RawValue == String {
  /// The words as texts of SQL, for `IN (…)`.
  package var sqlTexts: String { map { "'\($0.rawValue)'" }.joined(separator: ", ") }
}
