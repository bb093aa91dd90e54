import BianzhiCore

/// A column of a wide form.
struct FormColumn: Hashable, Sendable {
  let index: Int
  let heading: FormHeading
  /// The column before it of whose number it is a part: 其中：政法专项编制 behind 行政编制.
  var partOf: Int?
}

extension [FormColumn] {
  /// With the columns whose heading says 其中 as parts of the kind before them; behind a sum they are kinds like others.
  func withParts(_ isPart: (Int) -> Bool) -> [FormColumn] {
    var whole: FormColumn?
    var wholes: [Int: Int] = [:]
    for column in sorted(by: { $0.index < $1.index }) {
      guard isPart(column.index), case .quota = column.heading.part else {
        whole = column
        continue
      }
      if let whole, case .quota = whole.heading.part, whole.heading.part != column.heading.part,
        whole.heading.measure == column.heading.measure
      {
        wholes[column.index] = whole.index
      }
    }
    return map { column in
      var column = column
      column.partOf = wholes[column.index]
      return column
    }
  }

  /// 总编制 is a value of its own only where no kind stands beside it; else it is their sum.
  var withoutTotalBesideKinds: [FormColumn] {
    let hasKinds = contains {
      if case .quota(let kind) = $0.heading.part { kind != QuotaKind.total } else { false }
    }
    guard hasKinds else { return self }
    return map { column in
      column.heading.part == .quota(QuotaKind.total)
        ? FormColumn(
          index: column.index, heading: FormHeading(part: .sum, measure: column.heading.measure))
        : column
    }
  }
}
