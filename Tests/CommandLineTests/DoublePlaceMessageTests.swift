import Testing

/// Of two units without codes, which bear their names as such, the message named one.
@Suite("places of two organs are both named") struct DoublePlaceMessageTests {
  @Test(arguments: [
    ["财政局", "审计局"], ["财政局", "审计局", "民政局"],
  ]) func withoutCodes(units: [String]) throws {
    let desk = try Desk()
    for (number, unit) in units.enumerated() {
      let rows = "1,张三,339901198001010013,科员,行政编制,在职\n"
      try desk.write(
        "\(number).csv", "岚汀县\(unit)人员名册\n序号,姓名,身份证号码,职务,编制类型,人员状态\n" + rows)
    }
    let files = units.indices.map { "\($0).csv" }
    try desk.run(["import"] + files + ["--as-of", "2024-09-30"])
    for language in ["zh", "en"] {
      let result = try desk.run("check", "--lang", language, "--format", "csv", "--headers", "key")
      #expect(units.allSatisfy { result.text.contains("岚汀县\($0)") }, "\(result.everything)")
      #expect(result.text.contains("\(units.count)"), "\(result.everything)")
    }
  }

  /// Short codes stood where the other units' names should.
  @Test(arguments: [["A1", "A2", "A3"], ["CZJ", "SJJ", "MZJ"]]) func withShortCodes(
    codes: [String]
  ) throws {
    let desk = try Desk()
    let names = ["岚汀县财政局", "岚汀县审计局", "岚汀县民政局"]
    var tables = [
      "a.csv": "机构代码,机构名称,机构类别\n"
        + zip(codes, names).map { "\($0),\($1),政府工作部门\n" }.joined()
    ]
    for name in names {
      tables["\(name).csv"] =
        "\(name)人员名册\n序号,姓名,身份证号码,职务,编制类型,人员状态\n1,张三,\(Sample.person(1)),科员,行政编制,在职\n"
    }
    try desk.take(tables, "--as-of", "2024-09-30")
    let result = try desk.run("check", "--format", "csv", "--headers", "key")
    let message = CSVText.records(result.text).first?["message"] ?? ""
    #expect(names.allSatisfy(message.contains), "\(message)")
    #expect(!codes.contains(where: message.contains), "\(message)")
  }
}
