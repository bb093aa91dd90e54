public import BianzhiCore
import GRDB

/// What an application to use places (编制使用申请表) says of its organ: quotas and posts, approved and held.
public struct PlaceForm: Sendable {
  /// A kind of quota or a part of the leader posts.
  package struct Part: Sendable {
    package let name: Wording
    /// Nil where nothing is approved, or where nobody can tell.
    package let approved: Int?
    package let counted: Int?
    /// People that are asked for; nil for parts that are not.
    package let asked: Int?
  }

  /// Name of the organ that applies.
  public let organName: String
  /// Name of the organ above it; empty for none.
  public let superiorName: String
  /// The day it speaks for.
  public let day: CalendarDay
  package let parts: [Part]
  /// Whether it may, and why.
  package let answer: PlaceAnswer
}

extension Ledger {
  /// The organ's numbers for an application, beside the answer to it.
  ///
  /// - Throws: as ``places(_:)``.
  public func placeForm(_ request: PlaceRequest, _ answer: PlaceAnswer) throws -> PlaceForm {
    try reading { try PlaceReader($0, request, isWhole: true).form(answer) }
  }
}

extension PlaceReader {
  fileprivate func form(_ answer: PlaceAnswer) throws -> PlaceForm {
    let superior = try Int64.fetchOne(
      database, sql: "SELECT superior FROM organ_row WHERE organ = ? AND ended IS NULL",
      arguments: [asked])
    let part = { (row: Row, sort: Rule.Part) in
      let name: String = row["name"]
      return PlaceForm.Part(
        name: PartWords.words(name, sort), approved: row["approved"], counted: row["counted"],
        asked: name == answer.kind ? answer.people : nil)
    }
    let kinds = try Row.fetchAll(
      database,
      sql: """
        SELECT kind AS name, approved, counted FROM all_strength
        WHERE organ = ? AND kind <> '' AND (approved > 0 OR counted > 0) ORDER BY kind
        """, arguments: [asked])
    let posts = try Row.fetchAll(
      database,
      sql: """
        SELECT part AS name, approved, counted FROM all_post_strength WHERE organ = ? ORDER BY part
        """, arguments: [asked])
    return PlaceForm(
      organName: answer.organName, superiorName: superior.map(titles.name) ?? "",
      day: preparation.setting.asOf,
      parts: kinds.map { part($0, .quotaKind) } + posts.map { part($0, .post) }, answer: answer)
  }
}
