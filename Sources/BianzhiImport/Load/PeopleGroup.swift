import BianzhiCore

/// What a heading above people says of all of them: 二、退休人员, a sheet named 退休人员, …事业编制人员名单.
///
/// It stands for a cell that the rows themselves lack: the state, or the quota kind.
struct PeopleGroup: Hashable, Sendable {
  /// A word of 人员状态; nil where the people are in post, or nothing is said.
  var state: String?
  /// A word of 编制类型.
  var kind: String?
  /// The kind is told by a word that means something else in schools and hospitals: 行政人员, 工勤.
  var isBare = false

  /// - Parameter heading: the heading of some of the people (一、在职人员), or words that stand alone (退休人员：).
  /// - Returns: nil where it says nothing of the people below it.
  init?(heading: String) {
    let words = Self.bare(heading)
    if var whole = PeopleGroup(whole: words) ?? PeopleGroup(bracketsOf: heading) {
      if whole.state.map(Self.isAsked) == true, let told = Self.told(inBracketsOf: heading) {
        whole.state = told
      }
      self = whole
    } else if let kind = Self.bareKinds[words] ?? Self.bareKinds[Self.withoutUnit(words)] {
      self.init(state: nil, kind: kind, isBare: true)
    } else if let left = Self.leavers(in: words) {
      self.init(state: left, kind: nil)
    } else {
      guard let attached = PeopleGroup(attached: heading) else { return nil }
      self = attached
    }
  }

  /// - Parameter title: of a table, such as 县卫健局退休人员名册（2024年6月）.
  init?(title: String) {
    let words = Self.bare(title)
    if let whole = PeopleGroup(whole: words) ?? PeopleGroup(bracketsOf: title) {
      self = whole
      return
    }
    if let left = Self.leavers(in: words) {
      self.init(state: left, kind: nil)
      return
    }
    let bare = Self.titledKinds.first(where: words.endsWith).flatMap { word in
      Self.bareKinds[word].map { (word, PeopleGroup(state: nil, kind: $0, isBare: true)) }
    }
    let told = Self.group(endOf: words).flatMap { word in
      PeopleGroup(whole: word).map { (word, $0) }
    }
    // 工勤人员 of an institution hold its places, as its 行政人员 do.
    let isOfInstitution = Self.institutions.contains(where: words.holds)
    guard let (word, found) = told ?? (isOfInstitution ? nil : bare) else { return nil }
    let before = words.dropLast(word.count)
    // 在职和退休人员名册 is of both.
    guard !Self.joints.contains(where: before.endsWith),
      !before.contains(where: { "：:".contains($0) }) || !Self.pointsElsewhere(before),
      !Self.others.contains(where: before.holds),
      // Institutions employ all their people by contract: 事业单位聘用人员.
      found.state != "聘用" || !["事业单位", "岗位", "全员"].contains(where: before.endsWith)
    else { return nil }
    self = found
  }

  /// The longest word for a group of people that a title ends with.
  static func group(endOf words: String) -> String? {
    var end = words.suffix(longestGroup)
    while !end.isEmpty {
      let word = String(end)
      if groups.contains(word) { return word }
      end = end.dropFirst()
    }
    return nil
  }

  private static let longestGroup = groups.map(\.count).max() ?? 0

  /// - Parameter text: a label of the whole table and what it says: 编制类型：行政编制, 人员状态：退休.
  init?(labelled text: String) {
    let folded = text.compatibilityForm.filter { !$0.isWhitespace }
    guard let mark = folded.firstIndex(of: ":") else { return nil }
    let (label, word) = (folded[..<mark], String(folded[folded.index(after: mark)...]))
    if Self.kindLabels.contains(where: label.endsWith) {
      let reading = WordReading(of: word, in: "quota_kind")
      guard reading.isKnown else { return nil }
      let isOffQuota = reading.code == QuotaKind.offQuota.rawValue
      self.init(state: isOffQuota ? word : nil, kind: isOffQuota ? nil : reading.code)
    } else if Self.stateLabels.contains(where: label.endsWith) {
      guard let found = PeopleGroup(whole: word) else { return nil }
      self = found
    } else {
      return nil
    }
  }

  private static let kindLabels = ["编制类型", "编制类别", "编制性质", "编制种类", "编制属性", "占编类型", "人员编制"]
  private static let stateLabels = ["人员状态", "人员类别", "人员性质", "在岗情况", "在职情况", "人员类型"]

  /// - Parameters:
  ///   - sheet: its name.
  ///   - others: the names of the sheets beside it: 行政 is a kind where 事业 is beside it.
  init?(sheet: String, beside others: Set<String>) {
    let words = Self.bare(sheet)
    if let kind = Self.bareKinds[words] {
      let isBesideAnother = others.contains { sheet in
        let words = Self.bare(sheet)
        let other = Self.bareKinds[words] ?? PeopleGroup(whole: words)?.kind
        return other.map { $0 != kind } ?? false
      }
      guard isBesideAnother else { return nil }
      self.init(state: nil, kind: kind)
      return
    }
    self.init(title: sheet)
  }

  init(state: String?, kind: String?, isBare: Bool = false) {
    (self.state, self.kind, self.isBare) = (state, kind, isBare)
  }

  /// The same of a unit: 行政人员 of a school hold what posts they hold, and 员额 of a court is no kind of its own.
  func of(unit name: String?) -> PeopleGroup {
    if kind == QuotaKind.registered.rawValue, let name, Self.isOfCourt(name) {
      return PeopleGroup(state: state, kind: nil)
    }
    guard isBare, let name, ["校", "学", "园", "医院", "卫生院"].contains(where: name.holds) else {
      return self
    }
    return PeopleGroup(state: state, kind: nil)
  }

  init?(whole words: String) {
    if Self.serving.contains(words) {
      self.init(state: nil, kind: nil)
      return
    }
    if let state = Self.states[words] {
      // 借调人员 may be the unit's own who are elsewhere, or people of other units: which is asked.
      let asked = LoanWord.isBare(state) ? HeadedState.text(heading: HeadedState.title, words) : nil
      self.init(state: asked ?? state, kind: nil)
      return
    }
    if let headcount = PeopleGroup(headcount: words) {
      self = headcount
      return
    }
    guard ["编", "编制", "编人员", "编制人员"].contains(where: words.endsWith) else { return nil }
    let reading = WordReading(of: words, in: "quota_kind")
    guard reading.isKnown else { return nil }
    let isOffQuota = reading.code == QuotaKind.offQuota.rawValue
    self.init(state: isOffQuota ? words : nil, kind: isOffQuota ? nil : reading.code)
  }

  /// 行政人员 of 机关行政人员: the unit itself is meant.
  private static func withoutUnit(_ words: String) -> String {
    let own = ownWords.first(where: words.startsWith)
    return own.map { String(words.dropFirst($0.count)) } ?? words
  }

  /// The words without number, count, brackets and what they say of the table.
  static func bare(_ text: String) -> String { bareTexts.answer(text, readBare) }

  private static let bareTexts = Remembered<String>()

  private static func readBare(_ text: String) -> String {
    var rest = Substring(outsideBrackets(text))
    if RowWords.isPartHeading(String(rest)) {
      rest = rest.drop { $0 == "第" || $0.isNumber || RowWords.numerals.contains($0) }
      rest = rest.drop { "、.．：:)）".contains($0) }
      for word in ["部分", "类"] where rest.startsWith(word) { rest = rest.dropFirst(word.count) }
      rest = rest.drop { "、.：:,".contains($0) }
    }
    // （二）退休人员 has lost its bracket by now; 退休人员3人 its count.
    var isShorter = true
    while isShorter {
      let count = rest.count
      while let last = rest.last, "：:、,.-—_".contains(last) || last.isNumber { rest.removeLast() }
      for end in tableWords where rest.endsWith(end) && rest.count > end.count {
        rest = rest.dropLast(end.count)
      }
      if rest.last == "人", rest.dropLast().last?.isNumber == true { rest = rest.dropLast() }
      isShorter = rest.count < count
    }
    return String(rest.drop { $0.isNumber && $0.isASCII || "-_.、年月日".contains($0) })
  }
}
