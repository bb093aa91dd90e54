import Testing

/// Totals of a sheet that holds several units, each with a title, header and total of its own.
@Suite("totals of parts") struct PartTotalTests {
  @Test(arguments: SheetShape.allCases)
  func aTotalBelongsToTheUnitAboveIt(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      岚汀市财政局人员花名册|<|<|<
      姓名|身份证号|编制类型|职务
      甲一|\(Identity.number(1))|行政编制|科员
      甲二|\(Identity.number(3))|行政编制|科员
      合计|2||
      岚汀市水务局人员花名册|<|<|<
      姓名|身份证号|编制类型|职务
      乙一|\(Identity.number(5))|行政编制|科员
      合计|5||
      """, as: shape)
    #expect(summary.sums == [3, 3, 0, 0, 0])
    #expect(try desk.printedTotals == ["A1|5||2|2", "A2|9||5|1"])
    #expect(summary.problems.filter { $0.hasPrefix("total_differs") }.count == 1)
  }
}
