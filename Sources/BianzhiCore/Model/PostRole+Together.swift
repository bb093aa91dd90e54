extension PostRole {
  /// Principals and deputies in one number, of which nothing tells how many are which: 领导职数 2.
  ///
  /// It is kept as the rank of posts whose role is ``other``, so that nobody takes them for posts of a role.
  package static let together = "正副职"

  /// SQL of what the posts of a row of `post_row` are called without their scope.
  package static func sqlOfName(_ rank: String, _ role: String) -> String {
    "CASE \(rank) WHEN '' THEN \(role) WHEN '\(together)' THEN \(rank) ELSE \(rank) || '/' || \(role) END"
  }
}
