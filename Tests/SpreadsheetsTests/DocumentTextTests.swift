import Testing

@testable import Spreadsheets

/// Tables in the text of a document: cells between tabs, and marks where one reaches over others.
@Suite("The text of documents") struct DocumentTextTests {
  private func text(_ bytes: [UInt8], _ name: String) throws -> [String] {
    let folder = TestFolder()
    guard case .text(let text) = try DocumentText.content(path: folder.file(bytes, name: name))
    else { return [] }
    return text.text.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: "|")
    }
  }

  private func page(_ table: String) throws -> [String] {
    try text(Array("<html><body><table>\(table)</table></body></html>".utf8), "f.html")
  }

  @Test func cellsOfAPageReachOverOthers() throws {
    let lines = try page(
      """
      <tr><td rowspan=2>单位</td><td colspan=2>编制</td></tr><tr><td>行政</td><td>事业</td></tr>
      <tr><td rowspan="2">甲局</td><td>18</td><td>5</td></tr><tr><td>3</td><td></td></tr>
      """)
    #expect(lines == ["单位|编制|←", "↑|行政|事业", "甲局|18|5", "↑|3|"])
  }

  /// A cell alone in its row is a paragraph, unless a few words stand beside it.
  @Test func aCellAloneIsAParagraph() throws {
    #expect(try page("<tr><td colspan=3>一、主要职责</td></tr>") == ["一、主要职责"])
    let words = String(repeating: "导航", count: 40)
    #expect(
      try page("<tr><td rowspan=3>\(words)</td><td>甲</td></tr><tr><td>行政编制3名。</td></tr>").last
        == "行政编制3名。")
    #expect(
      try page("<tr><td rowspan=2>甲局</td><td>甲</td></tr><tr><td>行政编制3名。</td></tr>").last
        == "↑|行政编制3名。")
  }

  @Test func cellsOfAWordDocumentReachOverOthers() throws {
    let cell = { (text: String, properties: String) in
      "<w:tc><w:tcPr>\(properties)</w:tcPr><w:p><w:r><w:t>\(text)</w:t></w:r></w:p></w:tc>"
    }
    let (begins, goesOn) = ("<w:vMerge w:val=\"restart\"/>", "<w:vMerge/>")
    let wide = "<w:gridSpan w:val=\"2\"/>"
    let former = "<w:tcPrChange><w:tcPr>\(goesOn)</w:tcPr></w:tcPrChange>"
    let rows = [
      cell("编制表", "<w:gridSpan w:val=\"3\"/>"), cell("单位", begins) + cell("编制", wide),
      cell("", goesOn) + cell("行政", "") + cell("事业", former),
      cell("甲局", "") + cell("18", "") + cell("5", ""),
    ]
    var zip = ZipBuilder()
    zip.add(
      "word/document.xml",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl>\
      \(rows.map { "<w:tr>\($0)</w:tr>" }.joined())</w:tbl></w:body></w:document>
      """)
    #expect(try text(zip.archive(), "f.docx") == ["编制表", "单位|编制|←", "↑|行政|事业", "甲局|18|5"])
  }
}
