import BianzhiCore
import BianzhiImport
import Foundation
import Testing

@Suite("files of fixtures/import") struct FixtureTests {
  private static let folder: String = {
    var path = URL(filePath: #filePath)
    for _ in 0..<4 { path.deleteLastPathComponent() }
    return path.appending(path: "fixtures/import").path
  }()

  static let good: [(file: String, kind: String, rows: Int, totals: Int)] = [
    ("organs.csv", "organs", 3, 0), ("quotas-with-title.csv", "quotas", 3, 2),
    ("posts-english.csv", "posts", 2, 0), ("roster-gb18030.csv", "roster", 4, 0),
    ("roster-tabs-utf16.tsv", "roster", 2, 0), ("payroll.csv", "payroll", 2, 1),
    ("subjects.csv", "subjects", 2, 0),
  ]

  @Test(arguments: good)
  func goodFilesAreStoredWhole(file: String, kind: String, rows: Int, totals: Int) throws {
    let summary = try Desk().take(["\(Self.folder)/good/\(file)"])
    #expect(summary.files.map(\.kind) == [kind] && summary.sums == [rows, rows, 0, 0, 0])
    #expect(summary.total.totals == totals && summary.problems == [])
  }

  @Test func goodFilesMakeOneLedger() throws {
    let desk = try Desk()
    #expect(try desk.take(["\(Self.folder)/good"]).sums == [18, 18, 0, 0, 0])
    #expect(try desk.take(["\(Self.folder)/good"]).sums == [18, 0, 0, 18, 0])
    #expect(try desk.rows("SELECT DISTINCT organ_code FROM staff ORDER BY 1") == ["A1", "A2"])
    #expect(
      try desk.rows("SELECT organ_code, sum(people) FROM staffing_quota GROUP BY 1") == [
        "A1|14", "A2|8",
      ])
    #expect(try desk.rows("SELECT note FROM staff WHERE note IS NOT NULL") == ["=未核"])
    #expect(try desk.count("SELECT sum(amount) FROM pay_row") == 590_050)
    #expect(try desk.count("SELECT count(*) FROM organ_key WHERE is_name = 1") == 0)
  }

  /// What is wrong with each: a word of the English message, or the codes of bad rows.
  static let broken: [(file: String, wording: String, bad: [String])] = [
    ("no-table.csv", "no known header", []), ("missing-day.csv", "生效日期", []),
    ("column-twice.csv", "核定数", []), ("two-kinds.csv", "--kind", []),
    ("numbers.csv", "read: 3;", ["id_scientific", "id_masked", "id_length"]),
    ("unquoted-comma.csv", "read: 1;", ["too_many_cells"]),
    ("counts-and-days.csv", "read: 3;", ["not_a_count", "not_a_day", "missing"]),
    ("no-organ.csv", "read: 1;", ["no_organ"]),
    ("pay.csv", "read: 2;", ["not_a_month", "not_an_amount"]),
    ("bytes.csv", "bytes.csv", []), ("empty.csv", "empty.csv", []),
    ("open-quote.csv", "open-quote.csv", []),
  ]

  @Test(arguments: broken)
  func brokenFilesStoreNothing(file: String, wording: String, bad: [String]) throws {
    let desk = try Desk()
    let path = "\(Self.folder)/broken/\(file)"
    do {
      let summary = try desk.take([path])
      let failure = try #require(summary.failure)
      #expect(failure.status == .badInput && failure.description.contains(wording), "\(failure)")
      let problems = summary.files.flatMap { $0.issues.sorted.map(\.0.problem.rawValue) }
      #expect(Set(problems).isSuperset(of: bad) && !bad.isEmpty, "\(problems)")
    } catch let error as ImportError {
      #expect(error.status == .badInput && error.description.contains(wording), "\(error)")
      #expect(bad.isEmpty)
    }
    #expect(try desk.count("SELECT count(*) FROM source_file") == 0)
  }

  @Test func everyFileHasItsTestAndItsLine() throws {
    let found = try FileManager.default.subpathsOfDirectory(atPath: Self.folder)
      .filter { $0.contains("/") }
    let tested = Self.good.map { "good/" + $0.file } + Self.broken.map { "broken/" + $0.file }
    #expect(found.sorted() == tested.sorted())
    let readme = try String(contentsOfFile: Self.folder + "/README.md", encoding: .utf8)
    for file in found { #expect(readme.contains("| \(file) |"), "\(file)") }
  }
}
