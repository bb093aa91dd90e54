import BianzhiCore

extension UnjudgedReason {
  /// Reads why an organ is unjudged.
  ///
  /// - Throws: ``StoredWordError``.
  init(unjudged reason: String, _ organ: Int64) throws {
    try self.init(stored: reason, at: StoredPlace("unjudged", "reason", row: organ))
  }

  /// Reads why a number is not compared; nil where it is.
  ///
  /// - Throws: ``StoredWordError``.
  init?(counted reason: String, _ organ: Int64) throws {
    if reason.isEmpty { return nil }
    try self.init(stored: reason, at: StoredPlace("all_strength", "reason", row: organ))
  }
}
