import BianzhiImport
import Testing

/// Sorts of an institution's people that stand side by side without a word above them were kinds of quota.
@Suite("sorts of people side by side") struct FlatPostTests {
  private static let end = "批准文号,批准日期"
  private static let cells = ",岚编〔2010〕1号,2010-01-01"

  private static func take(
    _ header: String, _ numbers: String, title: String? = nil
  ) throws -> (desk: Desk, summary: ImportSummary) {
    let desk = try Desk.withOrgans()
    let lines = ["单位名称,\(header),\(end)", "岚汀市档案馆,\(numbers)\(cells)"]
    let summary = try desk.take(lines: (title.map { [$0] } ?? []) + lines) {
      $0.quarantines = true
    }
    return (desk, summary)
  }

  static let approved: [(header: String, numbers: String, approved: [String])] = [
    ("教师编制,工勤编制", "3,1", ["A4|事业编制|4"]),
    ("教师编制数,职员编制数,工勤编制数", "3,1,1", ["A4|事业编制|5"]),
    ("卫生技术人员编制,工勤编制", "3,1", ["A4|事业编制|4"]),
    ("管理人员编制,专业技术人员编制,工勤人员编制", "1,2,1", ["A4|事业编制|4"]),
    ("核定教师编制,核定工勤编制", "3,", ["A4|事业编制|3"]),
    ("教师编制,工勤", "3,1", ["A4|事业编制|4"]),
    // A number of all of them holds them.
    ("教职工编制,教师编制,工勤编制", "4,3,1", ["A4|事业编制|4"]),
    ("编制总数,教师编制,工勤编制", "4,3,1", ["A4|总编制|4"]),
    ("事业编制,管理,专技,工勤", "4,1,2,1", ["A4|事业编制|4"]),
    ("编制数,管理岗位,专业技术岗位,工勤岗位", "4,1,2,1", ["A4|总编制|4"]),
    ("教师编制,工勤编制,合计", "3,1,4", ["A4|事业编制|4"]), ("事业编制,其中：管理,其中：专技,其中：工勤", "4,1,2,1", ["A4|事业编制|4"]),
    // Whether 教职工编制 holds 工勤 is not told.
    ("教职工编制,工勤编制", "3,1", ["A4|事业编制|3", "A4|事业工勤编制|1"]),
    // Near misses: 工勤 beside other kinds is one like them.
    ("行政编制,事业编制,工勤编制", "3,2,1", ["A4|事业编制|2", "A4|工勤编制|1", "A4|行政编制|3"]),
    ("事业编制,工勤编制", "3,1", ["A4|事业编制|3", "A4|工勤编制|1"]),
    ("行政编制,工勤编制", "3,1", ["A4|工勤编制|1", "A4|行政编制|3"]),
  ]

  @Test(arguments: approved)
  func areOneNumber(header: String, numbers: String, approved: [String]) throws {
    let (desk, summary) = try Self.take(header, numbers)
    #expect(summary.isStored)
    #expect(try desk.approved.sorted() == approved.sorted())
  }

  /// 工勤 beside 行政编制 and 教师编制 is of the one or of the other, by what the row tells.
  @Test(arguments: [
    (",3,1", ["A4|事业编制|4"]), ("5,,1", ["A4|工勤编制|1", "A4|行政编制|5"]), ("0,3,1", ["A4|事业编制|4"]),
    ("5,3,0", ["A4|事业编制|3", "A4|行政编制|5"]),
  ])
  func besidePlacesOfOrgans(numbers: String, approved: [String]) throws {
    let (desk, _) = try Self.take("行政编制,教师编制,工勤编制", numbers)
    let known = try desk.approved.filter { !$0.hasSuffix("行政编制|0") }
    #expect(known.sorted() == approved.sorted())
  }

  @Test func whoseWorkersTheyAreIsAsked() throws {
    let (desk, summary) = try Self.take("行政编制,教师编制,工勤编制", "5,3,1")
    #expect(summary.problems.contains("workers_unclear 工勤编制 1"), "\(summary.problems)")
    #expect(try desk.approved == [])
  }

  @Test func peopleInPostAreOneNumber() throws {
    let (desk, _) = try Self.take("教师编制,工勤编制,实有教师,实有工勤", "3,1,4,1")
    #expect(try desk.approved == ["A4|事业编制|4"] && desk.stated == ["A4|事业编制|5"])
  }

  /// What nothing says to be places is none.
  @Test func bareWordsAreAsked() throws {
    let (desk, _) = try Self.take("领导职数,管理,专技,工勤", "1正2副,1,2,1")
    #expect(try !desk.approved.contains { $0.contains("编制") })
    let (titled, _) = try Self.take("管理,专技,工勤", "1,2,1", title: "岚汀市事业单位编制核定表")
    #expect(try titled.approved == ["A4|事业编制|4"])
  }
}
