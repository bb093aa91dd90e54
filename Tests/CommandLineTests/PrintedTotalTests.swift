import Testing

/// A printed total is wrong on one table: no later table tells of that one, and the table put right makes the finding void.
@Suite("printed totals put right") struct PrintedTotalTests {
  /// Two lines of 3200.50.
  private static let right = 6401

  private static func pay(_ month: String, total: Int) -> String {
    Sample.payroll([0, 1], payer: Sample.first, month: month) + "合计,,,,\(total)\n"
  }

  private func desk() throws -> (desk: Desk, name: String) {
    let desk = try Desk()
    try desk.take(
      ["a.csv": Sample.organs, "r.csv": Sample.roster(0..<2)], "--as-of", "2009-12-31")
    try desk.take(["pay.csv": Self.pay("2009-12", total: 1)], "--as-of", "2009-12-31")
    try desk.run("check", "--as-of", "2009-12-31")
    let name = try desk.cell(
      "SELECT finding FROM finding WHERE rule = 'data.total_mismatch'")
    try desk.act("confirm \(name)", by: "周甲", on: "2010-01-20")
    try desk.act(
      "plan \(name) --measure 改 --owner 吴乙 --target 改 --deadline 2010-06-30", by: "吴乙",
      on: "2010-02-01")
    try desk.act("submit \(name) --note 已改", by: "吴乙", on: "2010-03-25")
    return (desk, name)
  }

  @Test func theNextMonthSaysNothingOfIt() throws {
    let (desk, name) = try desk()
    try desk.take(
      ["r3.csv": Sample.roster(0..<2), "pay3.csv": Self.pay("2010-03", total: Self.right)],
      "--as-of", "2010-03-31")
    try desk.run("check", "--as-of", "2010-03-31")
    let refused = try desk.act("accept \(name)", by: "郑丙", on: "2010-04-15", gives: 77)
    #expect(refused.words.contains("finding void"), "\(refused.everything)")
    #expect(!refused.words.contains("导入新的数据"), "\(refused.everything)")
  }

  @Test func theTablePutRightIsVoid() throws {
    let (desk, name) = try desk()
    try desk.take(
      ["pay.csv": Self.pay("2009-12", total: Self.right)], "--as-of", "2009-12-31", "--replace")
    try desk.run("check", "--as-of", "2009-12-31")
    let refused = try desk.act("accept \(name)", by: "郑丙", on: "2010-04-15", gives: 77)
    #expect(refused.words.contains("finding void"), "\(refused.everything)")
    try desk.act(
      "void \(name) --reason 合计印错，已更正 --approver 冯丁", by: "郑丙", on: "2010-04-15")
    #expect(try desk.broken().isEmpty)
  }
}
