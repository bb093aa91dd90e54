/// Characters of other words that names of places end with too: 青原区, 三原县.
enum RegionCharacters {
  private static let ends = ["区", "县", "市", "镇", "乡", "州"]

  /// Without 原 and the like before the level of a place. At the start they tell of the time before: 原县水利局.
  static func withoutPlaces(_ text: String) -> String {
    var rest = text
    for end in ends {
      for range in rest.ranges(of: "原" + end).reversed() {
        guard range.lowerBound > rest.startIndex, rest[range.upperBound...].first != "级" else {
          continue
        }
        rest.removeSubrange(range)
      }
    }
    return rest
  }
}
