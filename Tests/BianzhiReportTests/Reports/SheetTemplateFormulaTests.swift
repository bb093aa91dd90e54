import BianzhiCore
import Testing

@testable import BianzhiReport

/// Rows and formulas as some programs write them.
struct SheetTemplateFormulaTests {
  /// Rows and cells may leave out their names.
  @Test func rowsWithoutNumbersStandInOrder() throws {
    let rows = """
      <row>\(SheetTemplateBook.text("", "表头"))</row><row ht="20">\(SheetTemplateBook.text("", "{{名称}}"))\(SheetTemplateBook.text("", "{{实有}}"))</row>\
      <row r="6"><c r="B6"><f>SUM(B2:B2)</f></c></row>
      """
    let sheet = try SheetTemplateBook.filled(rows)
    for piece in [
      "<row r=\"1\">", "<row ht=\"20\" r=\"2\">", "<row ht=\"20\" r=\"4\">", "r=\"B4\"><v>5</v>",
      "<row r=\"8\">", "r=\"B8\"><f>SUM(B2:B4)</f>",
    ] {
      #expect(sheet.contains(piece), "\(piece): \(sheet)")
    }
    #expect(!sheet.contains("r=\"0\""))
  }

  /// A cell has the place of its column though it has no name.
  @Test func anUnknownFieldIsNamedThoughItsCellIsNot() throws {
    let rows = "<row><c r=\"B1\"/>\(SheetTemplateBook.text("", "{{没有}}"))</row>"
    let error = try #require(throws: SheetTemplateError.self) {
      _ = try SheetTemplateBook.filled(rows)
    }
    #expect(error.wording.zh.contains("工作表“一”的 C1"), "\(error.wording.zh)")
  }

  private static func shared(_ cell: String, _ text: String = "", ref: String = "") -> String {
    let range = ref.isEmpty ? "" : " ref=\"\(ref)\""
    return "<c r=\"\(cell)\"><f t=\"shared\"\(range) si=\"0\">\(text)</f><v>1</v></c>"
  }

  /// The second cell of the group stands below the repeated row.
  @Test func formulasOfSeveralCellsAreWrittenOut() throws {
    let rows = """
      <row r="3">\(SheetTemplateBook.text("A3", "{{名称}}"))\(SheetTemplateBook.text("B3", "{{实有}}"))\
      \(Self.shared("C3", "B3*B$1+$B3", ref: "C3:D4"))\(Self.shared("D3"))</row>\
      <row r="4"><c r="B4"><v>7</v></c>\(Self.shared("C4"))</row>
      """
    let sheet = try SheetTemplateBook.filled(rows)
    for piece in [
      "r=\"C3\"><f>B3*B$1+$B3</f>", "r=\"D3\"><f>C3*C$1+$B3</f>", "r=\"C5\"><f>B5*B$1+$B5</f>",
      "r=\"D5\"><f>C5*C$1+$B5</f>", "r=\"C6\"><f>B6*B$1+$B6</f>",
    ] {
      #expect(sheet.contains(piece), "\(piece): \(sheet)")
    }
    #expect(!sheet.contains("shared"), "\(sheet)")
  }

  @Test func whatCannotBeWrittenOutIsRefused() throws {
    for text in ["SUM(B:B)", ""] {
      let rows = """
        \(SheetTemplateBook.rows)<row r="4">\(Self.shared("C4", text, ref: "C4:D4"))\(Self.shared("D4"))</row>
        """
      let error = try #require(throws: SheetLimitError.self) {
        _ = try SheetTemplateBook.filled(rows)
      }
      let cell = text.isEmpty ? "C4" : "D4"
      #expect(error.wording.zh.contains("工作表“一”的 \(cell)"), "\(error.wording.zh)")
    }
  }

  static let moved: [(formula: String, moved: String?)] = [
    ("A1", "B2"), ("$A1", "$A2"), ("A$1", "B$1"), ("Z9:AZ9", "AA10:BA10"), ("$A:$B", "$A:$B"),
    ("A:$B", nil), ("3:3", nil), ("TEXT(A1,\"h:mm\")", "TEXT(B2,\"h:mm\")"),
    ("'A1'!A1&LOG10(A1)", "'A1'!B2&LOG10(B2)"),
  ]

  @Test(arguments: moved) func formulasAreCopied(formula: String, moved: String?) {
    #expect(SharedFormulas.moved(formula, rows: 1, columns: 1) == moved)
    #expect(SharedFormulas.moved("A1", rows: -1, columns: 0) == nil)
  }
}
