/// What one write of an invented city left behind, in numbers.
package struct DemoSummary: Hashable, Sendable {
  /// A file, a rule or a decision, and how often it occurs.
  package struct Count: Hashable, Sendable {
    package let name: String
    package let count: Int
  }

  /// Distinct people on the rosters; their rows are a few more.
  package let people: Int
  package let seed: UInt64
  /// The day the city is complete for, `YYYY-MM-DD`.
  package let asOf: String
  /// Data rows (without headings and totals) of each file, in the order of writing.
  package let files: [Count]
  /// True findings of each core rule.
  package let findings: [Count]
  /// Principal leaders by the decision each must get.
  package let decisions: [Count]
}
