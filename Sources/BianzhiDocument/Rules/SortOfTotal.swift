/// 医院领导职数8名 in a reply to a health commission: the words name the sort of another unit.
enum SortOfTotal {
  private static let sorts = [String](words: "医院 学院 学校 大队 支队 校级 校 院级 馆 中心 所 队")

  /// Whether the words for all leaders name a sort that the organ is not of.
  static func isOther(_ words: String, _ label: Label, _ reader: SentenceReader) -> Bool {
    guard let sort = words.leading(sorts), let organ = reader.name(of: label.owner) else {
      return false
    }
    return isOther(sort, than: organ)
  }

  /// - Returns: the sort that a paragraph starts with where the organ is of another: 医院领导职数.
  static func start(_ words: String, than organ: String?) -> Bool {
    guard let organ, let sort = words.leading(sorts.filter { $0.count > 1 && !$0.hasSuffix("级") })
    else { return false }
    let behind = String(words.dropFirst(sort.count))
    return behind.leading(["领导", "设", "核定", "内设", "行政编制", "事业编制", "编制", "人员", "中层", "机构规格", "为"])
      != nil
      && isOther(sort, than: organ)
  }

  private static func isOther(_ sort: String, than organ: String) -> Bool {
    let kind = sort.hasSuffix("级") ? String(sort.dropLast()) : sort
    let name = OrganWords.withoutBrackets(organ)
    switch kind {
    case "校", "学校", "学院": return name.trailing(["校", "学", "学院", "园", "教育中心"]) == nil
    // 甲市妇幼保健院 is a hospital.
    case "医院": return !name.hasSuffix("院")
    default: return !name.hasSuffix(kind)
    }
  }
}
