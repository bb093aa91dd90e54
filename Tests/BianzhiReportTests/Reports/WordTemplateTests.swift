import BianzhiAudit
import BianzhiCore
import Foundation
import Spreadsheets
import Testing

@testable import BianzhiReport

/// Templates with the traits of offices' documents: merged cells, fields that Word split over runs.
struct WordTemplateTests {
  private static let look = "<w:rPr><w:rFonts w:eastAsia=\"仿宋\"/><w:b/></w:rPr>"

  /// A Word document of these paragraphs and tables.
  private static func document(_ body: String) throws -> [UInt8] {
    let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let types = """
      <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="xml" ContentType="application/xml"/></Types>
      """
    return try ZipWriter.bytes(of: [
      ("[Content_Types].xml", Array(types.utf8)),
      (
        "word/document.xml",
        Array("<w:document xmlns:w=\"\(namespace)\"><w:body>\(body)</w:body></w:document>".utf8)
      ),
    ])
  }

  private static func run(_ text: String) -> String {
    "<w:r>\(look)<w:t>\(text)</w:t></w:r>"
  }

  private static func cell(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr><w:p>\(run(text))</w:p></w:tc>"
  }

  private static func data(_ text: String) -> TemplateData {
    let figure = SampleReport.figure("41")
    return TemplateData(
      values: ["单位": Prose(text), "数": Prose(figure)],
      lists: [
        "问题": TemplateData.List(
          columns: ["编号": 0, "事": 1, "数": 2],
          rows: [
            ["F1", Prose(text), Prose(figure)], ["F2", Prose(text), Prose(figure)],
            ["F3", "–", "–"],
          ]),
        "空": TemplateData.List(columns: ["事": 0], rows: []),
      ])
  }

  /// The filled document's text part and what is read back.
  private func filled(_ body: String, _ text: String = "甲") throws -> (String, ReadReport) {
    let folder = TestFolder()
    let path = folder.file("t.docx")
    try ResultWriter.write(
      Self.document(body), OutputRequest(format: .xlsx, path: path))
    var template = try WordTemplate(path, SampleReport.with("甲"), Self.data(text))
    let bytes = try template.bytes()
    let result = folder.file("r.docx")
    try ResultWriter.write(bytes, OutputRequest(format: .xlsx, path: result))
    let parts = try OfficeParts(path: result)
    let document = try #require(parts["word/document.xml"])
    return (String(decoding: document, as: UTF8.self), try ReportFormat.word.read(result))
  }

  /// Tags of a document in their order, without attributes.
  private static func tags(_ text: String) -> [Substring] {
    text.split(separator: "<").map { $0.prefix { $0 != " " && $0 != ">" } }
  }

  @Test func aFieldThatIsSplitOverRunsIsOne() throws {
    let split = ["{", "{单", "位}", "}，共{{数}}人"].map(Self.run).joined()
    let (text, read) = try filled("<w:p>\(split)</w:p>")
    #expect(text.contains(">甲</w:t>") && text.contains("，共") && !text.contains("{"))
    #expect(read.numbers.map(\.shown) == ["41"])
    // What is put in has the look of the run in which the field begins.
    #expect(text.contains("\(Self.look)<w:t xml:space=\"preserve\">甲</w:t>"))
  }

  @Test func aRowIsRepeatedAndItsMergedCellGoesOn() throws {
    let head = "<w:tr>\(Self.cell("名称"))\(Self.cell("编号"))</w:tr>"
    let row = """
      <w:tr>\(Self.cell("存在的问题", "<w:vMerge w:val=\"restart\"/>"))\
      \(Self.cell("{{问题.编号}}", "<w:gridSpan w:val=\"2\"/>"))</w:tr>
      """
    let (text, _) = try filled("<w:tbl>\(head)\(row)</w:tbl>")
    #expect(text.components(separatedBy: "<w:tr>").count == 5)
    for name in ["F1", "F2", "F3"] { #expect(text.contains(">\(name)</w:t>")) }
    #expect(text.components(separatedBy: "存在的问题").count == 2)
    #expect(text.components(separatedBy: "w:val=\"restart\"").count == 2)
    #expect(text.components(separatedBy: "<w:vMerge/>").count == 3)
    #expect(text.components(separatedBy: "<w:gridSpan w:val=\"2\"/>").count == 4)
  }

  @Test func rowsOfOneListAreRepeatedTogether() throws {
    let rows = "<w:tr>\(Self.cell("{{问题.编号}}"))</w:tr><w:tr>\(Self.cell("{{问题.事}}"))</w:tr>"
    let (text, _) = try filled("<w:tbl>\(rows)</w:tbl>")
    #expect(text.components(separatedBy: "<w:tr>").count == 7)
    let places = ["F1", "F2", "F3"].compactMap { text.range(of: $0)?.lowerBound }
    #expect(places == places.sorted() && places.count == 3)
  }

  /// A list without rows leaves a row that says so, and a table that is one.
  @Test func aListWithoutRowsIsADash() throws {
    let (text, _) = try filled("<w:tbl><w:tr>\(Self.cell("{{空.事}}"))</w:tr></w:tbl>")
    #expect(text.contains(">–</w:t>"))
  }

  @Test(arguments: ReportFormatTests.texts + ["{{单位}}", "{{问题.编号}}", "&#x41;"])
  func dataNeverBecomeMarkupOrFields(value: String) throws {
    let body = """
      <w:p>\(Self.run("{{单位}}"))</w:p><w:p>\(Self.run("{{问题.事}}"))</w:p>\
      <w:tbl><w:tr>\(Self.cell("{{问题.事}}"))\(Self.cell("{{问题.数}}"))</w:tr></w:tbl>
      """
    let (text, read) = try filled(body, value)
    // An empty text has no run.
    let (plain, same) = try filled(body, Prose(value).isEmpty ? "" : "甲")
    #expect(Self.tags(text) == Self.tags(plain))
    #expect(read.numbers.count == same.numbers.count && read.numbers.count == 2)
    #expect(!text.contains("<w:fldSimple") && !text.contains("<w:instrText"))
  }

  @Test func theWholeTextStandsWhereItIsAskedFor() throws {
    let (text, read) = try filled("<w:p>\(Self.run("{{正文}}"))</w:p>")
    #expect(text.contains("w:val=\"Heading1\"") && !text.contains("{{"))
    #expect(read.numbers.count > 5 && read.made?.marks.count == read.numbers.count)
  }

  @Test func anUnknownFieldIsNamedWithItsPlace() throws {
    let body = """
      <w:p>\(Self.run("{{单位}}"))</w:p><w:p>\(Self.run("{{单位名}}"))</w:p>\
      <w:tbl><w:tr>\(Self.cell("头"))</w:tr><w:tr>\(Self.cell("{{问题.文号}}"))</w:tr></w:tbl>
      """
    let error = try #require(throws: TemplateError.self) { _ = try filled(body) }
    #expect(error.wording.zh.contains("{{单位名}}（第 2 段）"))
    #expect(error.wording.zh.contains("{{问题.文号}}（表格 1 第 2 行）"))
    #expect(error.status == .badInput)
  }

  @Test func fieldsThatCannotBeFilledAreRefused() throws {
    let open = try #require(throws: TemplateError.self) {
      _ = try filled("<w:p>\(Self.run("{{单位"))</w:p>")
    }
    #expect(open.wording.zh.contains("第 1 段") && open.wording.en.contains("paragraph 1"))
    let two = "<w:tbl><w:tr>\(Self.cell("{{问题.事}}"))\(Self.cell("{{空.事}}"))</w:tr></w:tbl>"
    let both = try #require(throws: TemplateError.self) { _ = try filled(two) }
    #expect(both.wording.zh.contains("表格 1 第 1 行"))
    // The report has the whole text, and cannot put it between words.
    let beside = try #require(throws: TemplateError.self) {
      _ = try filled("<w:p>\(Self.run("前 {{正文}} 后"))</w:p>")
    }
    #expect(beside.wording.zh.contains("第 1 段") && beside.wording.zh.contains("单独成一段"))
    #expect(beside.wording.en.contains("paragraph of its own"))
  }

  /// What nobody filled is written back byte for byte.
  @Test func theRestOfTheDocumentStaysAsItIs() throws {
    let rest = """
      <w:p w:rsidR="00A1"><w:pPr><w:jc w:val='center'/></w:pPr><w:r><w:t>岚编办〔2010〕&#160;号 &lt;x&gt;</w:t></w:r></w:p>\
      <!-- 红头 --><w:p><w:r><w:drawing a=">"/></w:r></w:p>
      """
    let (text, _) = try filled(rest)
    #expect(text.contains(rest))
  }

  /// A text box stands there twice, for new programs and for old ones; its number is one.
  @Test func aNumberOfATextBoxIsReadOnce() throws {
    let box = { (name: String) in
      "<\(name)><w:txbxContent><w:p>\(Self.run("共{{数}}人"))</w:p></w:txbxContent></\(name)>"
    }
    let both =
      "<mc:AlternateContent xmlns:mc=\"urn:mc\">\(box("mc:Choice"))\(box("mc:Fallback"))</mc:AlternateContent>"
    let (text, read) = try filled("<w:p><w:r>\(both)</w:r></w:p>")
    #expect(read.numbers.map(\.shown) == ["41"] && !text.contains("{{"))
    #expect(read.made?.marks.count == 1 && text.components(separatedBy: ">41<").count == 3)
  }

  /// In a table that only lays the page out the inner rows are repeated, not the row around them.
  @Test func theInnerRowsOfALayoutTableAreRepeated() throws {
    let inner = """
      <w:tbl><w:tr>\(Self.cell("编号"))</w:tr><w:tr>\(Self.cell("{{问题.编号}}"))</w:tr></w:tbl>
      """
    let outer = "<w:tbl><w:tr><w:tc><w:p>\(Self.run("外面"))</w:p>\(inner)</w:tc></w:tr></w:tbl>"
    let (text, _) = try filled(outer)
    #expect(text.components(separatedBy: "外面").count == 2)
    for name in ["F1", "F2", "F3"] { #expect(text.components(separatedBy: ">\(name)<").count == 2) }
  }

  /// What was filled in is kept line by line, so that a line taken out or exchanged is seen.
  @Test func theFilledLinesAreKept() throws {
    let body = "<w:p>\(Self.run("{{单位}}共{{数}}人"))</w:p><w:p>\(Self.run("限期整改"))</w:p>"
    let (_, read) = try filled(body)
    #expect(read.made?.lines.map(\.shown) == ["甲共41人", "限期整改"])
    #expect(read.lines.map(\.key) == read.made?.lines.map(\.key))
  }
}
