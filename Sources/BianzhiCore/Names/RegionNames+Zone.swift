extension RegionNames {
  /// The zone with which every name of a ledger begins: 澜湾经济开发区 of 澜湾经济开发区招商中心.
  ///
  /// - Returns: nil where one begins otherwise, or says nothing besides.
  static func zone(of names: [String]) -> String? {
    let zones = names.map { name -> String? in
      guard let match = name.prefixMatch(of: zoneInFront), match.range.upperBound < name.endIndex
      else { return nil }
      return String(match.output.1)
    }
    guard let first = zones.first, let zone = first, zones.allSatisfy({ $0 == zone }) else {
      return nil
    }
    return zone
  }

  // Read once; it is only read from, by any thread.
  nonisolated(unsafe) private static let zoneInFront =
    #/(?:中共)?(\p{Han}{1,5}?(?:经济技术开发区|高新技术产业开发区|高新技术开发区|经济开发区|工业集中区|工业园区|产业园区|科技园区|物流园区|化工园区|旅游度假区|综合保税区))/#
}
