import BianzhiCore

/// Which field an unknown column could be: by the words below it, else by its header word.
enum HeaderLikeness {
  /// Fields whose words are of a list.
  private static let lists: [(Field, Vocabulary)] = [
    (.quotaKind, QuotaKind.words), (.state, PersonState.words), (.rank, PostRank.words),
    (.role, PostRole.words), (.sex, Sex.words), (.isLeader, YesNo.words),
    (.category, OrganCategory.words), (.tier, OrganTier.words),
  ]

  /// - Parameters:
  ///   - samples: the first values below it, which the field must be able to hold.
  ///   - taken: fields that other columns are.
  static func field(
    of heading: String, _ samples: [String], in kind: TableKind, besides taken: Set<Field>
  ) -> Field? {
    let open = kind.columns.filter {
      !taken.contains($0.field) && $0.field.mayHold(samples)
        && (!codes.contains($0.field) || samples.isEmpty || samples.contains(where: isCode))
    }
    let own = HeaderWord.normal(heading)
    for (field, words) in lists where open.contains(where: { $0.field == field }) {
      // 是 and 否 answer whatever is asked.
      if field == .isLeader, !own.contains("领导"), !own.contains("班子") { continue }
      if !samples.isEmpty, samples.allSatisfy({ words.code(for: $0) != nil }) { return field }
    }
    // 机构类别 over 公益一类事业单位 is no column of units, where the kind has none for their sort.
    let isSort = samples.allSatisfy { OrganCategory.words.code(for: $0) != nil }
    if !samples.isEmpty, isSort || asksSort(own) && !samples.contains(where: isCode),
      open.allSatisfy({ $0.field != .category })
    {
      return nil
    }
    let sense = HeaderSense(own)
    if sense == .other { return nil }
    if case .field(let field) = sense, open.contains(where: { $0.field == field }) { return field }
    // A day is proposed for what it is the day of, and for nothing else.
    if HeaderSense.dayStem(own) != nil { return nil }
    let isMoney = money.contains(where: own.contains) && !own.contains("月")
    // 是否… asks one thing only, and words of two characters are alike too soon.
    let least = own.hasPrefix("是否") ? 0.8 : own.count < 3 ? 0.66 : 0.49
    var best: (field: Field, score: Double)?
    for column in open where (!isMoney || column.field == .amount) && !column.field.isDay {
      for word in column.headings {
        let score = likeness(own, HeaderWord.normal(word))
        if score > best?.score ?? least { best = (column.field, score) }
      }
    }
    return best?.field
      ?? ofValues(samples, own).flatMap { field in
        open.contains { $0.field == field } ? field : nil
      }
  }

  /// 机构类别 over words is no column of codes.
  private static let codes: Set<Field> = [.organCode, .payerCode, .bodyCode]

  private static func isCode(_ text: String) -> Bool {
    text.contains { $0.isASCII && ($0.isNumber || $0.isLetter) }
  }

  /// What the values show where the header word says nothing: documents, identity numbers, posts and inner bodies have
  /// a look of their own.
  private static func ofValues(_ samples: [String], _ heading: String) -> Field? {
    guard !samples.isEmpty, !others.contains(where: heading.contains) else { return nil }
    if samples.allSatisfy({ DocumentNumber.read($0) != nil }) { return .document }
    if samples.allSatisfy({ PersonNumber($0) != nil }) { return .person }
    if samples.allSatisfy({ PostRole(ofPost: $0) != nil && $0.count > 1 }) { return .post }
    if samples.allSatisfy({ $0.wholeMatch(of: body) != nil }) { return .body }
    return nil
  }

  // Read once; it is only read from, by any thread.
  nonisolated(unsafe) private static let body = /\p{Han}{1,9}(?:科|股|室|处|办公室|部)/
  /// Header words of bodies and posts that are not, or no longer, the person's own.
  private static let others = [
    "联系", "分管", "包", "挂", "原", "前", "曾", "借", "调", "来源", "去向", "派", "拟", "后", "毕业", "家庭", "户", "服务",
    "对口",
  ]

  /// What heads columns of money, which are neither months nor days though 1990.10 may be one.
  private static let money = ["工资", "津贴", "补贴", "金额", "绩效", "奖金", "公积金", "扣款", "养老", "医疗"]

  /// The share of characters that two words have in common, 0 to 1.
  private static func likeness(_ first: String, _ second: String) -> Double {
    var rest = Array(second)
    var common = 0
    for character in first {
      guard let place = rest.firstIndex(of: character) else { continue }
      rest.remove(at: place)
      common += 1
    }
    return Double(2 * common) / Double(max(1, first.count + second.count))
  }

  /// 机构类别, 单位分类: of what sort a unit is.
  private static func asksSort(_ heading: String) -> Bool {
    ["类别", "分类"].contains(where: heading.hasSuffix)
      && ["机构", "单位"].contains(where: heading.contains)
  }
}
