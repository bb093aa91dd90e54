/// What a written name may mean, to be decided by a person.
package struct NameTarget: Hashable, Sendable {
  package enum Sort: String, Sendable {
    case organ
    /// An inner body.
    case body
  }

  package let sort: Sort
  /// Of an inner body: whose it is. Of an organ: the one that is meant.
  package let organ: Int64
  /// Its code.
  package let organCode: String
  package let organName: String
  package let written: String
  /// The organ's name or the approved body's.
  package let meantName: String

  package init(
    _ sort: Sort, organ: Int64, code: String, organName: String, written: String, meant: String
  ) {
    (self.sort, self.organ, organCode, self.organName) = (sort, organ, code, organName)
    (self.written, meantName) = (written, meant)
  }

  /// `organ` of `name_decision`.
  package var owner: Int64 { sort == .body ? organ : 0 }
  /// `meant` of `name_decision`.
  package var meant: String { sort == .body ? meantName : organCode }
}
