import BianzhiImport
import Testing

/// Marks that mean the row above, and several people in one cell.
@Suite("marks for the row above") struct DittoTests {
  @Test func theyAreTheTextAbove() throws {
    let desk = try Desk()
    let id = { (serial: Int) in Identity.number(serial) }
    try desk.take(
      lines: [
        "姓名,身份证号,编制类型,职务,科室", "甲一,\(id(1)),行政编制,科员,办公室", "甲二,\(id(2)),〃,同上,〃",
        "甲三,\(id(3)),″,主任,同上",
        "甲四,\(id(4)),事业编制,\"\"\"\",人事科",
      ]) { $0.organ = "A1" }
    #expect(
      try desk.rows("SELECT name, quota_kind, post, body FROM staff ORDER BY source_row") == [
        "甲一|行政编制|科员|办公室", "甲二|行政编制|科员|办公室", "甲三|行政编制|主任|办公室", "甲四|事业编制|主任|人事科",
      ])
  }

  @Test func aPersonIsNotAsAbove() throws {
    let desk = try Desk()
    let summary = try desk.take(
      lines: [
        "姓名,身份证号,编制类型,职务,科室", "甲一,\(Identity.number(1)),〃,科员,办公室",
        "同上,\(Identity.number(2)),行政,科员,办公室",
        "甲三,〃,行政,科员,办公室",
      ]) { ($0.organ, $0.quarantines) = ("A1", true) }
    #expect(summary.problems == ["ditto_unread  3"])
  }

  @Test(arguments: ["甲一、甲二", "甲一，甲二二", "甲一/甲二"]) func severalNamesAreNoPerson(names: String) throws
  {
    let desk = try Desk()
    let summary = try desk.take(
      lines: ["姓名,身份证号,编制类型,科室", "\"\(names)\",\(Identity.number(1)),行政,办公室"]
    ) { ($0.organ, $0.quarantines) = ("A1", true) }
    #expect(summary.problems == ["names_together 姓名 1"])
    #expect(try desk.count("SELECT count(*) FROM staff") == 0)
  }

  @Test(arguments: ["买买提·艾力", "甲一（曾用名甲二）", "阿不都热依木·吐尔逊"]) func oneNameIsOne(name: String) throws {
    let desk = try Desk()
    let summary = try desk.take(
      lines: ["姓名,身份证号,编制类型,科室", "\(name),\(Identity.number(1)),行政,办公室"]
    ) { $0.organ = "A1" }
    #expect(summary.isStored && summary.problems == [])
  }
}
