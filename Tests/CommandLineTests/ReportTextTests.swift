import Foundation
import Testing

/// What stands in the data stays text, whatever it looks like.
@Suite("reports: data never becomes markup") struct ReportTextTests {
  private static let names = [
    "<script>alert(1)</script>", "{{x}}", "=1+1", "\"><img src=x>", "甲&amp;乙", "](javascript:x)",
  ]

  @Test(arguments: names) func anOrganOfAnyNameIsAName(_ name: String) throws {
    let desk = try Desk()
    let quoted = "\"" + name.replacing("\"", with: "\"\"") + "\""
    try desk.take(
      [
        "a.csv": "机构代码,机构名称,机构类别,层级\n339901000100,\(quoted),政府工作部门,市级\n",
        "b.csv": QuotaScenarioTests.quotas, "end.csv": Sample.roster(0..<41),
      ], "--as-of", "2009-12-31")
    #expect(try desk.run("check", "--as-of", "2009-12-31").status == 1)
    for format in ["html", "md", "docx"] {
      #expect(try desk.run("report", "-o", "r.\(format)").status == 0)
      let verified = try desk.run("report", "verify", "r.\(format)")
      #expect(verified.status == 0, "\(format): \(verified.everything)")
    }
    for words in [["feedback", "339901000100"], ["review", "339901000100"], ["closing", "F1"]] {
      for format in ["html", "md", "docx"] {
        #expect(try desk.run(["report"] + words + ["-o", "l.\(format)"]).status == 0)
        let verified = try desk.run("report", "verify", "l.\(format)")
        #expect(verified.status == 0, "\(words) \(format): \(verified.everything)")
      }
      let letter = String(decoding: try desk.bytes("l.html"), as: UTF8.self)
      #expect(letter.components(separatedBy: "<script>").count == 2 && !letter.contains("<img"))
    }
    let page = String(decoding: try desk.bytes("r.html"), as: UTF8.self)
    #expect(page.components(separatedBy: "<script>").count == 2, "our own script and no other")
    #expect(!page.contains("<img"))
    let shown = name.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
    #expect(page.contains(shown))
  }

  /// The page asks nothing of anybody.
  @Test func thePageNeedsNothingFromOutside() throws {
    let desk = try Desk.withOneFinding()
    #expect(try desk.run("report", "-o", "r.html").status == 0)
    let page = String(decoding: try desk.bytes("r.html"), as: UTF8.self)
    for word in ["http:", "https:", "src=", "url(", "@import", "<link"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func nobodysNumberStandsInAReport() throws {
    let desk = try Desk.withOneFinding()
    for format in ["html", "md"] {
      #expect(try desk.run("report", "-o", "r.\(format)").status == 0)
      let text = String(decoding: try desk.bytes("r.\(format)"), as: UTF8.self)
      #expect(!text.contains(Sample.person(0)) && text.contains("3399"))
    }
  }

  @Test func equalLedgersGiveEqualBytes() throws {
    let desk = try Desk.withOneFinding()
    for format in ["html", "md", "docx"] {
      #expect(try desk.run("report", "-o", "r.\(format)").status == 0)
      let first = try desk.bytes("r.\(format)")
      #expect(try desk.run("report", "-o", "r.\(format)").status == 0)
      #expect(try desk.bytes("r.\(format)") == first, "\(format)")
    }
  }
}
