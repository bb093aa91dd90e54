import BianzhiCore
import Testing

@testable import BianzhiReport

struct MarkdownFormatTests {
  @Test func writesATable() throws {
    let expected = """
      | 机构 | 程度 | 实有 |
      | --- | --- | --: |
      | 市财政局 | 重大 | 12 |
      | A |  | -3.50 |

      """
    #expect(try text(Sample.table, OutputRequest(format: .markdown, headers: .zh)) == expected)
  }

  @Test(arguments: [
    ("甲|乙", "甲\\|乙"), ("<script>", "\\<script\\>"), ("*重*", "\\*重\\*"), ("a\\b", "a\\\\b"),
    ("person.double_place", "person.double_place"), ("_甲_", "\\_甲\\_"), ("[x](y)", "\\[x\\](y)"),
    ("第一行\n第二行", "第一行␤第二行"), ("&lt;", "\\&lt;"), ("岚编〔2010〕3号", "岚编〔2010〕3号"),
  ])
  func textStaysText(cell: String, written: String) throws {
    let table = ResultTable(
      columns: [ResultColumn("note", Wording(zh: "说明", en: "note"))], rows: [[.text(cell)]])
    let lines = try text(table, OutputRequest(format: .markdown, headers: .key))
      .split(separator: "\n")
    #expect(lines == ["| note |", "| --- |", "| \(written) |"])
  }
}
