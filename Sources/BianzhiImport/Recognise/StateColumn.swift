import BianzhiCore

/// A column of a roster that no header word tells, and the words below it do: 在职, 退休 and 临聘 are states of
/// people, whatever stands above them.
enum StateColumn {
  /// As many rows as are looked at say enough.
  private static let fewest = 2
  /// Headings of what has words like a person's state.
  private static let others = [
    "健康", "考核", "身体", "婚", "党", "团", "学", "账", "工资", "社保", "医保", "备注", "说明",
  ]

  /// - Returns: nil where a column for the state is there, or none or several are like one.
  static func find(_ candidate: Candidate, in head: SheetHead) -> Int? {
    let layout = candidate.layout
    guard candidate.kind.column(.state) != nil, layout.columns[.state] == nil else { return nil }
    let open = Set(candidate.unknown + candidate.aside)
    let rows = head.rows.filter { $0.number > candidate.block.rows.upperBound }
    let found = layout.headings.indices.filter { column in
      let heading = layout.heading(column)
      return open.contains(heading) && !others.contains(where: heading.contains)
        && holdsStates(column, rows)
    }
    if found.isEmpty, let column = layout.columns[.postState], tellsNoPost(column, rows),
      holdsStates(column, rows)
    {
      return column
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Whether the words below 任职状态 say nothing of posts (在任, 免职), so that they are those of people.
  private static func tellsNoPost(_ column: Int, _ rows: [SheetHead.Row]) -> Bool {
    rows.allSatisfy { row in
      row.words.count <= column || !row.words[column].contains { "任免".contains($0) }
    }
  }

  /// Whether nearly all words are states, one of them of people in post: where all are 聘用, that may be said of
  /// people with a place, too.
  private static func holdsStates(_ column: Int, _ rows: [SheetHead.Row]) -> Bool {
    let words = rows.compactMap { row -> String? in
      guard row.words.count > column, !row.words[column].isEmpty else { return nil }
      return row.words.count { !$0.isEmpty } > 1 ? row.words[column] : nil
    }
    let states = words.compactMap { PersonState(recorded: $0) ?? StateText($0)?.state }
    return words.count >= fewest && states.count * 4 >= words.count * 3 && states.contains(.inPost)
  }
}
