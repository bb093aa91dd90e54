import BianzhiCore

/// Codes that the ledger does not have: the budget's, or of another numbering.
extension OrganKeys {
  /// The organ of the ledger that bears a name as it stands there, as its own or another name; nil for a name that is only
  /// like one.
  func borne(_ name: String) throws -> Int64? {
    try known(name: name).flatMap { wasMatched(name) ? nil : $0 }
  }

  /// Whether the name behind a budget's code is that of rows without one.
  func isTheSame(_ bare: String) -> Bool {
    !ties.isShared(bare) && (ties.isPlain(bare) || number(of: bare) != nil)
  }

  /// The organ whose name stands beside a code in another table of the import.
  func tied(_ code: String) throws -> Int64? {
    guard let name = ties.name(of: code) else { return nil }
    return try known(name: name)
  }
}
