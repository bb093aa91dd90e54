import BianzhiAudit
import BianzhiCore
import Testing

/// Which term applies to whom.
@Suite("Standing of a post") struct SubjectStandingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var organ: String
    var post = "主任"
    var tier = ""
    var since = "2006-01-01"
    var decision: Decision
    var says = ""
    var testDescription: String { "\(organ) \(post) \(tier) \(since)" }
  }

  /// As of 2010-06-30: 2006-01-01 is between three and five years.
  static let cases = [
    Case(organ: "10", decision: .outOfScope, says: "上一级"),
    Case(organ: "11", decision: .outOfScope, says: "上一级"),
    Case(organ: "12", decision: .notYet, says: "5 年"),
    Case(organ: "13", decision: .notYet, says: "5 年"),
    Case(organ: "14", decision: .notYet, says: "5 年"),
    Case(organ: "15", since: "2005-06-30", decision: .dueTenure, says: "5 年"),
    Case(organ: "16", decision: .toDecide, says: "群团"),
    Case(organ: "17", since: "", decision: .toDecide, says: "没有任职日期"),
    Case(organ: "20", decision: .dueTenure, says: "县级，任职满 3 年"),
    Case(organ: "22", decision: .notYet, says: "部门"),
    Case(organ: "32", decision: .dueTenure, says: "乡级，任职满 3 年"),
    Case(organ: "33", decision: .dueTenure, says: "乡级，任职满 3 年"),
    Case(organ: "40", decision: .toDecide, says: "层级"),
    Case(organ: "41", decision: .toDecide, says: "类别"),
    Case(organ: "42", decision: .toDecide, says: "“驻外机构”"),
    Case(organ: "99", decision: .toDecide, says: "不在台账"),
    // The tier of the row wins.
    Case(organ: "12", tier: "县级", decision: .dueTenure, says: "县级"),
    Case(organ: "17", tier: "乡级", decision: .dueTenure, says: "乡级"),
    Case(organ: "17", tier: "部门", decision: .toDecide, says: "事业单位"),
    Case(organ: "20", tier: "部门", decision: .notYet, says: "部门"),
    Case(organ: "10", tier: "部门", since: "2005-06-30", decision: .dueTenure),
    Case(organ: "99", tier: "县级", decision: .dueTenure),
    Case(organ: "99", tier: "部门", since: "2005-06-30", decision: .dueTenure, says: "不在台账"),
    Case(organ: "41", tier: "部门", decision: .notYet, says: "未记机构类别"),
    Case(organ: "12", tier: "甲等", decision: .notYet, says: "“甲等”"),
    // By name.
    Case(organ: "云溪区教育局", decision: .notYet, says: "部门"),
    Case(organ: "青岭市档案馆", decision: .toDecide, says: "事业单位"),
    Case(organ: "云溪区教育", decision: .toDecide, says: "不在台账"),
    Case(organ: "同名站", decision: .toDecide, says: "2 个机构同名"),
    // Deputies, whatever the organ.
    Case(organ: "17", post: "副馆长", decision: .outOfScope, says: "副职"),
    Case(organ: "99", post: "党组成员、副局长", since: "", decision: .outOfScope, says: "副职"),
    // A principal post beside a deputy's decides.
    Case(organ: "12", post: "党组书记、副局长", since: "2005-06-30", decision: .dueTenure),
    Case(organ: "20", post: "区长（副厅级）", decision: .dueTenure),
  ]

  @Test(arguments: cases)
  func decides(_ wanted: Case) throws {
    let row = try SampleLedger.decide(
      wanted.organ, wanted.post, since: wanted.since, tier: wanted.tier, asOf: "2010-06-30")
    #expect(row.decision == wanted.decision)
    #expect(row.reason.zh.contains(wanted.says), "\(row.reason.zh)")
  }

  @Test func leavingComesBeforeTheTermAndAfterTheDeputy() throws {
    let head = try SampleLedger.decide("17", "馆长", until: "2009-01-01", asOf: "2010-06-30")
    #expect(head.decision == .dueLeaving)
    let deputy = try SampleLedger.decide("17", "副馆长", until: "2009-01-01", asOf: "2010-06-30")
    #expect(deputy.decision == .outOfScope)
  }

  @Test func anOrganGivenByNameGetsItsCode() throws {
    let row = try SampleLedger.decide("云溪区教育局", asOf: "2010-06-30")
    #expect(row.organCode == "22" && row.organName == "云溪区教育局")
    let unknown = try SampleLedger.decide("云溪区教育", asOf: "2010-06-30")
    #expect(unknown.organCode == "云溪区教育" && unknown.organName == nil)
  }
}
