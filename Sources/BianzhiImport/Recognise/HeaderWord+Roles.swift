import BianzhiCore

extension HeaderWord {
  /// A word of posts without the bracket that says how their numbers are written, of both roles in one cell: 领导职数（正/副）.
  static func withoutBothRoles(_ word: String) -> String {
    guard word.unicodeScalars.contains(where: { "（(".unicodeScalars.contains($0) }),
      word.holds("职数")
    else { return word }
    return word.replacing(bothRoles, with: "")
  }

  // Read once; it is only read from, by any thread.
  nonisolated(unsafe) private static let bothRoles: Regex<Substring> =
    #/[（(]正职?[/／、和及+＋]?副职?[）)]/#
}
