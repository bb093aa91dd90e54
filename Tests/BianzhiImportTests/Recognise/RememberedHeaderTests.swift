import BianzhiImport
import Testing

/// What a header means is remembered for the next table, but not where the titles of its own sheet had a part in it.
@Suite("remembered headers") struct RememberedHeaderTests {
  private static func entered(in town: String) throws -> [String] {
    let desk = try Desk()
    let summary = try desk.take(
      """
      \(town)干部花名册|<|<|<|<
      姓名|性别|进瑞溪时间|编制性质|现任职务
      甲一|男|2001.3|行政|镇长
      乙二|女|2003.5|事业|科员
      """, as: .workbook)
    #expect(summary.isStored && summary.files.map(\.kind) == ["roster"])
    return try desk.rows("SELECT coalesce(entered, '') FROM staff ORDER BY 1")
  }

  @Test(arguments: [["瑞溪镇", "丰田镇", "瑞溪镇"], ["丰田镇", "瑞溪镇", "丰田镇"]])
  func titlesOfOneSheetExplainNoOther(towns: [String]) throws {
    for town in towns {
      let days = town == "瑞溪镇" ? ["2001-03", "2003-05"] : ["", ""]
      #expect(try Self.entered(in: town) == days, "\(town)")
    }
  }
}
