import BianzhiCore

/// What a kind of table makes of header words.
extension TableKind {
  /// The number that a column of a form stands for, or of the posts of a body; nil where the kind has
  /// none such.
  func number(
    _ path: [String], _ parts: [String], _ reading: HeaderReading
  ) -> FormHeading? {
    guard isForm || traits.contains(.hasPosts) else { return nil }
    if isForm, let reserve = FormHeading.partOfNoKind(path, reading) { return reserve }
    let (path, parts) = (FormHeading.withoutPart(path), FormHeading.withoutPart(parts))
    // A title tells more than the group above it: 领导职数 over 科长.
    let parted = parts.isEmpty ? path : parts
    let titled = FormHeading(titled: parted, isOfUnits: isForm)
    if let titled, titled.part.isPost { return titled }
    guard
      let heading = reading.form(path) ?? reading.form(parts) ?? titled
        ?? (isForm ? FormHeading(bareLeaders: path) : nil)
    else { return nil }
    guard !isForm else { return heading }
    switch heading.part {
    case .post, .leaders: return heading
    default: return nil
    }
  }

  /// The field a column's words stand for, and how good a word it is (0 is the best).
  ///
  /// The whole path comes first, then its lowest word.
  ///
  /// - Parameter titles: the text of the sheet's titles, which may name what a pattern holds.
  func match(
    _ path: [String], titles: @autoclosure () -> String = ""
  ) -> (field: Field, rank: Int)? {
    guard let leaf = path.last else { return nil }
    let whole = path.joined()
    if let known = fields[whole] ?? fields[leaf] { return known }
    // Of numbers side by side, 核定 below a group says nothing of a day.
    if path.count > 1, traits.contains(.rowsArePeople),
      let known = Self.nested(path).lazy.compactMap({ fields[$0] }).first
    {
      return (known.field, Int.max - 1)
    }
    return patterns.first { $0.fits(leaf, titles: titles) }.map { ($0.field, Int.max) }
  }

  /// What a word below another one may stand for: 入编 below 时间 is 入编时间, 级别 below 现任职务 is 职务级别, and 名称 below
  /// 现任职务 the post itself.
  static func nested(_ path: [String]) -> [String] {
    nestedWords.answer(path.joined(separator: "\n")) { _ in readNested(path) }
  }

  private static let nestedWords = Remembered<[String]>()

  private static func readNested(_ path: [String]) -> [String] {
    guard let leaf = path.last else { return [] }
    return path.dropLast().reversed().flatMap { group in
      var above = Substring(group)
      for start in ["现任", "现"] where above.startsWith(start) && above.count > start.count + 1 {
        above = above.dropFirst(start.count)
        break
      }
      for end in ["情况", "信息"] where above.endsWith(end) && above.count > end.count {
        above = above.dropLast(end.count)
      }
      var words: [String] = [above + leaf, leaf + above]
      if !above.endsWith("时间"), !above.endsWith("日期") {
        words += ["\(leaf)时间", "\(above)\(leaf)时间"]
      }
      if ["名称", "全称", "内容"].contains(leaf) { words += [group, String(above)] }
      return words
    }
  }

  /// Fields whose columns have only a weak word.
  func weakFields(_ places: [Field: Int], _ block: HeaderBlock) -> Set<Field> {
    var found: Set<Field> = []
    for column in columns where !column.weak.isEmpty {
      guard let place = places[column.field], let leaf = block.paths[place].last else { continue }
      if column.weak.contains(leaf) { found.insert(column.field) }
    }
    return found
  }

  /// The day whose year, month or day a column holds: 核定时间 over 年, 月, 日.
  func datePart(
    _ path: [String]
  ) -> (field: Field, part: WritableKeyPath<DateParts, Int>)? {
    guard let (rest, part) = DateParts.split(path), let field = match(rest)?.field, field.isDay
    else { return nil }
    return (field, part)
  }
}
