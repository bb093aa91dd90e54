import BianzhiCore
import Foundation
import TestSupport
import Testing

@testable import BianzhiImport

/// Headers read as the user says.
@Suite("mappings") struct MappingTests {
  static let roster = """
    人员表|<|<|<|<
    姓名|身份证号|单位|编制类型|保留级别
    甲一|\(Identity.number(1))|岚汀市财政局|行政编制|科级正职
    """

  /// The mapping of a dry run, as `--save-map` writes it.
  private func saved(_ path: String, _ desk: Desk) throws -> [Mapping] {
    let summary = try desk.take([path]) { $0.isDryRun = true }
    let file = desk.folder.file("map.json")
    try MappingFile(tables: summary.mappings).text()
      .write(toFile: file, atomically: true, encoding: .utf8)
    return try MappingFile.read(file).tables
  }

  @Test(arguments: SheetShape.allCases)
  func editedGivenBackAndRemembered(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let path = try desk.write(Self.roster, as: shape)
    var tables = try saved(path, desk)
    #expect(
      tables.map(\.columns) == [
        [
          "姓名": "person_name", "身份证号": "person_id", "单位": "organ_name", "编制类型": "quota_kind",
          "保留级别": "",
        ]
      ])
    #expect(tables[0].headings == ["姓名", "身份证号", "单位", "编制类型", "保留级别"])
    tables[0].columns["保留级别"] = "rank"
    tables[0].columns["身份证号"] = ""
    let given = try desk.take([path]) { $0.mappings = tables }
    #expect(given.files.map { "\($0.mapping)" } == ["given"])
    #expect(given.files[0].unknown.isEmpty && given.sums == [1, 1, 0, 0, 0])
    let stored = "SELECT name, person_id, rank, quota_kind FROM staff"
    #expect(try desk.rows(stored) == ["甲一|∅|正科级|行政编制"])
    // Without --map, and in the other shape: the header's words are known again.
    for other in SheetShape.allCases {
      let again = try desk.take(Self.roster, as: other)
      #expect(again.files.map { "\($0.mapping)" } == ["remembered"])
      #expect(again.sums == [1, 0, 0, 1, 0])
    }
    #expect(try desk.rows(stored) == ["甲一|∅|正科级|行政编制"])
  }

  @Test func aDryRunRemembersNothing() throws {
    let desk = try Desk.withOrgans()
    let path = try desk.write(Self.roster, as: .text)
    var tables = try saved(path, desk)
    tables[0].columns["保留级别"] = "rank"
    try desk.take([path]) {
      $0.mappings = tables
      $0.isDryRun = true
    }
    #expect(try desk.count("SELECT count(*) FROM mapping") == 0)
    #expect(try desk.take([path]).files.map { "\($0.mapping)" } == ["recognised"])
  }

  @Test(arguments: SheetShape.allCases)
  func wordsNobodyKnows(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let sheet = Self.roster.replacing("姓名|身份证号|单位|编制类型", with: "人名|证件|处所|性质")
    let path = try desk.write(sheet, as: shape)
    let error = #expect(throws: ImportError.self) { try desk.take([path]) }
    #expect(error?.status == .badInput)
    let mapping = Mapping(
      kind: "roster", headings: ["人名", "证件", "处所", "性质", "保留级别"],
      columns: ["人名": "person_name", "证件": "person_id", "处所": "organ_name", "性质": "quota_kind"])
    let summary = try desk.take([path]) { $0.mappings = [mapping] }
    #expect(summary.files[0].headerRows == 2...2 && summary.sums == [1, 1, 0, 0, 0])
    #expect(try desk.people == ["A1|甲一|行政编制|∅|3"])
    #expect(try desk.take([path]).sums == [1, 0, 0, 1, 0])
  }

  /// An unedited mapping changes nothing.
  static let sheets: [(name: String, sheet: String)] = [
    ("roster", roster), ("form", StaffingFormTests.fiveKinds),
    (
      "ledger and form",
      "机构名称|机构编码|机构类别|行政编制数|工勤编制数\n岚汀市文化局|A7|政府|40|5"
    ),
  ]

  @Test(arguments: sheets, SheetShape.allCases)
  func uneditedItReadsTheSame(sheet: (name: String, sheet: String), shape: SheetShape) throws {
    let (plain, mapped) = (try Desk.withOrgans(), try Desk.withOrgans())
    let path = try mapped.write(sheet.sheet, as: shape)
    let tables = try saved(path, mapped)
    let wanted = try plain.take(sheet.sheet, as: shape)
    let summary = try mapped.take([path]) { $0.mappings = tables }
    #expect(summary.files.map(\.kind) == wanted.files.map(\.kind))
    #expect(summary.readings == wanted.readings && summary.sums == wanted.sums)
    #expect(try mapped.inForce() == plain.inForce())
    #expect(try mapped.take([path]).files.map(\.kind) == wanted.files.map(\.kind))
  }

  @Test(arguments: SheetShape.allCases)
  func columnsOfAFormLeftOutAndGiven(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let path = try desk.write(
      "单位|行政编制|<|工勤编制|<|编办口径\n^|核定|实有|核定|实有|^\n岚汀市财政局|40|39|5|4|7", as: shape)
    var tables = try saved(path, desk)
    #expect(tables[0].columns["行政编制/核定"] == "行政编制/approved")
    tables[0].columns["工勤编制/核定"] = ""
    tables[0].columns["编办口径"] = "工勤编制/approved"
    let file = desk.folder.file("map.json")
    try MappingFile(tables: tables).text().write(toFile: file, atomically: true, encoding: .utf8)
    let given = try MappingFile.read(file).tables
    let summary = try desk.take([path]) { $0.mappings = given }
    #expect(summary.sums == [1, 1, 0, 0, 0])
    #expect(try desk.approved == ["A1|工勤编制|7", "A1|行政编制|40"])
    #expect(try desk.stated == ["A1|工勤编制|4", "A1|行政编制|39"])
  }

  /// Texts of a mapping file and a word of the reason it is refused with.
  static let broken: [(text: String, word: String)] = [
    ("{", "不是映射文件"), ("[]", "不是映射文件"), ("{\"tables\": 1}", "不是映射文件"),
    ("{\"tables\": [{\"kind\": \"rooster\", \"headings\": [], \"columns\": {}}]}", "rooster"),
    (
      "{\"tables\": [{\"kind\": \"roster\", \"headings\": [\"人名\"], \"columns\": {\"人名\": \"nam\"}}]}",
      "nam"
    ),
    (
      """
      {"tables": [{"kind": "roster", "headings": ["姓名", "证件"],
        "columns": {"姓名": "person_name", "证件": "person_name"}}]}
      """, "person_name"
    ),
    (
      """
      {"tables": [{"kind": "roster", "headings": ["姓名", "证件"],
        "columns": {"姓名": "person_name", "号码": "person_id"}}]}
      """, "号码"
    ),
  ]

  @Test(arguments: broken)
  func aWrongFileIsRefusedWithTheReason(broken: (text: String, word: String)) throws {
    let desk = try Desk()
    let file = try desk.folder.write("map.json", broken.text)
    let error = #expect(throws: ImportError.self) { try MappingFile.read(file) }
    #expect(error?.status == .badInput)
    #expect(error?.wording.zh.contains(broken.word) == true, "\(error?.wording.zh ?? "")")
    #expect(error?.wording.zh.contains("map.json") == true)
  }

  @Test func aMissingFileIsNotFound() throws {
    let desk = try Desk()
    let error = #expect(throws: ImportError.self) {
      try MappingFile.read(desk.folder.file("none.json"))
    }
    #expect(error?.status == .notFound)
  }

  @Test func aMappingThatFitsNoTableIsRefused() throws {
    let desk = try Desk.withOrgans()
    let path = try desk.write(Self.roster, as: .text)
    let mapping = Mapping(
      kind: "roster", headings: ["姓名", "身份证", "单位"], columns: ["姓名": "person_name"])
    let error = #expect(throws: ImportError.self) {
      try desk.take([path]) { $0.mappings = [mapping] }
    }
    guard case .badMapping? = error else { return unexpected(error) }
    #expect(try desk.people == [])
  }

  @Test func leavingOutWhatIsNeededIsRefused() throws {
    let desk = try Desk.withOrgans()
    let path = try desk.write(Self.roster, as: .text)
    var tables = try saved(path, desk)
    tables[0].columns["姓名"] = ""
    let error = #expect(throws: ImportError.self) { try desk.take([path]) { $0.mappings = tables } }
    guard case .missingColumns(_, 2, "roster", let columns, _)? = error else {
      return unexpected(error)
    }
    #expect(columns.contains { $0.contains("姓名") })
  }

  /// A column given as a field that another one has by its word: the given one counts, and it is told.
  @Test func theGivenColumnComesFirst() throws {
    let desk = try Desk.withOrgans()
    let path = try desk.write(Self.roster.replacing("科级正职", with: "工勤编制"), as: .text)
    var tables = try saved(path, desk)
    tables[0].columns["保留级别"] = "quota_kind"
    tables[0].columns["编制类型"] = nil
    let summary = try desk.take([path]) { $0.mappings = tables }
    #expect(summary.files[0].ignored == ["编制类型"])
    #expect(try desk.rows("SELECT quota_kind FROM staff") == ["工勤编制"])
  }
}
