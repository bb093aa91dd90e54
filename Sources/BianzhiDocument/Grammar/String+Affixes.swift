extension String {
  /// The first of the words, longest first, that the text starts with.
  func leading(_ words: [String]) -> String? { words.first { hasPrefix($0) } }

  /// The first of the words, longest first, that the text ends with.
  func trailing(_ words: [String]) -> String? { words.first { hasSuffix($0) } }

  func containsAny(_ words: [String]) -> Bool { words.contains { contains($0) } }
}

extension [String] {
  /// The words of a list, longest first.
  init(words: String) {
    self = words.split { $0 == " " || $0 == "\n" }.map(String.init).sorted {
      ($1.count, $0) < ($0.count, $1)
    }
  }
}
