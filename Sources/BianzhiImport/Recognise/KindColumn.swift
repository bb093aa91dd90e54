import BianzhiCore

/// A column of a roster that no header word tells, and the words below it do: 行政编制, 全额事业 and 工勤编制 are kinds of
/// quotas, whether 人员身份, 占编情况 or something else stands above them.
enum KindColumn {
  private static let fewest = 2
  /// Headings of what is said in the same words and is no kind of quota.
  private static let others = ["经费", "来源", "岗位", "单位", "机构", "待遇", "备注", "说明"]

  /// - Returns: nil where a column for the kind is there, or none or several are like one.
  static func find(_ candidate: Candidate, in head: SheetHead) -> Int? {
    let layout = candidate.layout
    guard candidate.kind.traits.contains(.rowsArePeople),
      candidate.kind.column(.quotaKind) != nil, layout.columns[.quotaKind] == nil
    else { return nil }
    let open = Set(candidate.unknown + candidate.aside)
    let rows = head.rows.filter { $0.number > candidate.block.rows.upperBound }
    let found = layout.headings.indices.filter { column in
      let heading = layout.heading(column)
      return
        (open.contains(heading)
        || layout.sorts.contains(column)
        || [.onQuota, .state].contains { layout.columns[$0] == column })
        && !others.contains(where: heading.contains)
        && holdsKinds(column, rows, isSort: layout.sorts.contains(column))
    }
    // 编制情况 beside 人员类别.
    let plain = found.filter { !layout.sorts.contains($0) }
    let best = plain.isEmpty ? found : plain
    return best.count == 1 ? best[0] : nil
  }

  /// Whether nearly all words are kinds, one of them of people with a place. Below 人员身份, beside which no other column
  /// tells the kind, half of them are enough (公务员, 合同制): whoever is called otherwise is asked about.
  private static func holdsKinds(_ column: Int, _ rows: [SheetHead.Row], isSort: Bool) -> Bool {
    let words = rows.compactMap { row -> String? in
      guard row.words.count > column, !["", "无", "/", "—"].contains(row.words[column]) else {
        return nil
      }
      return row.words.count { !$0.isEmpty } > 1 ? row.words[column] : nil
    }
    let kinds = words.compactMap { word -> String? in
      let reading = WordReading(of: word, in: "quota_kind")
      return reading.isKnown ? reading.code : isSort ? IdentityWord.kind(of: word) : nil
    }
    let enough = isSort ? kinds.count * 2 : kinds.count * 4
    guard words.count >= fewest, enough >= (isSort ? words.count : words.count * 3) else {
      return false
    }
    // 干部 and 工人 part people by another thing than their places.
    var none: Set<String> = [QuotaKind.offQuota.rawValue, QuotaKind.other.rawValue]
    if isSort, kinds.count < words.count { none.insert(QuotaKind.worker.rawValue) }
    return kinds.contains { !none.contains($0) }
  }
}
