/// Whose a place is, where the unit's name stands beside it without any other word.
extension PlaceElsewhere {
  /// 县水利局 of 县水利局占编 and 占编单位县水利局; nil for what names no unit in particular (县局占编) or a place that was.
  ///
  /// 编制 and 在编 behind a name say nothing beyond doubt: 县局编制 and 全局在编 are said of a unit's own people.
  static func holder(in text: String) -> String? {
    guard let found = text.wholeMatch(of: placesOf) ?? text.wholeMatch(of: unitOfPlace) else {
      return nil
    }
    let unit = String(found.1)
    return past.contains(where: unit.startsWith) || sortsOfPlaces.contains(where: unit.holds)
      ? nil : unit
  }

  /// Whose place it may be by a part that says only 编制 behind a unit's name: 民政局编制, 县财政局行政编. People who hold places
  /// of their own unit are called so, too.
  static func named(in part: String) -> String? {
    guard part.holds("编"), let found = part.wholeMatch(of: namedPlace) else { return nil }
    let unit = String(found.1)
    return past.contains(where: unit.startsWith) || sortsOfPlaces.contains(where: unit.holds)
      || !isUnit(unit) ? nil : unit
  }

  nonisolated(unsafe) private static let namedPlace: Regex<(Substring, Substring)> =
    /(?:系|为|属|现)?(.{2,16}?)的?(?:行政|事业|参公|政法专项|政法)?编制?(?:人员)?/
  nonisolated(unsafe) private static let placesOf: Regex<(Substring, Substring)> =
    /(?:系|为|属|现|仍)?(.{2,16}?)的?占编(?:人员|干部|职工|同志)?/
  nonisolated(unsafe) private static let unitOfPlace: Regex<(Substring, Substring)> =
    /占编(?:所在)?单位[为是]?(.{2,20})/

  /// Begin what is no longer so, or not yet, or what is done with a place.
  private static let past = ["原", "曾", "核", "收", "划", "调", "待", "拟", "申", "占", "使", "在", "从", "由"]
  private static let sortsOfPlaces = [
    "事业单位", "行政单位", "机关单位", "参公单位", "全额", "差额", "公益", "空余", "超编", "缺编", "满编",
    "全局", "县局", "市局", "区局", "省局", "州局", "二级单位", "乡镇", "县里", "市里", "区里",
  ]
}
