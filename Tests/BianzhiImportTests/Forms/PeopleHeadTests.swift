import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// Heads of forms that speak of people, of posts of institutions, and of sums of unknown parts.
@Suite("people and posts in forms") struct PeopleHeadTests {
  /// The people of a kind were a kind of their own, with nothing approved.
  @Test(arguments: [
    ("实有行政人员", "行政编制"), ("现有事业人员", "事业编制"), ("实有工勤人员", "工勤编制"), ("行政人员实有数", "行政编制"),
    ("实有行政编制", "行政编制"), ("实有人数/行政人员", "行政编制"), ("实有参公人员", "参公事业编制"),
  ])
  func areOfTheirKind(heading: String, kind: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "单位名称,核定编制/\(kind),\(heading)", "岚汀市财政局,40,42",
    ])
    #expect(summary.isStored)
    #expect(try desk.stated == ["A1|\(kind)|42"])
  }

  @Test(arguments: ["实有编外人员", "实有执法人员", "实有借用人员"])
  func othersAreNoKind(heading: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "单位名称,核定行政编制,实有行政编制,\(heading)", "岚汀市财政局,40,39,5",
    ])
    #expect(summary.files[0].unknown == [heading])
    #expect(try desk.stated == ["A1|行政编制|39"])
  }

  /// Of 合计, 管理, 专技 and 工勤 only 工勤 was taken, as a kind of quota.
  @Test(arguments: [
    ("管理", "专技", "工勤"), ("管理岗位", "专业技术岗位", "工勤技能岗位"), ("管理人员", "专业技术人员", "工勤人员"),
  ])
  func postsAreNoKinds(manager: String, expert: String, worker: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      单位名称|事业编制|实有在编人数|<|<|<
      ^|^|合计|\(manager)|\(expert)|\(worker)
      岚汀市档案馆|20|21|5|15|1
      """, as: .workbook)
    #expect(summary.isStored && summary.files[0].unknown == [])
    #expect(try desk.stated == ["A4|事业编制|21"])
    #expect(
      try desk.rows("SELECT kind, people FROM staffing_quota") == ["事业编制|20"])
  }

  /// With two kinds nobody knows of which the sum is, and with kinds beside it 工勤 is one of them.
  @Test func kindsAndSeveralKindsStay() throws {
    let desk = try Desk.withOrgans()
    try desk.take(
      """
      单位名称|行政编制|事业编制|实有在编人数|<|<|<
      ^|^|^|合计|管理|专技|工勤
      岚汀市财政局|20|5|21|5|15|1
      """, as: .workbook)
    #expect(try desk.stated == [])
    try desk.take(
      """
      单位名称|编制数|<|<|实有人数|<|<
      ^|行政|事业|工勤|行政|事业|工勤
      岚汀市水务局|20|5|2|21|5|1
      """, as: .workbook, name: "另")
    #expect(try desk.stated == ["A2|事业编制|5", "A2|工勤编制|1", "A2|行政编制|21"])
  }

  /// A sum of columns that nobody knows was compared with all quotas.
  @Test(arguments: [("公益性岗位", "劳务派遣", 0), ("行政", "事业", 1)])
  func sumsOfTheirGroup(first: String, second: String, wrong: Int) throws {
    let desk = try Desk.withOrgans()
    let group = wrong == 0 ? "编外人员" : "实有人数"
    try desk.take(
      """
      单位名称|编制数|<|<|\(group)|<|<
      ^|行政|事业|工勤|\(first)|\(second)|小计
      岚汀市财政局|40|2|4|2|3|6
      """, as: .workbook)
    #expect(
      try desk.count("SELECT count(*) FROM printed_total_row WHERE printed <> computed") == wrong)
  }
}
