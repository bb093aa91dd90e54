import BianzhiCore
import BianzhiImport
import BianzhiQuery
import Testing

/// Limits of regions: what cannot be told, and what ends a finding.
@Suite("limits of regions") struct RegionLimitTests {
  private static let rules = ["quota.total_over", "organ.over_limit"]
  private static let organHeading = "机构代码,机构名称,机构类别,机构规格,层级,所属地区,批准文号,批准日期,撤销日期"
  private static let limitHeading = "所属地区,层级,限额事项,限额数,批准文号,起始日期,截止日期,不计入限额机构"

  private func office(organs: [String] = [], quotas: [String] = []) throws -> Office {
    let office = try Office()
    let own = ["A0,石县人民政府,政府,,县级,石县,号,2008-01-01,", "A1,石县财政局,政府工作部门,,县级,石县,号,2008-01-01,"]
    try office.store(Self.organHeading, own + organs)
    try office.store(
      "机构代码,编制类型,核定数,增减数,批准文号,生效日期",
      ["A0,行政编制,4,,石编〔2008〕1号,2008-01-01", "A1,行政编制,6,,石编〔2008〕1号,2008-01-01"] + quotas)
    return office
  }

  struct Case: Sendable {
    var organs: [String] = []
    var quotas: [String] = []
    let limits: [String]
    var found: [String] = []
    var unchecked: [String] = []
  }

  static let cases = [
    Case(limits: ["石县,县级,行政编制,10,号,2010-01-01,,"]),
    Case(limits: ["石县,县级,行政编制,9,号,2010-01-01,,"], found: ["A0 行政编制 9/10"]),
    // Before its first day, on its last and behind it.
    Case(limits: ["石县,县级,行政编制,9,号,2010-07-01,,"]),
    Case(limits: ["石县,县级,行政编制,9,号,2010-01-01,2010-06-30,"], found: ["A0 行政编制 9/10"]),
    Case(limits: ["石县,县级,行政编制,9,号,2010-01-01,2010-06-29,"]),
    Case(limits: ["石县,县级,行政编制,9,号,2010-01-01,2010-06,"], unchecked: ["ceiling_unread 1/0"]),
    Case(limits: ["石县,县级,行政编制,9,号,2010-01-01,长期,"], unchecked: ["ceiling_unread 1/0"]),
    Case(limits: ["石县,县级,公务员名额,9,号,2010-01-01,,"], unchecked: ["ceiling_unread 1/0"]),
    Case(limits: ["石城县,县级,行政编制,9,号,2010-01-01,,"], unchecked: ["region_empty 1/0"]),
    Case(limits: ["石县,市级,行政编制,9,号,2010-01-01,,"], unchecked: ["region_empty 1/0"]),
    // Left out of the limit: by name, by code, and under a name of nobody.
    Case(limits: ["石县,县级,行政编制,4,号,2010-01-01,,石县财政局"]),
    Case(limits: ["石县,县级,行政编制,4,号,2010-01-01,,A1"]),
    Case(limits: ["石县,县级,行政编制,4,号,2010-01-01,,石县审计局"], unchecked: ["ceiling_unread 1/0"]),
    Case(limits: ["石县,县级,行政编制,10,号,2010-01-01,,石县审计局"]),
    // An organ without approvals, one that may hold none of the kind, and one of no region.
    Case(
      organs: ["A2,石县审计局,政府工作部门,,县级,石县,号,2008-01-01,"],
      limits: ["石县,县级,行政编制,10,号,2010-01-01,,"], unchecked: ["share_untold 1/0"]),
    Case(
      organs: ["A2,石县审计局,政府工作部门,,县级,石县,号,2008-01-01,"],
      limits: ["石县,县级,行政编制,9,号,2010-01-01,,"], found: ["A0 行政编制 9/10"]),
    Case(
      organs: ["A2,石县中学,事业单位,,县级,石县,号,2008-01-01,"],
      limits: ["石县,县级,行政编制,10,号,2010-01-01,,"]),
    Case(
      organs: ["A2,石县审计局,政府工作部门,,县级,,号,2008-01-01,"],
      quotas: ["A2,行政编制,1,,石编〔2008〕1号,2008-01-01"],
      limits: ["石县,县级,行政编制,10,号,2010-01-01,,"], unchecked: ["region_untold 1/0"]),
    Case(
      organs: ["A2,石县审计局,政府工作部门,,县级,,号,2008-01-01,"],
      quotas: ["A2,行政编制,1,,石编〔2008〕1号,2008-01-01"],
      limits: ["石县,县级,行政编制,11,号,2010-01-01,,"]),
    Case(
      organs: ["A2,石县审计局,政府工作部门,,县级,石县,号,2008-01-01,"],
      quotas: ["A2,单列编制,1,,石编〔2008〕1号,2008-01-01"],
      limits: ["石县,县级,行政编制,10,号,2010-01-01,,"], unchecked: ["share_untold 1/0"]),
    Case(
      organs: ["A2,石县审计局,政府工作部门,,县级,石县,号,2008-01-01,"],
      quotas: ["A2,行政编制,,1,石编〔2009〕1号,2009-01-01"],
      limits: ["石县,县级,行政编制,10,号,2010-01-01,,"], unchecked: ["share_untold 1/0"]),
    // Organs: the government is none of them.
    Case(limits: ["石县,县级,党政机构,1,号,2010-01-01,,"]),
    Case(limits: ["石县,县级,党政机构,0,号,2010-01-01,,"], found: ["A0 党政机构 0/1"]),
    Case(
      organs: ["A2,石县某室,,,县级,石县,号,2008-01-01,"],
      limits: ["石县,县级,党政机构,1,号,2010-01-01,,"], unchecked: ["share_untold 1/0"]),
    Case(
      organs: ["A2,石县审计局,政府工作部门,,,石县,号,2008-01-01,"],
      limits: ["石县,县级,党政机构,1,号,2010-01-01,,"], unchecked: ["region_untold 1/0"]),
  ]

  @Test(arguments: cases)
  func countOnlyWhatIsCertain(item: Case) throws {
    let office = try office(organs: item.organs, quotas: item.quotas)
    try office.store(Self.limitHeading, item.limits)
    let result = try office.check("2010-06-30", rules: Self.rules)
    #expect(try Self.rules.flatMap { try office.findings($0, result).map(\.brief) } == item.found)
    let unchecked = try Self.rules.flatMap { try office.unchecked($0, result) }
    #expect(unchecked == item.unchecked)
  }

  /// In the middle of the month of a document, or of a limit: places that may be approved, covered or limited.
  static let inTheMonth = [
    Case(
      quotas: ["A1,行政编制,7,,石编〔2010〕2号,2010-06"],
      limits: ["石县,县级,行政编制,10,号,2010-01-01,,"], unchecked: ["share_untold 1/0"]),
    Case(
      quotas: ["A1,行政编制,7,,石编〔2010〕2号,2010-06"],
      limits: ["石县,县级,行政编制,9,号,2010-01-01,,"], found: ["A0 行政编制 9/10"]),
    Case(
      quotas: ["A1,行政编制,7,,石编〔2010〕2号,2010-06"], limits: ["石县,县级,行政编制,11,号,2010-01-01,,"]),
    Case(
      quotas: ["A1,行政编制,5,,石编〔2010〕2号,2010-06"],
      limits: ["石县,县级,行政编制,9,号,2010-01-01,,"], unchecked: ["share_untold 1/0"]),
    Case(
      quotas: ["A1,行政编制,7,,石编〔2010〕2号,2010-07"], limits: ["石县,县级,行政编制,10,号,2010-01-01,,"]),
    Case(limits: ["石县,县级,行政编制,9,号,2010-06,,"], unchecked: ["ceiling_unread 1/0"]),
    Case(limits: ["石县,县级,行政编制,9,号,2010-05,,"], found: ["A0 行政编制 9/10"]),
    Case(limits: ["石县,县级,行政编制,9,号,2010-07,,"]),
    Case(limits: ["石县,县级,行政编制,9,号,2010-01-01,2010-06,"], unchecked: ["ceiling_unread 1/0"]),
    Case(limits: ["石县,县级,行政编制,9,号,2010-01-01,2010-05,"]),
  ]

  @Test(arguments: inTheMonth)
  func aMonthDecidesNothing(item: Case) throws {
    let office = try office(organs: item.organs, quotas: item.quotas)
    try office.store(Self.limitHeading, item.limits)
    let result = try office.check("2010-06-15", rules: Self.rules)
    #expect(try office.findings(Self.rules[0], result).map(\.brief) == item.found)
    #expect(try office.unchecked(Self.rules[0], result) == item.unchecked)
  }

  /// An organ without approvals takes nothing where a quota in force covers it; one of a later month, or one that was replaced,
  /// covers nobody.
  @Test(arguments: [
    ("2010-05", "", []), ("2010-06", "", ["share_untold 1/0"]),
    ("2010-07", "", ["share_untold 1/0"]),
    ("2009-01-01", "A1,行政编制,6,,石编〔2010〕3号,2010-03-01,", ["share_untold 1/0"]),
  ])
  func whomAQuotaCovers(since: String, later: String, unchecked: [String]) throws {
    let office = try office(organs: ["A2,石县审计局,政府工作部门,,县级,石县,号,2008-01-01,"])
    try office.store(
      "机构代码,编制类型,核定数,增减数,批准文号,生效日期,覆盖机构",
      ["A1,行政编制,6,,石编〔2010〕2号,\(since),A2"] + (later.isEmpty ? [] : [later]))
    try office.store(Self.limitHeading, ["石县,县级,行政编制,10,号,2010-01-01,,"])
    let result = try office.check("2010-06-15", rules: Self.rules)
    #expect(try office.findings(Self.rules[0], result).isEmpty)
    #expect(try office.unchecked(Self.rules[0], result) == unchecked)
  }

  /// In a ledger without codes an organ is known by its name.
  @Test func organsWithoutCodesCount() throws {
    let office = try Office()
    try office.store(
      "机构名称,机构类别,层级,所属地区", ["石县人民政府,政府,县级,石县", "石县财政局,政府工作部门,县级,石县"])
    try office.store(
      "机构名称,编制类型,核定数,批准文号,生效日期",
      ["石县人民政府,行政编制,4,石编〔2008〕1号,2008-01-01", "石县财政局,行政编制,6,石编〔2008〕1号,2008-01-01"])
    try office.store(Self.limitHeading, ["石县,县级,行政编制,9,号,2010-01-01,,"])
    let result = try office.check("2010-06-30", rules: Self.rules)
    #expect(try office.findings(Self.rules[0], result).map(\.brief) == ["石县人民政府 行政编制 9/10"])
  }

  @Test func withoutATableOfLimitsNothingIsSaid() throws {
    let office = try office()
    let result = try office.check("2010-06-30", rules: Self.rules)
    for rule in Self.rules {
      #expect(try office.outcome(rule, result).kind == .notApplicable)
    }
  }

  /// A word that somebody explains may make two limits of one thing.
  @Test func limitsThatCameToOverlapAreNotJudgedBy() throws {
    let office = try office()
    try office.store(
      Self.limitHeading,
      ["石县,县级,行政编制,9,号,2010-01-01,,", "石县,县级,公务员名额,8,文,2010-03-01,,"])
    _ = try office.ledger.settle([.value(.limited, word: "公务员名额", code: "行政编制")])
    let result = try office.check("2010-06-30", rules: Self.rules)
    #expect(try office.findings(Self.rules[0], result).isEmpty)
    #expect(try office.unchecked(Self.rules[0], result) == ["ceilings_overlap 1/0"])
  }

  @Test func aFindingNamesTheRegionAndNotItsOrgans() throws {
    let office = try office()
    try office.store(Self.limitHeading, ["石县,县级,行政编制,9,号,2010-01-01,,"])
    let result = try office.check("2010-06-30", rules: Self.rules)
    let finding = try #require(try office.findings(Self.rules[0], result).first)
    #expect(finding.organs == ["A0", "石县（县级）"])
    let explained = try office.ledger.explain("\(finding.name)")
    #expect(explained.others.map(\.total) == [9, 4, 6])
    #expect(explained.basis.contains("石县（县级） ceilings"))
  }

  /// What is done about ten places where nine may be, and what a later check makes of it.
  struct Cure: Sendable {
    let heading: String
    let rows: [String]
    let state: FindingProof.State
    var isApprovedAlone = true
  }

  static let cures = [
    Cure(
      heading: "机构代码,编制类型,核定数,增减数,批准文号,生效日期",
      rows: ["A1,行政编制,5,,石编〔2010〕7号,2010-08-01"], state: .cleared),
    // A newer limit by a document of its own number is like a newer approval.
    Cure(
      heading: limitHeading,
      rows: [
        "石县,县级,行政编制,9,石编〔2010〕1号,2010-01-01,2010-07-31,",
        "石县,县级,行政编制,12,石编〔2010〕8号,2010-08-01,,",
      ], state: .cleared),
    // Other numbers under the documents that were there.
    Cure(
      heading: limitHeading, rows: ["石县,县级,行政编制,12,石编〔2010〕1号,2010-01-01,,"], state: .corrected,
      isApprovedAlone: false),
    Cure(
      heading: "机构代码,编制类型,核定数,增减数,批准文号,生效日期",
      rows: ["A1,行政编制,5,,石编〔2008〕1号,2008-01-01"], state: .corrected, isApprovedAlone: false),
    // The organ is said to be of another county.
    Cure(
      heading: organHeading, rows: ["A1,石县财政局,政府工作部门,,县级,云县,号,2008-01-01,"], state: .corrected,
      isApprovedAlone: false),
  ]

  @Test(arguments: cures)
  func aProofAsksAllOrgansOfTheRegion(cure: Cure) throws {
    let office = try office()
    try office.store(Self.limitHeading, ["石县,县级,行政编制,9,石编〔2010〕1号,2010-01-01,,"])
    let first = try office.check("2010-06-30")
    let finding = try #require(try office.findings(Self.rules[0], first).first)
    try office.store(cure.heading, cure.rows)
    let later = try office.check("2010-09-30")
    #expect(try office.findings(Self.rules[0], later).isEmpty)
    try office.ledger.reading { database in
      let proofs = try FindingProofs(database)
      #expect(try proofs.proof(of: finding).state == cure.state)
      let run = try #require(proofs.run(later.run))
      #expect(try proofs.grounds(finding, goneIn: run).needsApproval != cure.isApprovedAlone)
    }
  }

  /// A bureau that is abolished by a document of its own takes nothing of a limit any longer.
  @Test(arguments: [("石编〔2010〕9号", false), ("号", true)])
  func anEndedOrganTakesNothing(document: String, needsApproval: Bool) throws {
    let office = try office(organs: ["A2,石县审计局,政府工作部门,,县级,石县,号,2008-01-01,"])
    try office.store(Self.limitHeading, ["石县,县级,党政机构,1,石编〔2010〕1号,2010-01-01,,"])
    let first = try office.check("2010-06-30")
    let finding = try #require(try office.findings(Self.rules[1], first).first)
    try office.store(
      Self.organHeading, ["A2,石县审计局,政府工作部门,,县级,石县,\(document),2008-01-01,2010-08-01"])
    let later = try office.check("2010-09-30")
    #expect(try office.findings(Self.rules[1], later).isEmpty)
    try office.ledger.reading { database in
      let proofs = try FindingProofs(database)
      #expect(try proofs.proof(of: finding).state == .cleared)
      let run = try #require(proofs.run(later.run))
      #expect(try proofs.grounds(finding, goneIn: run).needsApproval == needsApproval)
    }
  }
}
