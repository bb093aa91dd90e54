package import BianzhiCore

/// The grades of an appraisal from the best to the worst; abstaining stands behind them.
package struct BallotScale: Hashable, Sendable {
  /// The words, without the one for abstaining.
  package let words: [String]

  package init(_ words: [String]) { self.words = words }

  /// 好 较好 一般 差.
  package static let usual = BallotScale(["好", "较好", "一般", "差"])

  /// Scales that are told by their words; a list with words of several is of the first that has all of them.
  package static let known: [BallotScale] = [
    usual, BallotScale(["优秀", "称职", "基本称职", "不称职"]), BallotScale(["优秀", "合格", "基本合格", "不合格"]),
    BallotScale(["满意", "比较满意", "一般", "不满意"]), BallotScale(["满意", "基本满意", "不满意"]),
    BallotScale(["优秀", "良好", "一般", "较差"]), BallotScale(["优", "良", "中", "差"]),
  ]

  private static let abstaining = Set(
    ["弃权", "不了解", "不清楚", "abstained"].map { Vocabulary.key(of: $0) })

  /// Codes as they are kept: those of ``Grade`` for the usual scale, else the words.
  package var codes: [String] {
    self == .usual ? Grade.allCases.map(\.rawValue) : words + [Grade.abstained.wording.zh]
  }

  /// The words of each place in both languages.
  package var wordings: [Wording] {
    self == .usual
      ? Grade.allCases.map(\.wording)
      : words.map { Wording(zh: $0, en: $0) } + [Grade.abstained.wording]
  }

  /// The place of a cell's grade; a blank cell abstains, nil is no grade of this scale.
  package func place(of cell: String) -> Int? {
    if self == .usual { return Grade(cell: cell).flatMap { Grade.allCases.firstIndex(of: $0) } }
    let key = Vocabulary.key(of: cell)
    if key.isEmpty || Self.abstaining.contains(key) { return words.count }
    return words.firstIndex { Vocabulary.key(of: $0) == key }
  }

  /// Whether a text is one of its words, and not a blank.
  package func has(_ text: String) -> Bool {
    !Vocabulary.key(of: text).isEmpty && place(of: text) != nil
  }
}
