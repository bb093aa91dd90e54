/// A word of a closed set: a code for programs and files, and what people call it.
package protocol CodedWord: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  var wording: Wording { get }
}

extension CodedWord {
  /// Reads the code, or the word of either language.
  package init?(written text: String) {
    let found = Self.allCases.first { [$0.rawValue, $0.wording.zh, $0.wording.en].contains(text) }
    guard let found else { return nil }
    self = found
  }
}
