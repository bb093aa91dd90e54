import BianzhiAudit
import Foundation
import Testing

/// What the office above sees in a package.
@Suite("package review") struct PackageReviewTests {
  typealias Members = [String: Any]

  /// One leader whose two steps, finding and data are in order.
  private static func clean() -> Members {
    [
      "format": "bianzhi-package", "version": 1, "office": "339910", "name": "漪浦区编办",
      "year": 2010, "as_of": "2010-12-31", "made_on": "2011-01-04", "chain": "0",
      "counts": ["subjects": 1, "steps": 2, "findings": 1, "strength": 1],
      "subjects": [
        [
          "subject": "P1-1", "name": "甲一", "organ_code": "339910000100", "organ_name": "荻洲镇",
          "post": "镇长", "level": "town", "kind": "in_office", "demand": "must",
          "scope": ["339910000100"], "ends": "2010-09-30", "started_on": "2010-05-04",
          "done_on": "2010-06-01",
        ] as Members
      ],
      "steps": [
        step(1, after: [], day: "2010-05-04"), step(2, after: [1], day: "2010-06-01"),
      ],
      "findings": [
        [
          "finding": "F1", "rule": "quota.overrun", "severity": "major", "status": "accepted",
          "organ_code": "339910000100", "organ_name": "荻洲镇", "part": "行政编制", "expected": 40,
          "actual": 41, "owner": "吴乙", "deadline": "2010-06-30", "closed_by": "郑丙",
          "closed_on": "2010-05-30", "proof": "run 2 2010-05-20", "state": "cleared", "rebounds": 0,
        ] as Members
      ],
      "strength": [
        [
          "organ_code": "339910000100", "organ_name": "荻洲镇", "kind": "行政编制", "approved": 40,
          "actual": 40, "data_day": "2010-12-31",
        ] as Members
      ],
      "hash": "",
    ]
  }

  private static func step(_ number: Int, after: [Int], day: String?) -> Members {
    var step: Members = [
      "subject": "P1-1", "step": number, "title": "步骤\(number)", "after": after, "files": 0,
      "note": "会议记录", "override": "",
    ]
    step["day"] = day
    return step
  }

  private static func read(_ members: Members) throws -> OfficePackage {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(
      OfficePackage.self, from: JSONSerialization.data(withJSONObject: members))
  }

  /// A list, a key in its row, and what it is set to; nil takes it out.
  struct Fault: Sendable, CustomTestStringConvertible {
    let list: String
    var row = 0
    /// Each with its value, nil to take it out.
    let changes: [(String, String?)]
    let problem: PackageProblem
    var detail = ""

    var testDescription: String { problem.rawValue }
  }

  static let faults: [Fault] = [
    Fault(
      list: "steps", row: 1, changes: [("day", nil)], problem: .countMismatch, detail: "1/2"),
    Fault(
      list: "steps", row: 0, changes: [("day", "2010-06-02")], problem: .stepOutOfOrder,
      detail: "2 2010-06-01 < 1 2010-06-02"),
    Fault(
      list: "steps", changes: [("override", "补录")], problem: .stepOverridden, detail: "补录"),
    Fault(list: "steps", changes: [("note", " ")], problem: .stepWithoutEvidence, detail: "1"),
    Fault(
      list: "subjects", changes: [("done_on", nil)], problem: .outstanding, detail: "甲一 荻洲镇 镇长"),
    Fault(
      list: "subjects", changes: [("done_on", "2010-10-01")], problem: .late,
      detail: "2010-10-01 > 2010-09-30"),
    Fault(
      list: "findings", changes: [("proof", nil)], problem: .closedWithoutProof, detail: "行政编制"),
    Fault(
      list: "findings", changes: [("state", "alive")], problem: .closedButAlive,
      detail: "339910/339910000100"),
    Fault(
      list: "findings", changes: [("closed_by", "吴 乙")], problem: .closedByOwner, detail: "吴 乙"),
    Fault(
      list: "findings", changes: [("status", "planned"), ("closed_by", nil)], problem: .overdue,
      detail: "2010-06-30: 184"),
    Fault(
      list: "findings",
      changes: [("status", "raised"), ("closed_by", nil), ("state", "alive")],
      problem: .neverConfirmed, detail: "荻洲镇"),
    Fault(
      list: "strength", changes: [("organ_code", "339910000200")], problem: .noStrength,
      detail: "339910/339910000100"),
    Fault(
      list: "strength", changes: [("data_day", "2009-12-29")], problem: .dataTooOld,
      detail: "2009-12-29"),
  ]

  @Test func nothingIsSaidOfACleanPackage() throws {
    #expect(try Self.read(Self.clean()).remarks() == [])
  }

  @Test("one fault gives one remark", arguments: faults)
  func oneFault(_ fault: Fault) throws {
    var members = Self.clean()
    var rows = try #require(members[fault.list] as? [Members])
    for (key, value) in fault.changes { rows[fault.row][key] = value }
    members[fault.list] = rows
    let remarks = try Self.read(members).remarks()
    #expect(remarks.map(\.problem) == [fault.problem])
    let remark = try #require(remarks.first)
    #expect(remark.office == "339910" && remark.year == 2010)
    #expect(remark.detail.contains(fault.detail), "\(remark.detail)")
    #expect(remark.subject.isEmpty || remark.subject == "339910/P1-1")
    #expect(remark.finding.isEmpty || remark.finding == "339910/F1")
  }

  /// A step that a done one rests on.
  @Test func aStepLeftOutIsMissing() throws {
    var members = Self.clean()
    members["steps"] = [
      Self.step(1, after: [], day: nil), Self.step(2, after: [1], day: "2010-06-01"),
    ]
    let problems = try Self.read(members).remarks().map(\.problem)
    #expect(problems == [.countMismatch, .stepMissing])
  }

  /// Another demand after the approval is told with day, change and reason.
  @Test func aChangeAfterApprovalIsTold() throws {
    var members = Self.clean()
    var subjects = try #require(members["subjects"] as? [Members])
    subjects[0]["changes"] = [
      [
        "day": "2010-05-05", "what": "demand", "before": "must", "after": "deferred",
        "reason": "换届", "by": "周甲", "approver": "郑丙",
      ] as Members
    ]
    members["subjects"] = subjects
    let remarks = try Self.read(members).remarks()
    #expect(remarks.map(\.problem) == [.changedAfterApproval])
    #expect(remarks.first?.detail == "2010-05-05 must → deferred: 换届")
  }

  /// What came back, and what newer lists nobody judged yet, stand beside an audit that is said to be done.
  @Test(arguments: [
    ("open_findings", "F7", PackageProblem.openAgain, "339910/F7"),
    ("unchecked_organs", "荻洲镇", PackageProblem.newerData, "荻洲镇"),
  ])
  func anAuditThatDataContradictIsTold(
    key: String, value: String, problem: PackageProblem, detail: String
  ) throws {
    var members = Self.clean()
    var subjects = try #require(members["subjects"] as? [Members])
    subjects[0][key] = [value]
    members["subjects"] = subjects
    let remarks = try Self.read(members).remarks()
    #expect(remarks.map(\.problem) == [problem] && remarks.first?.detail == detail)
  }

  /// Rows that were written anew put nothing right; with a clean list of a later day nothing is said.
  @Test(arguments: [("corrected", [PackageProblem.voidByCorrection]), ("cleared", [])])
  func aVoidByCorrectedRowsIsTold(state: String, problems: [PackageProblem]) throws {
    var members = Self.clean()
    var findings = try #require(members["findings"] as? [Members])
    findings[0].merge(["status": "void", "state": state]) { $1 }
    members["findings"] = findings
    let remarks = try Self.read(members).remarks().filter { $0.problem == .voidByCorrection }
    #expect(remarks.map(\.problem) == problems)
  }

  @Test(arguments: ["exempt", "long_term"])
  func anEndThatPutsNothingRightIsTold(status: String) throws {
    var members = Self.clean()
    var findings = try #require(members["findings"] as? [Members])
    findings[0]["status"] = status
    findings[0]["deadline"] = nil
    members["findings"] = findings
    let remarks = try Self.read(members).remarks()
    #expect(remarks.map(\.problem).contains(.notPutRight))
  }

  /// A ledger that was begun anew has fewer events, and what was open there is not put right by being gone.
  @Test func whatAnEarlierPackageToldIsMissed() throws {
    var members = Self.clean()
    var findings = try #require(members["findings"] as? [Members])
    findings[0].merge(["status": "confirmed", "state": "alive"]) { $1 }
    findings[0]["closed_by"] = nil
    (members["findings"], members["chain"]) = (findings, Self.chain(15))
    let earlier = try Self.read(members)
    members["chain"] = Self.chain(5)
    #expect(try Self.read(members).remarks(since: earlier).map(\.problem) == [.chainBack])
    (members["findings"], members["chain"]) = ([Members](), Self.chain(16))
    let gone = try Self.read(members).remarks(since: earlier)
    #expect(gone.map(\.problem) == [.findingGone] && gone.first?.finding == "339910/F1")
    #expect(gone.first?.detail == "荻洲镇 行政编制")
    #expect(try Self.read(Self.clean()).remarks(since: Self.read(Self.clean())).isEmpty)
  }

  private static func chain(_ events: Int) -> String {
    "\(events):" + String(repeating: "a", count: 64)
  }

  @Test func everyProblemHasACase() {
    let tried = Set(Self.faults.map(\.problem))
      .union([.stepMissing, .changedAfterApproval, .openAgain, .newerData, .notPutRight])
      .union([.chainBack, .findingGone, .voidByCorrection])
    #expect(tried == Set(PackageProblem.allCases))
  }

  /// The limits: 366 days are not too old, the last planned day is not late, the deadline not overdue.
  @Test func limitsAreNoFaults() throws {
    var members = Self.clean()
    var strength = try #require(members["strength"] as? [Members])
    strength[0]["data_day"] = "2009-12-30"
    var subjects = try #require(members["subjects"] as? [Members])
    subjects[0]["done_on"] = "2010-09-30"
    var findings = try #require(members["findings"] as? [Members])
    findings[0].merge(["status": "planned", "deadline": "2010-12-31"]) { $1 }
    findings[0]["closed_by"] = nil
    (members["strength"], members["subjects"]) = (strength, subjects)
    members["findings"] = findings
    #expect(try Self.read(members).remarks() == [])
  }
}
