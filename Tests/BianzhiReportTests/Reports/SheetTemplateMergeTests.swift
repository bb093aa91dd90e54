import BianzhiCore
import Testing

@testable import BianzhiReport

/// Merged cells beside and across the rows that are repeated.
struct SheetTemplateMergeTests {
  private static func merged(_ range: String) -> String {
    "<mergeCells count=\"1\"><mergeCell ref=\"\(range)\"/></mergeCells>"
  }

  /// The name of the first row would stand beside all numbers.
  @Test(arguments: [("A3:A4", "A3"), ("A3:A6", "A3"), ("B3:C4", "B3")])
  func aColumnMergedOutOfItsRowIsRefused(range: String, cell: String) throws {
    let error = try #require(throws: SheetLimitError.self) {
      _ = try SheetTemplateBook.filled(behind: Self.merged(range))
    }
    let (zh, en) = (error.wording.zh, error.wording.en)
    #expect(zh.contains("工作表“一”的 \(cell)") && zh.contains("合并"), "\(zh)")
    #expect(en.contains("merged"), "\(en)")
  }

  static let kept: [(range: String, filled: [String])] = [
    ("B3:C3", ["B3:C3", "B4:C4", "B5:C5"]), ("A1:C1", ["A1:C1"]), ("A4:A5", ["A6:A7"]),
    ("C3:C4", ["C3:C6"]),
  ]

  /// Within the row, above, below, and of what is no field beside the rows.
  @Test(arguments: kept) func otherMergedCellsGoOn(range: String, filled: [String]) throws {
    let sheet = try SheetTemplateBook.filled(behind: Self.merged(range))
    for range in filled { #expect(sheet.contains("ref=\"\(range)\""), "\(sheet)") }
  }

  /// Two rows that are repeated together may share a cell.
  @Test func rowsRepeatedTogetherShareACell() throws {
    let second = "<row r=\"4\">\(SheetTemplateBook.text("B4", "{{实有}}"))</row>"
    let sheet = try SheetTemplateBook.filled(
      SheetTemplateBook.rows + second, behind: Self.merged("A3:A4"))
    for range in ["A3:A4", "A5:A6", "A7:A8"] {
      #expect(sheet.contains("ref=\"\(range)\""), "\(sheet)")
    }
  }
}
