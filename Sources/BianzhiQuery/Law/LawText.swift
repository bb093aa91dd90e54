import BianzhiCore

/// A block of `articles.txt`: an instrument or an article.
struct LawText: Sendable {
  let code: String
  private let lines: [String: String]

  private static let keys: Set<String> = [
    "instrument", "article", "title", "title-zh", "unit", "since", "until", "successor", "organs",
    "leaders", "kinds", "persons", "outside", "paid", "read", "says", "says-zh",
  ]

  /// Stands among categories for institutions that are run by the rules for civil servants.
  private static let civilServiceWord = "参公"

  /// An article of which nothing is written down.
  init(code: String) {
    (self.code, lines) = (code, ["article": code])
  }

  private init(_ lines: [String: String]) {
    (code, self.lines) = (lines["instrument"] ?? lines["article"] ?? "", lines)
  }

  var isInstrument: Bool { lines["instrument"] != nil }

  /// The blocks of a text in their order; lines that begin with # are remarks.
  static func blocks(of text: String) -> [LawText] {
    var blocks: [[String: String]] = [[:]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false)
    where !line.hasPrefix("#") {
      if line.isEmpty {
        blocks.append([:])
      } else if let colon = line.firstIndex(of: ":") {
        let value = line[line.index(after: colon)...].drop { $0 == " " }
        blocks[blocks.count - 1][String(line[..<colon])] = String(value)
      }
    }
    return blocks.filter { !$0.isEmpty }.map(LawText.init)
  }

  /// - Parameter instrument: the block of its instrument, which is itself for an instrument.
  /// - Throws: ``LawTextError``.
  func article(of instrument: LawText) throws -> LawArticle {
    if let odd = lines.keys.sorted().first(where: { !Self.keys.contains($0) }) {
      throw error(odd)
    }
    let value = { (key: String) in lines[key] ?? instrument.lines[key] }
    guard let since = value("since"), let first = Self.day(since) else { throw error("since") }
    let until = value("until").flatMap { CalendarDay($0) }
    guard value("until") == nil || until != nil else { throw error("until") }
    let organs = try value("organs").map { words in
      try Set(
        words.split(separator: " ").filter { $0 != Self.civilServiceWord }.map { word in
          guard let category = OrganCategory(rawValue: String(word)) else { throw error("organs") }
          return category
        })
    }
    guard [nil, "yes", "no"].contains(lines["read"]) else { throw error("read") }
    guard [nil, "unit"].contains(lines["leaders"]) else { throw error("leaders") }
    for key in ["outside", "paid"] where ![nil, "yes"].contains(value(key)) { throw error(key) }
    guard let chinese = instrument.lines["title-zh"], let english = instrument.lines["title"] else {
      throw error("title")
    }
    let isRead = value("read") == "yes"
    let number = code.split(separator: ":", maxSplits: 1).dropFirst().first.map(String.init)
    let place = number.map { ArticleNumber($0, ofSections: instrument.lines["unit"] == "section") }
    return LawArticle(
      code: code, since: first, sinceText: since, until: until,
      successor: lines["successor"], organs: organs,
      coversCivilServiceInstitutions: (value("organs") ?? "").split(separator: " ")
        .contains { $0 == Self.civilServiceWord },
      isOfUnitLeaders: lines["leaders"] == "unit",
      kinds: lines["kinds"].map { Set($0.split(separator: " ").map(String.init)) },
      persons: lines["persons"].map { Set($0.split(separator: " ").map(String.init)) },
      isOfOutsidePosts: lines["outside"] == "yes", isOfPaid: value("paid") == "yes",
      isRead: isRead,
      says: lines["says"].map { Wording(zh: lines["says-zh"] ?? $0, en: $0) },
      wording: Wording(
        zh: chinese + (place?.wording.zh ?? "") + (isRead ? "" : LawBook.unread.zh),
        en: english + (place.map { ", \($0.wording.en)" } ?? "") + (isRead ? "" : LawBook.unread.en)
      ))
  }

  private func error(_ line: String) -> LawTextError { LawTextError(block: code, line: line) }

  /// A day; of a year alone the first day of the next one.
  private static func day(_ text: String) -> CalendarDay? {
    guard text.count == 4, let year = Int(text) else { return CalendarDay(text) }
    return CalendarDay(year: year + 1, month: 1, day: 1)
  }
}
