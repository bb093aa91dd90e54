import Foundation

/// A state that another column than 人员状态 tells, stored with the column's heading before it: 是否在编：否,
/// 退休时间：2024-03-01, 备注：2024年3月退休.
package struct HeadedState: Hashable, Sendable {
  /// Nil where nobody knows what is meant, so that people are asked.
  package let state: PersonState?
  /// The day or month of leaving, where the text tells it.
  package let day: RecordedDate?

  private init(_ state: PersonState?, day: RecordedDate? = nil) {
    (self.state, self.day) = (state, state?.isLeft == true ? day : nil)
  }

  /// - Returns: nil for a text that bears no heading.
  package init?(_ text: String) {
    guard let mark = text.firstIndex(of: "：") else { return nil }
    let (heading, cell) = (String(text[..<mark]), String(text[text.index(after: mark)...]))
    guard Self.isHeading(heading) else { return nil }
    self.init(heading: heading, cell: cell)
  }

  /// How it is stored.
  package static func text(heading: String, _ cell: String) -> String {
    "\(heading.filter { !$0.isWhitespace && $0 != "：" })：\(cell)"
  }

  private static func isHeading(_ text: String) -> Bool {
    text == homeUnit || asks(text) || dayEnds.contains(where: text.endsWith)
      || notes.contains(where: text.startsWith)
  }

  /// Whether a heading is a question that 是 and 否 answer.
  package static func asks(_ heading: String) -> Bool {
    heading.startsWith("是否") || heading.endsWith("与否")
      || ["编内编外", "编制内外"].contains(heading)
  }

  /// The heading that answers such as 占编 are stored with where their own asks nothing.
  package static let quotaQuestion = "是否在编"

  /// Whether a word says by itself that somebody holds a place of the establishment, or holds none.
  package static func isAnswer(_ word: String) -> Bool {
    inQuota.contains(word) || outOfQuota.contains(word)
  }

  /// Whether a word says that somebody holds none.
  static func isDenied(_ word: String) -> Bool { outOfQuota.contains(word) }

  private static let outOfQuota = Set(NoPlace.words).union([
    "未占编", "出编", "已出编", "未在编", "编制外", "不占用编制", "未占用编制", "不占编制", "无编", "不占",
  ])

  private static let dayEnds = ["时间", "日期", "年月", "年月日"]

  private static let notes =
    [
      "备注", "说明", "情况说明", "姓名", Self.title, Self.post, Self.body,
    ] + sorts
  /// How headings begin that ask for the sort of people somebody is of: 人员类别, 聘用形式.
  private static let sorts = ["人员", "身份", "用工", "用人", "聘用"]

  /// The heading that words above the rows are stored with where they are asked about: 标题：借调人员.
  package static let title = "标题"
  /// The headings of what a post's title or the text of an inner body says of its holder's place.
  package static let post = "职务"
  package static let body = "内设机构"
  /// The heading of the unit with which somebody holds the place.
  package static let homeUnit = "编制所在单位"

  private init(heading: String, cell: String) {
    let asks = heading.startsWith("是否") || heading.endsWith("与否") || heading.startsWith("编")
    if asks, heading != Self.homeUnit {
      self.init(Self.answer(heading, cell))
    } else if Self.dayEnds.contains(where: heading.endsWith) {
      var written = cell
      let day: RecordedDate? =
        switch written.withUTF8({ RecordedDate.read(.init($0)) }) {
        case .date(let stored): RecordedDate(stored: Int64(stored))
        case .blank, .unreadable: nil
        }
      self.init(Self.left(by: heading), day: day)
    } else if Self.sorts.contains(where: heading.startsWith),
      OffQuotaWord.isPlain(cell) || EmploymentWord(cell)?.isOutside == true
    {
      self.init(.offQuota)
    } else if Self.sorts.contains(where: heading.startsWith), Self.isInService(cell) {
      self.init(.inPost)
    } else {
      switch NoteState(cell) {
      case .says(let state, let day, _): self.init(state, day: day)
      case .unclear, .nothing: self.init(nil)
      }
    }
  }

  /// Whether a word for the sort of people says only that somebody serves (在职, and not 在职教师): where nothing else tells the
  /// state, it does.
  package static func isInService(_ word: String) -> Bool {
    inService.contains(Vocabulary.key(of: word))
  }

  private static let inService: Set<String> = [
    "在职", "在岗", "在职人员", "在岗人员", "在职在岗", "在岗在职", "现职", "现职人员", "在职职工", "在岗职工", "在职干部", "在职干部职工",
    "在职教职工", "在职员工",
  ]

  private static let inQuota: Set<String> = [
    "在编", "占编", "编内", "入编", "占用编制", "占编制", "在编人员", "编制内", "有编制", "在册", "实名制", "在编在册", "在编制内",
    "编制内人员", "正式在编", "正式编制", "已占编", "已入编", "占用", "有编",
  ]

  /// 是 or 否 under 是否在编, 是否退休 …; a cell may also hold the word itself.
  private static func answer(_ heading: String, _ cell: String) -> PersonState? {
    var subject = heading
    for word in ["是否", "与否"] { subject = subject.replacing(word, with: "") }
    for start in ["已经", "已", "属于", "属", "为", "系"] where subject.startsWith(start) {
      subject = String(subject.dropFirst(start.count))
    }
    let isOfQuota = inQuota.contains(subject) || heading.startsWith("编")
    switch YesNo(recorded: cell) {
    case .yes: return isOfQuota ? .inPost : PersonState(recorded: subject)
    case .no:
      if isOfQuota { return .offQuota }
      return ["在岗", "在职"].contains(subject) ? .offPost : .inPost
    case nil: break
    }
    if inQuota.contains(cell) { return .inPost }
    if isOfQuota {
      if outOfQuota.contains(cell) || NoPlace.isPlain(cell) { return .offQuota }
      switch NoPlace.compound(cell, isAnswer: true) {
      case .state(let state): return state
      case .unclear: return nil
      case nil: break
      }
    }
    return PersonState(recorded: cell) ?? StateText(cell)?.state
  }

  /// What a day in a column means that is named for how people leave.
  private static func left(by heading: String) -> PersonState? {
    let words: [(String, PersonState)] = [
      ("离休", .retiredVeteran), ("退休", .retired), ("调出", .transferred), ("调离", .transferred),
      ("去世", .dead), ("死亡", .dead), ("辞职", .resigned), ("辞退", .dismissed), ("解聘", .dismissed),
      ("离职", .resigned),
      // Whoever is fewer, or off the establishment, since a day has left, whichever way.
      ("减少", .transferred), ("减员", .transferred), ("离开", .transferred), ("离编", .transferred),
      ("出编", .transferred),
    ]
    return words.first { heading.contains($0.0) }?.1
  }
}
