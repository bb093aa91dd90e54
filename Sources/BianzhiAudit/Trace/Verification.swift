package import BianzhiCore

/// What one part of `verify` came to.
public struct Verification: Sendable {
  /// Code of the part: file, schema, keys, numbers, chain …
  public var check: String { part.rawValue }
  /// How many things were looked at.
  public let count: Int
  /// The first thing that is not whole, such as `event 17`; nil where all is.
  public let firstBreak: String?

  /// Whether nothing is broken.
  public var isWhole: Bool { firstBreak == nil }

  fileprivate let part: Part

  init(_ part: Part, _ count: Int, _ firstBreak: String? = nil) {
    (self.part, self.count, self.firstBreak) = (part, count, firstBreak)
  }

  /// The part in words.
  package var wording: Wording { part.wording }

  init(_ derived: DerivedCheck.Part) {
    self.init(Part(derived.check), derived.count, derived.firstBreak)
  }
}

extension [Verification] {
  /// The first table, index or view that is not as this program makes it, where that alone is not whole: all data agree with
  /// their seals, so another build of the program may have made the ledger. Nil otherwise.
  package var otherTables: String? {
    let broken = filter { !$0.isWhole }
    return broken.allSatisfy { $0.part == .schema } ? broken.first?.firstBreak : nil
  }
}
