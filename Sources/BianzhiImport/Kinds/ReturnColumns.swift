import BianzhiCore

/// Columns of a list of loans that say who has come back: 返回时间, and those that no field reads: 是否已返回, 归岗情况, 状态.
struct ReturnColumns {
  enum Return: Hashable {
    case day(RecordedDate)
    /// The words that say it, and not when.
    case words(String)
  }

  /// What a row says of a return.
  struct Answer {
    /// Nil where nothing tells one.
    var back: Return?
    /// A column says that the person is not back: a day beside it is one that is planned.
    var isDenied = false
    /// Columns whose words nobody can read, or that tell a return where another one denies it.
    var unread: [Int] = []
  }

  private struct Column {
    let index: Int
    /// Its heading, where it asks for a return; nil where it may tell one among other things.
    let question: String?
  }

  private enum Said {
    case back(Return)
    case notBack, unread, nothing
  }

  private let columns: [Column]

  init(_ layout: Layout) {
    let returned = layout.column(.returnedOn)
    let read = Set(layout.columns.values)
    var columns: [Column] = []
    for index in layout.headings.indices where index == returned || !read.contains(index) {
      let heading = HeaderWord.normal(layout.heading(index))
      // 超期未返回 asks the contrary.
      if index != returned, Self.contrary.contains(where: heading.holds) { continue }
      let asks = index == returned || Self.returns.contains(where: heading.holds)
      guard asks || Self.standings.contains(where: heading.endsWith) else { continue }
      columns.append(Column(index: index, question: asks ? heading : nil))
    }
    self.columns = columns
  }

  func answer(in row: CellReader) -> Answer {
    var answer = Answer()
    var told: [Int] = []
    for column in columns where !CellReader.isBlankMark(row.bytes(column.index)) {
      switch Self.said(row, column) {
      case .back(.day(let day)):
        // A day tells more than the words beside it.
        if case .day = answer.back { continue }
        answer.back = .day(day)
      case .back(let words):
        told.append(column.index)
        answer.back = answer.back ?? words
      case .notBack: answer.isDenied = true
      case .unread: answer.unread.append(column.index)
      case .nothing: break
      }
    }
    guard answer.isDenied, case .words = answer.back else { return answer }
    answer.back = nil
    answer.unread += told
    return answer
  }

  /// The columns that tell something of a return by the words below them.
  ///
  /// - Parameter words: those of a column.
  func telling(_ words: (Int) -> [String]) -> [Int] {
    columns.filter { column in
      column.question != nil || words(column.index).contains { LoanReturn($0) != nil }
    }
    .map(\.index)
  }

  private static func said(_ row: CellReader, _ column: Column) -> Said {
    let text = row.string(column.index)
    if let question = column.question {
      if case .date(let stored) = RecordedDate.read(row.bytes(column.index)),
        let day = RecordedDate(stored: Int64(stored))
      {
        return .back(.day(day))
      }
      switch YesNo(recorded: text) {
      case .yes: return .back(.words("\(question)：\(text)"))
      case .no: return .notBack
      case nil: break
      }
    }
    // 期满后返回 is what is to come.
    let isPlan = plans.contains(where: text.holds)
    if !isPlan, let back = LoanReturn(text) {
      return .back(back.day.map { Return.day($0) } ?? .words(back.part))
    }
    guard column.question != nil else { return .nothing }
    if denials.contains(where: text.holds) { return .notBack }
    // 2023年8月底, 2023年3月—8月
    return LoanTerm(text)?.last.map { Said.back(.day($0)) } ?? .unread
  }

  private static let returns = [
    "返回", "返岗", "归还", "归岗", "归队", "回原单位", "回单位", "是否结束", "已结束",
  ]
  private static let contrary = ["未", "不", "应", "拟", "预计", "计划"]
  private static let standings = ["状态", "情况", "现状", "结果"]
  private static let plans = ["后返", "后回", "后归", "后撤"]
  private static let denials = ["未", "否", "没", "在借", "借调中", "长期"]
}
