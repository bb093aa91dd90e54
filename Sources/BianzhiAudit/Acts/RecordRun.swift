import BianzhiCore

/// A check was run, and what its findings sealed to.
package struct RecordRun: Act {
  package static let kind = EventKind("run.recorded", zh: "检查", en: "run")
  package let findings: Int
  /// Of the numbers and severities of its findings, without persons.
  package let digest: String

  package func require(_ subject: RunName, at desk: Desk) {}
}
