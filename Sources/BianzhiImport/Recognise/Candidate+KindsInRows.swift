import BianzhiCore

/// A column for the kind of quota, which no wide form has.
extension Candidate {
  /// Whether it would read one number of each unit where every row is of a kind of quota, which its own column tells:
  /// the last row would be the unit's total.
  func losesKinds(in head: SheetHead) -> Bool {
    guard kind.isForm,
      layout.forms.contains(where: { $0.heading.part == .quota(QuotaKind.total) }),
      let column = block.paths.firstIndex(where: { path in
        path.last.map(Self.kindWords.contains) == true
      })
    else { return false }
    return words(column, in: head).contains { WordReading(of: $0, in: "quota_kind").isKnown }
  }

  private static let kindWords = Set(
    (TableKind.quotas.column(.quotaKind)?.headings ?? []).map(HeaderWord.normal))
}
