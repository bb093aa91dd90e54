extension FormHeading {
  /// Whether a header word says that its column is a part of the one before it: 其中：政法专项编制.
  static func saysPart(_ word: String) -> Bool { word.hasPrefix("其中") && word.count > 3 }

  /// Header words without 其中 in front of any.
  static func withoutPart(_ path: [String]) -> [String] {
    guard path.contains(where: saysPart) else { return path }
    return path.map { word in
      saysPart(word) ? String(word.dropFirst(2).drop { ":：".contains($0) }) : word
    }
  }
}
