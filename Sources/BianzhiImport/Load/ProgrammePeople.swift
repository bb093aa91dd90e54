import BianzhiCore

/// People of programmes and the like who work in a unit and hold no place there: 三支一扶, 西部计划, 公益性岗位. Some printed
/// totals count them, and others do not.
enum ProgrammePeople {
  private static let words = [
    "三支一扶", "西部计划", "志愿者", "特岗", "村官", "公益性岗位", "公益岗", "见习",
  ]

  /// Whether the word of somebody's sort, state or kind, or a remark, is of them.
  static func areMeant(by text: String) -> Bool { words.contains(where: text.holds) }

  /// How many people without a place a printed line says that its total holds: 合计5人，其中三支一扶2人、公益性岗位1人.
  static func count(in text: String) -> Int {
    let line = text.compatibilityForm.filter { !$0.isWhitespace }
    return line.matches(of: counted).reduce(0) { $0 + (Int($1.1) ?? 0) }
  }

  // Read once; it is only read from, by any thread.
  nonisolated(unsafe) private static let counted: Regex<(Substring, Substring)> =
    /(?:三支一扶|西部计划|志愿者|特岗|村官|公益性?岗|见习|社区工作者|网格员|护林员|辅警|临聘|临时|劳务派遣|编外|合同制|购买服务|返聘|遗属)[^0-9,、;。()]{0,8}([0-9]{1,4})/
}
