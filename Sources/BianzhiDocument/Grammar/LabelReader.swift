/// Understands the words before a number, all of them or none.
enum LabelReader {
  private static let partMarks = [String](words: "其中 含 包括 包含 内含 其中含 其中包括")
  private static let apartMarks = [String](words: "另有 另设 另核定 另外 另行核定 另核 另配 另 此外 另增")
  static let afterMarks = AfterWords.all
  static let raising = [String](
    words: "核增 增加 增核 追加 调增 新增 增配 增设 划入 增 核定增加 相应增加 相应核增")
  static let lowering = [String](
    words: "核减 核销 减少 调减 收回 削减 划出 减 核定减少 相应减少 相应核减 连人带编划出")

  /// - Returns: nil where any word is not understood.
  static func read(_ text: String) -> Label? {
    var label = Label(content: .open)
    var rest = text
    while true {
      if let word = rest.leading(afterMarks) {
        rest.removeFirst(word.count)
      } else if rest.first.map({ "、，,和及:".contains($0) }) == true {
        rest.removeFirst()
      } else if let word = rest.leading(partMarks) {
        label.mark = .part
        rest.removeFirst(word.count)
      } else if let word = rest.leading(apartMarks) {
        label.mark = .apart
        rest.removeFirst(word.count)
      } else {
        break
      }
    }
    let behind = changed(&rest)
    guard let (content, before, isEach) = content(of: rest), var owner = owner(before),
      behind == 0 || owner.sign == 0
    else { return nil }
    if behind != 0 { owner.sign = behind }
    (label.content, label.isEach) = (content, isEach)
    (label.owner, label.sign) = (owner.owner, owner.sign)
    if case .quota(let kind, nil) = content {
      label.content = .quota(kind: kind, scope: owner.scope ?? ownScope(of: rest))
    } else if owner.scope == .system {
      return nil
    }
    return label
  }

  /// Takes 增加 off the end of 副局长职数相应增加: the words before it tell what is counted.
  ///
  /// - Returns: above 0 where it is added, below where taken away, 0 where the words end otherwise.
  private static func changed(_ text: inout String) -> Int {
    guard let word = text.trailing(raising) ?? text.trailing(lowering) else { return 0 }
    let rest = String(text.dropLast(word.count))
    guard let found = content(of: rest), found.0 != .open, !found.isEach else { return 0 }
    text = rest
    return raising.contains(word) ? 1 : -1
  }
}
