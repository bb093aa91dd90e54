import BianzhiCore

/// Kinds of quotas that have columns of their own in a list of transfers.
extension HeaderColumns {
  /// 行政编制 | 事业编制 beside the units that give and take: each is the number of a kind that changes hands.
  mutating func takeKindsAcross() {
    guard columns[.givenBy] != nil, columns[.takenBy] != nil, columns[.quotaKind] == nil,
      kind.column(.quotaKind) != nil, kind.column(.change) != nil, columns[.change] == nil
    else { return }
    for index in open {
      let leaf = WordReading(of: block.paths[index].last ?? "", in: "quota_kind")
      let read = reading.form(block.paths[index]).flatMap { heading -> String? in
        if case .quota(let word) = heading.part { word } else { nil }
      }
      guard let word = read ?? (leaf.isKnown ? leaf.code : nil), word != QuotaKind.total else {
        continue
      }
      takeOpen(index, as: FormHeading(part: .quota(word), measure: .change))
    }
  }
}
