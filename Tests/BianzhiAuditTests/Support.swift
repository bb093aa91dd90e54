import BianzhiAudit
import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// A ledger of a test's own with the leaders and organs of small tables; all names are invented.
struct SampleLedger {
  static let organs = [
    "10,青岭市委,党委,市级", "11,青岭市人民政府,政府,市级", "12,青岭市水务局,政府工作部门,市级",
    "13,青岭市委宣传部,党委部门,市级", "14,青岭市人大机关,人大政协机关,市级", "15,青岭市法院,审判检察机关,市级",
    "16,青岭市妇联,群团,市级", "17,青岭市档案馆,事业单位,市级", "20,云溪区委,党委,县级",
    "21,云溪区人民政府,政府,县级", "22,云溪区教育局,政府工作部门,县级", "30,石桥镇,乡镇街道,乡级",
    "31,柳湾镇,乡镇街道,乡级", "32,石桥镇党委,党委,乡级", "33,东山街道,乡镇街道,", "40,无级党委,党委,",
    "41,无类机构,,市级", "42,怪类机构,驻外机构,市级", "50,同名站,事业单位,县级", "51,同名站,事业单位,县级",
  ]

  let folder: TemporaryFolder
  let ledger: Ledger

  /// - Parameter subjects: rows of name, organ code, organ name, post, since, until, reason, tier.
  init(_ subjects: [String], organs: [String] = Self.organs) throws {
    folder = try TemporaryFolder()
    ledger = try Ledger(creatingAt: folder.file("ledger.db"))
    try store("subjects.csv", "姓名,机构代码,机构名称,职务,任职日期,离任日期,离任原因,层级", subjects)
    try store("organs.csv", "机构代码,机构名称,机构类别,层级", organs)
  }

  func store(
    _ file: String, _ heading: String, _ rows: [String], asOf: CalendarDay? = nil
  ) throws {
    let path = try folder.write(file, ([heading] + rows).joined(separator: "\n") + "\n")
    var options = ImportOptions()
    options.asOf = asOf
    let summary = try ledger.importTables([path], options: options)
    try #require(summary.isStored && summary.rejectedRows == 0)
  }

  func select(_ asOf: String) throws -> SubjectSelection {
    let day = try #require(CalendarDay(asOf))
    return try ledger.selectSubjects(asOf: day)
  }

  /// The decision on one leader.
  static func decide(
    _ organ: String, _ post: String = "局长", since: String = "", until: String = "",
    tier: String = "", asOf: String
  ) throws -> SubjectDecision {
    let isCode = organ.utf8.allSatisfy { $0 < 0x80 }
    let row = "\(isCode ? organ : ""),\(isCode ? "" : organ),\(post),\(since),\(until),,\(tier)"
    let selection = try SampleLedger(["甲一,\(row)"]).select(asOf)
    try #require(selection.decisions.count == 1)
    return try #require(selection.decisions.first)
  }
}
