import BianzhiCore

/// A change in words: 核增1名, 收回2名, 划出3.
enum ChangeWord {
  /// - Returns: nil for a text that does not begin with such a word and go on with a number.
  static func read(_ text: String) -> Int? {
    // Mostly it is a plain number.
    guard let first = text.utf8.first, first <= 0x20 || first >= 0x80 else { return nil }
    let bare = text.filter { !$0.isWhitespace }
    for (words, sign) in [(gained, 1), (lost, -1)] {
      guard let word = words.first(where: bare.hasPrefix) else { continue }
      var number = String(bare.dropFirst(word.count))
      guard case .value(let value) = number.withUTF8({ CountReading.read(.init($0)) }), value >= 0
      else { return nil }
      return sign * value
    }
    return nil
  }

  private static let gained = ["核增", "增加", "新增", "划入", "增核", "下达", "增"]
  private static let lost = ["核减", "收回", "减少", "划出", "减核", "核销", "减"]
}
