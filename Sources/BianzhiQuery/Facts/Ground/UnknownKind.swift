import BianzhiCore
import GRDB

/// Leaders of whom nobody knows whether they hold a place of the organ, since their kind of quota is blank where others
/// have one, or in words that no list and no approval knows.
enum UnknownKind {
  /// Stands before the recorded kind where people are told of it.
  private static let heading = "编制类型"

  /// The terms of kinds that nobody has explained.
  static func terms(_ database: Database) throws -> Set<Int64> {
    try Set(
      Int64.fetchAll(
        database,
        sql: """
          SELECT id FROM term WHERE field = 'quota_kind' AND is_known = 0
            AND text NOT IN (SELECT kind FROM quota_row)
          """))
  }

  /// How people of such a kind are told of.
  static func word(_ kind: String) -> String { "\(heading)：\(kind.isEmpty ? "空白" : kind)" }

  static func isMeant(by word: String) -> Bool { word.hasPrefix("\(heading)：") }
}

extension Preparation {
  /// The kinds of a roster that leave open whose place it is, by their words; nil where it tells no kinds or all of them are
  /// known.
  func unknownKindWords(of list: RosterInForce) throws -> Set<Int32>? {
    guard list.traits.hasUnknownKind != false,
      try Bool.fetchOne(
        database, sql: "SELECT tells_kinds FROM roster_in_force WHERE roster = ?",
        arguments: [list.roster]) == true
    else { return nil }
    let open = terms.unknownKinds.map { word(ofTerm: Int32($0)) }
    return Set(open + [words.number("")])
  }
}
