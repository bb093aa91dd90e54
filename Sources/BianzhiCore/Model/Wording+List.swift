extension Wording {
  /// Several texts in one line.
  package static func list(_ texts: [Wording]) -> Wording {
    Wording(
      zh: texts.map(\.zh).joined(separator: "; "), en: texts.map(\.en).joined(separator: "; "))
  }
}
