import Testing

/// Three names under one identity number counted as one person, so that an overrun was not found.
@Suite("one number under several names") struct SharedNumberTests {
  private static let quotas =
    "单位名称,编制类型,核定数,批准文号,生效日期\n岚汀县财政局,行政编制,2,岚编〔2019〕5号,2019-03-15\n"
  private static let header = "岚汀县财政局人员名册\n序号,姓名,身份证号码,职务,编制类型\n"

  private func check(_ names: [String]) throws -> (actual: String?, taken: Tool.Result, desk: Desk)
  {
    let desk = try Desk()
    try desk.write("q.csv", Self.quotas)
    let rows = names.enumerated().map { "\($0 + 1),\($1),339901198001010013,科员,行政编制" }
    try desk.write("r.csv", Self.header + rows.joined(separator: "\n") + "\n")
    let taken = try desk.run("import", "q.csv", "r.csv", "--as-of", "2024-09-30")
    try desk.run("check")
    let strength = try desk.json("export", "strength").rows()
    return (strength.first { $0["quota_kind"] == "行政编制" }?["actual"], taken, desk)
  }

  @Test(arguments: [
    (["甲一", "乙二", "丙三"], "3"), (["甲一", "乙二", "甲一", "丙三", "乙二"], "3"), (["买买提江", "阿依古丽"], "2"),
    (["李晓红", "李小红"], "2"),
    (["测试1", "测试2", "测试11"], "3"),
  ]) func countAsSeveral(names: [String], actual: String) throws {
    let (found, taken, desk) = try check(names)
    #expect(found == actual, "\(taken.everything)")
    #expect(taken.text.contains("姓名不同") && taken.text.contains("第 4"), "\(taken.everything)")
    guard actual == "3" else { return }
    let explained = try desk.run("explain", "F1")
    #expect(explained.text.contains("= 3"), "\(explained.everything)")
  }

  @Test(arguments: [
    ["甲一", "甲一（兼）"], ["甲 一", "甲一"], ["阿依古丽", "阿依古丽·买买提"], ["甲一", ""],
  ]) func countAsOne(names: [String]) throws {
    let (found, taken, _) = try check(names)
    #expect(found == "1", "\(taken.everything)")
    #expect(!taken.text.contains("姓名不同"), "\(taken.everything)")
  }

  /// A second row without the rank was one more leader.
  @Test func aSecondRowWithoutRankIsOnePost() throws {
    let desk = try Desk()
    try desk.write(
      "p.csv",
      "单位名称,职务层次,正副职,核定职数,批准文号,批准时间\n岚汀县财政局,副科级,副职,2,岚编〔2019〕5号,2019-03-01\n")
    let rows = [
      "1,甲一,339901198001010013,副局长,副科级,是,行政编制", "2,甲一,339901198001010013,副局长,,是,行政编制",
      "3,乙二,339901198001010021,副局长,,是,行政编制", "4,乙二,339901198001010021,副局长,副科级,是,行政编制",
    ]
    try desk.write(
      "r.csv",
      "岚汀县财政局人员名册\n序号,姓名,身份证号码,职务,职务层次,是否领导职务,编制类型\n" + rows.joined(separator: "\n") + "\n")
    try desk.run("import", "p.csv", "r.csv", "--as-of", "2024-09-30")
    let result = try desk.run("check")
    #expect(result.status == 0, "\(result.everything)")
  }

  /// 调出（未办手续） and a day of leaving still to come turned people away.
  @Test(arguments: [
    ("人员状态", "调出（未办手续）", "2", true), ("人员状态", "退休(待批)", "2", true), ("人员状态", "调出，未办手续", "2", true),
    ("人员状态", "退休（2027年）", "2", false), ("人员状态,减少时间", "退休,2025-03-01", "2", false),
    ("人员状态", "退休（2024年）", "1", false), ("人员状态,减少时间", "调出,2024-03-01", "1", false),
    ("人员状态", "退休（享受副处级待遇）", "2", true),
  ]) func leavingIsStillToCome(
    columns: String, cells: String, actual: String, isAsked: Bool
  ) throws {
    let desk = try Desk()
    try desk.write("q.csv", Self.quotas)
    let here = columns.contains(",") ? "在岗," : "在岗"
    try desk.write(
      "r.csv",
      "岚汀县财政局人员名册\n序号,姓名,身份证号码,编制类型,\(columns)\n1,甲一,339901198001010013,行政编制,\(here)\n"
        + "2,乙二,339901198001010021,行政编制,\(cells)\n")
    let taken = try desk.run("import", "q.csv", "r.csv", "--as-of", "2024-09-30")
    try desk.run("check")
    let rows = try desk.json("export", "strength").rows()
    #expect(
      rows.first { $0["quota_kind"] == "行政编制" }?["actual"] == actual, "\(taken.everything)")
    #expect(taken.text.contains("请核对") == isAsked, "\(taken.everything)")
  }
}
