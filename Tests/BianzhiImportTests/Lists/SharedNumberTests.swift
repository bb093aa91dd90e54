import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// One identity number in several rows of a roster: they count as one person, which is named.
@Suite("identity numbers that rows share") struct SharedNumberTests {
  private static func roster(_ people: [(name: String, serial: Int)]) -> [String] {
    ["岚汀市财政局人员名册", "姓名,身份证号,编制类型"]
      + people.map { "\($0.name),\(Identity.number($0.serial)),行政编制" }
  }

  /// A number copied by mistake made one person of two, and nobody was named.
  @Test func twoNamesAreADoubt() throws {
    let desk = try Desk.withOrgans()
    let lines = Self.roster([("甲一", 1), ("乙二", 1), ("丙三", 3), ("丙 三", 3), ("丁四", 4)])
    let summary = try desk.take(lines: lines, as: "名册.csv")
    #expect(summary.isStored && summary.sharedNumbers.map(\.hasTwoNames) == [true, false])
    let doubt = try #require(summary.sharedNumbers.first)
    #expect(doubt.code == "A1" && doubt.rows.map(\.line) == [3, 4])
    #expect(doubt.rows.map(\.name) == ["甲一", "乙二"])
    #expect(!doubt.wording.zh.contains(Identity.number(1)))
    #expect(doubt.wording.zh.contains("3399**********"))
    // The same file again says it again.
    let again = try desk.take(lines: lines, as: "名册.csv")
    #expect(again.sharedNumbers == summary.sharedNumbers)
    let mended = try desk.take(
      lines: Self.roster([("甲一", 1), ("乙二", 2), ("丙三", 3), ("丁四", 4)]), as: "名册.csv"
    ) { $0.missing = .go }
    #expect(mended.sharedNumbers.isEmpty)
  }

  @Test func nobodyIsNamedWithoutOne() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: Self.roster([("甲一", 1), ("乙二", 2)]))
    #expect(summary.sharedNumbers.isEmpty)
  }
}
