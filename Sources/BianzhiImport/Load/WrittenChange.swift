import BianzhiCore

/// A change of an approved number that its cell writes in words: 核增1名, 收回2名, 减少 3 人.
enum WrittenChange {
  private static let adding = ["核增", "增加", "新增", "增核", "划入", "转入", "调入", "增"]
  private static let taking = ["核减", "减少", "收回", "核销", "划出", "转出", "调出", "压缩", "精简", "减"]

  /// The signed number; nil for a cell that says anything else, such as what a number was changed to (增加到12名).
  static func value(_ text: String) -> Int? {
    let words = text.filter { !$0.isWhitespace && $0 != "编" && $0 != "制" }
    for (verbs, sign) in [(adding, 1), (taking, -1)] {
      guard let verb = verbs.first(where: words.hasPrefix) else { continue }
      var rest = String(words.dropFirst(verb.count))
      let count = rest.withUTF8 { CountReading.read(UnsafeRawBufferPointer($0)) }
      guard case .value(let people) = count, people > 0 else { return nil }
      return sign * people
    }
    return nil
  }
}
