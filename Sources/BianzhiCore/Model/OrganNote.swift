/// What the remark on a line of an organ ledger says of the organ: 2023年12月撤销, 已并入县发改局, 由县旅游局更名.
///
/// Only what clearly speaks of the organ itself is read: 撤销人事股, 县物价局并入 and 拟撤销 say nothing of its end.
package struct OrganNote: Hashable, Sendable {
  package enum End: Hashable, Sendable {
    case on(RecordedDate)
    /// It says that the organ is no more, and not since when.
    case undated
  }

  package let end: End?
  /// Names that the organ had before.
  package let formerNames: [String]

  package init(_ note: String) {
    let parts = NoteState.parts(of: note.replacing("（", with: "，").replacing("）", with: "，"))
    let stated = parts.filter { part in !Self.coming.contains(where: part.holds) }
    let dates = Self.dates(in: stated)
    let ends = stated.contains(where: Self.endsOrgan)
    end = !ends ? nil : dates.count == 1 ? .on(dates[0]) : .undated
    formerNames = stated.compactMap(Self.formerName)
  }

  private static func endsOrgan(_ part: String) -> Bool {
    let plain = withoutDates(part)
    return plain.wholeMatch(of: ended) != nil || plain.wholeMatch(of: merged) != nil
  }

  private static func formerName(_ part: String) -> String? {
    let plain = withoutDates(part)
    guard let found = plain.wholeMatch(of: renamed),
      let name = found.1 ?? found.2 ?? found.3 ?? found.4,
      StateText.isPlace(name) || sites.contains(where: name.endsWith),
      !["单位", "机构", "部门"].contains(where: name.endsWith),
      !["为", "属", "隶", "是", "系", "由", "在", "有", "归", "与", "挂"].contains(where: name.startsWith)
    else { return nil }
    return String(name)
  }

  /// How names of units end that are called by what they keep.
  private static let sites = [
    "养护段", "公路段", "工务段", "林场", "农场", "牧场", "渔场", "良种场", "种畜场", "苗圃", "水库", "灌区", "气象台", "电视台",
    "广播台",
    "园区", "储备库", "水厂", "园", "幼儿园",
  ]

  private static func plain(_ part: String) -> String {
    ChineseNumeral.datesInDigits(String(String.UnicodeScalarView(PlainText(part).withoutBlanks)))
  }

  private static func withoutDates(_ part: String) -> String {
    plain(part).replacing(StateText.date, with: "")
  }

  /// The days and months that the parts about the end tell, each once; all of the note where those tell none.
  private static func dates(in parts: [String]) -> [RecordedDate] {
    let read = { (parts: [String]) in
      Set(
        parts.flatMap { plain($0).matches(of: StateText.date) }.filter { $0.1 != nil }
          .compactMap { StateText.day(String($0.0)) })
    }
    let own = read(parts.filter(endsOrgan))
    return Array(own.isEmpty ? read(parts) : own)
  }

  private static let coming = ["拟", "将", "待", "预计", "计划", "建议", "未撤", "不撤", "恢复"]

  // Read once each; they are only read from, by any thread.
  nonisolated(unsafe) private static let ended: Regex<Substring> =
    /(?:该|本)?(?:机构|单位)?(?:已经|已|现已|现|于|从|自|起)*(?:被|予以|整建制)?(?:撤销|撤并|裁撤|注销)(?:机构|单位|建制|登记)?/
  nonisolated(unsafe) private static let merged: Regex<Substring> =
    /(?:该|本)?(?:机构|单位)?(?:已经|已|现已|现|于|从|自|起)*(?:撤销)?(?:整建制|整体|被)?(?:并入|合并到|合并至|合并入|整合到|整合至|整合进|划入到?)(?!职能|职责|编制|人员).{2,24}/
  nonisolated(unsafe) private static let renamed:
    Regex<(Substring, Substring?, Substring?, Substring?, Substring?)> =
      /(?:由|从)原?(.{3,24}?)(?:更名|改名|改称)(?:而来|而成|为.{2,24})?|(.{3,24}?)(?:更名|改名|改称)为.{2,24}|(?:原名称?|曾用名|前身)[为是:：]?(.{3,24})|原(.{3,24})/
}
