import BianzhiCore
import Foundation
import GRDB

/// Whether a text names a person in particular, and not only a role, a surname or a unit.
enum PersonText {
  /// Why a text names nobody in particular; nil where one of those it lists is a whole name.
  static func objection(to text: String) -> Wording? {
    let folded = text.precomposedStringWithCompatibilityMapping
    let plain =
      folded.applyingTransform(StringTransform("Traditional-Simplified"), reverse: false) ?? folded
    var first: Wording?
    for part in plain.split(whereSeparator: { "、，,;；/／\n&+|".contains($0) }) {
      guard let why = objection(toOne: withoutBrackets(part)) else { return nil }
      first = first ?? why
    }
    return first ?? nothing
  }

  private static let nothing = Wording(zh: "没有写人", en: "nobody is named")
  private static let role = Wording(zh: "只写了职务或称呼，没有写人", en: "a role, and nobody in it")
  private static let surname = Wording(zh: "只写了姓", en: "a surname alone")
  private static let unit = Wording(zh: "只写了单位，没有写人", en: "a unit, and nobody in it")
  private static let hidden = Wording(zh: "没有写全名", en: "not the whole name")

  private static func objection(toOne text: String) -> Wording? {
    let blocks = text.split(whereSeparator: \.isWhitespace).map { letters($0) }
      .filter { !$0.isEmpty }
    guard !blocks.isEmpty else { return nothing }
    if blocks.contains(where: { $0.contains { $0.isASCII && $0.isLetter } }) {
      return objection(toLatin: text)
    }
    let whole = objection(toChinese: blocks.joined())
    // 财政局 李登科: what stands apart is read apart.
    guard whole != nil, blocks.count > 1 else { return whole }
    let isSpaced = blocks.allSatisfy { $0.count == 1 }
    return isSpaced || blocks.allSatisfy { objection(toChinese: $0) != nil } ? whole : nil
  }

  private static func objection(toLatin text: String) -> Wording? {
    let words = text.lowercased().split { !$0.isLetter || !$0.isASCII }.map(String.init)
    let names = words.filter { !roles.contains($0) && !PersonTitle.latin.contains($0) }
    if names.isEmpty { return role }
    return names.contains { $0.count > 1 && $0.contains { $0 != "x" } } ? nil : hidden
  }

  private static func objection(toChinese text: String) -> Wording? {
    let bare = PersonTitle.withoutTitle(text)
    guard !bare.isEmpty else { return role }
    if bare.allSatisfy(\.isNumber) { return nothing }
    if bare.contains("某") { return hidden }
    if bare.count == 1 || PersonTitle.isDoubleSurname(bare) { return surname }
    if roles.contains(bare)
      || modifiers.contains(where: { bare.hasPrefix($0) && !startsLikeName(bare) })
    {
      return role
    }
    switch bare.count {
    case 2:
      if ["市委", "县委", "区委", "党委", "纪委", "编办", "编委", "市府", "区府", "县府"].contains(bare) {
        return unit
      }
      if PersonTitle.familiarSurname(bare) != nil { return surname }
      // 财政局长 is no person of the name 财政.
      return bare != text && !startsLikeName(bare) ? role : nil
    case 3:
      return PersonTitle.isUnit(bare) && !mayBeName(bare) ? unit : nil
    default:
      if nameBehindUnit(bare) { return nil }
      return PersonTitle.isUnit(bare) ? unit : nil
    }
  }

  /// Whether a whole name stands behind a unit or a title: 财政局吴刚, 局长吴刚.
  private static func nameBehindUnit(_ text: String) -> Bool {
    (2...4).contains { length in
      guard text.count >= length + 2 else { return false }
      let name = String(text.suffix(length))
      return PersonTitle.endsUnitOrTitle(text.dropLast(length)) && startsLikeName(name)
        && !roles.contains(name) && (!PersonTitle.isUnit(name) || mayBeName(name))
    }
  }

  /// 李登科 and 张学会 end like units and are names.
  private static func mayBeName(_ text: String) -> Bool {
    text.count == 3 && startsLikeName(text) && text.first != "金"
      && text.last.map { "科社会乡".contains($0) } == true
  }

  private static func startsLikeName(_ text: String) -> Bool {
    text.first.map { commonSurnames.contains($0) } ?? false
  }

  private static func letters(_ text: Substring) -> String {
    let kept = text.unicodeScalars.filter {
      ($0.properties.isAlphabetic || $0.properties.numericType != nil)
        && !$0.properties.isDefaultIgnorableCodePoint
    }
    return String(String.UnicodeScalarView(kept))
  }

  private static func withoutBrackets(_ text: Substring) -> String {
    var (bare, depth) = ("", 0)
    for letter in text {
      if "([{〔【〈《<".contains(letter) {
        depth += 1
      } else if ")]}〕】〉》>".contains(letter) {
        depth = max(0, depth - 1)
      } else if depth == 0 {
        bare.append(letter)
      }
    }
    return bare
  }

  /// The surnames of nine in ten people.
  private static let commonSurnames = Set(
    """
    王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭\
    廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂\
    焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁时舒耿牟卜肖詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵
    """.filter { !$0.isWhitespace })

  /// What stands before a role.
  private static let modifiers = [
    "主要", "分管", "有关", "相关", "单位", "上级", "下级", "本级", "主管", "现任", "原任", "新任", "前任", "该", "我", "本",
  ]

  /// What is written where a name belongs and is none.
  private static let roles: Set<String> = [
    "领导", "首长", "上级", "组织", "集体", "班子", "领导班子", "大家", "全体", "自己", "我们", "他人", "别人", "某人", "专人",
    "双方",
    "甲方", "乙方", "群众", "职工", "员工", "同事", "同上", "同前", "待定", "代签", "签字", "签名", "盖章", "授权", "默认", "未知",
    "不详", "空白", "没有", "无人", "暂无", "局里", "单位", "机关", "党组", "党委", "财政", "人事", "组织上", "一把手", "二把手",
    "三把手", "当事人", "负责同志", "主要", "分管", "常委会", "会议", "党组会", "办公会", "集体研究", "研究决定", "审批", "批准",
    "leader", "leaders", "leadership", "boss", "manager", "minister", "officer", "office", "bureau",
    "department", "committee", "commission", "board", "unit", "organ", "organization", "government",
    "party", "me", "myself", "self", "i", "we", "us", "he", "she", "they", "nobody", "somebody",
    "someone", "anyone", "everybody", "anonymous", "none", "null", "nil", "na", "n", "a", "unknown",
    "approved", "approver", "owner", "person", "in", "charge", "supervisor", "chairman", "chair",
    "chairwoman", "president", "vice", "commissioner", "staff", "team", "group", "superior",
    "superiors", "management", "admin", "administrator", "user", "principal", "governor", "general",
    "acting", "responsible", "same", "ditto", "and", "or", "my", "our", "his", "her", "their", "x",
    "tbd", "todo", "county", "city", "town", "district", "finance", "personnel", "senior",
  ]
}

extension Desk {
  /// Refuses a text that names nobody in particular: a role, a surname, a unit, an organ of the ledger.
  ///
  /// - Parameter subject: what it is about, as a refusal names it.
  func requirePerson(_ text: String, for subject: String) throws {
    if let why = PersonText.objection(to: text) {
      throw Refusal.notAPerson(subject, text, why)
    }
    let isOrgan = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM organ_row WHERE name = ? AND ended IS NULL)",
      arguments: [text.filter { !$0.isWhitespace }])
    if isOrgan == true {
      throw Refusal.notAPerson(
        subject, text, Wording(zh: "台账中的机构名称", en: "the name of an organ in the ledger"))
    }
  }

  /// Refuses an approver who is missing, nobody in particular, or who acts.
  ///
  /// - Parameter others: further people who may not approve it.
  func requireApprover(
    _ approver: String?, for subject: String, besides others: [String] = [],
    otherwise refusal: Refusal
  ) throws {
    guard let approver, !PersonName.isNobody(approver) else { throw refusal }
    try requirePerson(approver, for: subject)
    for other in [person] + others where !other.isEmpty {
      switch PersonMatch(approver, other) {
      case .other: continue
      case .same: throw refusal
      case .unclear(let why): throw Refusal.unclearPerson(subject, approver, other, why)
      }
    }
  }
}
