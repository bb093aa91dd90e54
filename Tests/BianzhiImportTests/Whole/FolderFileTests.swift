import BianzhiCore
import BianzhiImport
import Foundation
import Glibc
import Spreadsheets
import TestSupport
import Testing

/// Files of all sorts in an office's folder.
@Suite("files of a folder") struct FolderFileTests {
  private static let roster = ["姓名,机构代码,编制类型,人员状态", "甲一,A1,行政编制,在岗"]

  @Test func aNameThatIsNoUTF8IsRead() throws {
    let desk = try Desk()
    try desk.write("in/甲.csv", Self.roster)
    // 民政局.csv in GBK.
    let name: [UInt8] = [0xC3, 0xF1, 0xD5, 0xFE, 0xBE, 0xD6, 0x2E, 0x63, 0x73, 0x76]
    let from = try desk.write("second.csv", ["姓名,编制类型,人员状态", "乙二,行政编制,在岗"])
    let target = Array("\(desk.folder.file("in"))/".utf8) + name + [0]
    #expect(rename(from, target.map { CChar(bitPattern: $0) }) == 0)
    let summary = try desk.take([desk.folder.file("in")])
    #expect(summary.isStored && summary.files.map(\.path).contains { $0.hasSuffix("/民政局.csv") })
    #expect(
      try desk.rows("SELECT organ_code, name FROM staff ORDER BY 1") == ["A1|甲一", "民政局|乙二"])
  }

  static let unread: [(name: String, lines: [String], word: String)] = [
    ("名册.csv", ["员工,工位,在编情况说明,备注", "甲,一,是,无"], "在编情况说明"),
    ("花名册.csv", ["甲项,乙项,丙项", "一,二,三"], "甲项"),
    ("编制.csv", ["机构代码,编制类型,增减数,批准文号", "A1,行政编制,3,岚编〔2019〕1号"], "生效日期"),
  ]

  @Test(arguments: unread)
  func aTableThatCannotBeReadIsAProblemOfItsOwn(name: String, lines: [String], word: String) throws
  {
    let desk = try Desk()
    try desk.write("in/甲.csv", Self.roster)
    try desk.write("in/\(name)", lines)
    let folder = desk.folder.file("in")
    let error = try desk.refusal([folder])
    #expect(error?.status == .badInput)
    #expect(error?.wording.zh.contains(name) == true && error?.wording.zh.contains(word) == true)
    #expect(try desk.count("SELECT count(*) FROM staff") == 0)
    let summary = try desk.take([folder]) { $0.quarantines = true }
    #expect(summary.isStored && summary.isIncomplete && summary.unread.count == 1)
    #expect(try desk.rows("SELECT name FROM staff") == ["甲一"])
  }

  @Test func allProblemsOfAllFilesAreSaidAtOnce() throws {
    let desk = try Desk()
    for (name, lines, _) in Self.unread { try desk.write("in/\(name)", lines) }
    let error = #expect(throws: ImportError.self) { try desk.take([desk.folder.file("in")]) }
    for (name, _, word) in Self.unread {
      #expect(error?.wording.zh.contains(name) == true && error?.wording.en.contains(word) == true)
    }
  }

  static let others: [(name: String, bytes: [UInt8], format: FileFormat)] = [
    ("通知.pdf", Array("%PDF-1.7\n".utf8), .pdf), ("花名册.xlsx", Array("%PDF-1.7\n".utf8), .pdf),
    ("照片.jpg", [0xFF, 0xD8, 0xFF, 0xE0], .image),
    ("包.rar", Array("Rar!\u{1A}\u{7}".utf8), .archive),
    ("页.mht", Array("MIME-Version: 1.0\n".utf8), .mhtml), ("空.csv", [], .empty),
  ]

  @Test(arguments: others)
  func whatIsNoTableIsNamedForWhatItIs(name: String, bytes: [UInt8], format: FileFormat) throws {
    let desk = try Desk()
    try desk.write("in/甲.csv", Self.roster)
    let path = desk.folder.file("in/\(name)")
    try Data(bytes).write(to: URL(filePath: path))
    let summary = try desk.take([desk.folder.file("in")])
    #expect(summary.isStored && summary.passedOver == [path])
    #expect(summary.passedOverFormats[path] == format)
    let error = #expect(throws: ImportError.self) { try desk.take([path]) }
    #expect(error?.wording.zh.contains(format.wording.zh) == true)
  }

  @Test func instructionsAndListsOfWordsAreNoTables() throws {
    let desk = try Desk.withOrgans()
    let words = "字段|说明\n姓名|填写本人姓名\n内设机构|批准的内设机构名称\n编制类型|行政编制、事业编制\n人员状态|在岗、退休"
    let vertical = "姓名|中间不要有空格\n内设机构|填写批准的名称\n编制类型|行政编制\n人员状态|在岗"
    let path = try desk.writeBook(
      "岚汀市财政局花名册.xlsx",
      [
        ("名册", "姓名|编制类型|人员状态\n甲一|行政编制|在岗"), ("填表说明", words), ("Sheet3", vertical),
        ("附件2：代码表", "代码|名称\n1|行政编制"),
      ])
    let summary = try desk.take([path])
    #expect(summary.isStored && summary.files.map(\.sheet) == ["名册"])
    #expect(summary.passedOverSheets.map(\.sheet) == ["填表说明", "Sheet3", "附件2：代码表"])
    #expect(try desk.count("SELECT count(*) FROM listed_body_row") == 0)
  }

  @Test func aBadSheetIsNamedAndRefusesNoGoodOne() throws {
    let desk = try Desk.withOrgans()
    let path = try desk.writeBook(
      "表.xlsx",
      [
        ("名册", "姓名|单位名称|编制类型\n甲一|岚汀市财政局|行政编制"),
        ("编制", "单位名称|编制类型|核定数|核定数|生效日期\n岚汀市财政局|行政编制|1|2|2019-01-01"),
      ])
    let error = try desk.refusal([path])
    #expect(error?.wording.zh.contains("[编制]") == true)
    let summary = try desk.take([path]) { $0.quarantines = true }
    #expect(summary.isStored && summary.isIncomplete && summary.unread.count == 1)
    #expect(try desk.rows("SELECT name FROM staff") == ["甲一"])
  }

  @Test func peopleInPostAreNoApprovedPosts() throws {
    let desk = try Desk.withOrgans()
    for group in ["市管干部", "现有干部", "班子成员", "在职人员"] {
      try desk.take(
        "干部统计\n单位|\(group)|<|<\n^|总数|正职|副职\n岚汀市财政局|6|1|5", as: .workbook, name: group)
      #expect(try desk.count("SELECT count(*) FROM leader_post") == 0, "\(group)")
    }
    try desk.take(
      "领导职数\n单位|领导职数|<|<\n^|总数|正职|副职\n岚汀市财政局|6|1|5", as: .workbook, name: "职数")
    #expect(try desk.count("SELECT count(*) FROM leader_post") == 2)
  }
}
