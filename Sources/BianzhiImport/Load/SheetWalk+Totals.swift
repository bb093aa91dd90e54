import BianzhiCore

/// What printed totals are compared with.
extension SheetWalk {
  /// Adds a row of data to what printed totals are compared with.
  mutating func add(_ cells: CellReader, _ line: Int) {
    let state = session.sheet.group?.state
    check.add(cells, organ: session.sheet.lastOrgan, line: line, isOther: state != nil)
    noteKind(cells)
    let layout = table.found.layout
    guard layout.hasOtherRows, !addsBodies, let column = layout.columns[.category] else { return }
    addsBodies = OrganCategory(recorded: cells.string(column)) == .innerBody
  }

  /// Rows of 总编制 beside those of kinds: which of them a printed total adds up is not told.
  private mutating func noteKind(_ cells: CellReader) {
    guard !check.countsPeople, !addsKindTotals,
      let column = table.found.layout.columns[.quotaKind]
    else { return }
    // 总: nearly no kind has it.
    if cells.bytes(column).contains(0xE6),
      WordReading(of: cells.string(column), in: "quota_kind").code == QuotaKind.total
    {
      rowsOfKinds.totals = true
    } else {
      rowsOfKinds.kinds = true
    }
  }

  var addsKindTotals: Bool { rowsOfKinds.totals && rowsOfKinds.kinds }

  /// Names the totals of which nobody knows what they add up.
  func tellGroupTotals() {
    for line in check.unclear.sorted() { session.sheet.issues.add(Issue(.groupTotal), row: line) }
  }
}
