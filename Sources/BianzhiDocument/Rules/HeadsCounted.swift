/// 主任1名,副主任1名,督查室主任1名;正科级领导职数19名: heads of sections have a number of their own behind it.
enum HeadsCounted {
  private static let words = ["科级领导职数", "处级领导职数", "股级领导职数", "内设机构领导职数", "中层领导职数", "科级职数", "股级职数"]

  /// Whether the organ's own deputies stand before the number, and the number of heads of inner bodies behind it.
  static func areTold(behind place: NumberRule.Place, _ reader: SentenceReader) -> Bool {
    let organ = reader.draft.organs.first { $0.name == reader.focus }
    guard let organ, !organ.leaders.deputy.isEmpty,
      organ.leaders.deputy.contains(where: {
        $0.span.start >= reader.form.offsets[reader.sentence.range.lowerBound]
      })
    else { return false }
    let paragraph = reader.form.text[place.end...].prefix { $0 != "\n" && $0 != "。" }
    return String(String.UnicodeScalarView(paragraph)).containsAny(words)
  }
}
