import Foundation
import Testing

/// What a roster without a word for kinds of quotas leaves open, and what is proposed for words that no list has.
@Suite("open kinds and categories") struct OpenKindTests {
  private static let quotas = FolderCase.quotas(("行政编制", 3), of: "岚汀市环境保护局")

  private func list(_ files: [String: String]) throws -> (words: String, list: FilledWorklist) {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      atPath: desk.file("in"), withIntermediateDirectories: true)
    for (name, text) in files { try desk.write("in/\(name)", text + "\n") }
    let taken = try desk.run(
      "import", "in", "--as-of", "2010-06-30", "--quarantine", "--problems", "list.xlsx")
    return (taken.everything, try FilledWorklist(desk.file("list.xlsx")))
  }

  /// Nobody judged them, and nobody was asked.
  @Test(arguments: ["是否在编|是|否", "编内/编外|编内|编外", "是否占编|占编|不占编"])
  func aRosterWithoutKindsIsAskedAbout(words: String) throws {
    let words = words.split(separator: "|")
    let rows = [words[1], words[1], words[2]].enumerated().map {
      "\($0.offset + 1),人,#,\($0.element)"
    }
    let roster = FolderCase.table("岚汀市环境保护局人员花名册", "序号,姓名,身份证号,\(words[0])", rows)
    let (said, list) = try list(["a.csv": Self.quotas, "b.csv": roster])
    #expect(said.contains("没有编制类型一列"), "\(said)")
    #expect(
      list.records("要改的行").contains { $0.values.contains { $0.contains("没有编制类型一列") } })
  }

  /// A title or a label that tells the kind asks nothing, and so do lists of people without a place.
  @Test(arguments: ["编制类型：行政编制", "岚汀市环境保护局编外人员花名册"])
  func whatTellsTheKindAsksNothing(title: String) throws {
    let roster = FolderCase.table(
      "岚汀市环境保护局人员花名册\n\(title)", "序号,姓名,身份证号,职务", ["1,人,#,科员", "2,人,#,科员"])
    let desk = try Desk()
    let taken = try desk.take(["a.csv": Self.quotas, "b.csv": roster], "--as-of", "2010-06-30")
    #expect(!taken.everything.contains("没有编制类型一列"), "\(taken.everything)")
  }

  /// 政府机关 may be a bureau.
  @Test func noGovernmentIsProposedForItsOrgans() throws {
    let organs = "机构名称,机构类别,机构规格\n岚汀市甲局,政府机关,正处级\n岚汀市乙部,党委机构单位,正处级\n岚汀市人民政府,市级政府,正厅级"
    let (_, list) = try list(["a.csv": organs])
    let proposed = Dictionary(
      list.records("待定用语").map { ($0["表中用语"] ?? "", $0["可能是"] ?? "") }
    ) { $1 }
    #expect(proposed["政府机关"] == "" && proposed["市级政府"] == "政府", "\(proposed)")
  }

  /// All words of a column made the message too long to read.
  @Test func aMissingColumnNamesAFewWords() throws {
    let desk = try Desk()
    try desk.write("a.csv", "机构代码,单位名称,编制类型,批准文号,备注\nA1,岚汀市甲局,行政编制,1号,\n")
    let taken = try desk.run("import", "a.csv", "--kind", "quotas")
    let line = taken.everything.split(separator: "\n").first { $0.contains("缺少列") } ?? ""
    #expect(line.contains("kind show quotas") && line.utf8.count < 700, "\(taken.everything)")
  }
}
