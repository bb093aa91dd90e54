import BianzhiCore

extension Candidate {
  /// Whether an organ ledger without a column of codes has one whose heading nobody knows: 法人登记号 over X1, X2. Its
  /// organs would be known by their names, and their codes lost; so it is asked about.
  func mayHoldCodes(in head: SheetHead) -> Bool {
    guard kind.traits.contains(.isOrganLedger), layout.columns[.organCode] == nil,
      layout.columns[.creditCode] == nil
    else { return false }
    return layout.headings.indices.contains { column in
      let heading = layout.heading(column)
      guard unknown.contains(heading), Self.codeWords.contains(where: heading.holds),
        !Self.otherNumbers.contains(where: heading.holds)
      else { return false }
      let words = words(column, in: head)
      return !words.isEmpty && Set(words).count == words.count && words.allSatisfy(Self.isCode)
    }
  }

  /// Letters and digits, and no mere serial number.
  private static func isCode(_ word: String) -> Bool {
    word.utf8.allSatisfy { $0 < 0x80 && $0 > 0x20 } && word.contains(where: \.isNumber)
      && (word.count > 3 || word.contains(where: \.isLetter))
  }

  private static let codeWords = ["号", "码", "编号"]
  private static let otherNumbers = ["电话", "手机", "传真", "邮", "门牌", "账号", "帐号", "文号", "序号"]
}
