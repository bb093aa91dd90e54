import BianzhiCore

/// What a whole table says of its people: its captions, or else its sheet's or its file's name.
extension PeopleGroup {
  /// - Parameter sheets: the names of the sheets beside it.
  static func of(
    _ captions: [Caption], sheet: String?, file: String, beside sheets: Set<String> = []
  ) -> PeopleGroup? {
    var group =
      sheet.flatMap { PeopleGroup(sheet: $0, beside: sheets) } ?? PeopleGroup(title: file)
    for caption in captions {
      group = caption.texts.lazy.compactMap { PeopleGroup(labelled: $0) }.first ?? group
      guard caption.texts.count == 1, let text = caption.texts.first else { continue }
      group = PeopleGroup(title: text) ?? PeopleGroup(heading: text) ?? group
    }
    return group
  }

  /// Whether all of its people have left: 退休, 调出, 死亡.
  var hasLeft: Bool {
    guard let state else { return false }
    return PersonState(rawValue: WordReading(of: state, in: "state").code)?.isLeft == true
  }

  /// The state of people of several ways of leaving: 退休、死亡人员 are all gone, whichever way.
  ///
  /// - Parameter words: a title without what it says of the table.
  /// - Returns: the first of the ways; nil where a title names fewer than two, or people in post beside them.
  static func leavers(in words: String) -> String? {
    var (rest, found) = (words[...], [String]())
    while true {
      for end in ["工作人员", "干部职工", "人员", "干部", "职工", "同志"] where rest.endsWith(end) {
        rest = rest.dropLast(end.count)
        break
      }
      guard let way = ways.first(where: rest.endsWith) else { break }
      found.append(way)
      rest = rest.dropLast(way.count)
      while let last = rest.last, "、和及与或/含".contains(last) { rest = rest.dropLast() }
    }
    guard found.count > 1, !others.contains(where: rest.holds),
      !["拟", "待", "将", "应", "未", "非", "无", "为", "不含"].contains(where: rest.endsWith)
    else { return nil }
    return found.last
  }

  private static let ways = [
    "离退休", "退休", "离休", "退职", "调出", "调离", "辞职", "辞退", "离职", "死亡", "去世", "病故", "已故", "开除", "解聘", "除名",
  ]
}
