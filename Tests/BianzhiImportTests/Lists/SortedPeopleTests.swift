import BianzhiImport
import Testing

/// What labels, headings and a column without a plain heading tell of sorts of people.
@Suite("people by sorts") struct SortedPeopleTests {
  /// Who follows village cadres and is called by a post is in post.
  @Test func staffBehindOthersIsInPost() throws {
    let desk = try Desk()
    try desk.take(lines: [
      "序号,姓名,机构代码,职务,内设机构", "一、村干部,,,,", "1,甲一,A1,主任,", "二、一般干部,,,,", "2,甲二,A1,科员,办公室",
    ])
    #expect(
      try desk.rows("SELECT name, coalesce(state, '') FROM staff ORDER BY name") == [
        "甲一|编外", "甲二|",
      ])
  }

  /// Several labels stood in one cell, and the kind was not read.
  @Test func aLabelBesideAnotherTellsTheKind() throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [
      "岚汀市财政局人员花名册", "编制类型：行政编制　　填报日期：2010年6月30日", "姓名,身份证号,职务",
      "甲一,\(Identity.number(1)),科员",
    ])
    #expect(try desk.rows("SELECT name, quota_kind FROM staff ORDER BY name") == ["甲一|行政编制"])
  }

  /// The first column parts people by kinds and states, under a word that says neither.
  @Test func kindsAndStatesInOneColumn() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "岚汀市财政局人员花名册", "类别,姓名,身份证号,职务", "行政编制,甲一,\(Identity.number(1)),科员",
      "工勤编制,甲二,\(Identity.number(2)),司机", "退休人员,甲三,\(Identity.number(3)),",
    ])
    #expect(summary.files.map(\.unknown) == [[]])
    #expect(
      try desk.rows(
        "SELECT name, coalesce(quota_kind, ''), coalesce(state, '') FROM staff ORDER BY name")
        == ["甲一|行政编制|", "甲三||退休", "甲二|工勤编制|"])
  }

  /// The title names both sorts, and a column tells who is which.
  @Test func aTitleOfBothSortsIsARoster() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "岚汀市财政局在职、退休人员花名册", "姓名,身份证号,职务,人员类别", "甲一,\(Identity.number(1)),科员,在职",
      "甲二,\(Identity.number(2)),,退休",
    ])
    #expect(summary.files.map(\.kind) == ["roster"], "\(summary.problems)")
    #expect(
      try desk.rows("SELECT name, coalesce(state, '') FROM staff ORDER BY name") == [
        "甲一|", "甲二|退休",
      ])
  }
}
