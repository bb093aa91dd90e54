import BianzhiCore

extension FormHeading {
  /// Whether a header word says that its column is a part of the one before it: 其中：政法专项编制, or 其中 alone above words
  /// that say which part.
  static func saysPart(_ word: String) -> Bool {
    word.hasPrefix("其中") && word.count > 3 || groupsParts(word)
  }

  /// 其中, 其中包括: nothing but that what stands below it are parts.
  static func groupsParts(_ word: String) -> Bool { partGroups.contains(word) }

  private static let partGroups: Set<String> = ["其中", "其中含", "其中包括", "其中包含", "其中分为"]

  /// A part of the kind above it that is no kind of the list, such as 其中：机动编制 or 其中：派出机构 below 行政编制: the kind's
  /// own number holds it, so that it is no number of its own.
  static func partOfNoKind(_ path: [String], _ reading: HeaderReading) -> FormHeading? {
    guard let place = path.lastIndex(where: saysPart), place > 0,
      let word = withoutPart(Array(path[place...])).first
    else { return nil }
    let told = FormWord.read(word)
    if let part = told.part {
      guard case .quota(let kind) = part, QuotaKind(rawValue: kind) == nil else { return nil }
    } else if told.measure != nil {
      return nil
    }
    guard let whole = reading.form(Array(path[..<place])), whole.part.isQuota else { return nil }
    return FormHeading(part: whole.part, measure: .pending)
  }

  /// Header words without 其中 in front of any.
  static func withoutPart(_ path: [String]) -> [String] {
    guard path.contains(where: saysPart) else { return path }
    return path.filter { !groupsParts($0) }.map { word in
      saysPart(word) ? String(word.dropFirst(2).drop { ":：".contains($0) }) : word
    }
  }
}
