package import BianzhiCore

extension Ledger {
  /// The organ that an inner body belongs to, by the organ ledger of today; nil for an organ, and where none is told.
  package func organ(ofBody code: String) throws -> (code: String, name: String)? {
    try reading { database in
      let tree = try OrganTree(database)
      var (next, seen) = (code, Set<String>())
      while let entry = tree[next], entry.isBody, seen.insert(next).inserted {
        guard let above = entry.superior else { return nil }
        next = above
      }
      return next == code ? nil : (next, tree[next]?.name ?? next)
    }
  }

  /// The codes of an organ and of its inner bodies: a finding of one of these is the organ's.
  package func withBodies(_ code: String) throws -> Set<String> {
    try reading { try OrganTree($0).withBodies([code]) }
  }
}
