/// What a written name may mean, to be decided by a person.
package struct NameTarget: Hashable, Sendable {
  package enum Named: String, Sendable {
    case organ
    /// An inner body.
    case body
  }

  package let type: Named
  /// Of an inner body: whose it is. Of an organ: the one that is meant.
  package let organ: Int64
  /// Its code.
  package let organCode: String
  package let organName: String
  package let written: String
  /// The organ's name or the approved body's.
  package let meantName: String

  package init(
    _ type: Named, organ: Int64, code: String, organName: String, written: String, meant: String
  ) {
    (self.type, self.organ, organCode, self.organName) = (type, organ, code, organName)
    (self.written, meantName) = (written, meant)
  }

  /// A written name that means none of the ledger, although none is like it.
  ///
  /// - Parameter body: the organ of which it is said to be no inner body; nil for a name of an organ.
  package static func none(
    _ written: String, body organ: (key: Int64, code: String, name: String)? = nil
  ) -> NameTarget {
    NameTarget(
      organ == nil ? .organ : .body, organ: organ?.key ?? 0, code: organ?.code ?? "",
      organName: organ?.name ?? "", written: written, meant: "")
  }

  /// A written name above rows that names no unit: whoever stands below it is of the unit above.
  package static func section(_ written: String) -> NameTarget {
    NameTarget(
      .organ, organ: 0, code: UnitWord.itself, organName: "", written: written,
      meant: UnitWord.itself)
  }

  /// Whether it is ``section(_:)``.
  package var isSection: Bool { type == .organ && organCode == UnitWord.itself }

  /// `organ` of `name_decision`.
  package var owner: Int64 { type == .body ? organ : 0 }
  /// `meant` of `name_decision`.
  package var meant: String { type == .body ? meantName : organCode }
}
