package import GRDB

/// The approved inner bodies of one organ, ready to be matched.
package struct ApprovedBodies {
  /// Their names in order; the key of a match is the place in it.
  package let names: [String]
  private let matcher: NameMatcher

  /// - Parameters:
  ///   - names: each approved name with the other names of its entries.
  ///   - organ: whose they are; what was decided about its bodies is heeded.
  ///   - forms: shared by the organs of one ledger.
  package init(
    _ names: [String: Set<String>], of organ: Int64, forms: NameForms, in database: Database
  ) throws {
    self.init(try BodyNames(names, of: organ, in: database), forms: forms)
  }

  /// - Parameter forms: shared by the organs of one ledger.
  package init(_ bodies: BodyNames, forms: NameForms) {
    names = bodies.candidates.map(\.name)
    matcher = NameMatcher(
      bodies.candidates, kind: .bodies, forms: forms, decisions: bodies.decisions)
  }

  package func match(_ written: String, proposes: Bool = true) -> NameMatch {
    let plain = BodyCell.plain(written)
    guard plain != OrganName.folded(written) else {
      return matcher.match(written, proposes: proposes)
    }
    let match = matcher.match(written, proposes: false)
    if match.key != nil { return match }
    switch matcher.match(plain, proposes: proposes) {
    case .exact(let key): return .normal(key)
    case let other: return other
    }
  }

  package func name(_ key: Int64) -> String { names[Int(key)] }
}
