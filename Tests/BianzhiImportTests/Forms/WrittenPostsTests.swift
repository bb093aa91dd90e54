import BianzhiImport
import TestSupport
import Testing

/// Leader posts in one cell; those by rank or title were not read, and the check said that none were approved.
@Suite("posts in words") struct WrittenPostsTests {
  static let cells: [(cell: String, approved: [String])] = [
    ("正科级1名、副科级2名", ["|unsaid|副科级|副职|2", "|unsaid|正科级|正职|1"]),
    ("正科级领导职数1名，副科级领导职数2名", ["|unsaid|副科级|副职|2", "|unsaid|正科级|正职|1"]),
    ("乡科级正职1名、乡科级副职2名", ["|unsaid|副科级|副职|2", "|unsaid|正科级|正职|1"]),
    ("正科1名副科2名", ["|unsaid|副科级|副职|2", "|unsaid|正科级|正职|1"]),
    ("3名：正科级1名；副科级2名", ["|unsaid|副科级|副职|2", "|unsaid|正科级|正职|1"]),
    ("书记1名,院长1名,副院长3名", ["|unit||副职|3", "|unit||正职|2"]),
    ("1正2副1总师", ["|unit||其他|1", "|unit||副职|2", "|unit||正职|1"]),
    ("1正2副", ["|unit||副职|2", "|unit||正职|1"]),
    ("科级领导职数3名", []), ("4名：正科级1名、副科级2名", []), ("按有关规定配备", []),
  ]

  @Test(arguments: cells) func areRead(cell: String, approved: [String]) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "单位名称,领导职数,文号,批准日期", "岚汀市财政局,\"\(cell)\",岚编〔2008〕1号,2008-03-28",
    ])
    #expect(
      try desk.rows(
        """
        SELECT '|' || scope || '|' || rank || '|' || role || '|' || total FROM post_row
        WHERE ended IS NULL ORDER BY rank, role
        """
      ).sorted() == approved.sorted())
    #expect(summary.problems.contains { $0.hasPrefix("roles_unsaid") } == approved.isEmpty)
  }
}
