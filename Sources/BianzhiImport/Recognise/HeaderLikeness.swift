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
    let open = kind.columns.filter { !taken.contains($0.field) && $0.field.mayHold(samples) }
    for (field, words) in lists where open.contains(where: { $0.field == field }) {
      if !samples.isEmpty, samples.allSatisfy({ words.code(for: $0) != nil }) { return field }
    }
    let own = HeaderWord.normal(heading)
    let isMoney = money.contains(where: own.contains) && !own.contains("时间") && !own.contains("月")
    var best: (field: Field, score: Double)?
    for column in open where !isMoney || column.field == .amount {
      for word in column.headings {
        let score = likeness(own, HeaderWord.normal(word))
        if score > best?.score ?? 0.49 { best = (column.field, score) }
      }
    }
    return best?.field
  }

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
}
