import BianzhiCore

/// Numbers of all of an organ's places or people beside those of kinds.
extension [FormColumn] {
  /// With 总编制 and 实有人数 as what they are beside the kinds: a value of their own where no kind stands there (编外 is none),
  /// what is left of them beside one kind or beside those that say 其中, else the sum of the kinds.
  ///
  /// - Parameters:
  ///   - paths: the headings of all columns of the table, read or not.
  ///   - isPart: whether a column says 其中.
  func withTotals(of paths: [[String]], _ isPart: (Int) -> Bool) -> [FormColumn] {
    let approved = kinds(.approved)
    guard !approved.isEmpty || contains(where: \.isOfKind) else { return self }
    let leavesRest = hasTotal(.approved) && self.leavesRest(.approved, isPart)
    let isControlled = paths.joined().contains(where: FormWord.controls)
    var columns = withSumsOfPlaces(paths)
    for index in indices where self[index].isTotal {
      let measure = self[index].heading.measure
      let part: FormHeading.Part?
      switch measure {
      // Of several totals nobody knows which one is meant.
      case _ where count(where: { $0.isTotal && $0.heading.measure == measure }) > 1: part = .sum
      case .approved where kinds(.approved).isEmpty: part = nil
      case .approved: part = leavesRest ? .quota(QuotaKind.rest) : .sum
      // People on numbers that are controlled may be among them, and are on no kind that stands there.
      case .actual where isControlled: part = .sum
      case .actual where kinds(.actual).isEmpty:
        // One kind alone: who is there is there on it.
        part = approved.count == 1 && !hasTotal(.approved) ? approved[0].heading.part : nil
      case .actual:
        part = leavesRest && self.leavesRest(.actual, isPart) ? .quota(QuotaKind.rest) : .sum
      case .over, .vacant, .pending, .change: part = .sum
      }
      guard let part else { continue }
      let heading = FormHeading(part: part, measure: measure)
      columns[index] = FormColumn(index: self[index].index, heading: heading)
      if measure == .actual, part == approved.first?.heading.part {
        columns[index].kindColumn = approved.first?.index
      }
      columns[index].isOfPlaces = part == .sum && !(measure == .actual && isControlled)
      guard part == .quota(QuotaKind.rest) else { continue }
      for place in indices
      where self[place].isOfKind && self[place].heading.measure == measure
        && !isPart(self[place].index)
      {
        columns[place].partOf = self[index].index
      }
    }
    return columns
  }

  /// With 合计 below 编制 as all of the places, unless people off quota stand there as well.
  private func withSumsOfPlaces(_ paths: [[String]]) -> [FormColumn] {
    let hasOthers = contains { $0.isOffQuota && $0.heading.measure == .approved }
    return map { column in
      var column = column
      column.isOfPlaces =
        !hasOthers && column.heading == FormHeading(part: .sum, measure: .approved)
        && paths[column.index].dropLast().contains { $0.endsWith("编制") }
      return column
    }
  }

  /// The columns of kinds of one measure; 其中 is a part of another one, and is one as well.
  private func kinds(_ measure: FormHeading.Measure) -> [FormColumn] {
    filter { $0.isOfKind && $0.heading.measure == measure }
  }

  private func hasTotal(_ measure: FormHeading.Measure) -> Bool {
    count { $0.isTotal && $0.heading.measure == measure } == 1
  }

  /// Whether the kinds are fewer than what makes up a total: one of them, or only such as say 其中.
  private func leavesRest(
    _ measure: FormHeading.Measure, _ isPart: (Int) -> Bool
  ) -> Bool {
    let kinds = kinds(measure)
    let whole = kinds.filter { !isPart($0.index) }
    // A number that is controlled may be what the total holds beside the kind.
    let hasControl = contains { $0.heading.part == .control && $0.heading.measure == measure }
    return !kinds.isEmpty && whole.count <= 1 && !hasControl
  }
}

extension FormColumn {
  var isTotal: Bool { heading.part == .quota(QuotaKind.total) }

  fileprivate var isOffQuota: Bool { heading.part == .quota(QuotaKind.offQuota.rawValue) }

  /// Whether its number is that of one kind of places.
  var isOfKind: Bool {
    guard case .quota(let kind) = heading.part else { return false }
    return !QuotaKind.isOfAnyKind(kind) && kind != QuotaKind.offQuota.rawValue
  }
}
