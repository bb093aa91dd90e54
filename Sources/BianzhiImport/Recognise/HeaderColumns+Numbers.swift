import BianzhiCore

/// Numbers of a form that stand in several columns.
extension HeaderColumns {
  /// Leaves aside the ceilings of sorts of people off quota beside that of all of them: 劳务派遣控制数 beside 编外控制数. Without
  /// that one, those of several sorts add up.
  mutating func leaveSortsOffQuota() {
    let ceilings = forms.filter { $0.heading == .ceilingOffQuota }
    let sorts = Set(
      ceilings.map(\.index).filter { FormWord.tellsSortOffQuota(block.paths[$0]) })
    guard !sorts.isEmpty, sorts.count < ceilings.count else { return }
    forms.removeAll { sorts.contains($0.index) }
    for index in sorts.sorted() { leaveAside(index) }
  }

  /// Two columns of one stored number are one too many; sums and balances may repeat.
  mutating func findDoubledNumbers() {
    guard forms.count > 1 else { return }
    var stored: [FormHeading: Int] = [:]
    for column in forms where column.heading.isStored {
      if let first = stored[column.heading], !addsUp(column) {
        doubled.append((first, column.index))
      }
      stored[column.heading] = stored[column.heading] ?? column.index
    }
    let leaders = layout.leaders
    for (place, column) in leaders.enumerated() {
      let first = leaders[..<place].first { $0.heading == column.heading }
      if let first { doubled.append((first.index, column.index)) }
    }
  }

  private func addsUp(_ column: FormColumn) -> Bool {
    column.heading == .ceilingOffQuota && FormWord.tellsSortOffQuota(block.paths[column.index])
  }
}

extension FormHeading {
  /// How many people off quota a unit may have.
  static let ceilingOffQuota = FormHeading(
    part: .quota(QuotaKind.offQuota.rawValue), measure: .approved)
}
