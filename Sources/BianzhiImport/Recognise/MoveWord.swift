import BianzhiCore

/// A word that heads those who came, or those who went, in a list of both: 增加人员, 一、本期减少.
enum MoveWord {
  case entries, exits

  /// - Parameter text: a heading between rows, or the word of a group of columns.
  init?(_ text: String) {
    let words = PeopleGroup.bare(text)
    guard (1...10).contains(words.count) else { return nil }
    let bare = Self.starts.first(where: words.startsWith).map { String(words.dropFirst($0.count)) }
    guard let found = Self.words[bare ?? words] else { return nil }
    self = found
  }

  /// The direction that a header word begins with, and the rest of the word: 增加人员姓名.
  static func leading(_ word: String) -> (move: MoveWord, rest: String)? {
    for length in stride(from: word.count - 2, through: 2, by: -1) {
      let rest = String(word.dropFirst(length))
      if let move = MoveWord(String(word.prefix(length))), PeopleList.names.contains(rest) {
        return (move, rest)
      }
    }
    return nil
  }

  /// Whether the rows below a header begin with such a heading, so that it is a list of moves whatever its header is like.
  static func begins(_ rows: some Sequence<SheetHead.Row>) -> Bool {
    guard let first = rows.first(where: { row in row.words.contains { !$0.isEmpty } }) else {
      return false
    }
    let words = first.words.filter { !$0.isEmpty && Int($0) == nil }
    return words.count == 1 && words.contains { MoveWord($0) != nil }
  }

  private static let starts = ["本期", "本月", "本年", "本年度", "当期", "当月", "年内", "全年"]

  /// The words that say no more than that somebody came, or went.
  static let coming = ["增加", "增员", "新增", "增人", "进人", "入编", "进编"]
  static let going = ["减少", "减员", "减人", "出编", "离编", "减编", "下编", "退出"]

  private static let words: [String: MoveWord] = {
    let moves: [(MoveWord, [String])] = [
      (.entries, coming + ["调入", "新进", "上编"]), (.exits, going + ["调出"]),
    ]
    var words: [String: MoveWord] = [:]
    for (move, starts) in moves {
      for start in starts {
        for end in ["", "人员", "干部", "教师", "人员情况", "情况", "部分", "在编人员"] {
          words[start + end] = move
        }
      }
    }
    return words
  }()
}
