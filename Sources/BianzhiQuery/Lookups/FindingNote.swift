package import BianzhiCore

/// What a finding's number hangs on, as rules keep it in `note`: words that are not known, titles that had
/// to tell who leads, the rows of a printed total.
package struct FindingNote: Hashable, Sendable {
  /// People who count although nobody knows what their state means.
  package var asked: [Word] = []
  /// People whose quota kind only the organ's approvals tell.
  package var read: [Word] = []
  /// Without them there would be no finding.
  package var decides = false
  /// Leaders whom only the post's title tells.
  package var byTitle = 0
  /// A printed total, the sum of its rows, and these rows (`4-17`, or `5` for the cells of one row).
  package var total: (printed: String, sum: String, rows: String)? {
    get { totals.count == 3 ? (totals[0], totals[1], totals[2]) : nil }
    set { totals = newValue.map { [$0.printed, $0.sum, $0.rows] } ?? [] }
  }
  private var totals: [String] = []
  /// What waivers say of the excess; nil where none does.
  package var waiver: WaiverNote?
  /// What that means.
  package var standing: WaiverNote.Standing?
  /// What else has to be said.
  package var remarks: [Remark] = []
  /// Words of remarks that are the rule's own.
  private var ownWords: [FindingRemark: RemarkTemplate] = [:]

  /// A remark and its words, parted by blanks.
  package struct Remark: Hashable, Sendable {
    package let sort: FindingRemark
    package let words: String
  }

  /// A recorded word and how many people bear it.
  package struct Word: Hashable, Sendable {
    package let text: String
    package let people: Int

    /// The words of most people first.
    static func sorted(_ words: [String: Int]) -> [Word] {
      words.map { Word(text: $0.key, people: $0.value) }
        .sorted { ($1.people, $0.text) < ($0.people, $1.text) }
    }
  }

  package init() {}

  private static let askedKey = "unknown_states "
  private static let decidingKey = "deciding_unknown_states "
  private static let readKey = "read_by_approval "
  private static let titleKey = "by_title "
  private static let totalKey = "total "
  private static let remarkKey = "remark "

  /// `deciding_unknown_states 退居后勤=2、挂编=1; by_title 4`; empty where nothing is to be said.
  package var text: String {
    var parts: [String] = []
    if !asked.isEmpty {
      parts.append((decides ? Self.decidingKey : Self.askedKey) + Self.text(of: asked))
    }
    if !read.isEmpty { parts.append(Self.readKey + Self.text(of: read)) }
    if byTitle > 0 { parts.append("\(Self.titleKey)\(byTitle)") }
    if let waiver, let standing { parts.append("\(standing.rawValue) \(waiver.text)") }
    for remark in remarks {
      parts.append(Self.remarkKey + "\(remark.sort.code) \(Self.plain(remark.words))")
    }
    return parts.joined(separator: "; ")
  }

  /// Reads a note; nil for one that says something else.
  ///
  /// - Parameter rule: where it may hold remarks of its own.
  package init?(_ text: String, of rule: Rule? = nil) {
    guard !text.isEmpty else { return nil }
    ownWords = rule?.remarks ?? [:]
    for part in text.split(separator: ";").map({ $0.drop { $0 == " " } }) {
      if let words = Self.rest(of: part, behind: Self.decidingKey) {
        (asked, decides) = (Self.words(words), true)
      } else if let words = Self.rest(of: part, behind: Self.askedKey) {
        asked = Self.words(words)
      } else if let words = Self.rest(of: part, behind: Self.readKey) {
        read = Self.words(words)
      } else if let number = Self.rest(of: part, behind: Self.titleKey).flatMap({ Int($0) }) {
        byTitle = number
      } else if let numbers = Self.rest(of: part, behind: Self.totalKey) {
        totals = numbers.split(separator: " ").map(String.init)
      } else if let words = Self.rest(of: part, behind: Self.remarkKey), let told = remark(words) {
        remarks.append(told)
      } else if let (standing, waiver) = Self.waiver(in: part) {
        (self.standing, self.waiver) = (standing, waiver)
      } else {
        return nil
      }
    }
  }

  /// The day that a remark tells, the last one that it may mean; nil where it tells none.
  func day(of sort: FindingRemark) -> CalendarDay? {
    // Somebody may have entered twice: the first of the days decides.
    let words = remarks.first { $0.sort == sort }?.words
    let day = sort == .enteredOn ? words.map { String($0.prefix { $0 != " " }) } : words
    return day.flatMap { RecordedDate(iso: $0) }?.last
  }

  /// What a remark says; nil where there is none of its sort.
  func words(of sort: FindingRemark) -> String? { remarks.first { $0.sort == sort }?.words }

  private static func rest(of text: Substring, behind key: String) -> Substring? {
    guard text.startsWith(key) else { return nil }
    return text[text.utf8.index(text.startIndex, offsetBy: key.utf8.count)...]
  }

  private static func text(of words: [Word]) -> String {
    words.map { "\(plain($0.text))=\($0.people)" }.joined(separator: "、")
  }

  private static func waiver(in part: Substring) -> (WaiverNote.Standing, WaiverNote)? {
    WaiverNote.Standing.allCases.lazy.compactMap { standing in
      rest(of: part, behind: standing.rawValue + " ").flatMap { WaiverNote($0) }.map {
        (standing, $0)
      }
    }.first
  }

  private func remark(_ text: Substring) -> Remark? {
    let code = text.prefix { $0 != " " }
    let sort = FindingRemark(String(code))
    guard template(of: sort) != nil else { return nil }
    return Remark(sort: sort, words: String(text.dropFirst(code.count).drop { $0 == " " }))
  }

  private func template(of sort: FindingRemark) -> RemarkTemplate? {
    ownWords[sort] ?? RemarkBook.builtIn[sort]
  }

  private static func words(_ text: Substring) -> [Word] {
    text.split(separator: "、").compactMap { word in
      guard let mark = word.lastIndex(of: "="), let people = Int(word[word.index(after: mark)...])
      else { return nil }
      return Word(text: String(word[..<mark]), people: people)
    }
  }

  private static func isMark(_ character: Character) -> Bool { ";、\n\r".contains(character) }

  /// A recorded word without the marks that part words.
  private static func plain(_ text: String) -> String {
    guard text.contains(where: isMark) else { return text }
    return String(text.map { isMark($0) ? " " : $0 })
  }

  package var wording: Wording {
    var (chinese, english): ([String], [String]) = ([], [])
    if let total {
      let isRow = !total.rows.contains("-")
      chinese.append(
        isRow
          ? "第 \(total.rows) 行所印 \(total.printed)，本行各列相加为 \(total.sum)"
          : "所印 \(total.printed)，第 \(total.rows) 行相加为 \(total.sum)")
      english.append(
        isRow
          ? "\(total.printed) printed in row \(total.rows), its columns add up to \(total.sum)"
          : "\(total.printed) printed, rows \(total.rows) add up to \(total.sum)")
    }
    if !asked.isEmpty {
      let people = asked.reduce(0) { $0 + $1.people }
      let words = asked.map { "“\($0.text)”\($0.people) 人" }.joined(separator: "、")
      let plain = asked.map { "“\($0.text)” \($0.people)" }.joined(separator: ", ")
      chinese.append(
        "其中 \(people) 人的人员状态写法不明、照计（\(words)）" + (decides ? "，不计这些人则不超" : ""))
      english.append(
        "\(people) of them have a state in words that are not known and count (\(plain))"
          + (decides ? "; without them there is no finding" : ""))
    }
    if !read.isEmpty {
      let words = read.map { "“\($0.text)”\($0.people) 人" }.joined(separator: "、")
      let plain = read.map { "“\($0.text)” \($0.people)" }.joined(separator: ", ")
      chinese.append("编制类型写作\(words)，按核定的编制计入")
      english.append("the quota kind is written \(plain) and read by what is approved")
    }
    if byTitle > 0 {
      chinese.append("其中 \(byTitle) 人仅据职务名称认定为领导")
      english.append("\(byTitle) of them are known as leaders by their titles only")
    }
    if let told = standing.flatMap({ waiver?.wording($0) }) {
      chinese.append(told.zh)
      english.append(told.en)
    }
    for remark in remarks.compactMap({ template(of: $0.sort)?.wording($0.words) })
    where !remark.zh.isEmpty {
      chinese.append(remark.zh)
      english.append(remark.en)
    }
    return Wording(zh: chinese.joined(separator: "；"), en: english.joined(separator: "; "))
  }
}
