import Foundation
import Testing

/// What a person sees of a page is held against the page made again, tag by tag; what its own script or a browser that
/// saves it changes is no edit.
@Suite("report verify: the tags of a page") struct ReportPageTests {
  private static func page() throws -> (desk: Desk, text: String) {
    let desk = try Desk()
    let quotas = Sample.quotas([(Sample.first, "行政编制", 40), (Sample.second, "行政编制", 4)])
    try desk.take(
      [
        "a.csv": Sample.organs, "b.csv": quotas, "c.csv": Sample.roster(0..<43),
        "d.csv": Sample.roster(50..<56, organ: Sample.second),
      ], "--as-of", "2009-12-31")
    #expect(try desk.run("check", "--as-of", "2009-12-31").status == 1)
    #expect(try desk.run("report", "-o", "r.html").status == 0)
    return (desk, String(decoding: try desk.bytes("r.html"), as: UTF8.self))
  }

  private static func verified(
    _ desk: Desk, _ text: String
  ) throws -> (status: Int32, found: [[String: String]]) {
    try desk.write("r.html", text)
    let result = try desk.run("report", "verify", "r.html", "--format", "csv", "--headers", "key")
    return (result.status, CSVText.records(result.text))
  }

  /// What is put in the place of what, and what the table has to name.
  static let edits: [(old: String, new: String, named: String)] = [
    ("<h2>", "<h2 style=\"display:none\">", "display:none"),
    ("<table class=\"bars\">", "<table class=\"bars\" hidden>", "hidden"),
    ("<main ", "<main onclick=\"x()\" ", "onclick"),
    ("<title>", "<meta http-equiv=\"refresh\" content=\"0;url=a.html\"><title>", "refresh"),
    ("<section ", "<output>合规</output><section ", "合规"),
    ("<section ", "<select><option>合规</option></select><section ", "合规"),
    ("<output data-count=\"\">", "<output data-count=\"\">全部合规", "全部合规"),
    ("<option value=\"\">", "<option value=\"\" style=\"color:red\">", "color:red"),
    ("<caption>", "<caption title=\"全部合规\">", "全部合规"),
    ("href=\"#main\"", "href=\"javascript:x()\"", "javascript:x()"),
    ("<ul class", "<ol start=\"9\" class", "start"),
    ("<details class", "<details class=\"fold plain\" name=\"x\" class", "name"),
    ("<div class=\"filter\" hidden", "<div class=\"filter\" title=\"合规\" hidden", "合规"),
    ("<section ", "<!-- --!>合规<!-- --><section ", "--!"),
    ("<section ", "<?x \">合规<section ", "合规"),
    ("<section ", "<p \">合规<p \"><section ", "合规"),
    ("</svg>", "", "</svg>"),
    ("<!DOCTYPE html>", "", "<!doctype html>"),
    ("<meta charset=\"utf-8\">", "<meta charset=\"gbk\">", "gbk"),
    ("data-figure=\"", "class=\"skip\" data-figure=\"", "skip"),
    ("scope=\"col\"", "scope=\"col\" aria-sort=\"none\"", "aria-sort"),
    ("</th>", "<button type=\"button\" aria-label=\"合规\"></button></th>", "合规"),
  ]

  @Test(arguments: edits.indices) func aTagChangedByHandIsNamed(place: Int) throws {
    let (desk, text) = try Self.page()
    let edit = Self.edits[place]
    let found = try #require(text.range(of: edit.old), "\(edit)")
    let result = try Self.verified(desk, text.replacingCharacters(in: found, with: edit.new))
    #expect(result.status == 1)
    let isNamed = result.found.contains { row in
      row["problem"] == "words" && row["place"]?.isEmpty == false
        && (row["written"]?.contains(edit.named) == true
          || row["computed"]?.contains(edit.named) == true)
    }
    #expect(isNamed, "\(edit): \(result.found)")
  }

  /// The value that a number's tag says beside the number.
  @Test func theValueOfANumberIsTheNumber() throws {
    let (desk, text) = try Self.page()
    let found = try #require(text.range(of: "<data value=\"43\""))
    let result = try Self.verified(
      desk, text.replacingCharacters(in: found, with: "<data value=\"40\""))
    #expect(result.status == 1 && result.found.count == 1, "\(result.found)")
    #expect(result.found.first?["written"]?.contains("value=\"40\"") == true, "\(result.found)")
  }

  /// All that unfolding, searching and sorting leave behind, saved by a browser of Windows.
  @Test func aPageThatABrowserSavedHolds() throws {
    let (desk, text) = try Self.page()
    let saved = Self.sorted(text)
      .replacing(
        "<!DOCTYPE html>", with: "<!DOCTYPE html>\n<!-- saved from url=(0014)about:internet -->"
      )
      .replacing(
        "<head>",
        with: "<head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=UTF-8\">"
      )
      .replacing("<div class=\"filter\" hidden=\"\">", with: "<div class=\"filter\">")
      .replacing("<output data-count=\"\">", with: "<output data-count=\"\">1 / 2")
      .replacing("data-severity=\"major\">", with: "data-severity=\"major\" hidden=\"\">")
      .replacing("<details class=\"fold plain\">", with: "<details class=\"fold plain\" open=\"\">")
      .replacing("\n", with: "\r\n")
    try #require(saved.contains("1 / 2") && saved.contains("aria-sort"))
    let result = try Self.verified(desk, saved)
    #expect(result.status == 0, "\(result.found)")
    // The same with a rule more in its style sheet, or one word of a sorted row.
    let hidden = try Self.verified(desk, saved.replacing("</style>", with: "p{color:#fff}</style>"))
    #expect(hidden.status == 1 && !hidden.found.isEmpty)
    let cell = try Self.verified(desk, saved.replacing(Self.swapped(text).first, with: "合规"))
    #expect(cell.status != 0 && !cell.found.isEmpty)
  }

  /// Rows in another order, of a table that does not say that it was sorted.
  @Test func rowsThatChangedPlacesAreTold() throws {
    let (desk, text) = try Self.page()
    let sorted = Self.sorted(text).replacing(" aria-sort=\"ascending\"", with: "")
    let result = try Self.verified(desk, sorted)
    #expect(result.status == 1 && !result.found.isEmpty)
  }

  /// The first two rows of the first table that can be sorted, and the words of the first.
  private static func swapped(_ text: String) -> (rows: [String], first: String) {
    let body = text.components(separatedBy: "<table class=\"sortable\">").dropFirst()
      .first { $0.components(separatedBy: "</tbody>")[0].components(separatedBy: "<tr").count > 3 }
    let rows = (body ?? "").components(separatedBy: "<tbody>").dropFirst().first?
      .components(separatedBy: "</tbody>")[0].components(separatedBy: "<tr").dropFirst().prefix(2)
      .map { "<tr" + $0.trimmingCharacters(in: .newlines) }
    let cell = rows?.first?.components(separatedBy: "\">").dropFirst(2).first?
      .components(separatedBy: "<").first
    return (rows ?? [], cell ?? "")
  }

  private static func sorted(_ text: String) -> String {
    let rows = swapped(text).rows
    guard rows.count == 2, let start = text.range(of: rows[0]) else { return text }
    let (before, body) = (text[..<start.lowerBound], text[start.lowerBound...])
    let moved = body.replacing(rows[0], with: "@", maxReplacements: 1)
      .replacing(rows[1], with: rows[0], maxReplacements: 1)
      .replacing("@", with: rows[1], maxReplacements: 1)
    guard let head = before.range(of: "<th scope=\"col\"", options: .backwards) else { return text }
    return before.replacingCharacters(
      in: head, with: "<th aria-sort=\"ascending\" scope=\"col\"") + moved
  }
}
