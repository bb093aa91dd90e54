import BianzhiCore
import Testing

@testable import BianzhiQuery

/// The file of the law: what it may hold, and what is refused.
@Suite("law book") struct LawBookTests {
  private static let text = """
    # a remark
    instrument: 甲
    title-zh: 《甲》
    title: A
    since: 2001
    organs: 政府
    read: no

    article: 甲:2
    until: 2005-01-01
    successor: 乙:3

    instrument: 乙
    title-zh: 《乙》
    title: B
    since: 2005-01-01
    read: yes

    article: 乙:3

    """

  @Test(arguments: [
    ("2001-12-31", nil), ("2002-01-01", "甲:2"), ("2004-12-31", "甲:2"), ("2005-01-01", "乙:3"),
  ])
  func findsWhatSaidItOnTheDay(day: String, code: String?) throws {
    let book = try LawBook(Self.text)
    let day = try #require(CalendarDay(day))
    #expect(book.inForce("乙:3", on: day)?.code == code)
    #expect(book.inForce("甲:2", on: day)?.code == code)
  }

  @Test func articlesHaveWhatTheirInstrumentSays() throws {
    let book = try LawBook(Self.text)
    let listed = try #require(book.article("甲:2"))
    #expect(listed.organs == [.government] && !listed.isRead)
    let unlisted = try #require(book.article("乙:9"))
    #expect(unlisted.organs == nil && unlisted.isRead && unlisted.wording.zh == "《乙》第九条")
    #expect(book.article("丙:1") == nil)
    #expect(listed.validity.zh.contains("自 2001 起，至 2004-12-31"))
  }

  @Test(arguments: [
    ("title: A", "titel: A", "titel"), ("since: 2001", "since: 二零零一", "since"),
    ("organs: 政府", "organs: 政府局", "organs"), ("read: no", "read: maybe", "read"),
    ("article: 乙:3", "article: 甲:2", "twice"), ("successor: 乙:3", "successor: 乙:4", "successor"),
    ("article: 乙:3", "article: 丁:3", "instrument"), ("title-zh: 《甲》\n", "", "title"),
  ])
  func refusesWhatIsWrong(line: String, odd: String, at place: String) {
    let error = #expect(throws: LawTextError.self) {
      try LawBook(Self.text.replacing(line, with: odd))
    }
    #expect(error?.line == place)
  }

  @Test(arguments: [
    ("令486:26(4)", "第二十六条第（四）项"), ("公务员法:106(1)", "第一百零六条第（一）项"), ("厅字2007-2:5", "第五部分"),
    ("令486:10", "第十条"), ("公务员法:112", "第一百一十二条"),
  ])
  func readsNumbersAloud(code: String, words: String) {
    #expect(LegalBasis(code).wording.zh.hasSuffix(words))
  }
}
