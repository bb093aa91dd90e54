import BianzhiAudit
import TestSupport
import Testing

/// What people do with the tool, programs do with the library: each act stands in `AuditAct`, or here with the reason
/// why it does not.
@Suite("acts of the library") struct ProgramActTests {
  private static let byData = "an act of the ledger itself, which no one does"
  private static let sheets = "goes with a sheet that somebody fills in, and the tool reads"
  private static let words = "its duties and causes are words that the tool lists"
  private static let office = "work of the office between its people, done with the tool"

  static let left = [
    "FindingReturn": byData, "ReopenStep": byData,
    "ClassifyFinding": words, "StateProgress": sheets, "TallyBallot": sheets,
    "CountInterview": sheets, "MakeChecklist": sheets, "ReadChecklist": sheets,
    "StoreProcedure": sheets, "DecideDocument": sheets,
    "RecordReturn": office, "OpenJoint": office, "GiveJointResult": office,
    "TakeJointProblems": office, "FollowJointProblem": office, "ConcludeJoint": office,
    "SetMember": office, "LeaveGroup": office, "HoldMeeting": office, "BringCase": office,
    "DecideMeeting": office, "FinishDecision": office, "AddPractice": office,
    "MakePackage": office, "ImportPackage": office,
  ]

  /// Acts that a desk writes by a method of its own.
  private static let methods = [
    "AddSubject": "desk.add(", "WithdrawRun": "desk.withdraw(RunName(",
    "WithdrawRecord": "desk.withdrawable(",
  ]

  @Test func eachIsOfferedOrLeftOut() throws {
    let files = try Repository.files(under: "Sources/BianzhiAudit/Programs", ending: ".swift")
    let offered = try files.map { try Repository.text($0) }.joined()
    let missing = Acts.all.map { String(describing: $0) }
      .filter { !offered.contains(Self.methods[$0] ?? " \($0)(") && !offered.contains("(\($0)(") }
    #expect(Set(missing) == Set(Self.left.keys))
  }
}
