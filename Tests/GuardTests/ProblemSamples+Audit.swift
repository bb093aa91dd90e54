import BianzhiCore
import Spreadsheets

@testable import BianzhiAudit
@testable import BianzhiCommand
@testable import BianzhiQuery

extension ProblemSamples {
  private static let finding = FindingName.rule(12)
  private static let leader = PlanSubjectName(plan: 1, number: 7)

  static let audit: [ProblemSample] = moves + ends + plans + others

  private static let moves: [ProblemSample] = [
    Refusal.move(name: finding, status: .raised, move: wording, allowed: [ConfirmFinding.self]),
    .stillThere(name: finding, run: 2, asOf: day, data: day, actual: 9),
    .stillPrinted(name: finding, run: 2, asOf: day),
    .unchecked(name: finding, run: 2, asOf: day, data: nil, actual: nil, reason: wording),
    .corrected(name: finding, run: 2), .forsaken(name: finding, run: 2, asOf: day),
    .tooEarly(name: finding, run: 2, asOf: day),
    .ownWork(name: finding, person: "Zhou"),
    .unclearPerson("F1", "Wu", "Wu Gang", wording), .approver(name: finding),
    .nothingShown(name: finding),
    .noFileShown(name: finding), .deadlineIsSet(name: finding, deadline: day),
    .notYetSeen(name: finding, asOf: day), .deadlinePast(name: finding, deadline: day),
    .organInForce(name: finding, "A1"), .successorHasIt(name: finding, .rule(7)),
    .successorUnchecked(name: finding, ["A2"], by: day),
    .endUnchecked(name: finding, ["A1"], by: day),
    .noSuccessor(name: finding, "A1", .rule(7), "A2"),
    .otherMatter(name: finding, .hand(3)), .successorSettled(name: finding, .accepted),
    .notLater(name: finding, deadline: nil),
    .noOrgan("A1"), .nothingToChange(name: finding), .noPlan(name: finding),
  ].map(ProblemSample.init)

  private static let missing = MissingData(
    organCode: "A1", organName: "A1", data: .payroll, day: nil)

  private static let grounds: ProofGrounds = {
    var grounds = ProofGrounds()
    grounds.corrections = [.init(document: "", since: nil)]
    grounds.decisions = [DecidedWord(field: "state", word: "A")]
    return grounds
  }()

  private static let ends: [ProblemSample] = [
    Refusal.unjudged(name: finding, run: 2, missing: missing),
    .old(name: finding, run: 2, asOf: day, [.init(organ: "A1", data: .payroll)], by: day),
    .beside(name: finding, of: "A1", findings: [.rule(2)], people: []),
    .beside(name: finding, of: "A1", findings: [], people: [.init(name: "Wu", written: "")]),
    .besideEnded(name: finding, .rule(2)),
    .narrow(name: finding, run: 2), .lessTold(name: finding, run: 2, wording),
    .restsOnWords(name: finding, grounds), .endPast(name: finding, until: day),
    .noExcess(name: finding),
    .nothingToWithdraw(name: finding), .returnedByData(name: finding),
    .moreThanSeen(name: finding, upTo: 9, seen: 2), .involved("F1", "Wu", wording),
    .namesake(finding, "Wu"), .reviewTooFar(name: finding, day, latest: day),
    .transferIsNoMove(name: finding),
    .nothingReported(name: finding), .followedAs(name: finding, .rule(7)),
    .notAPerson("F1", "局长", wording),
    .nothingOfRecord("P1-7"), .othersRestOn("P1", ["P1-7"]), .approverOfWithdrawal("M1"),
    .approverOfReform("A1", "A2"),
    .raisedIsVoided(name: finding), .alreadyWithdrawn(RunName(2)), .approverOfRun(RunName(2)),
    .unitItself("F1", "甲局"), .afterToday(day, today: day),
    .farFromData(day, newest: day, days: 366),
  ].map(ProblemSample.init)

  private static let plans: [ProblemSample] =
    [
      Refusal.alreadyApproved(PlanName(1), day), .approverIsDrafter("Zhou"),
      .noYear(2010), .noPackage("339910", 2010), .notInScope(leader, "339900000100"),
      .ownOrganInScope(leader, "339900000100"),
      .changeNeedsApprover(PlanName(1)), Refusal.nobody.inRow(3, of: "plan.csv"),
      .notApproved(PlanName(1)),
      .already(leader, leader: "甲一"), .nothingToSet, .reasonNeeded(option: "--override"),
      .endsBeforeBegins, .isDone(leader, day), .notPlanned(leader, .deferred),
      .noSuchStep(12, procedure: "standard"), .stepDone(leader, wording, day),
      .stepNeedsEvidence(leader, wording), .blocked(leader, wording, [wording]),
      .stepNotDone(leader, wording),
      .restedOn(wording, by: wording), .reformInCircle("A1", "A2"), .noOrganInPlan("A1"),
    ].map(ProblemSample.init)
    + [
      Refusal.noProcedure("own"), .procedureTaken("own"), .blankProcedure, .noSteps, .notRising(3),
      .noTitle(3), .notEarlier(step: 3, before: 4), .doneIsNotLast, .reviewedTwice,
    ].map(ProblemSample.init)

  private static let office: [ProblemSample] = [
    Refusal.jointOpen(leader), .jointNotOpen(leader), .tracksMissing(leader, [.economic]),
    .jointConcluded(leader, day), .noMember("Wu"), .noJointProblem(leader, .economic, "E1"),
    .otherJointProblem("E1", "往来款", "会议费"), .jointProblemTwice("E1"),
    .decisionDone(DecisionName(MeetingName(1), nth: 2), day),
    .noEvidenceFolder("papers"),
    .otherOffice("339910", "Yipu", known: PackageName(1), as: "Lanting"),
    .sameOffice("3399100", known: PackageName(1), "339910", "Lanting"),
    .before(what: "M1", day), .packageAhead(day, day), .otherPlan(PackageName(1), ["P1-1"]),
    .replacesNothing(PackageName(1), [PackageName(2)]), .noPaper("F1", "待补"),
    .onlyProposed("F1", "岚环请〔2010〕1号", "岚环请"),
  ].map(ProblemSample.init)

  private static let packages: [ProblemSample] = [
    PackageError.unreadable(file: "y.json", why: .missing), .notAPackage(file: "y.json"),
    .version(file: "y.json", found: 9), .changed(file: "y.json", what: wording),
  ].map(ProblemSample.init)

  private static let site: [ProblemSample] = [
    Refusal.moreReturned(returned: 9, issued: 8), .groupsDiffer(sum: 9, people: 8),
    .topicTooLarge("甲", people: 8), .nothingRecorded(subject: "P1-7", what: wording),
    .tooManyItems(900, most: 500), .nothingToCheck(subject: "P1-7", day: day),
    .notInScope(organ: "A1", plan: PlanName(1)), .noLeader(name: "甲一", organ: "A1", post: "局长"),
    .noStart(name: "甲一", recorded: "x"), .startsLater(start: day, end: day),
  ].map(ProblemSample.init)

  private static let acts: [ProblemSample] = [
    Refusal.nobody, .unknown("F99"), .dayTooEarly(subject: "F12", last: day),
    .noEvidence(file: "e.pdf", why: .missing), .showsNothing(file: "e.pdf"),
    .missing(option: "--reason", why: wording),
  ].map(ProblemSample.init)

  private static let single: [ProblemSample] = [
    ProblemSample(StrangeEvent(number: 9)), ProblemSample(BrokenRow(table: "plan")),
    ProblemSample(
      AuditError.laterActs(
        day: CalendarDay(yyyymmdd: 2010_01_31) ?? .earliest,
        newest: CalendarDay(yyyymmdd: 2010_02_01) ?? .earliest)),
    ProblemSample(AuditError.noDay), ProblemSample(AuditError.changedMeanwhile),
    ProblemSample(LedgerEditError(row: 3, column: "owner", why: wording)),
    ProblemSample(AnchorError(text: "12:9f")),
    ProblemSample(OtherTablesError(first: "table post_row")),
  ]

  private static let others: [ProblemSample] = office + packages + site + acts + single

  static let commands: [ProblemSample] =
    [
      SheetError.file(.notFound(file: "f.csv")), .noHeading(file: "f.csv", columns: ["name"]),
      .cell(file: "f.csv", row: 3, column: "day", problem: .day),
    ].map(ProblemSample.init)
    + [
      CommandError.reasonNeeded, .replaceAndAdd, .revealNeeded(table: "staff_row"),
      .notSelect("r"), .noRoster(organ: "339901000100"),
      .noDataFolder("folder", reason: Wording(zh: "不是空的，请换一个", en: "not empty; name another")),
      .worklistsAndTables("f.xlsx"), .notDecided("甲项"), .noTerminal, .badPerson, .stopped(.time),
      .inputTooLong(mebibytes: 1),
      .noRejectsFile(import: 3, rows: 2, status: .cannotWrite, why: wording),
    ].map(ProblemSample.init)
    + [
      OwnRuleError.badID("quota"), .takenID("quota.overrun"), .exists("own/a.b.sql"),
      .cannotWrite("own"), .badExpected("own/a.b/expected.csv"), .tablesRefused("own/a.b"),
      .failed("a.b", wording), .tablesMissing("a.b", [wording]),
    ].map(ProblemSample.init)
    + [
      ProblemSample(WorklistKindError(answer: "甲")),
      ProblemSample(WorklistError(problems: [.noHeading(file: "f.xlsx", columns: ["甲"])])),
    ]
    + [
      DefaultsError.unreadable(file: "bianzhi.conf"),
      .unknownLine(file: "bianzhi.conf", line: 2, text: "colour = red"),
      .noLanguage(place: "bianzhi.conf", word: "fr"),
    ].map(ProblemSample.init)
    + [ProblemSample(OutputError(output: "o.csv", file: "o.csv", role: .ledger))]
}
