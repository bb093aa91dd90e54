import BianzhiCore

/// A card of one unit, on which each content stands beside its label: 机构名称 | 青崖县审计局 | 机构规格 | 正科级.
///
/// Its labels stand below each other like the cells of a table, and are none.
struct UnitCard: Hashable, Sendable {
  /// Rows whose cells are labels and contents by turns.
  private let rows: Set<Int>

  private static let fewest = 4

  /// - Returns: nil where fewer than four rows, or less than half of those with several cells, are such.
  init?(_ head: SheetHead) {
    let full = head.rows.filter { row in row.words.count { !$0.isEmpty } > 1 }
    let rows = full.filter { Self.isPaired($0.words) }
    guard rows.count >= Self.fewest, rows.count * 2 >= full.count,
      Set(rows.compactMap(\.words.first)).count == rows.count
    else { return nil }
    self.rows = Set(rows.map(\.number))
  }

  /// Whether a header was found among the labels, so that there is no table.
  func holds(_ header: ClosedRange<Int>) -> Bool { header.contains(where: rows.contains) }

  /// A label first, then its content; of further pairs as many labels as contents at most.
  private static func isPaired(_ words: [String]) -> Bool {
    let filled = words.filter { !$0.isEmpty }
    guard filled.count > 1, isLabel(filled[0]), !isLabel(filled[1]) else { return false }
    let labels = filled.count { isLabel($0) }
    return labels * 2 <= filled.count + 1
      && !zip(filled, filled.dropFirst()).contains {
        isLabel($0) && isLabel($1) && !isBlankPair(words)
      }
  }

  /// A content may be left blank between two labels.
  private static func isBlankPair(_ words: [String]) -> Bool { words.contains("") }

  private static func isLabel(_ word: String) -> Bool {
    let normal = HeaderWord.normal(word)
    return normal.count <= longest
      && (Prose.headerWords.contains(normal) || others.contains { normal.endsWith($0) })
  }

  private static let longest = 12
  /// How labels end that head no column.
  private static let others = [
    "编制", "编制数", "职数", "名称", "规格", "形式", "人数", "文号", "代码", "类别", "性质", "级别", "单位", "部门", "地址", "电话",
    "负责人", "代表人", "职责", "机构", "科室", "时间", "日期", "实配", "实有", "核定", "来源", "情况", "备注", "牌子",
  ]
}
