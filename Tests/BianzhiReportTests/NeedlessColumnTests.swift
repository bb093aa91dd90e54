import BianzhiCore
import Testing

@testable import BianzhiReport

/// Lists fell into cards, or lost the one column that was asked for, for the sake of columns that said nothing.
@Suite("columns that say nothing") struct NeedlessColumnTests {
  private static let columns = [
    ResultColumn("organ_code", Wording(zh: "机构代码", en: "organ code"), .identifier),
    ResultColumn("organ_name", Wording(zh: "机构名称", en: "organ name")),
    ResultColumn("written", Wording(zh: "写法", en: "written"), .identifier),
    ResultColumn("proposal", Wording(zh: "台账名称", en: "name in the ledger"), .identifier),
    ResultColumn("reason", Wording(zh: "理由", en: "reason")),
    ResultColumn("decision", Wording(zh: "决定", en: "decision"), .identifier),
  ]

  private static func table(_ rows: Int, code: String?, decision: String = "") -> ResultTable {
    let values = (1...rows).map { row -> [ResultValue] in
      [
        .text(code ?? "某某市第\(row)人民医院服务中心"), .text("某某市第\(row)人民医院服务中心"), .text("市第\(row)医院"),
        .text("某某市第\(row)人民医院"), .text("部分字词相同"), .text(decision),
      ]
    }
    return ResultTable(columns: columns, rows: values)
  }

  @Test(arguments: [3, 40])
  func giveWayFirst(rows: Int) throws {
    let lines = try lines(
      Self.table(rows, code: nil), OutputRequest(format: .table, width: 80))
    #expect(
      lines[0].split(separator: " ").map(String.init) == ["机构名称", "写法", "台账名称", "理由"])
    #expect(lines.count == rows + 2 && !lines.contains { $0.contains("未显示") })
  }

  @Test func emptyOnesGiveWayWhereTheyStandFirst() throws {
    let lines = try lines(
      Self.table(3, code: ""), OutputRequest(format: .table, width: 74))
    #expect(lines[0].hasPrefix("机构名称") && lines.count == 5)
  }

  /// With room for all, nothing is left out; without a terminal either.
  @Test(arguments: [nil, 200] as [Int?])
  func stayWhereThereIsRoom(width: Int?) throws {
    let lines = try lines(
      Self.table(3, code: nil), OutputRequest(format: .table, width: width))
    #expect(lines[0].hasPrefix("机构代码") && lines[0].hasSuffix("决定"))
  }

  /// What is to be decided, and what is proposed, is seen before anything else.
  @Test func proposalsAreNeverLeftOut() throws {
    let lines = try lines(
      Self.table(40, code: "113399001234567890", decision: "2010-06-30T10:00"),
      OutputRequest(format: .table, width: 80))
    #expect(lines[0].contains("写法") && lines[0].contains("台账名称"))
    #expect(lines.last?.hasPrefix("未显示的列：") == true)
  }
}
