/// 甲局跨地区设置15个专员办事处(…),作为甲局的派出机构,行政编制304名: the places are those of the offices.
enum PostedGroup {
  private static let verbs = ["跨地区设置", "跨区域设置", "派驻设置"]

  /// - Returns: the words for the offices, and the place behind the clauses that tell of them.
  static func read(_ words: String) -> (name: String, end: Int)? {
    for verb in verbs {
      guard let range = words.firstRange(of: verb) else { continue }
      let behind = words[range.upperBound...]
      let name = String(behind.prefix { !",;:(。".contains($0) })
      guard name.first?.isNumber == true, GroupWords.read(name, isApproval: true) != nil else {
        continue
      }
      let end = words[..<range.upperBound].unicodeScalars.count + name.unicodeScalars.count
      return (name, end)
    }
    return nil
  }
}
