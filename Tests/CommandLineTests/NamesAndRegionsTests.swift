import Foundation
import Testing

/// Names beside codes, and regions that are written in two ways.
@Suite("names beside codes and regions") struct NamesAndRegionsTests {
  private static func roster(_ name: String) -> String {
    "身份证号,姓名,机构代码,单位名称,编制类型,人员状态\n"
      + (0..<3).map {
        "\(Sample.person($0)),\(Sample.name($0)),\(Sample.first),\($0 == 0 ? "岚汀市环境保护局" : name),行政编制,在岗\n"
      }.joined()
  }

  private func desk(_ name: String) throws -> Desk {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    try desk.write("r.csv", Self.roster(name))
    _ = try desk.run("import", "r.csv", "--as-of", "2009-12-31")
    return desk
  }

  /// A name that no organ bears is listed with the organ of its code, and can be decided on.
  @Test func aNameBesideACodeIsListedAndAccepted() throws {
    let desk = try desk("岚汀市环境生态监管局")
    let found = { try desk.run("check", "--format", "csv", "--headers", "key").text }
    #expect(try found().contains("organ.name_mismatch"))
    let open = try desk.json("name", "list").rows()
    #expect(open.map { $0["written"] } == ["岚汀市环境生态监管局"])
    #expect(open.first?["organ_code"] == Sample.first && open.first?["people"] == "2")
    try desk.done("name", "accept", "岚汀市环境生态监管局", Sample.first)
    #expect(try !found().contains("organ.name_mismatch"))
    #expect(try desk.json("name", "list").rows().isEmpty)
  }

  /// The name of another organ is to be put right in the table, and is nothing to decide on.
  @Test func anotherOrgansNameIsNone() throws {
    let desk = try desk("岚汀市环境保护局")
    #expect(try desk.json("name", "list").rows().isEmpty)
  }

  private func regions(_ written: [String]) throws -> [String] {
    let desk = try Desk()
    let rows = written.enumerated().map {
      "33990100\($0.offset)900,单位\($0.offset)局,,政府工作部门,正处级,市级,\($0.element),岚编〔2005〕1号,2005-01-10\n"
    }
    try desk.take([
      "a.csv": "机构代码,机构名称,上级机构代码,机构类别,机构规格,层级,所属地区,批准文号,批准日期\n" + rows.joined(),
      "b.csv": Sample.quotas(written.indices.map { ("33990100\($0)900", "行政编制", 2) }),
    ])
    let result = try desk.run(
      "export", "strength", "--by", "region", "--as-of", "2009-12-31", "--format", "csv",
      "--headers", "key")
    return CSVText.records(result.text).map { $0["group"] ?? "" }
  }

  /// 安州 is 安州市 where nothing else it could be is known; of two it may be either.
  @Test func oneRegionInTwoWays() throws {
    #expect(try regions(["安州市", "安州", "安州"]) == ["安州市"])
    #expect(try regions(["安州市", "安州", "安州县"]) == ["安州", "安州县", "安州市"])
    #expect(try regions(["安州市", "岚汀"]) == ["安州市", "岚汀"])
  }
}
