import Foundation
import Testing

/// May a unit take somebody on a funded kind, where one row tells no funding?
@Suite("places of a funded kind") struct FundedPlaceTests {
  /// 全额 6 and 差额 4 approved.
  private func answer(
    full: Int, part: Int, plain: Int, kind: String, quotas: [(String, Int)]? = nil
  ) throws -> Tool.Result {
    let desk = try Desk()
    try desk.take([
      "a.csv": """
      机构代码,机构名称,上级机构代码,机构类别,机构规格,层级,批准文号,批准日期
      \(Sample.first),岚汀市图书馆,,公益一类事业单位,正科级,市级,岚编〔2005〕1号,2005-01-10

      """,
      "b.csv": Sample.quotas(
        (quotas ?? [("全额拨款事业编制", 6), ("差额拨款事业编制", 4)]).map { (Sample.first, $0.0, $0.1) }),
    ])
    let kinds =
      Array(repeating: "全额拨款事业编制", count: full) + Array(repeating: "差额拨款事业编制", count: part)
      + Array(repeating: "事业编制", count: plain)
    try desk.take(
      [
        "r.csv": Sample.roster(
          kinds.enumerated().map { Sample.Row(serial: $0.offset, kind: $0.element) })
      ],
      "--as-of", "2010-01-31")
    return try desk.run("may", Sample.first, "--kind", kind, "--people", "1", "--on", "2010-01-31")
  }

  /// Nine of ten places are taken as a whole; of 全额 all six are.
  @Test func aFullKindIsNoYes() throws {
    let no = try answer(full: 6, part: 2, plain: 1, kind: "全额拨款事业编制")
    #expect(no.status == 1, "\(no.everything)")
    #expect(no.everything.contains("单独核定 6 名"), "\(no.everything)")
  }

  /// Whether the one who is written plainly holds the last place nobody knows.
  @Test func whoTellsNoFundingLeavesItOpen() throws {
    let open = try answer(full: 5, part: 2, plain: 1, kind: "全额拨款事业编制")
    #expect(open.status == 2, "\(open.everything)")
    #expect(open.everything.contains("只写事业编制"), "\(open.everything)")
    let enough = try answer(full: 3, part: 2, plain: 1, kind: "全额拨款事业编制")
    #expect(enough.status == 0, "\(enough.everything)")
  }

  /// Where every row tells its funding nothing is added, and where no approval does it is said.
  @Test func nearMisses() throws {
    let told = try answer(full: 5, part: 2, plain: 0, kind: "全额拨款事业编制")
    #expect(told.status == 0 && !told.everything.contains("整体"), "\(told.everything)")
    let plain = try answer(full: 0, part: 0, plain: 3, kind: "全额拨款事业编制", quotas: [("事业编制", 10)])
    #expect(plain.everything.contains("没有写经费形式"), "\(plain.everything)")
    let whole = try answer(full: 5, part: 2, plain: 1, kind: "事业编制")
    #expect(!whole.everything.contains("单独核定"), "\(whole.everything)")
  }
}
