/// A name that joins the plates of one unit: 中共甲镇委员会、甲镇人民政府, 县纪委监委, 教育局（体育局）.
///
/// 甲县教育局、乙县教育局 joins nothing by itself: whoever looks the names up sees whether they mean one unit.
enum JoinedPlates {
  /// - Parameter normal: a name in normal form.
  /// - Returns: the names, in the order in which they stand; empty where the text is one name.
  static func names(in normal: String) -> [String] {
    guard normal.endsWith("机关") || normal.endsWith("本级") || mayJoin(normal) else { return [] }
    guard normal.count >= 4, !normal.contains("-") else { return [] }
    if let zone = zoneOffices(normal) { return zone }
    for word in ["机关本级", "机关", "本级"] where normal.hasSuffix(word) {
      let name = String(normal.dropLast(word.count))
      guard isOffice(name) else { return [] }
      let plates = names(in: name)
      return plates.isEmpty ? [name] : plates
    }
    return inspection(normal) ?? townOffices(normal) ?? listed(normal) ?? bracketed(normal)
      ?? together(normal) ?? []
  }

  /// Most names hold nothing that could join two, which is told at once.
  private static func mayJoin(_ name: String) -> Bool {
    name.unicodeScalars.contains(where: isMark) || name.endsWith("委政府") || name.endsWith("监委")
      || zones.contains(where: name.endsWith)
      || ends(name, with: officeEndings) && name.dropLast().contains { "会委府".contains($0) }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "、", ",", "，", "/", "(": true
    default: false
    }
  }

  /// 县纪委监委, 县纪委、监委, 县纪委（监委）: the commission for discipline bears the name of the one for supervision.
  private static func inspection(_ name: String) -> [String]? {
    let plain = name.filter { !"、,，/()".contains($0) }
    for word in ["纪委监委", "纪委监察委", "纪检委监委", "纪律检查委员会监察委员会", "纪委监察委员会"] where plain.hasSuffix(word) {
      let place = plain.dropLast(word.count)
      return [place + "纪委", place + "监委"]
    }
    return nil
  }

  /// 甲镇党委政府, 甲镇党委、政府.
  private static func townOffices(_ name: String) -> [String]? {
    let plain = name.filter { !"、,，/()".contains($0) }
    for word in ["党委政府", "党委人民政府", "党政机关", "党工委办事处"] where plain.hasSuffix(word) {
      let place = String(plain.dropLast(word.count))
      guard ends(place, with: ["镇", "乡", "街道"]) else { return nil }
      return [place, place + (place.hasSuffix("街道") ? "工委" : "党委")]
    }
    return nil
  }

  /// 甲开发区党工委、管委会, 甲开发区管委会（党工委）, 甲开发区党工委、管委会机关: the people of a zone under the names of both.
  private static func zoneOffices(_ name: String) -> [String]? {
    var plain = name.filter { !"、,，/()".contains($0) }
    if let word = ["机关本级", "机关", "本级"].first(where: plain.hasSuffix) {
      plain = String(plain.dropLast(word.count))
    }
    guard let word = zones.first(where: plain.hasSuffix) else { return nil }
    let place = String(plain.dropLast(word.count))
    guard place.count >= 3, ends(place, with: ["区", "园", "港", "城"]) else { return nil }
    return [place + "管委会", place + "党工委"]
  }

  private static let zones = [
    "党工委管委会", "党工委和管委会", "党工委管理委员会", "管委会党工委", "管理委员会党工委", "工委管委会",
  ]

  /// 中共甲镇委员会、甲镇人民政府.
  private static func listed(_ name: String) -> [String]? {
    let parts = name.split { "、,，/".contains($0) }.map(String.init)
    guard (2...3).contains(parts.count), parts.allSatisfy(isOffice) else { return nil }
    return parts.map(OrganName.normal)
  }

  /// 甲县教育局（甲县体育局）.
  private static func bracketed(_ name: String) -> [String]? {
    guard name.hasSuffix(")"), let open = name.firstIndex(of: "("), open > name.startIndex else {
      return nil
    }
    var inner = String(name[name.index(after: open)...].dropLast())
    for word in ["加挂", "挂", "挂牌"] where inner.hasPrefix(word) {
      inner = String(inner.dropFirst(word.count))
      break
    }
    for word in ["的牌子", "牌子"] where inner.hasSuffix(word) {
      inner = String(inner.dropLast(word.count))
      break
    }
    let names = [String(name[..<open])] + inner.split { "、,，/".contains($0) }.map(String.init)
    guard names.count > 1, names.allSatisfy(isOffice),
      !names.dropFirst().contains(where: { name in others.contains(where: name.hasPrefix) })
    else { return nil }
    return names.map(OrganName.normal)
  }

  /// 中共甲镇委员会甲镇人民政府, without a mark between two names that begin with one place.
  private static func together(_ name: String) -> [String]? {
    for end in name.indices.dropFirst(3).reversed() {
      let (first, second) = (String(name[..<end]), String(name[end...]))
      guard ends(first, with: ["委员会", "纪委", "党委", "工委"]), isOffice(second),
        ends(second, with: officeEndings)
      else { continue }
      let (ours, theirs) = (OrganName.normal(first), OrganName.normal(second))
      let shared = String(zip(ours, theirs).prefix { $0 == $1 }.map(\.0))
      if shared.count >= 2,
        shared.contains(where: RegionNames.levelWords.contains)
          || shared.contains("街道")
      {
        return [ours, theirs]
      }
    }
    return nil
  }

  /// How brackets begin that name another unit: 财政局（借调县委办）.
  private static let others = [
    "借", "抽", "调", "原", "前", "派", "驻", "含", "除", "不含", "兼", "下设", "下属", "撤", "代", "与", "并入", "划",
  ]

  private static let officeEndings = ["委员会", "政府", "监委", "监察委", "办事处"]

  private static func isOffice(_ name: String) -> Bool {
    name.count >= 3
      && ends(
        name,
        with: [
          "局", "委员会", "委", "办公室", "办", "政府", "办事处", "部", "镇", "乡", "街道", "厅", "总工会", "联合会",
        ])
  }

  private static func ends(_ name: String, with endings: [String]) -> Bool {
    endings.contains { name.endsWith($0) }
  }
}
