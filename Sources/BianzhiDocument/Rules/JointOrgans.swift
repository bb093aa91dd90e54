/// 甲馆和乙院、丙档案馆实行“一套班子、三块牌子”: one staff under several names.
enum JointOrgans {
  private static let phrases = ["一套班子", "一套人马", "两块牌子", "三块牌子", "一个机构、两块牌子"]

  /// Behind the clause that says so, where it names the organ that the text speaks of among them.
  static func end(in sentence: Sentence, of focus: String?) -> Int? {
    guard let focus else { return nil }
    let words = sentence.words
    guard
      let phrase = phrases.compactMap({ words.firstRange(of: $0) }).min(by: {
        $0.lowerBound < $1.lowerBound
      })
    else { return nil }
    let head = words[..<phrase.lowerBound]
    // Only what stands in the same clause is joined.
    guard !head.contains(where: { ",;:".contains($0) }),
      String(head).contains(OrganWords.withoutBrackets(focus))
    else { return nil }
    let place = sentence.range.lowerBound + words[..<phrase.upperBound].unicodeScalars.count
    return sentence.clauseEnd(from: place, notAfter: .max) < sentence.range.upperBound
      ? (place..<sentence.range.upperBound).first { sentence.form.text[$0] == "," } : nil
  }
}
