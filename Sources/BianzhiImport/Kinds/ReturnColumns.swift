import BianzhiCore

/// Columns of a list of loans that no field reads and that say who has come back: 是否已返回, 归岗情况, 状态.
struct ReturnColumns {
  private struct Column {
    let index: Int
    /// Its heading, where yes and no answer it.
    let question: String?
  }

  private let columns: [Column]

  init(_ layout: Layout) {
    let read = Set(layout.columns.values)
    var columns: [Column] = []
    for index in layout.headings.indices where !read.contains(index) {
      let heading = HeaderWord.normal(layout.heading(index))
      // 超期未返回 asks the contrary.
      if Self.contrary.contains(where: heading.holds) { continue }
      let asks = Self.returns.contains(where: heading.holds)
      guard asks || Self.standings.contains(where: heading.endsWith) else { continue }
      columns.append(Column(index: index, question: asks ? heading : nil))
    }
    self.columns = columns
  }

  /// What a row says of a return: its day, or the words that people have to read; nil where it says nothing of one.
  func answer(in row: CellReader) -> CellValue? {
    for column in columns where !CellReader.isBlankMark(row.bytes(column.index)) {
      let text = row.string(column.index)
      if let question = column.question {
        if case .date(let stored) = RecordedDate.read(row.bytes(column.index)) {
          return .integer(Int64(stored))
        }
        switch YesNo(recorded: text) {
        case .yes: return .text("\(question)：\(text)")
        case .no: continue
        case nil: break
        }
      }
      if let back = LoanReturn(text) {
        return back.day.map { .integer(Int64($0.stored)) } ?? .text(back.part)
      }
    }
    return nil
  }

  private static let returns = ["返回", "返岗", "归还", "归岗", "归队", "回原单位", "回单位", "是否结束", "已结束"]
  private static let contrary = ["未", "不", "应", "拟", "预计", "计划"]
  private static let standings = ["状态", "情况", "现状", "结果"]
}
