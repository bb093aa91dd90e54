import Spreadsheets

/// The wide form 各单位编制与人员配备表: quota kinds side by side, each with its numbers below it.
///
/// Its numbers are true: approved as the documents add up, actual as the rosters count.
struct StaffingForm {
  private let entries: [LedgerBook.Entry]
  private let kinds = QuotaKind.allCases

  private static let name = "各单位编制与人员配备表"
  private static let measures = ["编制数", "实有人数", "超配", "缺配"]

  init(_ entries: [LedgerBook.Entry]) {
    self.entries = entries
  }

  /// The numbers of one kind; nil where a cell stays empty.
  private struct Numbers {
    var approved: Int?
    var actual: Int?

    var cells: [Int?] {
      guard approved != nil || actual != nil else { return [nil, nil, nil, nil] }
      let over = (actual ?? 0) - (approved ?? 0)
      return [approved, actual ?? 0, over > 0 ? over : nil, over < 0 ? -over : nil]
    }
  }

  func write(_ writer: XLSXWriter) throws(WriteError) {
    try writer.add(head)
    var sums = [Int](repeating: 0, count: kinds.count * Self.measures.count)
    for (index, entry) in entries.enumerated() {
      var cells: [SheetCell] = [.number(index + 1), .text(entry.plan.name)]
      for (place, kind) in kinds.enumerated() {
        let approved = entry.quotas.filter { $0.kind == kind }.map(\.people)
        let numbers = Numbers(
          approved: approved.isEmpty ? nil : approved.reduce(0, +), actual: entry.counted[kind])
        for (offset, number) in numbers.cells.enumerated() {
          sums[place * Self.measures.count + offset] += number ?? 0
          cells.append(number.map { .number($0) } ?? .filler)
        }
      }
      try writer.add(cells + [.filler])
    }
    try writer.add([.text("总计"), .filler] + sums.map { .number($0) } + [.filler])
    try writer.add([.text("填表人：\(Places.city)委编办综合科")])
  }

  private var head: Sheet {
    var sheet = Workbooks.head(
      "\(Places.city)\(Self.name)", sheet: Self.name,
      width: 3 + kinds.count * Self.measures.count)
    var (upper, lower): ([SheetCell], [SheetCell]) = (
      [.text("序号"), .text("单位\n名称")], [.blank, .blank]
    )
    sheet.merge(rows: 0...1, columns: 0...0)
    sheet.merge(rows: 0...1, columns: 1...1)
    for kind in kinds {
      let first = upper.count
      sheet.merge(rows: 0...0, columns: first...first + Self.measures.count - 1)
      upper += [.text(kind.rawValue), .blank, .blank, .blank]
      lower += Self.measures.map { .text($0) }
    }
    sheet.merge(rows: 0...1, columns: upper.count...upper.count)
    sheet.add(upper + [.text("备注")], .heading)
    sheet.add(lower + [.blank], .heading)
    return sheet
  }
}
