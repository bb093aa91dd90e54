import Foundation
import TestSupport
import Testing

/// Files of a folder that were not read, and organs of which nothing is known.
@Suite("what nobody judged") struct UnreadTableTests {
  /// A folder with one unit in order and another of which nothing was handed in.
  private func desk(_ files: [String: String] = [:]) throws -> Desk {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      atPath: desk.file("in"), withIntermediateDirectories: true)
    let all = [
      "机构.csv": """
      机构代码,机构名称,机构类别
      A1,岚汀县财政局,政府工作部门
      C1,岚汀县文化馆,事业单位
      C2,岚汀县图书馆,事业单位

      """,
      "编制.csv": "机构代码,编制类型,核定数,文号,生效日期\nA1,行政编制,3,岚编〔2020〕2号,2020-01-15\n",
      "岚汀县财政局花名册.csv": "姓名,身份证号,编制类型,人员状态\n甲一,\(Sample.person(1)),行政编制,在岗\n",
    ].merging(files) { _, new in new }
    for (name, text) in all { try desk.write("in/\(name)", text) }
    return desk
  }

  @Test func organsWithoutAnyDataAreNamedOnce() throws {
    let desk = try desk()
    try desk.run("import", "in", "--as-of", "2024-09-30")
    let checked = try desk.run("check")
    #expect(checked.status == 0, "\(checked.everything)")
    let lines = checked.words.split(separator: "\n").filter { $0.contains("文化馆") }
    #expect(lines.count == 1 && lines[0].contains("2 个") && lines[0].contains("岚汀县图书馆 C2"))
  }

  /// Whoever stands in a table that was not read was not counted.
  @Test func aTableThatWasNotReadEndsACheckAsIncomplete() throws {
    let desk = try desk([
      "名册.csv": "姓名,单位,驻点片组,到岗批次\n甲二,岚汀县财政局,东,一\n甲三,岚汀县财政局,西,二\n"
    ])
    let taken = try desk.run("import", "in", "--as-of", "2024-09-30", "--quarantine")
    #expect(taken.status == 2, "\(taken.everything)")
    let checked = try desk.run("check")
    #expect(checked.status == 2, "\(checked.everything)")
    #expect(checked.words.contains("名册.csv"))
  }

  /// A letter is named for what it is, and no table that was not read.
  @Test func aTextIsNoTable() throws {
    let desk = try desk([
      "情况说明.txt": """
      关于报送花名册的情况
      县委编办
      我局现有在编人员1人，编制3名，实有1名
      请予核对
      """
    ])
    let taken = try desk.run("import", "in", "--as-of", "2024-09-30")
    #expect(taken.everything.contains("bianzhi read"), "\(taken.everything)")
    let checked = try desk.run("check")
    #expect(checked.status == 0, "\(checked.everything)")
    #expect(!checked.words.contains("没有读取"), "\(checked.everything)")
  }

  /// Columns set apart by blanks are a table that cannot be read, and no letter.
  @Test func aTableOfBlanksIsNoLetter() throws {
    let desk = try desk(["花名册.txt": "姓名 单位 编制类型\n甲二 岚汀县财政局 行政编制\n甲三 岚汀县财政局 行政编制\n"])
    let taken = try desk.run("import", "in", "--as-of", "2024-09-30", "--quarantine")
    #expect(!taken.everything.contains("一篇文字"), "\(taken.everything)")
  }
}
