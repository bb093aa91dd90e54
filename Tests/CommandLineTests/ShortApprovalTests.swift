import Foundation
import Testing

/// One unit written with and without its county, and people who left a unit that nobody can find.
@Suite("units by short names, and leavers of unknown units") struct ShortApprovalTests {
  private static let county = "岚溪县"

  private func desk(_ files: [String: String]) throws -> Desk {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      atPath: desk.file("in"), withIntermediateDirectories: true)
    for (name, text) in files { try desk.write("in/\(name)", text) }
    return desk
  }

  private static func quotas(_ rows: (unit: String, people: Int, number: Int, day: String)...)
    -> String
  {
    "单位名称,编制类型,核定数,批准文号,生效日期\n"
      + rows.map { "\($0.unit),行政编制,\($0.people),岚编〔2008〕\($0.number)号,\($0.day)\n" }.joined()
  }

  private static func people(_ title: String, _ serials: Range<Int>, _ cells: String) -> String {
    "\(title)\n姓名,身份证号,编制类型,人员状态\n"
      + serials.map { "\(Sample.name($0)),\(Sample.person($0)),\(cells)\n" }.joined()
  }

  @Test("a later approval under the short name counts, whatever towns stand beside it")
  func laterApproval() throws {
    let desk = try desk([
      "2005.csv": Self.quotas(
        ("\(Self.county)水利局", 3, 1, "2005-03-01"), ("青岩镇人民政府", 2, 1, "2005-03-01")),
      "2008.csv": Self.quotas(("县水利局", 5, 4, "2008-03-01")),
      "r.csv": Self.people("\(Self.county)水利局人员花名册", 1..<5, "行政编制,在岗"),
    ])
    #expect(try desk.run("import", "in", "--as-of", "2010-06-30").status == 0)
    let checked = try desk.run("check")
    #expect(!checked.everything.contains("超 1 人"), "\(checked.everything)")
    // The town has none; 县水利局 is no organ of its own.
    #expect(
      checked.everything.contains("有核定而没有花名册的机构 1 个：青岩镇人民政府\n"),
      "\(checked.everything)")
    // Once more: nothing is new, and nothing is stored under the short name.
    let again = try desk.run("import", "in", "--as-of", "2010-06-30")
    #expect(again.status == 0 && again.everything.contains("新增 0"), "\(again.everything)")
    // A third person too many is still found.
    try desk.write("r2.csv", Self.people("县水利局人员花名册", 1..<7, "行政编制,在岗"))
    _ = try desk.run("import", "r2.csv", "--as-of", "2010-07-31")
    #expect(try desk.run("check").everything.contains("实有 6 人，核定 5 人，超 1 人"))
  }

  @Test("two counties keep their bureaus apart") func twoCounties() throws {
    let desk = try desk([
      "2005.csv": Self.quotas(
        ("\(Self.county)水利局", 3, 1, "2005-03-01"), ("江溪县水利局", 2, 1, "2005-03-01")),
      "2008.csv": Self.quotas(("县水利局", 5, 4, "2008-03-01")),
      "r.csv": Self.people("\(Self.county)水利局人员花名册", 1..<5, "行政编制,在岗"),
    ])
    #expect(try desk.run("import", "in", "--as-of", "2010-06-30").status == 0)
    // Whose the third approval is a person has to say; until then nobody is called too many.
    #expect(try desk.run("name", "list").everything.contains("县水利局"))
    let open = try desk.run("check")
    #expect(open.status == 2 && !open.everything.contains("超 1 人"), "\(open.everything)")
    let other = try desk.run("name", "accept", "县水利局", "江溪县水利局")
    #expect(other.status == 0, "\(other.everything)")
    #expect(try desk.run("check").everything.contains("核定 3 人，超 1 人"))
  }

  @Test("who retired from a unit that nobody can find is gone by the number")
  func strayLeavers() throws {
    let unit = "\(Self.county)水利局"
    let pay =
      "\(unit)2010年6月工资表\n姓名,身份证号,应发工资\n"
      + (1..<4).map { "\(Sample.name($0)),\(Sample.person($0)),100.00\n" }.joined()
    for register in [
      "减员登记\n单位,姓名,身份证号,减员原因,减员时间\n原水电局,\(Sample.name(1)),\(Sample.person(1)),退休,2009-12-15\n",
      "退休人员登记表\n姓名,身份证号,原单位,退休时间\n\(Sample.name(1)),\(Sample.person(1)),原县水电局,2009年12月\n",
    ] {
      let desk = try desk([
        "q.csv": Self.quotas((unit, 3, 1, "2005-03-01")),
        "r.csv": Self.people("\(unit)人员花名册", 1..<4, "行政编制,在岗"), "工资.csv": pay,
        "减员.csv": register,
      ])
      #expect(try desk.run("import", "in", "--as-of", "2010-06-30").status == 0)
      let checked = try desk.run("check", "--rule", "person.exit_late")
      #expect(checked.everything.contains("2009-12"), "\(checked.everything)")
      #expect(checked.everything.contains("当月工资表上仍有该人"), "\(checked.everything)")
      let explained = try desk.run("explain", "F1")
      #expect(
        explained.status == 0 && explained.everything.contains("减员.csv"), "\(explained.everything)")
    }
  }

  @Test("who was transferred from such a unit is compared with nobody, and that is said")
  func transferred() throws {
    let unit = "\(Self.county)水利局"
    let desk = try desk([
      "q.csv": Self.quotas((unit, 3, 1, "2005-03-01")),
      "r.csv": Self.people("\(unit)人员花名册", 1..<4, "行政编制,在岗"),
      "减员.csv":
        "减员登记\n单位,姓名,身份证号,减员原因,减员时间\n原水电局,\(Sample.name(1)),\(Sample.person(1)),调出,2009-12-15\n",
    ])
    #expect(try desk.run("import", "in", "--as-of", "2010-06-30").status == 0)
    let checked = try desk.run("check")
    #expect(checked.status == 2, "\(checked.everything)")
    #expect(checked.everything.contains("原水电局") && checked.everything.contains("没有与花名册对照"))
  }

  @Test("how somebody left, under other headings", arguments: ["减员类型", "减少方式", "出编类型", "离职原因"])
  func leavingSorts(heading: String) throws {
    let unit = "\(Self.county)水利局"
    let desk = try desk([
      "q.csv": Self.quotas((unit, 3, 1, "2005-03-01")),
      "r.csv": Self.people("\(unit)人员花名册", 1..<4, "行政编制,在岗"),
      "减员.csv":
        "减员信息\n机构名称,姓名,身份证号,\(heading),减员时间\n"
        + "\(unit),\(Sample.name(1)),\(Sample.person(1)),退休,2010/3/31\n",
    ])
    let taken = try desk.run("import", "in", "--as-of", "2010-06-30")
    #expect(taken.status == 0, "\(taken.everything)")
    #expect(try desk.run("check", "--rule", "person.exit_late").everything.contains("2010-03-31"))
  }

  @Test("one list of a town whose committee is approved apart", arguments: [(6, false), (7, true)])
  func committeeApart(end: Int, isOver: Bool) throws {
    let desk = try desk([
      "q.csv": Self.quotas(
        ("中共青岩镇委员会", 2, 1, "2005-03-01"), ("青岩镇人民政府", 3, 1, "2005-03-01")),
      "r.csv": Self.people("青岩镇机关人员花名册", 1..<end, "行政编制,在岗"),
    ])
    #expect(try desk.run("import", "in", "--as-of", "2010-06-30").status == 0)
    let checked = try desk.run("check")
    #expect(checked.everything.contains("核定 3 人") == isOver, "\(checked.everything)")
    #expect(checked.everything.contains("党委与政府分别核定") != isOver, "\(checked.everything)")
  }

  @Test("nobody is over by 是否在职：否 alone", arguments: [("是否在职", false), ("是否在岗", true)])
  func notServing(heading: String, isOver: Bool) throws {
    let unit = "\(Self.county)水利局"
    let desk = try desk([
      "q.csv": Self.quotas((unit, 2, 1, "2005-03-01")),
      "r.csv": "\(unit)人员花名册\n姓名,身份证号,编制类型,\(heading)\n"
        + ["是", "是", "否"].enumerated().map {
          "\(Sample.name($0 + 1)),\(Sample.person($0 + 1)),行政编制,\($1)\n"
        }.joined(),
    ])
    #expect(try desk.run("import", "in", "--as-of", "2010-06-30").status == 0)
    #expect(try desk.run("check").everything.contains("超 1 人") == isOver)
  }
}
