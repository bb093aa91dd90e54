import BianzhiCore

/// Numbers of places beside a number of people on 员额, who hold none of them: 编制数 | 员额控制数, 编内 | 员额.
extension [FormColumn] {
  /// With the numbers of all places, or of all people on them, as what 员额 beside them lets them be: those of all other kinds.
  /// How many people there are may hold those on 员额.
  func besideHeadcount(_ paths: [[String]]) -> [FormColumn] {
    let isBeside = limitsHeadcount(paths)
    let isInside = { (column: FormColumn) in FormWord.isInside(paths[column.index].last ?? "") }
    guard isBeside || contains(where: isInside) else { return self }
    return map { column in
      let measure = column.heading.measure
      guard column.isTotal else { return column }
      let hasKinds = contains { $0.isOfKind && $0.heading.measure == measure }
      if isInside(column) {
        if isBeside || hasRegistered { return column.withoutHeadcount }
        return hasKinds ? column.asSum : column
      }
      guard isBeside else { return column }
      switch measure {
      case .approved: return hasKinds ? column : column.withoutHeadcount
      case .actual, .over, .vacant: return column.asSum
      case .pending, .change: return column
      }
    }
  }

  /// Whether a column limits the people on 员额.
  private func limitsHeadcount(_ paths: [[String]]) -> Bool {
    contains { column in
      column.heading == FormHeading(part: .control, measure: .approved)
        && paths[column.index].contains { word in
          ["员额", "备案", "报备"].contains(where: word.holds)
            && !["编外", "法官", "检察"].contains(where: word.holds)
        }
    }
  }

  /// Whether 员额 is approved like a kind.
  var hasRegistered: Bool {
    contains {
      $0.heading
        == FormHeading(part: .quota(QuotaKind.registered.rawValue), measure: .approved)
    }
  }
}

extension FormColumn {
  fileprivate var asSum: FormColumn {
    FormColumn(index: index, heading: FormHeading(part: .sum, measure: heading.measure))
  }

  fileprivate var withoutHeadcount: FormColumn {
    var column = FormColumn(
      index: index,
      heading: FormHeading(part: .quota(QuotaKind.rest), measure: heading.measure))
    column.leavesOutHeadcount = true
    return column
  }
}

extension FormWord {
  /// 编内, 编内人员: those who hold a place, of whatever kind.
  static func isInside(_ word: String) -> Bool { insideWords.contains(word) }

  private static let insideWords: Set<String> = [
    "编内", "编内人员", "编内人数", "编内人员数", "编内数", "编内编制", "编内编制数", "编内实有", "编内在编",
  ]
}
