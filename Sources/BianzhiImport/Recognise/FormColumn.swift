import BianzhiCore

/// A column of a wide form.
struct FormColumn: Hashable, Sendable {
  let index: Int
  let heading: FormHeading
}

extension [FormColumn] {
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
