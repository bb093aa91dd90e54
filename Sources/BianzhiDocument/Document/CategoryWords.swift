/// 为市政府工作部门, 为市教育局所属事业单位: the sort of organ that a sentence gives.
enum CategoryWords {
  private static let categories = [
    (words: "政府工作部门", name: "政府工作部门"), (words: "政府组成部门", name: "政府工作部门"),
    (words: "事业单位", name: "事业单位"),
  ]
  private static let others = [String](words: "撤销 拟 建议 更名 整合 合并 原 不再 内设 下设 个")

  /// - Returns: the category as the ledger names it, and where its words stand in the sentence.
  static func read(_ words: String, of organ: String?) -> (name: String, range: Range<Int>)? {
    guard let organ, !words.replacing(organ, with: "").containsAny(others) else { return nil }
    for category in categories {
      guard let range = words.firstRange(of: category.words),
        words[range.upperBound...].first.map({ ",;。(".contains($0) }) ?? true
      else { continue }
      let clause =
        words[..<range.lowerBound].split(omittingEmptySubsequences: false) { ",;:".contains($0) }
        .last.map(String.init) ?? ""
      guard let verb = clause.firstIndex(where: { "为是系".contains($0) }),
        clause[..<verb].isEmpty || OrganWords.isSame(String(clause[..<verb]), organ),
        !clause.contains("、")
      else { continue }
      let place = { (index: String.Index) in words[..<index].unicodeScalars.count }
      return (category.name, place(range.lowerBound)..<place(range.upperBound))
    }
    return nil
  }
}
