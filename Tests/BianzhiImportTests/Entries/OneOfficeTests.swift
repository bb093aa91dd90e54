import BianzhiImport
import TestSupport
import Testing

/// Approvals under a unit's name without its region go to the unit where one office gave both.
@Suite("approvals of one office") struct OneOfficeTests {
  /// 江编 and 江宁编 begin alike, and are of two counties.
  @Test(arguments: [
    ("江海编", true), ("江编办发", true), ("县编", true), ("江海县委编办", true), ("江宁编", false), ("山编", false),
    ("市编", false),
  ])
  func byThePlaceOfTheDocument(office: String, isOne: Bool) throws {
    let desk = try Desk()
    let header = "单位名称,编制类型,核定数,批准文号,批准时间"
    try desk.write(
      "in/a.csv",
      [header]
        + ["水利局", "财政局", "民政局"].map { "江海县\($0),行政编制,3,江编〔2009〕2号,2009-01-15" })
    try desk.write("in/b.csv", [header, "县水利局,事业编制,2,\(office)〔2009〕3号,2009-02-15"])
    let summary = try desk.take([desk.folder.file("in")])
    #expect(summary.isStored, "\(summary.problems)")
    #expect(summary.joinedNames.isEmpty != isOne)
    #expect(
      try desk.count("SELECT count(DISTINCT organ) FROM quota_row WHERE ended IS NULL")
        == (isOne ? 3 : 4))
  }
}
