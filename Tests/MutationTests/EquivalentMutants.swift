/// Mutants that answer as their rule does on every ledger, with the reason.
enum EquivalentMutants {
  /// By rule and then by the mutant's name.
  static let reasons: [String: [String: String]] = [:]
}
