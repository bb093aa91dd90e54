/// Words that stand where an inner body's name is asked for and mean the unit itself: 局领导, 领导班子, 本级.
///
/// People listed so belong to no inner body, and leaders among them lead the unit.
package enum UnitWord {
  /// What a written text means beside the unit's names.
  package enum Reading: Hashable, Sendable {
    /// The unit itself, whichever it is.
    case unit
    /// The unit itself if this is one of its names: 江海市财政局领导 gives 江海市财政局.
    case unitNamed(String)
    /// A body's name.
    case body
  }

  /// What `name_decision` holds for a written body that means the unit itself.
  package static let itself = "本单位"
  /// The same as an answer.
  package static let itselfWording = Wording(zh: itself, en: "the unit itself")

  /// Whether somebody says by this answer that the unit itself is meant.
  package static func isItself(_ answer: String) -> Bool {
    answer == itselfWording.en || read(answer) == .unit
  }

  /// What a name above rows is called that heads a section of the unit above it.
  package static let sectionWording = Wording(zh: "只是小标题", en: "only a section")

  /// Whether somebody says by this answer that a name above rows is none of a unit.
  package static func isSection(_ answer: String) -> Bool {
    [sectionWording.zh, sectionWording.en, itself, itselfWording.en].contains(answer)
  }

  /// Whether a text names the leaders of a unit, whichever it is: 室领导, 医保中心领导班子. No inner body is called so.
  static func namesLeaders(_ written: String) -> Bool {
    let text = bare(written)
    return leaders.contains { text.endsWith($0) && text.utf8.count > $0.utf8.count }
  }

  /// A text read once, to be asked about beside the names of many units.
  package struct Text: Sendable {
    package let reading: Reading
    fileprivate let bare: String

    package init(_ written: String) {
      bare = UnitWord.bare(written)
      reading = UnitWord.reading(of: bare)
    }

    /// Whether it may stand for a unit that is called otherwise; 办公室 and 人事科 are nobody's but a body's name.
    package var mayNameUnit: Bool {
      reading != .body || UnitWord.sorts.contains(where: bare.endsWith)
    }
  }

  /// The names of one unit, made comparable once for many texts.
  package struct Names: Sendable {
    private let bare: [String]

    package init(_ names: some Sequence<String>) { bare = names.map(UnitWord.bare) }

    /// Whether the text means the unit itself.
    package func areMeant(by text: Text) -> Bool {
      switch text.reading {
      case .unit: true
      case .unitNamed(let name): bare.contains { UnitWord.isName(name, of: $0) }
      case .body: bare.contains { UnitWord.isName(text.bare, of: $0) }
      }
    }
  }

  /// - Parameter written: the text of the cell, in any width and with any blanks or brackets.
  package static func read(_ written: String) -> Reading { reading(of: bare(written)) }

  private static func reading(of text: String) -> Reading {
    if whole.contains(text) { return .unit }
    for tail in tails where text.utf8.count > tail.utf8.count && text.endsWith(tail) {
      let stem = String(text.dropLast(tail.count))
      if sorts.contains(stem) || isSortOfPlace(stem) { return .unit }
      // 室领导 and 庭领导: one character is the sort of a unit, and that of a body is none of its own.
      if stem.count == 1, leaders.contains(tail) {
        return bodySorts.contains(stem) ? .body : .unit
      }
      return stem.count > 2 ? .unitNamed(stem) : .body
    }
    return .body
  }

  /// 县局 of 县局机关: the sort of a unit behind the word of its level.
  private static func isSortOfPlace(_ text: String) -> Bool {
    guard let first = text.first, places.contains(first) || "镇乡".contains(first) else {
      return false
    }
    return sorts.contains(String(text.dropFirst()))
  }

  /// Whether the text means the unit itself, which bears these names.
  package static func means(_ written: String, unit names: some Sequence<String>) -> Bool {
    Names(names).areMeant(by: Text(written))
  }

  /// Whether a text is the unit's name, whole or without the place in front: 财政局 and 市财政局 of 岚汀市财政局.
  private static func isName(_ text: String, of unit: String) -> Bool {
    if text == unit { return true }
    guard unit.endsWith(text), text.count >= 3, sorts.contains(where: text.endsWith) else {
      return false
    }
    let place = unit.dropLast(text.count)
    if let last = place.last, places.contains(last) { return place.count >= 2 }
    return text.first.map(places.contains) == true && (2...3).contains(place.count)
  }

  private static let places: Set<Character> = ["省", "市", "县", "区", "州", "旗", "盟"]

  /// The text in one width without blanks, brackets and what joins words.
  private static func bare(_ text: String) -> String {
    BodyCell.plain(text).filter { !"()、,，-·/.：:".contains($0) }
  }

  /// Texts that mean the unit as they stand.
  private static let whole: Set<String> = Set(
    """
    领导 领导班子 领导班子成员 班子 班子成员 领导成员 领导人员 党政领导 党政班子 党政领导班子 党政领导班子成员
    党组 党组成员 党委成员 党组领导 党委领导 党组班子 党委班子 主要领导 分管领导 在职领导 现职领导 行政领导 行政班子
    两委班子 四套班子 本级 本部 本级机关 机关 机关本级 机关本部 本机关 本单位 单位 单位本级
    单位本部 单位机关 局机关 委机关 厅机关 办机关 院机关 部机关 会机关 校机关 镇机关 乡机关 街道机关 市本级 县本级 区本级
    本局 本委 本厅 本办 本院 本校 本中心 本馆 本所 本站 本会 本部 本镇 本乡 局长室 厅长室 院长室 校长室 书记室 领导室
    班子领导 局党组 委党组 厅党组 院党组 办党组 局党委 委党委 院党委 省管干部 市管干部 县管干部 区管干部
    全局 全委 全院 全校 全馆 全站 全所 全镇 全乡 全中心 全单位
    局本级 委本级 厅本级 院本级 校本级 部本级 办本级 局本部 委本部 院本部 校本部 厅本部
    机关人员 机关干部 机关职工 机关干部职工 机关工作人员 机关科室 机关股室 机关处室 机关各科室 机关各股室 机关各处室
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// What stands behind the sort or the name of a unit; the longer ones first.
  private static let tails = [
    "机关工作人员", "机关干部职工", "领导班子成员", "机关各科室", "机关各股室", "机关各处室", "领导班子", "班子成员", "党组成员", "党委成员",
    "领导成员", "领导干部", "领导人员", "党政领导", "机关本级", "机关本部", "本级机关", "机关人员", "机关干部", "机关职工", "机关科室",
    "机关股室", "机关处室", "领导", "班子", "本级", "本部", "机关",
  ]

  private static let leaders = [
    "领导班子成员", "领导班子", "班子成员", "党组成员", "党委成员", "领导成员", "领导干部", "领导人员", "党政领导", "领导", "班子",
  ]
  private static let bodySorts: Set<String> = ["科", "股", "系", "组"]

  /// Words for sorts of units, as in 局领导 and 院领导班子.
  private static let sorts: Set<String> = Set(
    """
    局 厅 委 办 院 校 馆 所 站 会 社 台 园 队 部 处 县 市 区 镇 乡 街道 旗 州 省 中心 单位 机关 部门 本级 本局 本委 本院
    本校 本单位 本部门 本中心 支队 大队 总队 分局 总局 医院 学校 学院 公司 集团 管委会 党委 党组 行政 党政 县委 市委 区委 镇党委
    乡党委 党工委 办事处 街道办 局党组 局党委 委党组 院党组 院党委 校党委 办党组 部务会 常委会 政府 人大 政协 法院 检察院
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
