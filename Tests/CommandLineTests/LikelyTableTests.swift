import Foundation
import TestSupport
import Testing

/// A folder in which one table has a header that no kind knows: it is named, and never passed over in silence.
@Suite("tables of unknown headers") struct LikelyTableTests {
  private static let roster = Sample.roster(1..<4)

  private func folder(_ table: String, named name: String = "in/x.csv") throws -> Desk {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      atPath: desk.file("in"), withIntermediateDirectories: true)
    try desk.write("in/organs.csv", Sample.organs)
    try desk.write("in/roster.csv", Self.roster)
    try desk.write(name, table)
    return desk
  }

  @Test(
    "a table that is not recognised is a problem with its name and header words, in both languages",
    arguments: [
      ("法人登记号,机构名称,机构类别\nX1,岚汀市档案馆,事业单位\n", "法人登记号"),
      ("姓名,部门,职务\n测试一,办公室,科员\n测试二,办公室,科员\n", "部门"),
      ("部门,负责人\n办公室,测试一\n综合处,测试二\n", "部门"),
      // Headings part the rows.
      ("序号,事项,级别,人员编制,备注\n一、党委部门,,,,\n1,岚汀市档案局,正科级,12,\n2,岚汀市党校,正科级,8,\n", "人员编制"),
      ("姓名,部门,职务\n一、在编,,\n测试一,办公室,科员\n测试二,办公室,科员\n", "部门"),
    ])
  func namedNotPassedOver(table: String, word: String) throws {
    let desk = try folder(table)
    for (language, told) in [("zh", "x.csv"), ("en", "x.csv")] {
      let result = try desk.run("import", "in", "--as-of", "2010-06-30", "--lang", language)
      #expect(result.status == 65, "\(result.everything)")
      #expect(result.words.contains(told) && result.words.contains(word), "\(result.everything)")
    }
    let rest = try desk.run("import", "in", "--as-of", "2010-06-30", "--quarantine", "--lang", "zh")
    #expect(rest.status == 2 && rest.everything.contains("x.csv"), "\(rest.everything)")
    #expect(try desk.cell("SELECT count(*) FROM staff") == "3")
    let status = try desk.run("status", "--lang", "zh")
    #expect(status.everything.contains("x.csv"), "\(status.everything)")
  }

  @Test(
    "lists of words, fields and prose are passed over",
    arguments: [
      "代码,名称\n1,行政编制\n2,事业编制\n", "职业类型代码,职业类型名称,说明\n1,教师,无\n2,医生,无\n",
      "字段名称,说明,是否必填\n姓名,填写本人姓名,是\n身份证号,18位,是\n", "本文件夹由各单位报送。\n请勿改动。\n",
    ])
  func listsPassedOver(table: String) throws {
    let desk = try folder(table)
    let result = try desk.run("import", "in", "--as-of", "2010-06-30", "--lang", "zh")
    #expect(result.status == 0 && result.text.contains("x.csv"), "\(result.everything)")
  }

  @Test(
    "organ ledgers of other words are organ ledgers",
    arguments: [
      "代码,名称,性质,规格\n339901000300,岚汀市林业局,政府工作部门,正处级\n",
      "序号,单位代码,单位全称,单位类型,级别\n1,339901000300,岚汀市林业局,政府工作部门,正处级\n",
      "统一编码,机构全称,机构简称,机构类别,机构规格,主管部门\n339901000300,岚汀市林业局,市林业局,政府工作部门,正处级,\n",
    ])
  func ledgersOfOtherWords(table: String) throws {
    let desk = try folder(table)
    let result = try desk.run("import", "in", "--as-of", "2010-06-30", "--lang", "zh")
    #expect(result.status == 0, "\(result.everything)")
    let category = try desk.cell("SELECT category FROM organ WHERE code = '339901000300'")
    #expect(category == "政府工作部门")
  }

  @Test("people with numbers and departments are a roster; pay and other lists of them are none")
  func rosterOfDepartments() throws {
    let person = Sample.person(31)
    let desk = try folder("岚汀市水务局人员名册\n姓名,身份证号,部门,职务\n测试一,\(person),办公室,科员\n")
    let result = try desk.run("import", "in", "--as-of", "2010-06-30", "--lang", "zh")
    #expect(result.status == 0, "\(result.everything)")
    #expect(try desk.cell("SELECT body FROM staff WHERE organ_code = '339901000200'") == "办公室")
    let other = try folder("岚汀市水务局退休人员\n姓名,身份证号,部门,职务\n测试一,\(person),办公室,科员\n")
    // Who has left is kept with that state, and counts nowhere.
    let left = try other.run("import", "in", "--as-of", "2010-06-30", "--lang", "zh")
    #expect(left.status == 0, "\(left.everything)")
    #expect(try other.cell("SELECT state FROM staff WHERE organ_code = '339901000200'") == "退休")
  }

  @Test("leaders without a day of leaving are principal leaders")
  func leadersInPost() throws {
    let desk = try folder("单位,姓名,职务,任职时间\n岚汀市水务局,测试一,局长,2008-03\n")
    let result = try desk.run("import", "in", "--as-of", "2010-06-30", "--lang", "zh")
    #expect(result.status == 0, "\(result.everything)")
    #expect(try desk.cell("SELECT name FROM subject") == "测试一")
  }

  @Test("a decision on a header word takes effect when the table is recognised")
  func decidedHeader() throws {
    let desk = try folder("岚汀市水务局人员名册\n姓名,部门,职务\n测试一,办公室,科员\n")
    try desk.run("header", "set", "roster", "部门", "body")
    let result = try desk.run("import", "in", "--as-of", "2010-06-30", "--lang", "zh")
    #expect(result.status == 0, "\(result.everything)")
    #expect(try desk.cell("SELECT body FROM staff WHERE organ_code = '339901000200'") == "办公室")
  }
}
