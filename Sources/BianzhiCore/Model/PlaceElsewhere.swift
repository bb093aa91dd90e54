/// A part of a note that says with whom somebody holds the place: 编制在省厅, 人事关系在原单位, 占用县卫健局编制.
///
/// Whether the unit that is named is the roster's own is for the reader to compare: 编制在本单位 is none, and so is what
/// only was (原编制在省厅).
package struct PlaceElsewhere: Hashable, Sendable {
  /// The unit as it is written; "" where the part only says that it is not this one.
  package let unit: String

  /// - Parameter part: of a note, between its stops.
  package init?(_ part: String) {
    let text = Self.bare(part)
    guard ["编", "关系", "兼", "借", "抽", "跟班", "派"].contains(where: text.holds) else { return nil }
    if let found = Self.lender(in: text) {
      unit = found
    } else if let found = text.wholeMatch(of: Self.loan), !Self.mayBeDrawnOff(text) {
      unit = String(found.1)
    } else if let found = text.wholeMatch(of: Self.relation) {
      unit = String(found.1)
    } else if let found = text.wholeMatch(of: Self.use) {
      unit = String(found.1)
    } else if let found = text.wholeMatch(of: Self.heldAt) ?? text.wholeMatch(of: Self.movedTo) {
      unit = String(found.1)
    } else if text.wholeMatch(of: Self.notHere) != nil || Self.concurrent.contains(text) {
      unit = ""
      return
    } else if let found = Self.holder(in: text) {
      unit = found
    } else {
      return nil
    }
    guard Self.isUnit(unit) else { return nil }
  }

  /// Whether a note holds a character without which no part says it, told without making a text of it.
  package static func mayStand(in note: UnsafeRawBufferPointer) -> Bool {
    guard note.count >= 6 else { return false }
    return note.indices.dropLast(2).contains { place in
      switch (note[place], note[place + 1], note[place + 2]) {
      // 编, 系, 兼, 借, 抽, 跟, 派, 帮, 挂
      case (0xE6, 0x8C, 0x82), (0xE5, 0xB8, 0xAE), (0xE6, 0xB4, 0xBE), (0xE7, 0xBC, 0x96),
        (0xE7, 0xB3, 0xBB),
        (0xE5, 0x85, 0xBC),
        (0xE5, 0x80, 0x9F),
        (0xE6, 0x8A, 0xBD), (0xE8, 0xB7, 0x9F):
        true
      default: false
      }
    }
  }

  /// Whether a part says that its person came from a unit that is named: 借自县民政局, 县民政局派来帮助工作.
  package static func isLoan(_ part: String) -> Bool {
    let text = bare(part)
    return PlaceElsewhere(part) != nil
      && (lender(in: text) != nil || text.wholeMatch(of: loan) != nil)
  }

  /// Without blanks, brackets and the day in front.
  private static func bare(_ part: String) -> String {
    let text = part.filter { !$0.isWhitespace && !"()（）【】：:".contains($0) }
    guard StateText.hasDigits(text), let found = text.prefixMatch(of: since) else { return text }
    return String(text[found.range.upperBound...])
  }

  nonisolated(unsafe) private static let since: Regex<Substring> =
    /[自从于]?(?:19|20)[0-9]{2}[-.\/年](?:1[0-2]|0?[1-9])(?:[-.\/月](?:3[01]|[12][0-9]|0?[1-9]))?[月日号]?份?[起,，]?/

  /// Who lent somebody, as 借自 and 派来 tell it beyond doubt.
  private static func lender(in text: String) -> String? {
    for pattern in [from, sent] {
      if let found = text.wholeMatch(of: pattern) { return String(found.1) }
    }
    return nil
  }

  /// 借自县民政局, 借用自县民政局的人员.
  nonisolated(unsafe) private static let from: Regex<(Substring, Substring)> =
    /(?:系|为|现|均)?(?:借用|借调|抽调|抽借|选调|借入|借|抽)(?:来)?自(.{2,20}?)的?(?:借调|借用)?(?:人员|干部|工作人员|同志)?/
  /// 县民政局派来帮助工作, 由县民政局借入.
  nonisolated(unsafe) private static let sent: Regex<(Substring, Substring)> =
    /(?:系|为|现)?(?:由|从|自)?(.{2,20}?)(?:派来|选派来|委派来|借来|抽来|抽调来|借调来|借用来|派到我局|派到本单位|派至本单位|派到我单位)的?(?:帮助|协助|支援|跟班|挂职|锻炼|学习|工作|帮忙|人员|干部|同志)*/

  /// The parts of a note that name a unit, with the unit.
  package static func parts(of note: String) -> [(part: String, unit: String)] {
    NoteState.parts(of: note).compactMap { part in
      (PlaceElsewhere(part)?.unit ?? named(in: part)).map { (part, $0) }
    }
  }

  /// Whether a part leaves open whose place it is: it says only who pays (工资关系在原单位), or names no unit in
  /// particular (编制在医院), or something that may be one (编制在岚江).
  package static func isUnclear(_ part: String) -> Bool {
    if part.holds("工资") || part.holds("薪"), let payer = payer(in: part) { return isUnit(payer) }
    if part.holds("派驻"), part.wholeMatch(of: watched) != nil { return true }
    if part.holds("由"), mayBeDrawnOff(part), part.wholeMatch(of: loan) != nil { return true }
    if part.holds("编制"), part.wholeMatch(of: gone) != nil { return true }
    if named(in: part) != nil { return true }
    guard part.holds("编"), !part.startsWith("原"), let found = part.wholeMatch(of: relation) else {
      return false
    }
    let unit = String(found.1)
    return sorts.contains(unit) || mayBeUnit(unit)
  }

  /// 县纪委派驻纪检组: the places of such groups are mostly those of the committee that sends them.
  nonisolated(unsafe) private static let watched: Regex<Substring> =
    /(?:系|为|属)?.{0,8}(?:纪委|监委)(?:监委)?的?派驻.{0,16}/

  /// Who pays by a part: 工资关系在原单位, 工资由县二中发放, 在原单位领工资.
  private static func payer(in part: String) -> String? {
    for pattern in [pay, payedBy, drawnAt] {
      if let found = part.wholeMatch(of: pattern) {
        let unit = String(found.1)
        return ["财政", "国库", "统发", "支付", "社保"].contains(where: unit.holds) ? nil : unit
      }
    }
    return nil
  }

  nonisolated(unsafe) private static let payedBy: Regex<(Substring, Substring)> =
    /(?:其|现|本人|人员)?工资(?:福利|待遇)?(?:现|仍|还|均|都)?(?:在|由|从)(.+?)(?:发放|支付|代发|领取|承担|负担|发|领)?/
  nonisolated(unsafe) private static let drawnAt: Regex<(Substring, Substring)> =
    /(?:现|仍|还)?在(.+?)(?:领取|领|发放|发|支)(?:工资|薪酬|薪)/

  /// 编制已划转, 编制已收回: where it went is not told.
  nonisolated(unsafe) private static let gone: Regex<Substring> =
    /(?:其|本人)?编制(?:关系)?(?:已经?|现已?)(?:划转|划出|转出|转走|上划|收回|核减|核销|调走)/

  /// Words behind 编制在 of which no list knows what they are: 岚江, 老家.
  private static func mayBeUnit(_ text: String) -> Bool {
    text.count >= 2 && text.allSatisfy(\.isLetter) && !isUnit(text)
      && !(own + ["编", "册", "岗", "职", "内", "外", "限额"]).contains(where: text.startsWith)
      && !["人才", "个"].contains(where: text.holds)
  }

  /// Whether 由县委组织部抽调 may say that its people were drawn off by that unit.
  private static func mayBeDrawnOff(_ text: String) -> Bool {
    text.holds("由")
      && !["来", "借入", "到本", "到我", "至本", "至我", "到此"].contains { text.holds($0) }
  }

  /// Whether a part says only that the post is held beside another one (兼任): of use where no quota kind is recorded.
  package static func isConcurrent(_ part: String) -> Bool { concurrent.contains(part) }

  private static let concurrent: Set<String> = [
    "兼任", "兼职", "系兼任", "系兼职", "为兼任", "为兼职", "兼任职务", "兼任人员", "兼职人员",
  ]

  /// The place itself, or the relation that goes with it.
  nonisolated(unsafe) private static let relation: Regex<(Substring, Substring)> =
    /(?:.{0,6}期间)?(?:其|现|本人|人员)?(?:编制(?:人事)?(?:关系)?|(?:人事|行政)(?:编制|关系|工资关系|行政关系))(?:[及和与]工资关系)?(?:现|仍|还|均|都)?(?:保留|留|落|列)?(?:挂靠[在于]?|挂在|放在|寄在|在|所在单位[为是]?|单位[为是]?|隶属|属于?)(.+)/
  nonisolated(unsafe) private static let use: Regex<(Substring, Substring)> =
    /(?:现|仍|系)?(?:占用?|使用)(.+?)的?(?:行政|事业|参公事业)?编制?/
  /// 在县水利局占编
  nonisolated(unsafe) private static let heldAt: Regex<(Substring, Substring)> =
    /(?:现|仍|还|系)?在(.{2,20}?)(?:占用?|落|列|使用)(?:行政|事业|参公)?编制?/
  /// 编制已划转县水利局
  nonisolated(unsafe) private static let movedTo: Regex<(Substring, Substring)> =
    /编制(?:关系)?(?:已经?|现已?)?(?:划转|划归|划入|转入|转到|转至|转|调整|上划|移交|调)(?:到|至|给|入|往)?(.{2,20})/
  nonisolated(unsafe) private static let notHere: Regex<Substring> =
    /不占用?(?:本|我).{1,3}?的?(?:行政|事业)?编制?|编制(?:关系)?[不未]在(?:本|我).{1,3}/
  nonisolated(unsafe) private static let pay: Regex<(Substring, Substring)> =
    /(?:其|现|本人|人员)?工资(?:行政)?关系(?:现|仍|还|均|都)?(?:保留|留)?在(.+)/

  /// 从县财政局借调, 由县人民医院抽调来: whoever came from there holds the place there.
  nonisolated(unsafe) private static let loan: Regex<(Substring, Substring)> =
    /(?:系|现)?(?:从|自|由)(.{2,20}?)(?:借调|借用|抽调|借入|跟班学习|跟班)(?:而?来|过来|到(?:本|我).{1,3}|至(?:本|我).{1,3}|到此)?(?:工作|人员|帮助工作|学习)?/

  static func isUnit(_ text: String) -> Bool {
    guard text.count >= 2, !own.contains(where: text.startsWith),
      !sorts.contains(text), !["办公室", "编办"].contains(text),
      !["人才", "个"].contains(where: text.holds)
    else { return false }
    return plain.contains(text) || endings.contains(where: text.endsWith)
      || text.wholeMatch(of: school) != nil
  }

  /// 县二中, 城关三小, 职中: schools are called by their number or sort.
  nonisolated(unsafe) private static let school: Regex<Substring> =
    /.{1,8}?[一二三四五六七八九十](?:中|小|初|高|幼)|.{1,8}?(?:初中|高中|职中|职高|附中|附小|党校)/

  /// Words that each unit of the sort is called by its own people.
  private static let sorts: Set<String> = [
    "中心", "学校", "医院", "政府", "街道", "公司", "集团", "机关", "大学", "中学", "小学", "学院", "幼儿园", "银行", "局机关",
    "镇政府",
    "乡政府", "街道办", "镇机关", "乡机关",
  ]
  private static let own = ["本", "我", "该", "不", "单位", "机关", "一", "两", "几", "多"]
  private static let plain: Set<String> = [
    "省里", "市里", "县里", "区里", "省直", "市直", "县直", "乡镇", "上级", "外地", "外单位",
  ]
  private static let endings = [
    "厅", "局", "委", "办", "部", "院", "校", "中学", "小学", "大学", "学院", "中心", "站", "所", "队", "会", "馆", "社",
    "台",
    "镇", "乡", "街道", "政府", "办公室", "公司", "集团", "银行", "政协", "人大", "纪委", "监委", "单位", "学校", "幼儿园",
  ]
}
