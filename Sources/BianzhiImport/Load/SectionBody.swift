import BianzhiCore

/// What a row alone says that stands above the people of an inner body: 办公室, or 一、办公室（5人）.
enum SectionBody: Hashable {
  case body(String)
  /// The unit itself, or people of whom no body is told.
  case ends
  /// Words that say nothing of where the people below are.
  case nothing

  /// - Parameter text: of the row's only cell.
  init(_ text: String) {
    let name = PartOrgan.name(in: text)
    if PeopleGroup(heading: text) != nil || PeopleGroup(unknownHeading: text) != nil
      || UnitWord.read(name) == .unit
    {
      self = .ends
    } else if Self.isBody(name) {
      self = .body(name)
    } else {
      self = RowWords.isPartHeading(text) ? .ends : .nothing
    }
  }

  /// The body that a text names; nil where it names none.
  static func name(of text: String) -> String? {
    if case .body(let name) = SectionBody(text) { name } else { nil }
  }

  /// Whether a text that stands where a name should is the name of a body: people's names are shorter, or end otherwise.
  static func isHeading(_ text: String) -> Bool {
    guard text.count >= 3 else { return false }
    switch SectionBody(text) {
    case .body: return true
    // 局领导（4人）
    case .ends: return UnitWord.read(PartOrgan.name(in: text)) == .unit
    case .nothing: return false
    }
  }

  private static func isBody(_ name: String) -> Bool {
    guard (2...16).contains(name.count), name.allSatisfy({ $0.isLetter || "（）()".contains($0) }),
      !others.contains(where: name.contains)
    else { return false }
    return endings.contains { name.endsWith($0) && name.count > $0.count } || name == "办公室"
  }

  private static let endings = [
    "办公室", "室", "科", "股", "处", "部", "中心", "站", "所", "队", "组", "办", "分局", "窗口", "大厅", "工会", "团委",
  ]
  private static let others = ["干部", "花名册", "名单", "共计", "合计", "小计", "签", "填", "负责人"]
}
