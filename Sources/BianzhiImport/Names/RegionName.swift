/// Names of counties, cities and provinces that stand alone: they say where units are, and not which one is meant.
enum RegionName {
  static func isAlone(_ name: String) -> Bool {
    guard (2...8).contains(name.count), let last = name.last, "省市县区州旗盟".contains(last) else {
      return false
    }
    return !zones.contains(where: name.hasSuffix)
  }

  /// Zones have an office with people of its own.
  private static let zones = [
    "开发区", "新区", "园区", "高新区", "保护区", "景区", "示范区", "灌区", "林区", "矿区", "管理区",
  ]
}
