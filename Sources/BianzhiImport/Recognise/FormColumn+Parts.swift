import BianzhiCore

/// Numbers that hold others.
extension [FormColumn] {
  /// With 总数 or 小计 below a kind as that kind's number, where what stands beside it below the same words is a part of it:
  /// 事业编制 over 总数 and 其中：预留, 行政编制 over 合计 and 工勤.
  func withSumsOfOneKind(_ path: (Int) -> [String], _ reading: HeaderReading) -> [FormColumn] {
    var columns = self
    for place in indices where self[place].heading.part == .sum {
      let group = path(self[place].index).dropLast()
      guard !group.isEmpty, let whole = reading.form([String](group)),
        case .quota(let word) = whole.part, word != QuotaKind.total,
        !contains(where: { $0.heading == whole })
      else { continue }
      let parts = indices.filter { other in
        other != place && path(self[other].index).starts(with: group)
          && self[other].heading.isStored
          && !path(self[other].index).contains(where: FormHeading.saysPart)
      }
      guard Self.are(parts.map { self[$0].heading }, partsOf: word, whole.measure) else { continue }
      columns[place] = FormColumn(index: self[place].index, heading: whole)
      columns[place].isWhole = !parts.isEmpty
      for part in parts { columns[part] = self[part].part(of: columns[place]) }
    }
    return columns
  }

  /// Whether numbers are parts of one of a kind, and need not be all of them: 全额 and 差额 may be all of 事业编制, 工勤 is not.
  private static func are(
    _ headings: [FormHeading], partsOf whole: String, _ measure: FormHeading.Measure
  ) -> Bool {
    headings.allSatisfy { heading in
      guard heading.measure == measure, case .quota(let word) = heading.part, word != whole,
        let kind = QuotaKind(rawValue: word)
      else { return false }
      if kind == .worker { return true }
      return kind.whole.rawValue == whole && (headings.count == 1 || kind.parent == nil)
    }
  }

  /// With the columns whose heading says 其中 as parts of the kind before them; behind a sum they are kinds like others.
  func withParts(_ isPart: (Int) -> Bool) -> [FormColumn] {
    // 行政编制 over 核定 and 实有, and behind both 其中 over 核定 and 实有: each part is of the number of its sort.
    var wholes: [FormHeading.Measure: [FormColumn]] = [:]
    var owners: [Int: FormColumn] = [:]
    for column in sorted(by: { $0.index < $1.index }) {
      guard isPart(column.index) else {
        wholes[column.heading.measure, default: []].append(column)
        continue
      }
      guard case .quota(let kind) = column.heading.part else { continue }
      owners[column.index] = Self.whole(of: kind, wholes[column.heading.measure] ?? [])
    }
    return map { column in owners[column.index].map { column.part(of: $0) } ?? column }
  }

  /// The number of which a kind is a part: the last one, unless an earlier one is plainly the kind's own (政法专项 behind
  /// 行政编制 and 事业编制 is of the first).
  private static func whole(of part: String, _ before: [FormColumn]) -> FormColumn? {
    guard let last = before.last, case .quota(let word) = last.heading.part, word != part else {
      return nil
    }
    guard let own = QuotaKind(rawValue: part)?.whole.rawValue, own != word, own != part else {
      return last
    }
    return before.last { $0.heading.part == .quota(own) } ?? last
  }

  /// With 合计 beside one kind, below 编制 or alone, as the number of all places: 合计 | 工勤.
  ///
  /// - Parameters:
  ///   - paths: the headings of all columns of the table.
  ///   - isPart: whether a column says 其中.
  func withSumsBesideOneKind(_ paths: [[String]], _ isPart: (Int) -> Bool) -> [FormColumn] {
    let approved = filter { $0.heading.measure == .approved }
    let kinds = approved.filter(\.isOfKind)
    guard !kinds.isEmpty, kinds.count(where: { !isPart($0.index) }) <= 1,
      !approved.hasRegistered,
      !approved.contains(where: { $0.isTotal || $0.isOffQuota || $0.heading.part == .control })
    else { return self }
    let sums = approved.filter { $0.heading.part == .sum && Self.isOfAnyPlaces(paths[$0.index]) }
    guard sums.count == 1, let place = firstIndex(where: { $0.index == sums[0].index }) else {
      return self
    }
    var columns = self
    let heading = FormHeading(part: .quota(QuotaKind.total), measure: .approved)
    columns[place] = FormColumn(index: sums[0].index, heading: heading)
    return columns
  }

  /// Whether a sum's words tell no kind and no posts.
  private static func isOfAnyPlaces(_ path: [String]) -> Bool {
    path.count == 1
      || FormPath([String](path.dropLast())).part == nil
        && path.dropLast().contains { $0.endsWith("编制") || $0.endsWith("编制数") }
  }
}

extension FormColumn {
  /// As a part of another one's number. 工勤 of institutions are a sort of their people, whose number holds them.
  fileprivate func part(of whole: FormColumn) -> FormColumn {
    var column = self
    column.partOf = whole.index
    if case .quota(let word) = whole.heading.part, let kind = QuotaKind(rawValue: word) {
      column.isHeld =
        heading.part == .quota(QuotaKind.worker.rawValue)
        && (kind == .institution || kind.parent == .institution)
    }
    return column
  }
}

extension QuotaKind {
  /// The kind that may hold this one as a part; itself where none does.
  fileprivate var whole: QuotaKind {
    switch self {
    case .politicalLegal: .administrative
    case .civilServiceInstitution: .institution
    default: parent ?? self
    }
  }
}
