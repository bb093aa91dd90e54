package import BianzhiCore
package import Foundation

/// What a lower office hands to the one above: its plan as it stands, the steps, the findings of
/// its leaders' scopes and the strength of those organs. No identity numbers, no persons of findings.
///
/// - Form: one JSON object, keys sorted, one line. The bytes are those that ``bytes()`` gives, or it is
///   no package: a file in which anything was changed is refused.
/// - Numbers and codes are those of the lower ledger.
package struct OfficePackage: Codable, Hashable, Sendable {
  package static let format = "bianzhi-package"
  /// The version this program writes. Of version 1 it reads what there is: members that came later are nil.
  package static let version = 2

  package struct Counts: Codable, Hashable, Sendable {
    package let subjects: Int
    package let steps: Int
    package let findings: Int
    package let strength: Int
  }

  package struct Subject: Codable, Hashable, Sendable {
    /// P1-7.
    package let subject: String
    package let name: String
    package let organCode: String
    package let organName: String
    package let post: String
    package let level: PlanLevel
    package let kind: PlanKind
    package let demand: PlanDemand
    /// Codes of the organs the leader answers for.
    package let scope: [String]
    package let ends: CalendarDay?
    package let startedOn: CalendarDay?
    package let doneOn: CalendarDay?
    /// Who audits the leader.
    package var auditor: PlanAuditor?
    package var region: String?
    /// Sort of the leader's organ.
    package var category: String?
    package var reviewedOn: CalendarDay?
    /// Whether the last step was done by an override.
    package var isOverridden: Bool?
    /// What was changed after the plan was approved.
    package var changes: [Change]?
    /// Findings that are open now though the audit is done; nil for none.
    package var openFindings: [String]?
    /// Names of organs whose newer lists no check has seen since; nil for none.
    package var uncheckedOrgans: [String]?

    package var isPlanned: Bool { demand.isPlanned }
  }

  /// A change of a plan after its approval.
  package struct Change: Codable, Hashable, Sendable {
    /// added demand scope
    package let what: String
    package let before: String
    package let after: String
    package let reason: String
    package let approver: String
    package let day: CalendarDay
  }

  package struct Step: Codable, Hashable, Sendable {
    package let subject: String
    package let step: Int
    package let title: String
    /// Steps that must be done before.
    package let after: [Int]
    /// Nil where it is not done.
    package let day: CalendarDay?
    package let files: Int
    package let note: String
    package let override: String
  }

  package struct Finding: Codable, Hashable, Sendable {
    /// F12 or H3.
    package let finding: String
    package let rule: String
    package let severity: Severity
    package let status: FindingStatus
    package let organCode: String
    package let organName: String
    package let part: String
    package let expected: Int?
    package let actual: Int?
    package let owner: String?
    package let deadline: CalendarDay?
    package let closedBy: String?
    package let closedOn: CalendarDay?
    /// What proves the closing; nil for nothing.
    package let proof: String?
    package let state: Seen
    package let rebounds: Int
    /// Codes of the further organs it rests on.
    package var otherOrgans: [String]?
    /// What it is counted by; of rules that is their id.
    package var kind: String?
    package var confirmedOn: CalendarDay?
    package var firstSeen: CalendarDay?
    /// The office that took it over, or the finding of a successor that it is followed as.
    package var passedTo: String?
    /// The leaders of the plan who answer for it, such as P1-7; nil in packages of earlier versions.
    package var subjects: [String]?

    /// Codes of all organs it rests on, its own first.
    package var organs: [String] { [organCode] + (otherOrgans ?? []) }
  }

  package struct Strength: Codable, Hashable, Sendable {
    package let organCode: String
    package let organName: String
    package let kind: String
    package let approved: Int?
    package let actual: Int?
    package let dataDay: CalendarDay?
  }

  package let format: String
  package let version: Int
  /// Code of the office, which stands before all its numbers: 339910/F12.
  package let office: String
  package let name: String
  package let year: Int
  package let asOf: CalendarDay
  package let madeOn: CalendarDay
  /// Where the lower ledger's chain of events ended before the package was made.
  package let chain: String
  package let counts: Counts
  package let subjects: [Subject]
  package let steps: [Step]
  package let findings: [Finding]
  package let strength: [Strength]
  /// SHA-256 of the same object without this member; nil while it is computed.
  package private(set) var hash: String?

  package init(
    office: String, name: String, year: Int, asOf: CalendarDay, madeOn: CalendarDay, chain: String,
    subjects: [Subject], steps: [Step], findings: [Finding], strength: [Strength]
  ) throws {
    (format, version) = (Self.format, Self.version)
    (self.office, self.name, self.year) = (office, name, year)
    (self.asOf, self.madeOn, self.chain) = (asOf, madeOn, chain)
    self.subjects = try EventPayload.masked(subjects)
    self.steps = try EventPayload.masked(steps)
    self.findings = try EventPayload.masked(findings)
    self.strength = try EventPayload.masked(strength)
    counts = Counts(
      subjects: subjects.count, steps: steps.count, findings: findings.count,
      strength: strength.count)
    hash = try computedHash()
  }

  /// The file: keys sorted, one line with its end.
  package func bytes() throws -> Data { try Self.encoder.encode(self) + Data("\n".utf8) }

  func computedHash() throws -> String {
    var bare = self
    bare.hash = nil
    return ContentHash.of(String(decoding: try Self.encoder.encode(bare), as: UTF8.self))
  }

  private static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return encoder
  }
}
