import TestSupport

/// Mutants that answer as their rule does on every ledger: `equivalent.txt`, with the reason above them.
enum EquivalentMutants {
  /// The names of a rule's.
  static func names(of rule: String) throws -> Set<String> {
    let lines = try Repository.text("Tests/MutationTests/equivalent.txt").split(separator: "\n")
    let start = rule + " "
    return Set(lines.filter { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count)) })
  }
}
