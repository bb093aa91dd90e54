/// Names of organs, told by their form.
enum OrganWords {
  private static let suffixes = [String](
    words: """
      委员会 办公室 管理局 分局 局 厅 委 办 部 院 中心 所 站 大队 支队 总队 馆 学校 学院 大学 医院 联合会 协会 法院 检察院 街道办事处
      办事处 管委会 署 人民政府 政府 镇 乡 街道 社 台 处 会 妇联 残联 文联 侨联 科协 工商联 社科联 政协 人大 局机关 校 中学 小学 幼儿园 园 公司 党校 政研室 研究室 教研室 参事室 队 组 宫 基地 林场 农场 牧场 水库 机场 剧团 艺术团 歌舞团 总会 研究院 研究所
      """)
  /// Ends that inner bodies have too.
  private static let weak = [String](words: "办公室 部 处 队 组 室 会 办 所 站 社 台 园 委 镇 乡 校 院 馆 署")
  private static let strong = [String](
    words: "委员会 管理局 局 厅 中心 大队 支队 总队 学校 学院 大学 医院 卫生院 联合会 执法队 法院 检察院 办事处 人民政府 管委会 街道 中学 小学")
  private static let regions = Set("省市县区州旗盟国镇乡".unicodeScalars)
  /// Words that no name holds: what stands before or behind a name.
  private static let foreign = [
    "编制", "核定", "职数", "人员", "内设", "下设", "设立", "撤销", "组建", "整合", "划入", "划出", "调整", "增加", "减少", "核增",
    "核减", "同意", "关于", "根据", "按照", "所属", "下属", "直属", "所辖", "下辖", "机关", "本级", "各", "每", "原", "该",
    "全系统", "共", "名",
    "为", "将", "由", "从", "不", "其", "承担", "负责", "对", "你", "我", "以及", "设置", "等", "现有", "通知",
    "规定",
    "和县", "设区", "分别", "配备", "领导", "主要", "职责", "职能", "比", "较", "多", "向", "给", "归", "若", "参照", "年",
    "月",
    "挂",
    "加挂", "牌子", "更名", "合并", "加强", "推进", "保留", "名称", "经", "委托", "收回", "加上", "另", "含", "专职",
    "常务", "派出", "设在", "现在的", "目前的", "兼", "是", "的", "完成", "交办", "承办", "隶属", "附属于", "归口", "主管", "接受",
    "镇属", "乡属", "站所", "乡镇所", "乡镇站", "二级学院", "基层所", "基层站", "位于", "干部编制", "军转干部", "空余", "空缺", "局属",
    "委属", "坐落", "建于",
    "成立于", "书记", "副主任", "副局长", "部长", "局长",
  ]

  /// Words of names in which such a word is only a part.
  private static let compounds = [String](
    words: """
      经济 经贸 经信 财经 经营 经办 外经 对外 对台 青年 少年 老年 公共 共青团 中共 高等 平等 名城 名胜 归国 归侨 给水 供给 多元 不动产 从业 草原 高原
      平原 太原 中原 原子 自由 机构编制委员会 编制委员会 编办 领导小组 机关事务 直属机关 机关工委 机关工作 机关幼儿园 机关医院 机关服务 机关党 其他 派出所 向阳 含山 人员服务 人员管理
      设区市 设区的市
      """)

  /// 甲市教育局、甲市体育局 and 甲市教育局和甲市体育局 are two names.
  private static func isSeveral(_ text: String) -> Bool {
    ["、", "和", "与", "及"].contains { word in
      text.ranges(of: word).contains { range in
        let first = String(text[..<range.lowerBound])
        return first.count >= 3 && first.trailing(suffixes) != nil
      }
    }
  }

  private static func holdsForeign(_ text: String) -> Bool {
    RegionCharacters.withoutPlaces(compounds.reduce(text) { $0.replacing($1, with: "") })
      .containsAny(foreign)
  }

  /// Whether the text as a whole is the name of an organ.
  static func isName(_ text: String) -> Bool {
    isPlainName(text) && !isGlued(withoutBrackets(text))
  }

  /// Whether the text has the form of a name, verbs within it left aside.
  static func isPlainName(_ text: String) -> Bool {
    let bare = withoutBrackets(text)
    guard (3...40).contains(bare.unicodeScalars.count), bare.trailing(suffixes) != nil,
      // 市体育局局领导职数 is that of 市体育局.
      !isDoubled(bare),
      bare.unicodeScalars.allSatisfy(isNameScalar), !holdsForeign(bare), !isSeveral(bare),
      // 离退休干部局 is a body inside an organ.
      !bare.hasPrefix("离退休"), !isVerb(bare)
    else { return false }
    if bare.unicodeScalars.contains(where: regions.contains) || bare.contains("苏木")
      || MinistryWords.isName(bare)
    {
      return true
    }
    return bare.trailing(strong) != nil && bare.unicodeScalars.count >= 4
  }

  private static func isDoubled(_ text: String) -> Bool {
    guard let last = text.last, "局委厅办院会部校馆".contains(last) else { return false }
    return text.dropLast().last == last
  }

  private static let furnished = ["建设", "设计", "设备", "设施", "设区"]

  /// 设管委会 and 甲局设办公室 tell of a body, 建议甲局 of 甲局.
  private static func isVerb(_ text: String) -> Bool {
    text.hasPrefix("建议")
      || furnished.reduce(text) { $0.replacing($1, with: "") }.contains("设")
  }

  /// Whether the text is the name of an organ that tells its place, or a ministry.
  static func isPlaced(_ text: String) -> Bool {
    isName(text)
      && (text.unicodeScalars.contains(where: regions.contains) || MinistryWords.isName(text))
  }

  /// Whether the words can name a unit that a text makes, which need not tell a place.
  static func isUnit(_ text: String) -> Bool {
    (4...40).contains(text.unicodeScalars.count) && text.trailing(suffixes + ["基地", "团"]) != nil
      && text.unicodeScalars.allSatisfy(isNameScalar) && !holdsForeign(text) && !isSeveral(text)
  }

  /// Whether the words name a department without its place, as 宣传部 in a yearbook.
  static func isDepartment(_ text: String) -> Bool {
    (3...20).contains(text.unicodeScalars.count) && text.trailing(suffixes) != nil
      && text.unicodeScalars.allSatisfy(isNameScalar) && !holdsForeign(text) && !isSeveral(text)
  }

  private static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value) || "、××XxＸ〇○".unicodeScalars.contains(scalar)
      || ("A"..."Z").contains(scalar) || scalar == "·"
  }

  /// A name without 以下简称 and second names behind it.
  static func withoutBrackets(_ text: String) -> String {
    guard text.hasSuffix(")"), let open = text.firstIndex(of: "("), open > text.startIndex else {
      return text
    }
    return String(text[..<open])
  }

  /// What stands before the place in the name of a branch of a national bureau.
  private static let heads: Set<String> = ["国家税务总局", "国家统计局", "国家金融监督管理总局", "中华人民共和国"]

  /// Whether both are one organ: the same name, or the end of it without the region.
  static func isSame(_ one: String, _ other: String) -> Bool {
    let (one, other) = (
      MinistryWords.full(withoutBrackets(one)), MinistryWords.full(withoutBrackets(other))
    )
    let (long, short) = one.count >= other.count ? (one, other) : (other, one)
    guard long.hasSuffix(short) else { return ShortNames.isSame(one, other) }
    if long == short || heads.contains(String(long.dropLast(short.count))) { return true }
    guard let first = short.unicodeScalars.first else { return false }
    if short.count >= 3, let last = long.dropLast(short.count).last, "省市县区州".contains(last) {
      return true
    }
    return short.count >= 4 && "省市县区州旗盟镇乡".unicodeScalars.contains(first)
  }

  private static let sorts: [String: [String]] = [
    "办事处": ["街道", "办事处"], "街道": ["街道", "办事处"], "管委会": ["管委会", "管理委员会"],
    "镇": ["镇", "镇人民政府", "镇政府", "镇党委政府", "镇党委、政府"],
    "乡": ["乡", "乡人民政府", "乡政府", "乡党委政府", "乡党委、政府"],
    "政府": ["政府", "镇", "乡"], "镇政府": ["镇", "镇人民政府", "镇政府"],
    "乡政府": ["乡", "乡人民政府", "乡政府"], "委": ["委", "委员会"], "办": ["办", "办公室"],
    "校": ["校", "学", "学院", "幼儿园"], "部": ["部", "指挥部"],
  ]

  /// Whether 办事处 and the like can mean the organ.
  static func isOfSort(_ name: String, _ sort: String) -> Bool {
    let bare = withoutBrackets(name)
    // 市局 is no county's.
    if sort.count == 2, let level = sort.first, let kind = sort.last, "省市县区州".contains(level) {
      return bare.hasSuffix(String(kind)) && bare.last { "省市县区州".contains($0) } == level
    }
    return (sorts[sort] ?? [sort]).contains(where: bare.hasSuffix)
  }

  /// The longest organ name that the text starts with and one of the words follows.
  static func leading(_ text: String, before follow: [String]) -> String? {
    var found: String?
    var end = text.startIndex
    var length = 0
    while end < text.endIndex, length < 40 {
      end = text.index(after: end)
      length += 1
      guard length >= 3 else { continue }
      let rest = text[end...]
      guard rest.isEmpty || follow.contains(where: { rest.hasPrefix($0) }) else { continue }
      // 甲市委编办 is no 甲市委 that has places.
      if rest.hasPrefix("编办") || rest.hasPrefix("编委") { continue }
      let name = String(text[..<end])
      // 甲局所属乙站 is no 甲局所.
      if name.hasSuffix("所"), let next = rest.first, "属辖在需管有".contains(next) { continue }
      if isName(name) { found = name }
    }
    return found
  }

  /// Whether a name of an organ stands anywhere in the text.
  static func contains(in text: String) -> Bool {
    let pieces = text.split { "，。；：、,:;()（）《》".contains($0) }
    return pieces.contains { piece in
      strong.contains { suffix in
        piece.ranges(of: suffix).contains { range in
          let head = piece[..<range.upperBound].suffix(12)
          return head.unicodeScalars.contains(where: regions.contains)
        }
      }
    }
  }
}
