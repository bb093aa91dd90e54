import BianzhiCore

/// Columns of a list of loans that no field reads and that say who has come back: 是否已返回, 归岗情况, 状态.
struct ReturnColumns {
  /// A column, and its heading where yes and no answer it.
  private let columns: [(index: Int, question: String?)]

  init(_ layout: Layout) {
    let read = Set(layout.columns.values)
    columns = layout.headings.indices.filter { !read.contains($0) }.compactMap { index in
      let heading = HeaderWord.normal(layout.heading(index))
      // 超期未返回 asks the contrary.
      guard !Self.contrary.contains(where: heading.holds) else { return nil }
      if Self.returns.contains(where: heading.holds) { return (index, heading) }
      return Self.standings.contains(where: heading.endsWith) ? (index, nil) : nil
    }
  }

  /// What a row says of a return: its day, or the words that people have to read; nil where it says nothing of one.
  func answer(in row: CellReader) -> CellValue? {
    for (index, question) in columns where !CellReader.isBlankMark(row.bytes(index)) {
      let text = row.string(index)
      if let question {
        if case .date(let stored) = RecordedDate.read(row.bytes(index)) {
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
