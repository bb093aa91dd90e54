import BianzhiCore

/// The name that a heading holds.
extension PartOrgan {
  /// Without the number of the part, the words that only say that a unit follows, and a count behind it.
  static func name(in text: String) -> String {
    var name = text.filter { !$0.isWhitespace }[...]
    // Most texts begin and end otherwise, which is told sooner than by a pattern.
    if let first = name.first, "（(第0123456789一二三四五六七八九十".contains(first),
      let number = name.prefixMatch(of: number)
    {
      name = name[number.range.upperBound...]
    }
    if name.contains(where: { "：:".contains($0) }), let label = name.prefixMatch(of: label) {
      name = name[label.range.upperBound...]
    }
    if let last = name.last, "）)人名：:。".contains(last), let tail = name.firstMatch(of: tail) {
      name = name[..<tail.range.lowerBound]
    }
    return String(name)
  }

  // A pattern is read anew wherever it stands, so each is read once. They are only read from, by any thread.
  nonisolated(unsafe) private static let number =
    #/[（(]?第?[0-9一二三四五六七八九十]{1,3}(部分)?[）)、.．：:]+/#
  nonisolated(unsafe) private static let label =
    #/[下所直附属二三级参公事业行政机关填报]*(单位|机构|部门)(名称|全称)?[：:]/#
  nonisolated(unsafe) private static let tail =
    #/([（(](共|合计)?[0-9一二三四五六七八九十百]+[人名个]?[）)]|共?[0-9]+[人名])?[：:。]?$/#
}
