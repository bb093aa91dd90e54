import BianzhiCore
import BianzhiQuery
import Testing

/// Which articles a finding rests on: those that govern its organ on its day.
@Suite("governing law") struct GoverningLawTests {
  struct Case: CustomTestStringConvertible {
    let rule: String
    let category: OrganCategory?
    let day: String
    var part = ""
    var isUnderCivilServiceRules = false
    let bases: String

    var testDescription: String { "\(rule) \(category?.rawValue ?? "-") \(day) \(part)" }
  }

  static let cases: [Case] = [
    .init(
      rule: "quota.overrun", category: .governmentDepartment, day: "2010-06-30", part: "行政编制",
      bases: "令486:6 厅字2007-2:4"),
    .init(
      rule: "quota.overrun", category: .town, day: "2020-06-30", part: "行政编制",
      bases: "令486:6 厅字2007-2:4 条例:26"),
    .init(
      rule: "quota.overrun", category: .partyCommittee, day: "2010-06-30", part: "行政编制",
      bases: "厅字2007-2:4"),
    // The regulation of the Party is in force from this day.
    .init(
      rule: "quota.overrun", category: .judiciary, day: "2019-08-04", part: "行政编制",
      bases: "厅字2007-2:4"),
    .init(
      rule: "quota.overrun", category: .judiciary, day: "2019-08-05", part: "行政编制",
      bases: "厅字2007-2:4 条例:26"),
    .init(rule: "quota.overrun", category: .government, day: "2006-12-31", bases: ""),
    .init(
      rule: "quota.overrun", category: nil, day: "2010-06-30", part: "行政编制", bases: "厅字2007-2:4"),
    .init(
      rule: "post.overrun", category: .governmentDepartment, day: "2010-06-30", part: "副科级/副职（班子）",
      bases: "令486:26(5) 公务员法2005:41 公务员法2005:101(1) 厅字2007-2:5"),
    .init(
      rule: "post.overrun", category: .governmentDepartment, day: "2020-06-30", part: "正科级/正职",
      bases: "令486:26(5) 公务员法:43 公务员法:106(1) 厅字2007-2:5 条例:26"),
    .init(
      rule: "post.overrun", category: .governmentDepartment, day: "2020-06-30", part: "副职（内设机构）",
      bases: "公务员法:43 公务员法:106(1) 厅字2007-2:5 条例:26"),
    .init(
      rule: "post.overrun", category: .governmentDepartment, day: "2020-06-30", part: "副职（办公室）",
      bases: "公务员法:43 公务员法:106(1) 厅字2007-2:5 条例:26"),
    .init(
      rule: "post.overrun", category: .partyDepartment, day: "2019-05-31", part: "副职（班子）",
      bases: "公务员法2005:41 公务员法2005:101(1) 厅字2007-2:5"),
    .init(
      rule: "post.overrun", category: .partyDepartment, day: "2019-06-01", part: "副职（班子）",
      bases: "公务员法:43 公务员法:106(1) 厅字2007-2:5"),
    .init(
      rule: "post.overrun", category: .institution, day: "2020-06-30", part: "副职",
      bases: "厅字2007-2:5 条例:26"),
    // Article 112: institutions that are run by the rules for civil servants.
    .init(
      rule: "post.overrun", category: .institution, day: "2020-06-30", part: "副职",
      isUnderCivilServiceRules: true,
      bases: "公务员法:43 公务员法:106(1) 厅字2007-2:5 条例:26"),
    .init(
      rule: "post.overrun", category: .institution, day: "2012-06-30", part: "副职",
      isUnderCivilServiceRules: true,
      bases: "公务员法2005:41 公务员法2005:101(1) 厅字2007-2:5"),
    .init(
      rule: "quota.unapproved_kind", category: .governmentDepartment, day: "2010-06-30",
      part: "事业编制",
      bases: "令486:15 令486:26(3) 厅字2007-2:2 厅字2007-2:4"),
    .init(
      rule: "quota.unapproved_kind", category: .institution, day: "2010-06-30", part: "行政编制",
      bases: "厅字2007-2:1 厅字2007-2:4"),
    .init(
      rule: "quota.unapproved_kind", category: .governmentDepartment, day: "2010-06-30",
      part: "工勤编制",
      bases: "厅字2007-2:4"),
    .init(
      rule: "organ.unapproved_body", category: .governmentDepartment, day: "2010-06-30",
      part: "督查科",
      bases: "令486:13 令486:6 厅字2007-2:4 厅字2007-2:5"),
    .init(
      rule: "organ.unapproved_body", category: .town, day: "2010-06-30", part: "督查科",
      bases: "令486:6 厅字2007-2:4 厅字2007-2:5"),
    .init(
      rule: "organ.unapproved_body", category: .assembly, day: "2010-06-30", part: "督查科",
      bases: "厅字2007-2:4 厅字2007-2:5"),
    .init(
      rule: "pay.after_leaving", category: .institution, day: "2014-12-14",
      bases: "厅字2007-2:5"),
    .init(
      rule: "pay.after_leaving", category: .institution, day: "2014-12-15",
      bases: "国办发2014-65 厅字2007-2:5"),
    .init(
      rule: "pay.off_roster", category: .massOrganisation, day: "2010-06-30", bases: "厅字2007-2:5"),
    .init(
      rule: "data.approval_chain", category: .institution, day: "2010-03-15", bases: "厅字2007-2:4"),
    .init(
      rule: "data.approval_chain", category: .institution, day: "2010-03-16",
      bases: "厅字2007-2:4 统计规定2010-46:4"),
    .init(
      rule: "data.stated_actual", category: .government, day: "2021-01-01",
      bases: "厅字2007-2:4 报告制度办法"),
  ]

  private func law(_ known: Case) throws -> GoverningLaw {
    let rule = try #require(Rule.builtIn.first { $0.id == known.rule })
    let day = try #require(CalendarDay(known.day))
    return GoverningLaw(
      rule.basis,
      in: LegalCase(
        category: known.category, isUnderCivilServiceRules: known.isUnderCivilServiceRules,
        day: day, part: known.part, sort: rule.part))
  }

  @Test(arguments: cases)
  func namesOnlyWhatGoverns(known: Case) throws {
    #expect(try law(known).bases.map(\.code).joined(separator: " ") == known.bases)
  }

  static let places: [(rule: String, category: OrganCategory, place: String?, isCited: Bool)] = [
    ("pay.double", .governmentDepartment, "行政编制", true),
    ("pay.double", .governmentDepartment, "事业编制", false),
    ("pay.double", .institution, "行政编制", true),
    ("pay.double", .institution, nil, false),
    ("pay.double", .governmentDepartment, nil, true),
    ("quota.entry_when_full", .governmentDepartment, "工勤编制", false),
    ("quota.entry_when_full", .governmentDepartment, "政法专项编制", true),
    ("person.retire_due", .governmentDepartment, "工勤编制", false),
    ("person.retire_due", .institution, "参公事业编制", true),
    ("person.retire_due", .massOrganisation, "事业编制", false),
    ("post.appoint_while_over", .massOrganisation, "事业编制", false),
    ("post.appoint_while_over", .massOrganisation, "行政编制", true),
    ("post.appoint_while_over", .massOrganisation, nil, true),
  ]

  /// A driver and a doctor were told of the Civil Servants Law.
  @Test(arguments: places) func thePersonsPlaceDecidesOverTheCivilServantsLaw(
    rule: String, category: OrganCategory, place: String?, isCited: Bool
  ) throws {
    let rule = try #require(Rule.builtIn.first { $0.id == rule })
    let day = try #require(CalendarDay("2024-06-30"))
    let law = GoverningLaw(
      rule.basis, in: LegalCase(category: category, day: day, sort: rule.part, place: place))
    #expect(law.wording.zh.contains("公务员法") == isCited, "\(law.wording.zh)")
  }

  /// What is said of posts outside the organs was cited of somebody whom two bureaus pay.
  @Test(arguments: [(true, false), (false, true)])
  func postsOutsideTheOrgans(isBetweenOrgans: Bool, isCited: Bool) throws {
    let rule = try #require(Rule.builtIn.first { $0.id == "pay.double" })
    let day = try #require(CalendarDay("2024-06-30"))
    let law = GoverningLaw(
      rule.basis,
      in: LegalCase(
        category: .governmentDepartment, day: day, sort: rule.part, place: "行政编制",
        isBetweenOrgans: isBetweenOrgans))
    #expect(law.wording.zh.contains("公务员法") == isCited, "\(law.wording.zh)")
    #expect(law.wording.zh.contains("厅字〔2007〕2号"))
  }

  /// A notice about cadres was cited for a driver.
  @Test(arguments: [("工勤编制", false), ("行政编制", true), ("事业编制", true)])
  func theNoticeOfCadresIsNotForWorkers(place: String, isCited: Bool) throws {
    let rule = try #require(Rule.builtIn.first { $0.id == "person.retire_due" })
    let day = try #require(CalendarDay("2024-06-30"))
    let law = GoverningLaw(
      rule.basis,
      in: LegalCase(
        category: .governmentDepartment, day: day, sort: rule.part, place: place))
    #expect(law.wording.zh.contains("组通字") == isCited, "\(law.wording.zh)")
    #expect(law.wording.zh.contains("厅字〔2007〕2号"))
  }

  /// A Party committee was told that it broke Order 486.
  @Test func onlyOrgansOfGovernmentBreakOrder486() throws {
    let others: [OrganCategory?] = [
      .partyCommittee, .partyDepartment, .assembly, .judiciary, .massOrganisation, .institution,
      nil,
    ]
    for rule in Rule.builtIn {
      for category in others {
        for day in ["2008-01-01", "2015-01-01", "2025-01-01"] {
          for part in ["行政编制", "副职（班子）"] {
            let named = try law(
              Case(rule: rule.id, category: category, day: day, part: part, bases: ""))
            #expect(!named.wording.zh.contains("486"), "\(rule.id) \(category?.rawValue ?? "")")
            #expect(!named.bases.isEmpty, "\(rule.id) \(day)")
          }
        }
      }
    }
  }

  /// Articles of the text of 2018 were cited for 2010.
  @Test func articlesNobodyReadSaySo() throws {
    let old = try law(
      Case(rule: "post.overrun", category: .judiciary, day: "2010-06-30", part: "副职", bases: ""))
    #expect(old.wording.zh.contains("第四十一条") && !old.wording.zh.contains("第四十三条"))
    #expect(old.wording.zh.contains("第一百零一条第（一）项（未核对原文）"))
    let new = try law(
      Case(rule: "quota.overrun", category: .town, day: "2020-06-30", part: "行政编制", bases: ""))
    #expect(new.wordings.last?.zh == "《中国共产党机构编制工作条例》第二十六条（未核对原文）")
    #expect(new.wordings.first?.en.hasSuffix("(State Council Order 486), art. 6") == true)
  }

  @Test func saysWhereNothingGoverns() throws {
    let before = try law(
      Case(rule: "quota.overrun", category: .government, day: "2005-01-01", bases: ""))
    #expect(
      before.wordings.map(\.en)
        == ["no basis read that was in force on the day and governs this kind of organ"])
    let kind = GoverningLaw(
      [LegalBasis("公务员法:92")],
      in: LegalCase(
        category: .institution, day: try #require(CalendarDay("2020-01-01"))))
    #expect(kind.wordings.map(\.en) == ["no basis read that governs this kind of organ"])
    let order = [LegalBasis("令486:6")]
    let day = try #require(CalendarDay("2010-01-01"))
    let open = GoverningLaw(order, in: LegalCase(category: nil, day: day))
    #expect(open.bases.isEmpty && open.wording.zh.contains("没有登记"))
    let party = GoverningLaw(order, in: LegalCase(category: .partyCommittee, day: day))
    #expect(party.wording.zh == "没有读到适用于这类机构的依据")
    #expect(GoverningLaw([], in: LegalCase(category: nil, day: day)).wordings.isEmpty)
  }

  /// A rule of others may name a local rule, of which the program knows nothing.
  @Test func unknownInstrumentsAreTakenAsNamed() throws {
    let day = try #require(CalendarDay("2010-01-01"))
    let law = GoverningLaw(
      [LegalBasis("岚编规:3")], in: LegalCase(category: .institution, day: day))
    #expect(law.wordings.map(\.zh) == ["岚编规:3（未核对原文）"])
    #expect(LegalBasis(byHand: "三定规定第三条").wording.zh == "三定规定第三条")
    #expect(LegalBasis(byHand: "令486:26(2)").wording.zh.hasSuffix("第二十六条第（二）项"))
  }

  /// Each rule of the program names articles that are written down, with what they say.
  @Test(arguments: Rule.builtIn.map(\.id))
  func rulesCiteWhatIsWrittenDown(id: String) throws {
    let rule = try #require(Rule.builtIn.first { $0.id == id })
    for basis in rule.basis {
      let article = try #require(basis.article, "\(basis.code)")
      #expect(article.says != nil && article.code == basis.code, "\(basis.code)")
    }
    #expect(rule.page.map(\.topic) == RulePage.Topic.allCases)
    for paragraph in rule.page {
      #expect(paragraph.wording.zh.unicodeScalars.contains { $0.properties.isIdeographic })
      #expect(paragraph.wording.zh != paragraph.wording.en)
    }
  }
}
