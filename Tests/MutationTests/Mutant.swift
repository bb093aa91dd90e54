/// A rule's SQL with one place changed.
struct Mutant: Sendable, Hashable {
  let rule: String
  /// What was changed, as `statement line: old -> new`.
  let name: String
  let text: String
}
