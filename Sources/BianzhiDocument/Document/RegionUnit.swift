/// 甲区设区城市管理局,内设…: the bureau that a place has, named by its level behind the name of the place.
enum RegionUnit {
  private static let levels = ["区", "县", "市"]

  /// - Returns: the whole name: 甲区城市管理局.
  static func read(_ text: String) -> String? {
    for level in levels {
      guard let range = text.firstRange(of: level + "设" + level),
        (1...8).contains(text[..<range.lowerBound].count),
        !text[..<range.lowerBound].contains(where: { ",、;:()".contains($0) })
      else { continue }
      let place = text[..<range.lowerBound] + level
      guard
        let own = OrganWords.leading(
          String(level + text[range.upperBound...]), before: Focus.follows)
      else { continue }
      let name = String(place + own.dropFirst())
      if OrganWords.isPlaced(name) { return name }
    }
    return nil
  }
}
