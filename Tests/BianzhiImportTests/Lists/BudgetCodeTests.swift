import BianzhiImport
import TestSupport
import Testing

/// The budget's code before the name of a unit.
@Suite("budget codes before names") struct BudgetCodeTests {
  private static func payers(_ names: [String]) throws -> [String] {
    let desk = try Desk()
    try desk.take(
      lines: [
        "单位名称,姓名,身份证号,编制类型", "岚县文化馆,甲一,\(Identity.number(1)),事业编制",
        "岚县120急救中心,甲二,\(Identity.number(2)),事业编制",
      ], as: "roster.csv")
    try desk.take(
      lines: ["2010年6月工资", "单位名称,姓名,身份证号,应发合计"]
        + names.enumerated().map {
          "\($0.element),甲\($0.offset),\(Identity.number($0.offset + 1)),5000"
        },
      as: "pay.csv")
    return try desk.rows("SELECT DISTINCT payer_code FROM payroll ORDER BY payer_code")
  }

  @Test(arguments: [
    "101001 岚县文化馆", "201001-岚县文化馆", "[301001]岚县文化馆", "（101）岚县文化馆", "101001岚县文化馆", "岚县文化馆",
  ])
  func theNameBehindTheCodeIsTheUnits(name: String) throws {
    #expect(try Self.payers([name]) == ["岚县文化馆"])
  }

  @Test(arguments: ["120急救中心", "101001 岚县图书馆", "101001"])
  func whatIsNoNameBehindACodeStaysAsItIs(name: String) throws {
    #expect(try Self.payers([name]) == [name])
  }

  private static func payers(
    _ files: [[String]], ledger: [String] = []
  ) throws -> (payers: [String], problems: [String]) {
    let desk = try Desk()
    var paths = try files.enumerated().map { try desk.write("\($0.offset).csv", $0.element) }
    if !ledger.isEmpty { paths.append(try desk.write("机构.csv", ledger)) }
    let summary = try desk.take(paths)
    #expect(summary.isStored)
    return (
      try desk.rows("SELECT DISTINCT payer_code, name FROM payroll ORDER BY 2, 1"), summary.problems
    )
  }

  private static func pay(_ title: String, _ header: String, _ rows: [String]) -> [String] {
    [title, "\(header),姓名,身份证号,应发合计"]
      + rows.enumerated().map {
        "\($0.element),甲\($0.offset),\(Identity.number($0.offset + 1)),5000"
      }
  }

  private static let ledger = ["机构代码,机构名称,机构类别", "A1,岚县文化馆,事业单位", "A2,岚县图书馆,事业单位"]

  /// A list with codes alone was refused where the one that tells whose they are came behind it.
  @Test(arguments: [false, true]) func theOrderOfFilesDoesNotMatter(isTurned: Bool) throws {
    for header in ["预算单位代码", "预算编码", "单位代码"] {
      let both = Self.pay(
        "2010年5月工资", "\(header),单位名称", ["101001,岚县文化馆", "101002,岚县图书馆"])
      let alone = Self.pay("2010年6月工资", header, ["101001", "101002"])
      let (payers, problems) = try Self.payers(
        isTurned ? [alone, both] : [both, alone], ledger: Self.ledger)
      #expect(payers == ["A1|甲0", "A2|甲1"], "\(header)")
      #expect(problems.contains { $0.hasPrefix("code_tied") })
      #expect(problems.contains { $0.hasPrefix("code_by_name") } == (header == "单位代码"))
    }
  }

  /// So was one with codes before the names.
  @Test(arguments: [false, true]) func namesWithCodesBeforeThem(isTurned: Bool) throws {
    let coded = Self.pay("2010年6月工资", "单位名称", ["101001 岚县文化馆"])
    let plain = Self.pay("2010年5月工资", "单位名称", ["岚县文化馆"])
    #expect(
      try Self.payers(isTurned ? [coded, plain] : [plain, coded]).payers == ["岚县文化馆|甲0"])
  }

  /// Two codes before one name are two units.
  @Test func oneNameOfTwoUnits() throws {
    let coded = Self.pay("2010年6月工资", "单位名称", ["101001 中心小学", "102001 中心小学"])
    let plain = Self.pay("2010年5月工资", "单位名称", ["中心小学"])
    #expect(
      try Self.payers([coded, plain]).payers == [
        "101001 中心小学|甲0", "中心小学|甲0", "102001 中心小学|甲1",
      ])
  }

  /// A code beside two names tells neither; a code that the ledger has is its own, and refused beside
  /// another organ's name.
  @Test func codesThatTellNothing() throws {
    let both = Self.pay("2010年5月工资", "单位代码,单位名称", ["101001,岚县文化馆", "101001,岚县图书馆"])
    let alone = Self.pay("2010年6月工资", "单位代码", ["101001"])
    #expect(
      try Self.payers([both, alone], ledger: Self.ledger).payers == [
        "101001|甲0", "A1|甲0", "A2|甲1",
      ])
    let own = Self.pay("2010年6月工资", "单位代码,单位名称", ["A2,岚县图书馆", "B9,岚县体育馆"])
    #expect(try Self.payers([own], ledger: Self.ledger).payers == ["A2|甲0", "B9|甲1"])
    let desk = try Desk()
    let other = Self.pay("2010年6月工资", "单位代码,单位名称", ["A2,岚县文化馆"])
    try desk.take(lines: Self.ledger)
    #expect(try desk.take(lines: other).problems == ["code_and_name_differ 单位名称 1"])
  }

  /// The budget's code may be the ledger's code of another organ; the name tells.
  @Test func theNameBesideABudgetsCodeTellsMore() throws {
    let ledger = ["机构代码,机构名称,机构类别", "101,岚县文化馆,事业单位", "102,岚县图书馆,事业单位"]
    let list = Self.pay("2010年6月工资", "预算单位代码,单位名称", ["102,岚县文化馆"])
    #expect(try Self.payers([list], ledger: ledger).payers == ["101|甲0"])
  }

  /// An organ ledger with the budget's codes beside its own tells them for good.
  @Test func theLedgerTellsTheBudgetsCodes() throws {
    let ledger = ["机构代码,机构名称,机构类别,预算单位编码", "A1,岚县文化馆,事业单位,101001"]
    let list = Self.pay("2010年6月工资", "预算单位编码", ["101001"])
    #expect(try Self.payers([list], ledger: ledger).payers == ["A1|甲0"])
  }

  /// The column of names beside the code is the unit, whatever it is called.
  @Test(arguments: ["预算单位", "预算单位名称"]) func namesBesideTheCode(heading: String) throws {
    let list = Self.pay(
      "2010年6月工资", "预算单位编码,\(heading)", ["101001,岚县文化馆", "101002,岚县图书馆"])
    #expect(try Self.payers([list], ledger: Self.ledger).payers == ["A1|甲0", "A2|甲1"])
  }
}
