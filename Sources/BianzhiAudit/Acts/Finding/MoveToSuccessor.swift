package import BianzhiCore

/// `finding succeed`: the organ became another, and the finding is followed as that organ's.
package struct MoveToSuccessor: FindingMove {
  package static let kind = EventKind(
    "finding.succeeded", zh: "移转继任机构", en: "move to the successor")
  package static let from: Set<FindingStatus> = FindingStatus.open.union([.raised])
    .subtracting([.transferred])
  package static let to = FindingStatus.transferred
  package static let command = "succeed"
  /// The finding of the successor, as F7 or H3.
  private let into: String

  package init(into finding: String) { into = finding.uppercased() }

  package func check(_ finding: FindingGuard) throws {
    try finding.requireSuccessor(try FindingName(written: into))
  }

  package func move(_ life: inout FindingLife, by person: String) { life.passedTo = into }
}
