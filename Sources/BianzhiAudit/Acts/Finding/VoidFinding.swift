package import BianzhiCore
import BianzhiQuery

/// `finding void`: it never was so: rows were corrected, or somebody approved it.
package struct VoidFinding: FindingMove {
  package static let kind = EventKind("finding.voided", zh: "作废", en: "void")
  package static let from: Set<FindingStatus> = FindingStatus.open.union([.raised])
  package static let restsOnRuns = true
  package static let to = FindingStatus.void
  private let reason: String?
  private let approver: String?
  /// The run that shows that rows were corrected, if there is one.
  private var proofRun: Int?
  private let document: String?
  private let until: CalendarDay?
  private var covers: EndCoverage?
  /// What people decided since on words of its rows, and that the correction rests on; nil for none.
  private var decisions: [String]?
  /// All that it rests on and that somebody had to approve, in both languages; nil for none.
  private var grounds: [String: String]?
  /// What else stands where it went by the corrected rows, and that who voids it knows of.
  private let beside: [FindingName]?

  package init(
    reason: String?, _ extent: EndExtent = EndExtent(), beside: [FindingName] = []
  ) {
    self.beside = beside.isEmpty ? nil : beside
    (self.reason, approver) = (trimmed(reason), trimmed(extent.approver))
    (document, until) = (trimmed(extent.document), extent.until)
  }

  package mutating func check(_ finding: FindingGuard) throws {
    try finding.requireReason(reason)
    try finding.requireNoLeader(finding.desk.person)
    let correction = try finding.correction(beside: beside ?? [])
    proofRun = correction?.run
    (decisions, grounds) = (correction?.grounds.keys, correction?.grounds.approved)
    // Whoever may hand in the list of then once more could make any finding vanish: nobody voids one alone.
    try finding.requireApprover(approver)
    covers =
      proofRun == nil
      ? try finding.coverage(EndExtent(until: until, document: document, approver: approver)) : nil
  }

  package func move(_ life: inout FindingLife, by person: String) {
    (life.closedBy, life.proofRun) = (person, proofRun)
    life.cover(covers)
  }
}
