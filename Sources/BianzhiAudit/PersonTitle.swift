/// Words around a person's name: forms of address, titles, endings of units.
enum PersonTitle {
  /// A text without the titles and forms of address at its end; empty where it is nothing but those.
  static func withoutTitle(_ text: String) -> String {
    var text = Substring(text)
    var isShorter = true
    while isShorter, !text.isEmpty {
      isShorter = false
      for ending in endings where text.hasSuffix(ending) {
        text = text.dropLast(ending.count)
        isShorter = true
        for rank in ["常务副", "第一副", "副", "代理", "代"]
        where titles.contains(ending) && text.hasSuffix(rank) {
          text = text.dropLast(rank.count)
          break
        }
        break
      }
    }
    return String(text)
  }

  /// A unit or title and the name behind it: 财政局吴刚, 局长吴刚; nil where there is none.
  ///
  /// A name has two to four letters, and what stands before it at least two, so that 刘会平 stays a name.
  static func split(_ text: String) -> (unit: String, name: String)? {
    for length in 2...4 where text.count >= length + 2 {
      let unit = text.dropLast(length)
      if titles.contains(where: unit.hasSuffix) || unitEndings.contains(where: unit.hasSuffix) {
        let name = text.suffix(length)
        guard !isUnit(String(name)) else { continue }
        return (String(unit), String(name))
      }
    }
    return nil
  }

  /// A name without the title that stands between its letters: 吴委员汀 is 吴汀; nil where there is none.
  static func withoutInnerTitle(_ name: String) -> String? {
    guard name.count > 3 else { return nil }
    for title in titles {
      guard let place = name.firstRange(of: title), place.lowerBound > name.startIndex,
        place.upperBound < name.endIndex
      else { continue }
      return String(name[..<place.lowerBound] + name[place.upperBound...])
    }
    return nil
  }

  /// Whether a text ends like a unit or a title, so that a name may follow.
  static func endsUnitOrTitle(_ text: Substring) -> Bool {
    titles.contains(where: text.hasSuffix) || unitEndings.contains(where: text.hasSuffix)
  }

  /// Whether a text ends with a word for people of whom there are many: 县里干部.
  static func isOfMany(_ text: String) -> Bool {
    ["干部", "成员", "领导", "同事", "等", "等人", "等同志"].contains(where: text.hasSuffix)
  }

  /// Whether a text of three letters or more ends like a unit.
  static func isUnit(_ text: String) -> Bool {
    text.count > 2 && unitEndings.contains(where: text.hasSuffix)
      || ["市委", "县委", "区委", "党委", "纪委", "编办", "市府", "区府", "县府"].contains(text)
  }

  /// The surname of 老吴, 小吴, 吴某 and 王局.
  static func familiarSurname(_ text: String) -> String? {
    if let first = text.first, "老小阿".contains(first) { return String(text.dropFirst()) }
    if let last = text.last, "局处科厅总工办某".contains(last) { return String(text.dropLast()) }
    return nil
  }

  static func isDoubleSurname(_ text: String) -> Bool { doubleSurnames.contains(text) }

  static let latin: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "prof", "comrade", "director", "chief", "head", "secretary",
    "mayor",
    "deputy", "section", "the", "of",
  ]

  private static let doubleSurnames: Set<String> = [
    "欧阳", "上官", "司马", "诸葛", "夏侯", "皇甫", "东方", "尉迟", "公孙", "慕容", "令狐", "司徒", "端木", "南宫", "申屠", "澹台",
  ]

  private static let titles = [
    "局长", "厅长", "部长", "处长", "科长", "股长", "主任", "书记", "主席", "市长", "县长", "区长", "镇长", "乡长", "院长", "校长",
    "馆长", "站长", "所长", "队长", "组长", "会长", "理事长", "秘书长", "台长", "社长", "园长", "检察长", "庭长", "总监", "经理",
    "主任科员", "调研员", "巡视员", "科员", "办事员", "会计", "出纳", "秘书", "干事", "专员", "委员", "常委", "组员", "干部", "负责人",
    "责任人", "经办人", "联络员", "审计师", "会计师", "工程师", "总工程师", "助理", "党组成员", "成员",
  ].sorted { $0.count > $1.count }

  private static let endings =
    (titles + ["同志", "先生", "女士", "老师", "师傅", "等同志", "等人", "等", "本人", "同事", "领导"])
    .sorted { $0.count > $1.count }

  private static let unitEndings = [
    "局", "厅", "部", "处", "科", "股", "室", "委", "办", "院", "校", "馆", "站", "所", "队", "组", "会", "中心", "单位",
    "机关",
    "政府", "镇", "乡", "街道", "县", "市", "区", "公司", "集团", "支部", "党组", "学校", "医院", "社",
  ]
}
