import BianzhiCore

/// The kind of quota that only the title of a form tells.
extension HeaderColumns {
  /// 编制数 alone below 事业编制核定表 is the number of that kind, and not of all places.
  mutating func takeTitledKind() {
    guard kind.isForm else { return }
    let places = forms.indices.filter { isWhole(forms[$0]) }
    guard places.count == 1, let place = places.first,
      !forms.contains(where: { $0.isOfKind && $0.heading.measure == .approved }),
      let titled = Self.kind(ofTitles: reading.titles)
    else { return }
    let heading = FormHeading(part: .quota(titled), measure: .approved)
    forms[place] = FormColumn(index: forms[place].index, heading: heading)
  }

  /// Whether a column is of all approved places by its own words.
  private func isWhole(_ column: FormColumn) -> Bool {
    column.heading == FormHeading(part: .quota(QuotaKind.total), measure: .approved)
      && given[reading.normal(block.headings[column.index])] == nil
  }

  /// The kind that the titles of a form name; nil where they name none or several.
  ///
  /// - Parameter titles: joined by blanks, with what else stands alone in rows.
  static func kind(ofTitles titles: String) -> String? {
    var kinds: Set<String> = []
    for text in titles.compatibilityForm.split(separator: " ") {
      let text = String(text)
      guard text.holds("编制"), !PeopleList.isProse(text), !excepts.contains(where: text.holds),
        tables.contains(where: text.holds)
      else { continue }
      for match in text.matches(of: kindWord) {
        // 行政、事业编制 and 行政事业编制 are of both.
        let before = text[..<match.range.lowerBound]
        guard let code = QuotaKind.words.code(for: String(match.0)),
          !others.contains(where: before.endsWith)
        else { return nil }
        kinds.insert(code)
      }
    }
    return kinds.count == 1 ? kinds.first : nil
  }

  nonisolated(unsafe) private static let kindWord: Regex<Substring> =
    /(?:机关|乡镇|党政机关|中央)?(?:行政|参公事业|参公|事业|机关工勤|工勤|后勤服务|政法专项|政法|全额(?:拨款)?事业|差额(?:拨款|补助|补贴)?事业|自收自支事业|中小学教职工|教职工)编制/
  private static let tables = ["表", "台账", "核定", "批复", "一览", "清单", "情况"]
  private static let excepts = ["不含", "不包括", "除", "其中", "含", "转", "划", "调剂", "分离"]
  /// Before the word for a kind they say that it is not the only one.
  private static let others = [
    "行政", "机关", "事业", "工勤", "政法", "公用", "、", "和", "及", "与", "/", "非", "或", "+", "-",
  ]
}
