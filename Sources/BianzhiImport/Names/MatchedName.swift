import BianzhiCore

/// A name that a table writes, and the organ's own name that it was read as by rule: 县教育局 for 江海县教育局.
package struct MatchedName: Hashable, Sendable {
  package let written, registered: String

  package init(_ written: String, as registered: String) {
    (self.written, self.registered) = (written, registered)
  }
}

extension OrganKeys {
  /// The name of a unit in a title, and beside it the organ's own where that is written otherwise.
  func told(_ name: String) throws -> String {
    guard let organ = try known(name: name), let own = matchedName(name, organ) else { return name }
    return "\(name) → \(own.registered)"
  }

  /// What a name was read as by rule; nil where it is the organ's own, or somebody decided on it.
  func matchedName(_ written: String, _ organ: Int64) -> MatchedName? {
    guard wasMatched(written), let name = ownName(of: organ), name != written else { return nil }
    return MatchedName(written, as: name)
  }
}
