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

  /// 编制数 | 其中 … | 实有人数 | 其中 …: parts whose words do not tell what is counted are of the number before them.
  mutating func takePartsOfPeople() {
    guard kind.isForm else { return }
    let paths = block.paths
    let isPart = { (index: Int) in
      paths.indices.contains(index) && paths[index].contains(where: FormHeading.saysPart)
    }
    // 实有 in front of its parts is of all people.
    for index in open where Self.bareTotals.contains(paths[index]) && isPart(index + 1) {
      takeOpen(index, as: FormHeading(part: .quota(QuotaKind.total), measure: .actual))
    }
    // 其中：专技 is a part of a number and none of its own.
    for index in open where isPart(index) {
      guard let word = FormHeading.withoutPart(paths[index]).last else { continue }
      if Self.flatPost(word, index)?.isWorker == false { setAside(index) }
    }
    var (whole, seen) = (FormHeading.Measure.approved, Set<FormHeading>())
    var last: Int?
    for place in forms.indices.sorted(by: { forms[$0].index < forms[$1].index }) {
      let column = forms[place]
      let words = paths[column.index]
      defer { seen.insert(column.heading) }
      // 其中：行政 | 事业 | 工勤: the word may stand above the first part alone.
      let isNext = last == column.index - 1 && seen.contains(column.heading)
      guard isPart(column.index) || isNext else {
        if ![.pending, .change].contains(column.heading.measure) { whole = column.heading.measure }
        continue
      }
      guard whole != .approved, column.heading.measure == .approved,
        FormPath(FormHeading.withoutPart(words)).measure == nil,
        seen.contains(column.heading) || !words.contains(where: { $0.holds("编制") }),
        !isTold(column.index)
      else { continue }
      let heading = FormHeading(part: column.heading.part, measure: whole)
      forms[place] = FormColumn(index: column.index, heading: heading)
      last = column.index
    }
  }

  private static let bareTotals = [["实有"], ["实有数"], ["现有"], ["现有数"]]

  /// Two columns of one stored number are one too many; sums and balances may repeat.
  mutating func findDoubledNumbers() {
    guard forms.count > 1 else { return }
    var stored: [FormHeading: Int] = [:]
    for column in forms where column.heading.isStored && !column.isHeld {
      if let first = stored[column.heading], !addsUp(column), !areApart(first, column) {
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

  /// 行政编制 | 其中：工勤 | 参公编制 | 其中：工勤: parts of two numbers.
  private func areApart(_ first: Int, _ column: FormColumn) -> Bool {
    guard let other = forms.first(where: { $0.index == first })?.partOf else { return false }
    return column.partOf.map { $0 != other } ?? false
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
