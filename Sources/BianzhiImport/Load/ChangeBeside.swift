import BianzhiCore

/// A word of a change alone in a cell (调整事项 over 核减): the number beside it may be what is added or taken, or what is left.
enum ChangeBeside {
  /// Whether a cell of a row bears nothing but such a word.
  static func isTold(by row: CellReader) -> Bool {
    (0..<row.count).contains { column in
      let bytes = row.bytes(column)
      guard (3...18).contains(bytes.count), bytes[0] >= 0xE4 else { return false }
      return words.contains(row.string(column).filter { !$0.isWhitespace })
    }
  }

  /// Whether the heading of a number says that it is what a change leaves: 调整后编制数, 现编制数.
  static func leaves(_ heading: String) -> Bool {
    heading.hasPrefix("现") || ["调整后", "变动后", "变更后", "增减后"].contains(where: heading.contains)
  }

  private static let words: Set<String> = [
    "核增", "增加", "调增", "增核", "追加", "划入", "增编", "增", "核减", "减少", "调减", "减核", "核销", "收回", "划出", "减编",
    "减",
  ]
}
