import BianzhiImport
import TestSupport
import Testing

/// Rows of one table that each lack a cell of a key or of the content.
@Suite("rows that tell half") struct HalfToldRowTests {
  private static let header = "机构代码,例外事项,编制类型,允许超出数,批准文号,批准机关,有效期至"
  private static let noDocument = "A1,超编,行政编制,9,,沅江市编委,2010-12-31"
  private static let noApprover = "A1,超编,行政编制,9,沅编〔2009〕9号,,2010-12-31"
  private static let stored = "SELECT document, approver FROM waiver ORDER BY document"

  /// They became one waiver with a document and an approver, which nobody had given.
  @Test(arguments: [[noDocument, noApprover], [noApprover, noDocument]])
  func twoWaiversDoNotCompleteEachOther(rows: [String]) throws {
    let desk = try Desk()
    try desk.take(lines: [Self.header] + rows)
    #expect(try desk.rows(Self.stored) == ["|沅江市编委", "沅编〔2009〕9号|∅"])
    let again = try desk.take(lines: [Self.header] + rows)
    #expect(again.sums == [2, 0, 0, 2, 0])
    #expect(try desk.rows(Self.stored) == ["|沅江市编委", "沅编〔2009〕9号|∅"])
  }

  @Test func aRowThatOnlyTellsLessIsTheSame() throws {
    let desk = try Desk()
    let whole = "A1,超编,行政编制,9,沅编〔2009〕9号,沅江市编委,2010-12-31"
    try desk.take(lines: [Self.header, whole, Self.noDocument])
    #expect(try desk.rows(Self.stored) == ["沅编〔2009〕9号|沅江市编委"])
  }

  @Test func tablesThatTellDifferentColumnsComplementEachOther() throws {
    let desk = try Desk()
    try desk.write(
      "in/a.csv", ["姓名,机构代码,职务,层级,任职日期", "张某,A1,局长,部门,2004-06-01"])
    try desk.write("in/b.csv", ["姓名,机构代码,职务,层级,离任原因", "张某,A1,局长,部门,退休"])
    try desk.take([desk.folder.file("in")])
    #expect(try desk.rows("SELECT name, since FROM subject") == ["张某|2004-06-01"])
  }
}
