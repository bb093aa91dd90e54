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
    for index in open where isPart(index + 1) && paths[index].count == 1 {
      guard let measure = Self.bareTotals[paths[index][0]] else { continue }
      takeOpen(index, as: FormHeading(part: .quota(QuotaKind.total), measure: measure))
    }
    leavePartsOfPosts(paths.indices.filter { isPart($0) && paths[$0].count == 1 })
    var (whole, seen) = (FormHeading.Measure.approved, Set<FormHeading>())
    var last: Int?
    for place in forms.indices.sorted(by: { forms[$0].index < forms[$1].index }) {
      let column = forms[place]
      let words = paths[column.index]
      defer { seen.insert(column.heading) }
      // 其中：行政 | 事业 | 工勤: the word may stand above the first part alone.
      let isNext = last == column.index - 1 && seen.contains(column.heading)
      guard isPart(column.index) || isNext else {
        if ![.pending, .change, .before].contains(column.heading.measure) {
          whole = column.heading.measure
        }
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

  private static let bareTotals: [String: FormHeading.Measure] = [
    "实有": .actual, "实有数": .actual, "现有": .actual, "现有数": .actual, "编制": .approved, "核定": .approved,
    "核定数": .approved,
  ]

  /// 其中：专技 is a part of a number and none of its own, and so is 其中：工勤 beside it.
  private mutating func leavePartsOfPosts(_ parts: [Int]) {
    let posts = parts.compactMap { index in
      FormHeading.withoutPart(block.paths[index]).last.flatMap { Self.flatPost($0, index) }
    }
    let sorts = posts.filter { !$0.isWorker && open.contains($0.index) }
    guard !sorts.isEmpty else { return }
    for post in sorts { setAside(post.index) }
    for post in posts where post.isWorker && forms.contains(where: { $0.index == post.index }) {
      forms.removeAll { $0.index == post.index }
      leaveAside(post.index)
    }
  }

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
